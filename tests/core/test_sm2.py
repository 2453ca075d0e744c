"""SM-2 as it was published, bit for bit; what learners may want beyond it is off unless set."""

from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from dlcards.core.day import Day, later
from dlcards.core.grade import Grade
from dlcards.core.luck import SPAN
from dlcards.core.memory import UNSEEN, Memory, Scheduled
from dlcards.core.schedulers import scheduler
from dlcards.core.sm2 import LEAST_EASINESS, LONGEST_INTERVAL, Sm2

SM2 = Sm2()
FIRST_DAY = Day(20_000)

grades = st.sampled_from(Grade)
lucks = st.integers(0, SPAN - 1)
histories = st.lists(grades, min_size=1, max_size=30)
memories = st.builds(
    Scheduled,
    repetition=st.integers(0, 40),
    easiness=st.integers(LEAST_EASINESS, 600),
    interval=st.integers(1, LONGEST_INTERVAL),
    due=st.integers(0, 60_000).map(Day),
    moved=st.integers(0, 20_000).map(Day),
    reviews=st.integers(0, 99),
    lapses=st.integers(0, 99),
)


def lived(history: str, by: Sm2 = SM2, luck: int = 0) -> list[Scheduled]:
    """A new card's states after each of these grades, each given on the day it was due."""
    states: list[Scheduled] = []
    memory: Memory = UNSEEN
    day = FIRST_DAY
    for grade in history:
        memory = by.next(memory, Grade(int(grade)), day, luck)
        states.append(memory)
        day = memory.due
    return states


def at(repetition: int, easiness: int, interval: int) -> Scheduled:
    """A card that is due on the first day."""
    return Scheduled(repetition, easiness, interval, FIRST_DAY, FIRST_DAY, repetition, 0)


@pytest.mark.parametrize(
    ("history", "intervals", "easiness"),
    [
        ("5555", [1, 6, 16, 45], 290),
        ("333333", [1, 6, 13, 27, 52, 94], 166),
        ("4442444", [1, 6, 15, 1, 1, 6, 13], 218),
        ("4440444", [1, 6, 15, 1, 1, 6, 10], 170),
        # By hand: 4 never changes the easiness, so 6 x 2.5 = 15, 37.5 -> 38, 95, 237.5 -> 238.
        ("444444", [1, 6, 15, 38, 95, 238], 250),
        # 2.36, 2.22; the 5 multiplies 6 x 2.22 = 13.32 before it adds 0.10; then 13 x 2.32 = 30.16.
        ("3353", [1, 6, 13, 30], 218),
        ("2", [1], 218),
        ("00", [1, 1], 130),
        # 2.50 - 0.54 - 0.80 would be 1.16, under the floor; then 6 x 1.30 = 7.8, 8 x 1.30 = 10.4.
        ("104444", [1, 1, 1, 6, 8, 10], 130),
        ("050505", [1, 1, 1, 1, 1, 1], 140),  # 1.70, 1.80, 1.30, 1.40, 1.30, 1.40
    ],
)
def test_golden_histories(history: str, intervals: list[int], easiness: int) -> None:
    states = lived(history)
    assert [state.interval for state in states] == intervals
    assert states[-1].easiness == easiness


@pytest.mark.parametrize(
    ("grade", "step", "repetition", "interval"),
    [
        (5, +10, 4, 25),
        (4, 0, 4, 25),
        (3, -14, 4, 25),
        (2, -32, 0, 1),
        (1, -54, 0, 1),
        (0, -80, 0, 1),
    ],
)
def test_what_each_grade_does(grade: int, step: int, repetition: int, interval: int) -> None:
    after = SM2.next(at(3, 250, 10), Grade(grade), FIRST_DAY, 0)
    assert (after.easiness, after.repetition) == (250 + step, repetition)
    assert (after.interval, after.due) == (interval, later(FIRST_DAY, interval))
    assert after.moved == FIRST_DAY


def test_a_new_card_starts_at_two_and_a_half() -> None:
    assert [state.easiness for state in SM2.preview(UNSEEN, FIRST_DAY, 0)] == [
        170, 196, 218, 236, 250, 260,
    ]  # fmt: skip


