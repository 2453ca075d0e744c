"""The suggested grade: the table of the module, and that help or time never raise it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlcards.core.grade import Grade
from dlcards.core.judging.suggestion import suggested
from dlcards.core.judging.verdict import (
    Blank,
    Like,
    Mark,
    Nearly,
    Other,
    Pardon,
    Right,
    Verdict,
    Wrong,
)
from dlcards.core.keys import NoteKey

SAME = Mark(Like.SAME, "어", "어")
SLIP = Mark(Like.WRONG, "텐", "템")
RIGHT = Right("어텐션")
ALIAS = Right("주의", (Pardon.ALIAS, Pardon.KEYBOARD, Pardon.PARTICLE))
FOREIGN = Right("attention", (Pardon.LANGUAGE,))
NEARLY = Nearly("어텐션", (SAME, SLIP, SAME))
FARTHER = Nearly("어텐션", (SAME, SLIP, SLIP))
SHORT = Nearly("채널", (SLIP, SAME))
OTHER = Other(NoteKey("foundations", "recall"), "재현율")
WRONG = Wrong("어텐션")
USUAL = 10_000


@pytest.mark.parametrize(
    ("verdict", "quickly", "as_usual", "slowly"),
    [
        (RIGHT, 5, 4, 3),
        (ALIAS, 5, 4, 3),  # how it was typed says nothing of the knowledge
        (FOREIGN, 3, 3, 3),
        (NEARLY, 3, 3, 2),
        (FARTHER, 2, 2, 2),
        (SHORT, 2, 2, 2),  # half of the name is wrong
        (OTHER, 1, 1, 1),
        (WRONG, 1, 1, 1),
        (Blank(), 0, 0, 0),
    ],
)
def test_the_table(verdict: Verdict, quickly: int, as_usual: int, slowly: int) -> None:
    assert suggested(verdict, 0, 8_000, USUAL) == quickly
    assert suggested(verdict, 0, 8_001, USUAL) == as_usual
    assert suggested(verdict, 0, 19_999, USUAL) == as_usual
    assert suggested(verdict, 0, 20_000, USUAL) == slowly


@pytest.mark.parametrize(
    ("hints", "expected"), [(0, 5), (1, 4), (2, 3), (3, 2), (4, 1), (5, 1), (99, 1)]
)
def test_each_hint_takes_a_grade(hints: int, expected: int) -> None:
    assert suggested(RIGHT, hints, 1_000, USUAL) == expected


def test_without_a_usual_time_none_is_quick_or_slow() -> None:
    assert suggested(RIGHT, 0, 1, None) == suggested(RIGHT, 0, 10**9, None) == Grade.HESITANT


verdicts = st.sampled_from([RIGHT, ALIAS, FOREIGN, NEARLY, FARTHER, SHORT, OTHER, WRONG, Blank()])
hints = st.integers(0, 12)
times = st.integers(0, 100_000)


@given(verdicts, hints, hints, times, st.none() | times)
def test_a_hint_never_raises_the_grade(
    verdict: Verdict, one: int, other: int, taken: int, usual: int | None
) -> None:
    few, many = sorted([one, other])
    assert suggested(verdict, few, taken, usual) >= suggested(verdict, many, taken, usual)


@given(verdicts, hints, times, times, st.none() | times)
def test_taking_longer_never_raises_the_grade(
    verdict: Verdict, shown: int, one: int, other: int, usual: int | None
) -> None:
    quick, slow = sorted([one, other])
    assert suggested(verdict, shown, quick, usual) >= suggested(verdict, shown, slow, usual)


@given(hints, times, st.none() | times)
def test_a_better_verdict_never_gets_less(shown: int, taken: int, usual: int | None) -> None:
    falling: list[Verdict] = [RIGHT, NEARLY, FARTHER, WRONG, Blank()]
    grades = [suggested(verdict, shown, taken, usual) for verdict in falling]
    assert grades == sorted(grades, reverse=True)


@given(verdicts, hints, times, st.none() | times)
def test_only_a_right_answer_or_a_slip_passes(
    verdict: Verdict, shown: int, taken: int, usual: int | None
) -> None:
    passes = not suggested(verdict, shown, taken, usual).is_lapse
    assert not passes or isinstance(verdict, Right) or verdict == NEARLY
