"""Today: what the queue holds, how much it is, and how long it will take."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from dlcards.settings import DEFAULT_NEW

if TYPE_CHECKING:
    from dlcards.core.day import Day
    from dlcards.core.queue import Turn
    from dlcards.study.ports import Agenda, DeckCounts, Journal, Scope

_READING = 2  # a new note takes as long as this many questions: it is read first


class Limits(Struct, frozen=True):
    """How much a session may ask."""

    new: int = DEFAULT_NEW  # notes a day
    cards: int | None = None  # turns in this session
    ahead: int = 0  # days: cards due until then count as due


class DeckToday(Struct, frozen=True):
    """What one deck gives today."""

    deck: str
    due: int
    new: int
    counts: DeckCounts


class Outlook(Struct, frozen=True):
    """What today holds: counts are what will really be asked."""

    day: Day
    turns: Sequence[Turn]  # at most LONGEST_QUEUE
    due: int
    new: int
    drills: int  # cards graded under 4 today, still to be asked again
    seconds: int
    decks: Sequence[DeckToday]


def queue(agenda: Agenda, scope: Scope, day: Day, limits: Limits) -> list[Turn]:
    """The turns of a sitting that starts now."""
    from dlcards.core.day import later  # the first paint needs the limits alone
    from dlcards.core.queue import LONGEST_QUEUE, due_turns, new_turns, todays_queue

    asked = agenda.asked(day)
    reach = LONGEST_QUEUE + len(asked)  # since what was asked today may be due again
    due = due_turns(agenda.due(scope, later(day, limits.ahead), day, reach), asked, day)
    begun = agenda.begun(day)
    room = max(0, limits.new - begun)
    fresh = agenda.fresh(scope, day, room + begun)
    unasked = [
        turn
        for turn in new_turns(fresh, scope.quiz, room)
        if (turn.card.note, turn.card.lane.language) not in asked
    ]
    return todays_queue(due, unasked, limits.cards)


def outlook(agenda: Agenda, journal: Journal, scope: Scope, day: Day, limits: Limits) -> Outlook:
    """What today holds, over all decks of the scope."""
    turns = queue(agenda, scope, day, limits)
    counts = agenda.counts(scope, day, limits.ahead)
    new = Counter(turn.card.note.deck for turn in turns if turn.is_new)
    decks = [DeckToday(deck, one.due, new[deck], one) for deck, one in counts.items()]
    due = sum(one.due for one in decks)
    questions = due + new.total() * _READING
    seconds = round(questions * journal.pace().question / 1000)
    drills = len(journal.to_drill(scope, day))
    return Outlook(day, turns, due, new.total(), drills, seconds, decks)