@pytest.mark.parametrize("grade", [3, 4, 5])
def test_the_first_two_intervals_are_fixed(grade: int) -> None:
    assert SM2.next(UNSEEN, Grade(grade), FIRST_DAY, 0).interval == 1
    assert SM2.next(at(0, 130, 1), Grade(grade), FIRST_DAY, 0).interval == 1
    assert SM2.next(at(1, 130, 1), Grade(grade), FIRST_DAY, 0).interval == 6
    assert SM2.next(at(1, 400, 300), Grade(grade), FIRST_DAY, 0).interval == 6


@pytest.mark.parametrize(
    ("interval", "easiness", "expected"),
    [
        (6, 225, 14),  # 13.5: up to the even 14
        (6, 275, 16),  # 16.5: down to the even 16
        (10, 205, 20),  # 20.5
        (10, 215, 22),  # 21.5
        (50, 131, 66),  # 65.5
        (50, 133, 66),  # 66.5
        (1, 150, 2),  # 1.5
        (7, 207, 14),  # 14.49
        (3, 217, 7),  # 6.51
    ],
)
def test_half_a_day_goes_to_the_even_side(interval: int, easiness: int, expected: int) -> None:
    assert SM2.next(at(2, easiness, interval), Grade(4), FIRST_DAY, 0).interval == expected


def test_the_interval_grows_by_the_easiness_from_before_the_review() -> None:
    assert SM2.next(at(2, 200, 100), Grade(5), FIRST_DAY, 0).interval == 200
    assert SM2.next(at(2, 200, 100), Grade(3), FIRST_DAY, 0).interval == 200


def test_perfect_for_ever_stops_at_a_hundred_years() -> None:
    states = lived("5" * 60)
    intervals = [state.interval for state in states]
    assert intervals[:9] == [1, 6, 16, 45, 130, 390, 1_209, 3_869, 12_768]
    assert set(intervals[9:]) == {36_500}
    assert states[-1].easiness == 250 + 60 * 10  # there is a floor, and no ceiling


def test_a_failure_starts_the_card_anew_and_counts_once_as_a_lapse() -> None:
    states = lived("44020")
    assert [state.repetition for state in states] == [1, 2, 0, 0, 0]
    assert [state.lapses for state in states] == [0, 0, 1, 1, 1]
    assert [state.reviews for state in states] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("days", [-9, 0, 1, 400])
def test_early_or_late_the_formula_is_the_same(days: int) -> None:
    day = later(FIRST_DAY, days)
    after = SM2.next(at(2, 250, 10), Grade(4), day, 0)
    assert (after.interval, after.due) == (25, later(day, 25))


