"""Grades: how well a card was known, 0 to 5, as SM-2 asks for them."""

from __future__ import annotations

from enum import IntEnum


class Grade(IntEnum):
    """How well a card was known."""

    BLACKOUT = 0  # nothing came
    RECOGNISED = 1  # wrong; the right answer was remembered on sight
    NEARLY = 2  # wrong, but the right answer seemed easy
    HARD = 3  # right, with serious difficulty
    HESITANT = 4  # right after hesitation
    PERFECT = 5  # right at once

    @property
    def is_lapse(self) -> bool:
        """Whether the card starts anew."""
        return self < Grade.HARD

    @property
    def is_drilled(self) -> bool:
        """Whether the card is asked again at the end of the sitting."""
        return self < Grade.HESITANT
