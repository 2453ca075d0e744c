"""A note's cards and its history: suspended, resumed, started over, and everything taken back."""

from __future__ import annotations

import pytest

from dlcards.core.events import Reset, Resumed, Review, Suspended
from dlcards.core.keys import CardKey
from dlcards.core.language import Language
from dlcards.core.memory import Scheduled, Unseen
from dlcards.i18n import history as told
from dlcards.i18n import trainer as texts
from dlcards.i18n.commands import SUSPEND
from dlcards.i18n.questions import lane_name
from dlcards.i18n.reports import STATES
from dlcards.i18n.text import Speaker
from tests.tui.conftest import EVERYWHERE, Sit
from tests.tui.notes import SOFTMAX

CARD = CardKey.parse("basics/softmax/ko.name")


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_a_whole_note_is_suspended_resumed_and_taken_back(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size, straight=False) as seat:
        await seat.press("f", *"softmax", "enter", "c")
        seat.assert_nothing_is_cut_off()
        assert texts.EVERY_CARD.get(language) in seat.words
        assert told.NO_HISTORY.get(language) in seat.words
        await seat.press("s")
        facts = seat.events("softmax")
        assert [type(fact) for fact in facts] == [Suspended] * len(SOFTMAX.lanes())
        assert STATES["suspended"].get(language) in seat.words
        seat.assert_nothing_is_cut_off()
        await seat.press("s")  # nothing is left to suspend
        assert seat.events("softmax") == facts
        await seat.press("r")
        assert sum(isinstance(fact, Resumed) for fact in seat.events("softmax")) == len(facts)
        await seat.press("u", "ㅕ", "backspace")
        assert seat.events("softmax") == []
        assert told.NO_HISTORY.get(language) in seat.words


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_one_card_is_started_over_and_its_history_stays(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size, notes=(SOFTMAX,)) as seat:
        await seat.press("enter", "enter", "4", "escape")
        card = CARD if language is Language.KO else CardKey.parse("basics/softmax/en.name")
        assert isinstance(seat.memory(card), Scheduled)
        await seat.press("f", "enter", "c")
        at = 1 + list(SOFTMAX.lanes()).index(card.lane)
        await seat.press(*["down"] * at, "ㅌ")  # x on a Korean keyboard
        assert [type(fact) for fact in seat.events("softmax")] == [Review, Reset]
        assert seat.memory(card) == Unseen()
        assert lane_name(card.lane, Speaker(language)) in seat.words
        reviewed = {Language.KO: "복습 4점, 다음 복습 1일 뒤", Language.EN: "again in 1 day"}
        for part in (told.RESET.get(language), reviewed[language]):
            for _ in range(5):
                if part in seat.words:
                    break
                await seat.press("pagedown")
            assert part in seat.words
        await seat.press("u")
        assert isinstance(seat.memory(card), Scheduled)


async def test_a_suspended_note_is_found_as_such(sit: Sit) -> None:
    async with sit(straight=False) as seat:
        await seat.press("f", *"softmax", "enter", "c", "ㄴ", "escape", "escape")
        assert STATES["suspended"].ko in seat.words
        await seat.press(*["backspace"] * 7, *"상태:묻지않음")
        assert "소프트맥스" in seat.words
        assert "토큰" not in seat.words


async def test_the_mouse_chooses_a_card_and_presses_keys(sit: Sit) -> None:
    async with sit(Language.EN, straight=False) as seat:
        await seat.press("f", *"softmax", "enter", "c")
        await seat.click("Rows", (3, 2))
        assert seat.events("softmax") == []
        key = f"s {SUSPEND.en}"
        row = next(n for n, text in enumerate(seat.text.splitlines()) if key in text)
        top = seat.app.screen.query_one("KeyLine").region.y
        column = seat.text.splitlines()[row].index(key)
        await seat.click("KeyLine", (column, row - top))
        (fact,) = seat.events("softmax")
        assert isinstance(fact, Suspended)
        assert fact.card.lane == SOFTMAX.lanes()[1]
