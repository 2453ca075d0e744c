"""A note's history, told line by line, with the interval that each answer gave."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

from dlcards.core.day import Day
from dlcards.core.events import (
    Accepted,
    CardEvent,
    Event,
    Kind,
    Known,
    Mnemonic,
    Moved,
    Reset,
    Resumed,
    Retired,
    Returned,
    Review,
    Suspended,
)
from dlcards.core.keys import NoteKey
from dlcards.core.lane import Lane
from dlcards.core.memory import FRESH, CardState, Scheduled
from dlcards.core.replay import apply
from dlcards.core.safe import one_line
from dlcards.i18n import history as texts
from dlcards.i18n.intervals import interval
from dlcards.i18n.text import Speaker, Text
from dlcards.study.desk import Desk
from dlcards.study.ports import Clock

_OF_KIND = {Kind.REVIEW: texts.REVIEW, Kind.DRILL: texts.DRILL, Kind.PRACTICE: texts.PRACTICE}

_PLAIN: Mapping[type, Text] = {
    Suspended: texts.SUSPENDED,
    Resumed: texts.RESUMED,
    Reset: texts.RESET,
    Retired: texts.RETIRED,
    Returned: texts.RETURNED,
}


class Line(Struct, frozen=True):
    """One thing that happened."""

    day: Day
    lane: Lane | None  # None: it happened to the whole note
    kind: str  # for programs: review, drill, practice, known, suspended, …
    text: Text
    values: Mapping[str, object] = field(default_factory=dict)
    interval: int | None = None  # days, that it gave

    def told(self, say: Speaker) -> str:
        """The line in words, without its day and lane."""
        days = {} if self.interval is None else {"interval": interval(self.interval, say.language)}
        return say(self.text, **self.values, **days)


def history(desk: Desk, note: NoteKey) -> list[Line]:
    """Everything that happened to a note and stands, the latest first."""
    luck = {card.key.lane: card.luck for card in desk.journal.cards(note)}
    scheduler = desk.journal.scheduler
    states: dict[Lane, CardState] = {}
    lines: list[Line] = []
    for fact in desk.journal.history(note):
        if isinstance(fact, CardEvent) and (lane := fact.card.lane) in luck:
            states[lane] = apply(states.get(lane, FRESH), fact, scheduler, luck[lane])
        if line := _line(fact, states, desk.clock):
            lines.append(line)
    return lines[::-1]


def _line(fact: Event, states: Mapping[Lane, CardState], clock: Clock) -> Line | None:
    day = _day_of(fact, clock)
    match fact:
        case Review(card=card, kind=kind, grade=grade):
            gave = _interval(states.get(card.lane)) if kind is Kind.REVIEW else None
            return Line(day, card.lane, kind, _OF_KIND[kind], {"grade": int(grade)}, gave)
        case Known(card=card):
            return Line(day, card.lane, "known", texts.KNOWN, {}, _interval(states.get(card.lane)))
        case Suspended(card=card) | Resumed(card=card) | Reset(card=card):
            return Line(day, card.lane, type(fact).__name__.lower(), _PLAIN[type(fact)])
        case _:
            return _line_of_note(fact, day)


def _line_of_note(fact: Event, day: Day) -> Line | None:
    match fact:
        case Mnemonic(text=""):
            return Line(day, None, "mnemonic", texts.NO_MNEMONIC)
        case Mnemonic(text=text):
            return Line(day, None, "mnemonic", texts.MNEMONIC, {"words": one_line(text)})
        case Accepted(name=name, is_accepted=is_accepted):
            told = texts.ACCEPTED if is_accepted else texts.REJECTED
            return Line(day, None, "accepted", told, {"name": one_line(name)})
        case Moved(source=source):
            return Line(day, None, "moved", texts.MOVED, {"key": str(source)})
        case Retired() | Returned():
            return Line(day, None, type(fact).__name__.lower(), _PLAIN[type(fact)])
        case _:
            return None


def _interval(state: CardState | None) -> int:
    memory = None if state is None else state.memory
    return memory.interval if isinstance(memory, Scheduled) else 0


def _day_of(fact: Event, clock: Clock) -> Day:
    if isinstance(fact, Review | Known):
        return fact.day
    return clock.day(fact.stamp.instant)
