"""What the schedule knows of a card, as small values: never seen, or scheduled."""

from __future__ import annotations

from msgspec import Struct

from dlcards.core.day import Day
from dlcards.core.grade import Grade

FIRST_EASINESS = 250


class Unseen(Struct, frozen=True):
    """A card that was never asked, or was reset since."""


class Scheduled(Struct, frozen=True):
    """A card that has a place in the calendar."""

    repetition: int  # successes in a row
    easiness: int  # SM-2's EF in hundredths: 250 is 2.50
    interval: int  # days
    due: Day
    moved: Day  # the learner day of the review that gave this schedule
    reviews: int  # that moved the schedule, since the start or the last reset
    lapses: int  # failures of a card that had been recalled before


Memory = Unseen | Scheduled
UNSEEN = Unseen()


class CardState(Struct, frozen=True):
    """A card as its events leave it."""

    memory: Memory = UNSEEN
    is_suspended: bool = False
    begun: Day | None = None  # first asked or declared known, since the start or a reset
    asked: Day | None = None  # last asked, drills included, practice not
    grade: Grade | None = None  # what it got then
    drill: Day | None = None  # the day on which it is still to be drilled


FRESH = CardState()
