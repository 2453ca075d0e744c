"""A sitting that was cut off goes on where it was, whoever or whatever cut it off."""

from __future__ import annotations

import pytest

from dlcards.core.ask import Ask
from dlcards.core.events import Kind
from dlcards.core.lane import Way
from dlcards.core.language import Language, Quiz
from dlcards.i18n import trainer as texts
from dlcards.study.today import Limits
from tests.support import FixedClock
from tests.tui.conftest import Sit
from tests.tui.notes import EPOCH, SOFTMAX, TOKEN, half


@pytest.mark.parametrize("language", Language)
async def test_what_was_answered_is_not_asked_again(sit: Sit, language: Language) -> None:
    clock = FixedClock()
    limits = Limits(new=3)
    async with sit(language, limits=limits, clock=clock, ask=Ask.TYPE) as seat:
        await seat.press("enter")
        await seat.type(half(TOKEN.term, language), "enter", "enter")
        await seat.press("enter")
        await seat.type("so")
    async with sit(language, limits=limits, clock=clock, ask=Ask.TYPE) as seat:
        assert half(SOFTMAX.meaning, language) in seat.words
        assert "0/2" in seat.words
        await seat.press("enter")
        assert texts.TYPE_HERE.get(language) in seat.words  # what was begun there is gone
        await seat.type(half(SOFTMAX.term, language), "enter", "enter")
        assert half(EPOCH.meaning, language) in seat.words
        assert [len(seat.reviews(note)) for note in ("token", "softmax", "epoch")] == [1, 1, 0]


@pytest.mark.parametrize("cut", [["ctrl+c"], []], ids=["interrupted", "killed"])
async def test_drills_go_on_and_a_note_that_was_begun_is_not_read_again(
    sit: Sit, cut: list[str]
) -> None:
    clock = FixedClock()
    async with sit(limits=Limits(new=1), clock=clock, ask=Ask.CHOICE) as seat:
        await seat.press("enter", "0", "enter")
        assert texts.DRILLING.ko in seat.words
        await seat.press("0", *cut)
    async with sit(limits=Limits(new=1), clock=clock, ask=Ask.CHOICE) as seat:
        assert texts.READ_FIRST.ko not in seat.words
        assert texts.DRILLING.ko in seat.words
        await seat.press("0", "4")
        assert [one.kind for one in seat.reviews("token")] == [Kind.REVIEW, Kind.DRILL]
        assert texts.DONE.ko in seat.words


async def test_a_note_that_was_begun_in_one_language_is_not_read_in_the_other(sit: Sit) -> None:
    clock, limits = FixedClock(), Limits(new=1)
    async with sit(ways=Way.NAME, limits=limits, clock=clock) as seat:
        await seat.press("enter", "space", "4")
    async with sit(quiz=Quiz.BOTH, ways=Way.NAME, limits=limits, ask=Ask.TYPE, clock=clock) as seat:
        assert half(TOKEN.meaning, Language.EN) in seat.words
        await seat.type("토큰", "enter")
        assert "영어 이름은 ‘token’이에요." in seat.words
        await seat.press("enter")
        assert [(str(one.card.lane), one.grade) for one in seat.reviews("token")] == [
            ("ko.name", 4), ("en.name", 3),
        ]  # fmt: skip