class TestExtras:
    """A cap, credit for lateness, and fuzz: each off in `sm2` as the log names it."""

    def test_none_is_on_unless_set(self) -> None:
        assert scheduler("sm2", {}) == SM2 == Sm2(cap=36_500, late_credit=False, fuzz=False)
        given = {"cap": 90, "late_credit": True, "fuzz": True}
        assert scheduler("sm2", given) == Sm2(cap=90, late_credit=True, fuzz=True)

    def test_a_scheduler_that_is_not_known_is_refused(self) -> None:
        with pytest.raises(ValueError, match="sm99"):
            scheduler("sm99", {})

    def test_no_interval_is_longer_than_the_cap(self) -> None:
        assert [state.interval for state in lived("55555", Sm2(cap=20))] == [1, 6, 16, 20, 20]
        assert [state.interval for state in lived("55", Sm2(cap=4))] == [1, 4]

    @pytest.mark.parametrize(
        ("days", "interval"),
        [(0, 25), (1, 25), (2, 28), (3, 28), (30, 62), (-5, 25)],  # (10 + half of it) x 2.5
    )
    def test_half_of_what_a_card_came_late_counts(self, days: int, interval: int) -> None:
        after = Sm2(late_credit=True).next(at(2, 250, 10), Grade(4), later(FIRST_DAY, days), 0)
        assert after.interval == interval

    def test_a_late_failure_earns_no_credit(self) -> None:
        after = Sm2(late_credit=True).next(at(2, 250, 10), Grade(2), later(FIRST_DAY, 99), 0)
        assert after.interval == 1

    @given(memories, grades, lucks)
    def test_fuzz_stays_within_a_twentieth(
        self, memory: Scheduled, grade: Grade, luck: int
    ) -> None:
        exact = SM2.next(memory, grade, FIRST_DAY, luck).interval
        fuzzy = Sm2(fuzz=True).next(memory, grade, FIRST_DAY, luck)
        reach = 0 if exact < 8 else max(1, exact // 20)
        assert max(1, exact - reach) <= fuzzy.interval <= min(LONGEST_INTERVAL, exact + reach)
        assert fuzzy.due == later(FIRST_DAY, fuzzy.interval)

    @given(memories, grades, lucks)
    def test_fuzz_touches_nothing_but_the_interval(
        self, memory: Scheduled, grade: Grade, luck: int
    ) -> None:
        exact = SM2.next(memory, grade, FIRST_DAY, luck)
        fuzzy = Sm2(fuzz=True).next(memory, grade, FIRST_DAY, luck)
        assert replace(fuzzy, interval=exact.interval, due=exact.due) == exact

    def test_fuzz_spreads_by_luck_alone_and_over_the_whole_reach(self) -> None:
        fuzzy = Sm2(fuzz=True)
        days = [
            fuzzy.next(at(2, 200, 50), Grade(4), FIRST_DAY, n * SPAN // 500) for n in range(500)
        ]
        again = [
            fuzzy.next(at(2, 200, 50), Grade(4), FIRST_DAY, n * SPAN // 500) for n in range(500)
        ]
        assert days == again
        assert {state.interval for state in days} == set(range(95, 106))

    def test_one_cards_luck_changes_with_its_repetitions(self) -> None:
        fuzzy = Sm2(fuzz=True)
        reached = {
            fuzzy.next(at(n, 200, 500), Grade(4), FIRST_DAY, 7).interval for n in range(2, 12)
        }
        assert len(reached) > 5


@given(memories | st.just(UNSEEN), st.integers(0, 60_000).map(Day), lucks, st.booleans())
def test_a_preview_shows_what_each_grade_will_do(
    memory: Memory, day: Day, luck: int, is_extra: bool
) -> None:
    by = Sm2(late_credit=is_extra, fuzz=is_extra)
    preview = by.preview(memory, day, luck)
    assert len(preview) == len(Grade) == 6
    assert all(preview[grade] == by.next(memory, grade, day, luck) for grade in Grade)


@given(histories, st.integers(1, LONGEST_INTERVAL), st.booleans(), st.booleans(), lucks)
def test_whatever_happens_a_card_comes_again_and_keeps_its_least_easiness(
    history: list[Grade], cap: int, is_late: bool, is_fuzzy: bool, luck: int
) -> None:
    by = Sm2(cap, is_late, is_fuzzy)
    for state in lived("".join(map(str, map(int, history))), by, luck):
        assert 1 <= state.interval <= cap
        assert state.due == state.moved + state.interval
        assert state.easiness >= LEAST_EASINESS == 130


def wozniaks(history: list[Grade]) -> tuple[list[int], Fraction]:
    """The published algorithm, written from its prose in exact fractions."""
    n, ef, interval, intervals = 0, Fraction("2.5"), Fraction(0), []
    for q in map(int, history):
        if q < 3:
            n, interval = 0, Fraction(1)
        else:
            fixed = {0: Fraction(1), 1: Fraction(6)}
            exact = fixed.get(n, interval * ef)
            interval = min(Fraction(round(exact)), Fraction(36_500))
            n += 1
        bad = 5 - q
        ef += Fraction("0.1") - bad * (Fraction("0.08") + bad * Fraction("0.02"))
        ef = max(ef, Fraction("1.3"))
        intervals.append(int(interval))
    return intervals, ef


@given(histories)
def test_whole_numbers_are_as_exact_as_fractions(history: list[Grade]) -> None:
    intervals, easiness = wozniaks(history)
    states = lived("".join(map(str, map(int, history))))
    assert [state.interval for state in states] == intervals
    assert Fraction(states[-1].easiness, 100) == easiness


@given(memories)
def test_rounding_is_that_of_decimals(memory: Scheduled) -> None:
    product = Decimal(memory.interval) * Decimal(memory.easiness) / 100
    rounded = int(product.quantize(Decimal(1), ROUND_HALF_EVEN))
    grown = replace(memory, repetition=max(2, memory.repetition))
    assert SM2.next(grown, Grade(4), FIRST_DAY, 0).interval == min(rounded, LONGEST_INTERVAL)
