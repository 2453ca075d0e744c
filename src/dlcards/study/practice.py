"""Practice: cards of the scope, due or not, in an order that is another each time."""

from __future__ import annotations

from collections.abc import Sequence

from dlcards.core.day import Day, Instant, later
from dlcards.core.luck import salt
from dlcards.core.queue import LONGEST_QUEUE, Turn, due_turns, todays_queue
from dlcards.study.ports import Agenda, Scope

_EVER = 40_000  # days: further ahead than any card is due


def practice(
    agenda: Agenda, scope: Scope, day: Day, at: Instant, cards: int | None = None
) -> Sequence[Turn]:
    """The turns of a practice that starts at `at`: notes that were begun, each in one lane.

    Of a large collection they are those due first, as many as the longest queue holds.
    """
    found = due_turns(agenda.due(scope, later(day, _EVER), day, LONGEST_QUEUE), (), day)
    shuffled = sorted(found, key=lambda turn: salt(f"{turn.card} {at}"))
    return todays_queue(shuffled, (), cards)
