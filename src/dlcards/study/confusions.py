"""Confusions: notes that the learner took for each other, as their own replies tell.

A pair has no direction: 정밀도 for 재현율 is the same confusion as 재현율 for 정밀도. What was
undone does not count, nor a note that is gone.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from dlcards.core.choice import Keyed, options
from dlcards.core.day import Day, Instant
from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.lane import Lane, Way
from dlcards.core.luck import salt
from dlcards.core.question import question
from dlcards.core.queue import Turn, todays_queue
from dlcards.study.desk import Desk
from dlcards.study.ports import Journal, Scope, Shelf, ShelvedNote


class Confusion(Struct, frozen=True):
    """Two notes that were taken for each other."""

    notes: tuple[ShelvedNote, ShelvedNote]  # in the order of their keys
    times: int
    latest: Day


def confusions(journal: Journal, shelf: Shelf, decks: Sequence[str] = ()) -> Sequence[Confusion]:
    """All pairs, the most frequent first, then the latest; of `decks` where any are named."""
    days: dict[tuple[NoteKey, NoteKey], list[Day]] = {}
    notes: dict[NoteKey, ShelvedNote] = {}
    for review in journal.mistakes():
        assert review.reply is not None
        assert review.reply.mistaken is not None
        found = [shelf.note(key) for key in (review.card.note, review.reply.mistaken)]
        pair = sorted({one.key: one for one in found if one and not one.is_retired}.items())
        if len(pair) == 2:  # noqa: PLR2004 - a pair
            (first, _), (second, _) = pair
            notes.update(pair)
            days.setdefault((first, second), []).append(review.day)
    every = [
        Confusion((notes[first], notes[second]), len(on), max(on))
        for (first, second), on in days.items()
        if not decks or {first.deck, second.deck}.intersection(decks)
    ]
    return sorted(every, key=lambda one: (-one.times, -one.latest, *(n.key for n in one.notes)))


def contrasts(desk: Desk, scope: Scope, cards: int | None = None) -> Sequence[Turn]:
    """The turns of a drill that tells, by the meaning of one, which of two notes it is.

    Each pair is asked both ways round, where it can be: all pairs once, then all once more.
    """
    at = desk.clock.now()
    found = [
        one
        for one in confusions(desk.journal, desk.shelf, scope.decks)
        if any(scope.takes(n.key.deck) for n in one.notes)
        if not scope.tags or any(not set(scope.tags).isdisjoint(n.note.tags) for n in one.notes)
    ]
    turns: list[Turn] = []
    for is_again in (False, True):
        once = [turn for one in found for turn in _contrast(one, scope, at, is_again=is_again)]
        turns += sorted(once, key=lambda turn: salt(f"{turn.card} {at}"))
    return todays_queue(turns, (), cards)


def _contrast(found: Confusion, scope: Scope, at: Instant, *, is_again: bool) -> list[Turn]:
    """The turns that ask for one note of a pair, in each language of the scope."""
    one, other = found.notes
    is_turned = salt(f"{one.key} {other.key} {at}") % 2 == 1
    own, rival = (other, one) if is_turned is not is_again else (one, other)
    return [
        Turn(CardKey(own.key, lane), rival=rival.key)
        for language in scope.quiz.languages
        if (lane := Lane(Way.NAME, language)) in own.note.lanes()
        if _can_be_told(own, rival, lane)
    ]


def _can_be_told(own: ShelvedNote, rival: ShelvedNote, lane: Lane) -> bool:
    """Whether the names of the two are an honest choice."""
    asked = question(own.note, lane)
    return bool(options(asked, Keyed(own.key, own.note), [Keyed(rival.key, rival.note)]))
