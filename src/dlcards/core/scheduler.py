"""What a scheduler is: two functions from a memory and a day to memories."""

from __future__ import annotations

from typing import Protocol

from dlcards.core.day import Day
from dlcards.core.grade import Grade
from dlcards.core.memory import Memory, Scheduled


class Scheduler(Protocol):
    """Decides when a card comes again; pure, so that a log can be folded anew at any time."""

    @property
    def name(self) -> str:
        """What the log calls it."""
        ...

    def next(self, memory: Memory, grade: Grade, day: Day, luck: int) -> Scheduled:
        """What `memory` becomes when graded on learner day `day`.

        `luck` is a whole number in 0 … 2³²-1 that belongs to the card.
        """
        ...

    def preview(self, memory: Memory, day: Day, luck: int) -> tuple[Scheduled, ...]:
        """All six futures: item g is `next(memory, Grade(g), day, luck)`."""
        ...
