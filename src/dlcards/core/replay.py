"""From events to states: the one place where history becomes a schedule.

The fold takes a set of events: it sorts them by stamp, so the order in which they arrived, from
which terminal or machine, changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from dlcards.core.day import Day, later
from dlcards.core.events import (
    Accepted,
    CardEvent,
    Enough,
    Event,
    Kind,
    Known,
    Mnemonic,
    Moved,
    Reset,
    Resumed,
    Retired,
    Retracted,
    Returned,
    Review,
    SchedulerChanged,
    Suspended,
)
from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.luck import salt
from dlcards.core.memory import FIRST_EASINESS, FRESH, CardState, Memory, Scheduled
from dlcards.core.scheduler import Scheduler

KNOWN_INTERVAL = 365  # days: how far "I know this" sends a card
_KNOWN_REPETITION = 2  # past SM-2's two fixed steps, so that the next success multiplies


class World(Struct, frozen=True):
    """Everything that a log says: cards by their present key, retired notes, the scheduler."""

    cards: Mapping[CardKey, CardState]
    retired: frozenset[NoteKey]
    scheduler: SchedulerChanged | None


def standing(events: Iterable[Event]) -> list[Event]:
    """The events that no retraction undoes, in the order of their stamps, each once."""
    unique = {event.stamp: event for event in events}
    undone = {event.target for event in unique.values() if isinstance(event, Retracted)}
    return [
        event
        for stamp, event in sorted(unique.items())
        if stamp not in undone and not isinstance(event, Retracted)
    ]


def apply(
    state: CardState, event: CardEvent | Enough, scheduler: Scheduler, luck: int
) -> CardState:
    """The state after one more event of this card (or the end of the day's drills)."""
    match event:
        case Review():
            return _reviewed(state, event, scheduler, luck)
        case Known(day=day):
            return replace(
                state,
                memory=_known(state.memory, day),
                begun=day if state.begun is None else state.begun,
                drill=None,
            )
        case Suspended():
            return replace(state, is_suspended=True)
        case Resumed():
            return replace(state, is_suspended=False)
        case Reset():
            return replace(FRESH, is_suspended=state.is_suspended)
        case Enough(day=day):
            return replace(state, drill=None) if state.drill == day else state


def replay(events: Iterable[Event], scheduler: Scheduler, card: CardKey) -> CardState:
    """The state of one card, from all of its events and every `Enough`.

    `card` gives the luck; it is the card's oldest key, so that a move changes no interval.
    """
    luck = salt(str(card))
    state = FRESH
    for event in standing(events):
        if isinstance(event, CardEvent | Enough):
            state = apply(state, event, scheduler, luck)
    return state


class Moves:
    """Follows notes through their changes of key."""

    def __init__(self, moves: Iterable[Moved] = ()) -> None:
        self._next = {move.source: move.target for move in sorted(moves, key=lambda m: m.stamp)}
        self._previous = {target: source for source, target in self._next.items()}

    def present(self, key: NoteKey) -> NoteKey:
        """The key that the note of `key` goes by today."""
        return _follow(key, self._next)

    def oldest(self, key: NoteKey) -> NoteKey:
        """The first key that the note of `key` ever had."""
        return _follow(key, self._previous)


def world(events: Iterable[Event], scheduler: Scheduler) -> World:
    """Fold a whole log with `scheduler`: the reference that every cache is measured against."""
    facts = standing(events)
    moves = Moves(event for event in facts if isinstance(event, Moved))
    cards: dict[CardKey, CardState] = {}
    drilling: set[CardKey] = set()
    retired: set[NoteKey] = set()
    changed: SchedulerChanged | None = None
    for event in facts:
        match event:
            case Review() | Suspended() | Resumed() | Reset() | Known():
                key = CardKey(moves.present(event.card.note), event.card.lane)
                luck = salt(str(CardKey(moves.oldest(key.note), key.lane)))
                cards[key] = apply(cards.get(key, FRESH), event, scheduler, luck)
                if cards[key].drill is not None:
                    drilling.add(key)
            case Enough():
                for key in drilling:
                    cards[key] = apply(cards[key], event, scheduler, 0)
                drilling = {key for key in drilling if cards[key].drill is not None}
            case Retired(note=note):
                retired.add(moves.present(note))
            case Returned(note=note):
                retired.discard(moves.present(note))
            case SchedulerChanged():
                changed = event
            case Moved() | Retracted() | Mnemonic() | Accepted():
                pass
    return World(cards, frozenset(retired), changed)


def _reviewed(state: CardState, event: Review, scheduler: Scheduler, luck: int) -> CardState:
    """Only the first review of a learner day moves the schedule; further ones fold as drills."""
    if event.kind is Kind.PRACTICE:
        return state
    memory = state.memory
    is_first = not (isinstance(memory, Scheduled) and event.day <= memory.moved)
    if event.kind is Kind.REVIEW and is_first:
        memory = scheduler.next(memory, event.grade, event.day, luck)
    return replace(
        state,
        memory=memory,
        begun=event.day if state.begun is None else state.begun,
        asked=event.day,
        grade=event.grade,
        drill=event.day if event.grade.is_drilled else None,
    )


def _known(memory: Memory, day: Day) -> Scheduled:
    """A card that the learner declared known: far ahead, its easiness untouched."""
    before = (
        memory
        if isinstance(memory, Scheduled)
        else Scheduled(0, FIRST_EASINESS, 0, day, day, reviews=0, lapses=0)
    )
    interval = max(KNOWN_INTERVAL, before.interval)
    return replace(
        before,
        repetition=max(_KNOWN_REPETITION, before.repetition),
        interval=interval,
        due=later(day, interval),
        moved=day,
    )


def _follow(key: NoteKey, steps: Mapping[NoteKey, NoteKey]) -> NoteKey:
    """Walk `steps` from `key` to the end; a ring, which no deck can write, ends where it began."""
    seen = {key}
    while (after := steps.get(key)) is not None and after not in seen:
        seen.add(after)
        key = after
    return key
