"""Tells a key that bounced, or was held down, from one that was meant."""

from __future__ import annotations

from dlcards.core.day import Instant
from dlcards.core.grade import Grade

_BOUNCE = 150  # ms: nobody reads an answer faster than this


class Bounce:
    """Remembers the grade that was given last, and when the step changed since."""

    def __init__(self) -> None:
        self._latest: Grade | None = None
        self._changed = Instant(0)

    def step_changed(self, now: Instant) -> None:
        """Another question or answer is shown since `now`."""
        self._changed = now

    def is_bounce(self, grade: Grade, now: Instant) -> bool:
        """Whether `grade` only repeats the latest one, too soon to be an answer."""
        is_repeated = grade == self._latest and 0 <= now - self._changed < _BOUNCE
        self._latest = grade
        return is_repeated
