"""What tests of several rooms share."""

from __future__ import annotations

from dlcards.core.day import Day, Instant, later

_DAY = 86_400_000  # ms


class FixedClock:
    """A clock that moves only when told to; days turn at midnight UTC."""

    def __init__(self, day: int = 20_000) -> None:
        self._now = Instant(day * _DAY + _DAY // 2)

    def now(self) -> Instant:
        return self._now

    def today(self) -> Day:
        return Day(self._now // _DAY)

    def start(self, day: Day) -> Instant:
        return Instant(day * _DAY)

    def tick(self, ms: int) -> None:
        """Let time pass."""
        self._now = Instant(self._now + ms)

    def set_day(self, days: int) -> None:
        """Go `days` days ahead."""
        self._now = Instant(later(self.today(), days) * _DAY + _DAY // 2)
