"""The grade that a verdict suggests; the learner has the last word.

| verdict                    | quickly | as usual | slowly |
|----------------------------|---------|----------|--------|
| right                      | 5       | 4        | 3      |
| right, the other language  | 3       | 3        | 3      |
| nearly, one slip           | 3       | 3        | 2      |
| nearly, more than that     | 2       | 2        | 2      |
| another term, wrong        | 1       | 1        | 1      |
| blank                      | 0       | 0        | 0      |

Each hint takes one grade away, down to 1: with enough of them the answer was read, not known.
What else was overlooked (a keyboard, a particle, an alias) says nothing about the knowledge.
"""

from __future__ import annotations

from dlcards.core.grade import Grade
from dlcards.core.judging.verdict import Blank, Nearly, Other, Pardon, Right, Verdict, Wrong

QUICK = 0.8  # of the usual time, and less
SLOW = 2.0  # of the usual time, and more


def suggested(verdict: Verdict, hints: int, taken: int, usual: int | None) -> Grade:
    """Suggest a grade.

    `hints` were shown; `taken` and `usual` are ms from question to answer: this time, and the
    learner's own usual time for the lane, None where it is not known yet.
    """
    match verdict:
        case Blank():
            return Grade.BLACKOUT
        case Wrong() | Other():
            return Grade.RECOGNISED
        case Nearly():
            is_slight = verdict.is_slip and not _is_slow(taken, usual)
            best = Grade.HARD if is_slight else Grade.NEARLY
        case Right(pardons=pardons):
            pace = _pace(taken, usual)
            best = min(pace, Grade.HARD) if Pardon.LANGUAGE in pardons else pace
    return Grade(max(Grade.RECOGNISED, best - hints))


def _pace(taken: int, usual: int | None) -> Grade:
    if _is_slow(taken, usual):
        return Grade.HARD
    is_quick = usual is not None and taken <= QUICK * usual
    return Grade.PERFECT if is_quick else Grade.HESITANT


def _is_slow(taken: int, usual: int | None) -> bool:
    return usual is not None and taken >= SLOW * usual
