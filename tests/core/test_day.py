"""A learner day turns at four in the morning by the learner's own clock."""

from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

import pytest
from dateutil.tz import gettz
from hypothesis import given
from hypothesis import strategies as st

from dlcards.core.day import Calendar, Day, Instant, date_of, day_of, later, written

HOUR = 3_600_000
SEOUL = timezone(timedelta(hours=9))


def zone(name: str) -> tzinfo:
    """A zone from the tz database."""
    found = gettz(name)
    assert found is not None
    return found


def instant(text: str, where: tzinfo = UTC, fold: int = 0) -> Instant:
    """The instant of a wall clock."""
    local = datetime.fromisoformat(text).replace(tzinfo=where, fold=fold)
    return Instant(round(local.timestamp() * 1000))


NEW_YORK, BERLIN, ADAK = zone("America/New_York"), zone("Europe/Berlin"), zone("America/Adak")
LORD_HOWE, CHATHAM, KIRITIMATI = (  # half an hour of summer time; +12:45; +14
    zone("Australia/Lord_Howe"), zone("Pacific/Chatham"), zone("Pacific/Kiritimati"),
)  # fmt: skip
ZONES = [UTC, SEOUL, NEW_YORK, BERLIN, ADAK, LORD_HOWE, CHATHAM, KIRITIMATI]


@pytest.mark.parametrize(
    ("wall_clock", "day"),
    [
        ("2026-03-02 03:59:59.999", "2026-03-01"),
        ("2026-03-02 04:00", "2026-03-02"),
        ("2026-03-02 23:59", "2026-03-02"),
        ("2026-03-03 00:00", "2026-03-02"),
        ("2026-03-03 03:59", "2026-03-02"),
        ("2026-01-01 02:00", "2025-12-31"),
        ("2028-03-01 01:00", "2028-02-29"),
    ],
)
def test_the_day_turns_at_four_in_seoul(wall_clock: str, day: str) -> None:
    assert written(Calendar(SEOUL).day(instant(wall_clock, SEOUL))) == day


@pytest.mark.parametrize(
    ("turn", "wall_clock", "day"),
    [
        (time(0), "2026-03-01 23:59:59", "2026-03-01"),
        (time(0), "2026-03-02 00:00", "2026-03-02"),
        (time(6, 30), "2026-03-02 06:29", "2026-03-01"),
        (time(6, 30), "2026-03-02 06:30", "2026-03-02"),
        (time(23, 59), "2026-03-02 23:58", "2026-03-01"),
        (time(23, 59), "2026-03-02 23:59", "2026-03-02"),
    ],
)
def test_another_turn_may_be_set(turn: time, wall_clock: str, day: str) -> None:
    assert written(Calendar(SEOUL, turn).day(instant(wall_clock, SEOUL))) == day


@pytest.mark.parametrize("where", ZONES, ids=str)
@pytest.mark.parametrize("turn", [time(4), time(0), time(12), time(21, 15)], ids=str)
def test_a_day_begins_at_its_start_and_not_a_millisecond_earlier(where: tzinfo, turn: time) -> None:
    calendar = Calendar(where, turn)
    first = day_of(date(2026, 1, 1))
    for day in (later(first, n) for n in range(366)):
        start = calendar.start(day)
        assert calendar.day(start) == day
        assert calendar.day(Instant(start - 1)) == later(day, -1)


@pytest.mark.parametrize(
    ("where", "short", "long"),
    [
        (NEW_YORK, "2026-03-07", "2026-10-31"),
        (BERLIN, "2026-03-28", "2026-10-24"),
        (LORD_HOWE, "2026-10-03", "2026-04-04"),
    ],
    ids=["New York", "Berlin", "Lord Howe"],
)
def test_summer_time_makes_a_day_shorter_or_longer(where: tzinfo, short: str, long: str) -> None:
    calendar = Calendar(where)
    change = HOUR // 2 if where is LORD_HOWE else HOUR

    def length(text: str) -> int:
        day = day_of(date.fromisoformat(text))
        return calendar.start(later(day, 1)) - calendar.start(day)

    assert (length(short), length(long)) == (24 * HOUR - change, 24 * HOUR + change)
    assert length("2026-06-15") == 24 * HOUR


def test_the_hour_that_comes_twice_is_one_day_both_times() -> None:
    calendar = Calendar(NEW_YORK)
    for fold in (0, 1):
        assert written(calendar.day(instant("2026-11-01 01:30", NEW_YORK, fold))) == "2026-10-31"


def test_the_same_moment_may_be_another_day_elsewhere() -> None:
    moment = instant("2026-03-02 05:00", SEOUL)
    days = [written(Calendar(where).day(moment)) for where in (SEOUL, UTC, NEW_YORK, KIRITIMATI)]
    assert days == ["2026-03-02", "2026-03-01", "2026-03-01", "2026-03-02"]


@given(
    st.sampled_from(ZONES),
    st.times(),
    st.integers(-3_000, 40_000).map(Day),
)
def test_a_day_holds_its_start_whatever_zone_and_turn(where: tzinfo, turn: time, day: Day) -> None:
    calendar = Calendar(where, turn.replace(second=0, microsecond=0))
    assert calendar.day(calendar.start(day)) == day


@given(
    st.sampled_from(ZONES),
    st.integers(0, 4_000_000_000_000).map(Instant),
    st.integers(0, 400 * HOUR),
)
def test_days_follow_one_another(where: tzinfo, moment: Instant, passed: int) -> None:
    calendar = Calendar(where)
    day = calendar.day(moment)
    assert calendar.start(day) <= moment < calendar.start(later(day, 1))
    assert day <= calendar.day(Instant(moment + passed)) <= day + passed // (24 * HOUR) + 2


@given(st.dates())
def test_a_day_bears_a_date(value: date) -> None:
    assert date_of(day_of(value)) == value
    assert written(day_of(value)) == value.isoformat()


def test_days_are_counted_from_1970() -> None:
    assert day_of(date(1970, 1, 1)) == 0
    assert written(later(Day(0), 31)) == "1970-02-01"
    assert written(later(Day(0), -1)) == "1969-12-31"
