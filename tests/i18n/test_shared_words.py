"""Words that the trainer and the plain review share."""

from __future__ import annotations

import pytest

from dlcards.core.grade import Grade
from dlcards.core.lane import Lane, Way
from dlcards.core.language import Language
from dlcards.i18n.grades import GRADE_MEANINGS, GRADES
from dlcards.i18n.intervals import interval
from dlcards.i18n.questions import QUESTIONS, asked
from dlcards.i18n.text import Speaker


@pytest.mark.parametrize(
    ("days", "ko", "en"),
    [
        (0, "오늘", "today"),
        (1, "1일", "1 day"),
        (30, "30일", "30 days"),
        (31, "1개월 (31일)", "1 month (31 d)"),
        (45, "1.5개월 (45일)", "1.5 months (45 d)"),
        (364, "12개월 (364일)", "12 months (364 d)"),
        (365, "1년 (365일)", "1 year (365 d)"),
        (36_500, "99.9년 (36500일)", "99.9 years (36500 d)"),
    ],
)
def test_intervals(days: int, ko: str, en: str) -> None:
    assert [interval(days, language) for language in Language] == [ko, en]


def test_every_grade_and_way_has_words() -> None:
    assert set(GRADES) == set(GRADE_MEANINGS) == set(Grade)
    assert set(QUESTIONS) == set(Way)


@pytest.mark.parametrize(
    ("lane", "ko", "en"),
    [
        ("ko.name", "이 설명에 맞는 용어는?", "Which term is this?"),
        ("ko-en", "영어로 뭐라고 하나요?", "What is this in English?"),
        ("en-ko", "한국어로 뭐라고 하나요?", "What is this in Korean?"),
    ],
)
def test_a_lane_is_asked_in_words(lane: str, ko: str, en: str) -> None:
    assert [asked(Lane.parse(lane), Speaker(language)) for language in Language] == [ko, en]
