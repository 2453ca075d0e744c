"""SM-2, the reference scheduler.

Source: P. A. Wozniak, "Optimization of learning" (master's thesis, 1990), chapter 3.2, and the
listing of algorithm SM-2 that SuperMemo publishes, which settles what the prose leaves open:
intervals round half to even, the new interval uses the easiness from before the review, and the
easiness changes after failures too. Easiness is kept in whole hundredths, since each of its steps
is one; so every interval is exact, and a replay gives the same bits on every machine.
"""

from __future__ import annotations

from msgspec import Struct

from dlcards.core.day import Day, later
from dlcards.core.grade import Grade
from dlcards.core.luck import SPAN
from dlcards.core.memory import FIRST_EASINESS, Memory, Scheduled, Unseen

LONGEST_INTERVAL = 36_500  # days: our one deviation, since grade 5 alone would pass 7,000,000
LEAST_EASINESS = 130
_FIRST_INTERVALS = (1, 6)  # days
_EASINESS_STEPS = (-80, -54, -32, -14, 0, 10)  # for grades 0 … 5
_FUZZ_FROM = 8  # days: shorter intervals are left alone
_FUZZ_PERCENT = 5


class Sm2(Struct, frozen=True):
    """SM-2 with three extras that learners ask for, each off unless set."""

    cap: int = LONGEST_INTERVAL  # days; no interval is longer
    late_credit: bool = False  # half the days that a card came late count as remembered
    fuzz: bool = False  # spreads intervals of 8 days or more by up to 5 % either way
    name: str = "sm2"

    def next(self, memory: Memory, grade: Grade, day: Day, luck: int) -> Scheduled:
        """What `memory` becomes when graded `grade` on learner day `day`."""
        match memory:
            case Unseen():
                before = Scheduled(0, FIRST_EASINESS, 0, day, day, 0, 0)
            case Scheduled():
                before = memory
        interval = 1 if grade.is_lapse else self._interval(before, day, luck)
        return Scheduled(
            repetition=0 if grade.is_lapse else before.repetition + 1,
            easiness=max(LEAST_EASINESS, before.easiness + _EASINESS_STEPS[grade]),
            interval=interval,
            due=later(day, interval),
            moved=day,
            reviews=before.reviews + 1,
            lapses=before.lapses + (grade.is_lapse and before.repetition > 0),
        )

    def preview(self, memory: Memory, day: Day, luck: int) -> tuple[Scheduled, ...]:
        """All six futures: item g is `next(memory, Grade(g), day, luck)`."""
        return tuple(self.next(memory, grade, day, luck) for grade in Grade)

    def _interval(self, before: Scheduled, day: Day, luck: int) -> int:
        """Days until a card that was recalled comes again."""
        if before.repetition < len(_FIRST_INTERVALS):
            return min(self.cap, _FIRST_INTERVALS[before.repetition])
        late = max(0, day - before.due) // 2 if self.late_credit else 0
        exact = _round_half_even((before.interval + late) * before.easiness, 100)
        return min(self.cap, self._spread(exact, luck + before.repetition))

    def _spread(self, interval: int, luck: int) -> int:
        """The interval moved by luck within the fuzz."""
        if not self.fuzz or interval < _FUZZ_FROM:
            return interval
        reach = max(1, interval * _FUZZ_PERCENT // 100)
        return interval - reach + luck * 2_654_435_761 % SPAN * (2 * reach + 1) // SPAN


def _round_half_even(numerator: int, denominator: int) -> int:
    """The whole number nearest to numerator / denominator; a tie goes to the even one."""
    quotient, rest = divmod(numerator, denominator)
    return quotient + (2 * rest > denominator or (2 * rest == denominator and quotient % 2))
