"""Today's queue: which cards a sitting asks, and in which order.

Due cards come by due day, then in an order that changes from day to day; a note is asked in one
lane per quiz language a day; new notes follow, in deck order, up to the day's limit.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from msgspec import Struct

from dlcards.core.day import Day, later
from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.lane import Lane
from dlcards.core.language import Language, Quiz
from dlcards.core.luck import place
from dlcards.core.memory import CardState, Scheduled

LONGEST_QUEUE = 999  # turns in one sitting; what is left waits for the next one


class DueCard(Struct, frozen=True):
    """A card that may be asked, the day since which it is due, and its salt (`luck.salt`)."""

    card: CardKey
    due: Day
    salt: int


class NewNote(Struct, frozen=True):
    """A note not yet asked in some language of the quiz, with the lanes that could begin it."""

    note: NoteKey
    lanes: tuple[Lane, ...]
    is_begun_today: bool = False  # in the other language: then it costs no place in the limit


class Turn(Struct, frozen=True):
    """One place in the queue."""

    card: CardKey
    is_new: bool = False
    is_read_first: bool = False  # the note is shown to read before this question
    rival: NoteKey | None = None  # the note to tell it from, where that is the question


def begun_days(states: Mapping[Lane, CardState]) -> dict[Language, Day]:
    """The day on which a note was first asked in each language that it was asked in."""
    days: dict[Language, Day] = {}
    for lane, state in states.items():
        if state.begun is not None:
            days[lane.language] = min(state.begun, days.get(lane.language, state.begun))
    return days


def queue_days(states: Mapping[Lane, CardState]) -> dict[Lane, Day | None]:
    """From which day on each card of a note may be asked; None where it may not.

    A scheduled card comes when it is due. Once a note was begun in a language, its unseen lanes
    in that language follow from the next day on. Suspended cards do not come at all.
    """
    begun = begun_days(states)
    days: dict[Lane, Day | None] = {}
    for lane, state in states.items():
        if state.is_suspended:
            days[lane] = None
        elif isinstance(state.memory, Scheduled):
            days[lane] = state.memory.due
        else:
            days[lane] = later(begun[lane.language], 1) if lane.language in begun else None
    return days


def due_turns(
    due: Iterable[DueCard], asked: Collection[tuple[NoteKey, Language]], day: Day
) -> list[Turn]:
    """The due cards of `day` in the order in which they are asked.

    `asked` holds what was asked today already; those notes wait until tomorrow, in that language.
    Of several lanes of a note in one language, the one due longest is taken, then the first in
    lane order.
    """
    chosen: dict[tuple[NoteKey, Language], DueCard] = {}
    for item in due:
        slot = (item.card.note, item.card.lane.language)
        rival = chosen.get(slot)
        if slot not in asked and (rival is None or _urgency(item) < _urgency(rival)):
            chosen[slot] = item
    ordered = sorted(chosen.values(), key=lambda item: (item.due, place(item.salt, day), item.card))
    return [Turn(item.card) for item in ordered]


def new_turns(notes: Iterable[NewNote], quiz: Quiz, room: int) -> list[Turn]:
    """The new notes that `room` places allow: all in the first language, then in the second.

    A note is shown to read at its first turn of the day only.
    """
    taken: list[NewNote] = []
    for note in notes:
        if note.is_begun_today:
            taken.append(note)
        elif room > 0:
            taken.append(note)
            room -= 1
    turns: list[Turn] = []
    read = {note.note for note in taken if note.is_begun_today}
    for language in quiz.languages:
        for note in taken:
            lane = next((lane for lane in note.lanes if lane.language is language), None)
            if lane is not None:
                card = CardKey(note.note, lane)
                turns.append(Turn(card, is_new=True, is_read_first=note.note not in read))
                read.add(note.note)
    return turns


def todays_queue(due: Sequence[Turn], new: Sequence[Turn], limit: int | None) -> list[Turn]:
    """Due turns, then new ones, cut at `limit` and at the longest queue."""
    return [*due, *new][: LONGEST_QUEUE if limit is None else min(limit, LONGEST_QUEUE)]


def _urgency(item: DueCard) -> tuple[Day, Lane]:
    return (item.due, item.card.lane)
