"""Learner days: a day turns at 04:00 local time unless set otherwise, not at midnight.

A day is written as a whole number, days since 1970-01-01. Once written into an event it is
never computed again, so travelling moves no past day.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo
from typing import NewType

from msgspec import Struct

Day = NewType("Day", int)
Instant = NewType("Instant", int)  # milliseconds since 1970-01-01T00:00:00Z

_EPOCH = date(1970, 1, 1).toordinal()
_LAST = date.max.toordinal()
DEFAULT_TURN = time(4, 0)


class Calendar(Struct, frozen=True):
    """Where the learner is and when their day turns (`turn`: local wall-clock time)."""

    zone: tzinfo
    turn: time = DEFAULT_TURN

    def day(self, instant: Instant) -> Day:
        """The learner day of `instant`, by the wall clock of this zone.

        >>> from datetime import timezone
        >>> calendar = Calendar(timezone.utc)
        >>> written(calendar.day(Instant(4 * 3_600_000 - 1)))
        '1969-12-31'
        """
        local = datetime.fromtimestamp(instant / 1000, self.zone).replace(tzinfo=None)
        shift = timedelta(hours=self.turn.hour, minutes=self.turn.minute)
        return day_of((local - shift).date())

    def start(self, day: Day) -> Instant:
        """The instant at which learner day `day` begins."""
        turned = datetime.combine(date_of(day), self.turn, self.zone)
        return Instant(round(turned.timestamp() * 1000))


def day_of(value: date) -> Day:
    """The learner day that bears a calendar date."""
    return Day(value.toordinal() - _EPOCH)


def date_of(day: Day) -> date:
    """The calendar date that a learner day bears; the calendar ends with the year 9999."""
    return date.fromordinal(min(day + _EPOCH, _LAST))


def written(day: Day) -> str:
    """`YYYY-MM-DD`."""
    return date_of(day).isoformat()


def later(day: Day, days: int) -> Day:
    """The day `days` days after `day` (before it, where negative)."""
    return Day(day + days)
