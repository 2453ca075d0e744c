"""Finding a note by its name: whatever is typed is the name, never a command."""

from __future__ import annotations

import unicodedata

import pytest
from textual.events import Key

from dlcards.core.language import Language, Quiz
from dlcards.i18n import trainer as texts
from tests.tui.conftest import EVERYWHERE, Sit
from tests.tui.notes import EPOCH, FAR, SOFTMAX, TOKEN, half

NOTES = (TOKEN, SOFTMAX, EPOCH)
BEGINNINGS = ("소프트", unicodedata.normalize("NFD", "소프트맥스"), "SOFT", "soft max")


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_a_note_is_found_read_and_left(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size, straight=False) as seat:
        await seat.press("slash")
        assert texts.FIND_HOW.get(language) in seat.words
        seat.assert_nothing_is_cut_off()
        await seat.press(*half(SOFTMAX.term, language)[:3])
        assert half(SOFTMAX.term, language) in seat.words
        seat.assert_nothing_is_cut_off()
        await seat.press("enter")
        assert half(SOFTMAX.meaning, language) in seat.words
        await seat.press("escape")
        assert texts.FIND.get(language) in seat.words
        await seat.press("escape")
        assert texts.ASKED_IN.get(language).split("{")[0].strip() in seat.words


@pytest.mark.parametrize("key", ["f", "ㄹ", "tab"])
async def test_letters_are_letters_there(sit: Sit, key: str) -> None:
    async with sit(straight=False) as seat:
        await seat.press(key)
        await seat.press(*"qlfdi?ㅂㅣ/1 ")
        assert "qlfdi?ㅂㅣ/1" in seat.words
        assert texts.NOT_FOUND.ko in seat.words
        await seat.press("enter", "down", "up")
        assert texts.NOT_FOUND.ko in seat.words


@pytest.mark.parametrize(
    "written",
    [*BEGINNINGS, "소프트맥쓰", "basics/softmax"],
)
async def test_a_beginning_a_slip_or_a_key_is_enough(sit: Sit, written: str) -> None:
    async with sit(straight=False) as seat:
        await seat.press("f")
        await seat.press(*written)
        await seat.press("enter")
        assert half(SOFTMAX.meaning, Language.KO) in seat.words


async def test_arrows_choose_among_several(sit: Sit) -> None:
    async with sit(straight=False, notes=NOTES, others=(FAR,), quiz=Quiz.BOTH) as seat:
        await seat.press("f", "o")  # tOken, sOftmax, epOch, … nOte, distant One
        await seat.press("down", "down", "up", "enter")
        assert texts.A_NOTE.ko in seat.words
        await seat.press("escape", "o", "backspace", "backspace")
        assert texts.FIND_HOW.ko in seat.words


async def test_keys_that_come_at_once_keep_their_order(sit: Sit) -> None:
    async with sit(straight=False) as seat:
        for key in ("f", *"소프트", "enter"):
            seat.app.post_message(Key(key, key if len(key) == 1 else None))
        await seat.settle()
        assert half(SOFTMAX.meaning, Language.KO) in seat.words


async def test_a_click_opens_a_note(sit: Sit) -> None:
    async with sit(straight=False) as seat:
        await seat.press("f", "s", "o")
        await seat.click("#found", (4, 0))
        assert half(SOFTMAX.meaning, Language.KO) in seat.words
        await seat.press("escape")
        await seat.click("KeyLine", (18, 0))
        assert half(SOFTMAX.meaning, Language.KO) in seat.words
