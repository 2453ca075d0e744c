"""What a learner does with one note outside a sitting: which cards are asked, words of their own.

Every deed is in the log before the call returns, and can be taken back, the latest first.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import takewhile

from dlcards.core.events import (
    Accepted,
    CardEvent,
    Event,
    Mnemonic,
    Reset,
    Resumed,
    Retracted,
    Stamp,
    Suspended,
    WordEvent,
)
from dlcards.core.hangul import is_hangul
from dlcards.core.keys import NoteKey
from dlcards.core.lane import Lane
from dlcards.core.language import Language
from dlcards.core.memory import FRESH, Scheduled
from dlcards.core.safe import one_line
from dlcards.study.desk import Desk
from dlcards.study.ports import Card

_MOST_AT_ONCE = 99  # cards of one note
_Make = type[Suspended] | type[Resumed] | type[Reset]


class Care:
    """One note in the learner's hands; where a deed takes a lane, None is the whole note."""

    def __init__(self, desk: Desk, note: NoteKey) -> None:
        self._desk = desk
        self._note = note
        self._deeds: list[Sequence[Event]] = []

    @property
    def can_undo(self) -> bool:
        """Whether anything was done here that stands."""
        return bool(self._deeds)

    def suspend(self, lane: Lane | None = None) -> int:
        """Ask no more; give how many cards that changes, as all of these do."""
        return self._each(lane, lambda card: not card.state.is_suspended, Suspended)

    def resume(self, lane: Lane | None = None) -> int:
        """Ask again."""
        return self._each(lane, lambda card: card.state.is_suspended, Resumed)

    def reset(self, lane: Lane | None = None) -> int:
        """Start over."""
        return self._each(lane, has_begun, Reset)

    def remember(self, text: str) -> bool:
        """Keep `text` as the note's mnemonic, or none where it is empty; False: it was so."""
        text = one_line(text)
        if text == (self._desk.journal.words(self._note).mnemonic or ""):
            return False
        return self._write([lambda stamp: Mnemonic(stamp, self._note, text)])

    def accept(self, name: str, languages: Sequence[Language]) -> bool:
        """Accept `name` as an answer; False where it was accepted already."""
        name = one_line(name)
        known = self._desk.journal.words(self._note).accepted
        wanted = [one for one in languages if name and name not in known.get(one)]
        return self._write([self._judge(name, one, is_accepted=True) for one in wanted])

    def reject(self, name: str) -> bool:
        """Accept `name` no more; False where it was not accepted."""
        name = one_line(name)
        known = self._desk.journal.words(self._note).accepted
        wanted = [one for one in Language if name in known.get(one)]
        return self._write([self._judge(name, one, is_accepted=False) for one in wanted])

    def rewrite(self, mnemonic: str, accepted: Sequence[str], language: Language) -> int:
        """Have exactly these words; names in no Hangul are of `language`. Give what changed."""
        known = self._desk.journal.words(self._note).accepted
        gone = [name for name in dict.fromkeys([*known.ko, *known.en]) if name not in accepted]
        new = [name for name in accepted if name not in {*known.ko, *known.en}]
        done = [self.remember(mnemonic), *map(self.reject, gone)]
        done += [self.accept(name, languages_of(name, [language])) for name in new]
        self._join(sum(done))
        return sum(done)

    def _join(self, count: int) -> None:
        """Make one deed of the last `count`."""
        if count:
            last, self._deeds = self._deeds[-count:], self._deeds[:-count]
            self._deeds.append([fact for deed in last for fact in deed])

    def undo(self) -> bool:
        """Take back what was done last; False where nothing is left."""
        if not self._deeds:
            return False
        now = self._desk.clock.now()
        for fact in reversed(self._deeds[-1]):
            self._desk.journal.append(partial(Retracted, target=fact.stamp), now)
        self._deeds.pop()
        return True

    def _each(self, lane: Lane | None, is_due: Callable[[Card], bool], make: _Make) -> int:
        cards = [
            card
            for card in self._desk.journal.cards(self._note)
            if card.is_present and lane in {None, card.key.lane} and is_due(card)
        ]
        self._write([partial(make, card=card.key) for card in cards])
        return len(cards)

    def _judge(
        self, name: str, language: Language, *, is_accepted: bool
    ) -> Callable[[Stamp], WordEvent]:
        return lambda stamp: Accepted(stamp, self._note, language, name, is_accepted)

    def _write(self, makes: Sequence[Callable[[Stamp], CardEvent | WordEvent]]) -> bool:
        """One deed, however many events it takes: they share an instant (`latest`)."""
        now = self._desk.clock.now()
        facts = [self._desk.journal.append(make, now) for make in makes]
        if facts:
            self._deeds.append(facts)
        return bool(facts)


def latest(desk: Desk) -> list[Event]:
    """What `undo` takes back: the learner's last event, and all that was done in the same breath.

    The latest first.
    """
    deeds = desk.journal.deeds(_MOST_AT_ONCE)
    return list(takewhile(lambda fact: _are_one(deeds[0], fact), deeds))


def state_of(card: Card, *, is_retired: bool) -> str:
    """`new`, `scheduled`, `suspended` or `retired`."""
    if is_retired or not card.is_present:
        return "retired"
    if card.state.is_suspended:
        return "suspended"
    return "scheduled" if isinstance(card.state.memory, Scheduled) else "new"


def languages_of(name: str, asked: Sequence[Language]) -> Sequence[Language]:
    """The languages in which a name is an answer: in Hangul Korean alone, else those asked in."""
    return (Language.KO,) if any(map(is_hangul, name)) else asked


def _are_one(first: Event, other: Event) -> bool:
    if first.stamp == other.stamp:
        return True
    is_same = type(first) is type(other) and first.stamp.instant == other.stamp.instant
    return is_same and _note_of(first) == _note_of(other) is not None


def _note_of(fact: Event) -> NoteKey | None:
    match fact:
        case Suspended(card=card) | Resumed(card=card) | Reset(card=card):
            return card.note
        case Mnemonic(note=note) | Accepted(note=note):
            return note
        case _:
            return None


def has_begun(card: Card) -> bool:
    """Whether there is anything that starting over would change."""
    return card.state.memory != FRESH.memory or card.state.begun is not None
