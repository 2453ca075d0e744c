"""The line that answers are typed into: letters are letters, whichever way they come."""

from __future__ import annotations

import re
import unicodedata

import pytest

from dlcards.core.ask import Ask
from dlcards.core.grade import Grade
from dlcards.core.language import Language
from dlcards.i18n import commands, verdicts
from dlcards.i18n import trainer as texts
from dlcards.tui.widgets.answer_line import AnswerLine
from tests.tui.conftest import EVERYWHERE, Sit
from tests.tui.notes import SOFTMAX
from tests.tui.seat import Seat

COMMANDS = "husokmvelia?ㅗㅕㄴㅏ0123 "


def said(seat: Seat, note: str = "token") -> str | None:
    """What the journal has as said in the one review of a note."""
    (given,) = seat.reviews(note)
    assert given.reply
    return given.reply.said


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_escape_makes_letters_commands_and_enter_goes_back(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size, ask=Ask.TYPE) as seat:
        await seat.press("enter")
        assert commands.REST.get(language) in seat.words
        await seat.type("uk", "escape")
        assert commands.WRITE.get(language) in seat.words
        assert commands.UNKNOWN.get(language) in seat.words
        assert "uk" in seat.words  # still there
        seat.assert_nothing_is_cut_off()
        await seat.press("h")
        assert texts.HINT.get(language) in seat.words
        await seat.press("l")
        assert commands.WRITE.get(language.other) in seat.words
        await seat.press("ㅣ", "enter")
        await seat.type("ㅣ0", "enter", "enter")
        assert said(seat) == "ukㅣ0"


async def test_letters_that_are_commands_elsewhere(sit: Sit) -> None:
    async with sit(ask=Ask.TYPE) as seat:
        await seat.press("enter")
        await seat.type(COMMANDS + "뜻")
        assert COMMANDS + "뜻" in seat.text
        assert seat.events("token") == []
        await seat.press("enter", "enter")
        assert said(seat) == COMMANDS + "뜻"


async def test_editing_keys_edit(sit: Sit) -> None:
    async with sit(ask=Ask.TYPE) as seat:
        await seat.press("enter")
        await seat.type("토쿤", "backspace", "left", "right")
        await seat.type("큰", "home", "delete")
        await seat.type("토", "up", "pagedown", "enter", "enter")
        assert said(seat) == "토큰"


async def test_pasted_text_is_one_line(sit: Sit) -> None:
    apart = unicodedata.normalize("NFD", "소프트맥스")
    async with sit(notes=(SOFTMAX,), ask=Ask.TYPE) as seat:
        await seat.press("enter")
        line = seat.app.screen.query_one(AnswerLine)
        for pasted in ("소프트맥스", " 소프트맥스\n", apart, "소프트\t맥스\r\n"):
            line.value = ""
            await seat.paste(pasted)
            assert re.search("소프트 ?맥스", seat.words)
            assert seat.events("softmax") == []
        await seat.press("enter")
        assert verdicts.RIGHT.ko in seat.words


async def test_text_is_pasted_where_the_cursor_is(sit: Sit) -> None:
    async with sit(notes=(SOFTMAX,), ask=Ask.TYPE) as seat:
        await seat.press("enter")
        await seat.type("소스", "left")
        await seat.paste("프트맥")
        await seat.type("", "enter", "enter")
        assert said(seat, "softmax") == "소프트맥스"


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        (unicodedata.normalize("NFD", "소프트맥스"), "소프트맥스"),  # jamo that belong together
        ("ㅅㅗㅍㅡㅌㅡㅁㅐㄱㅅㅡ", "ㅅㅗㅍㅡㅌㅡㅁㅐㄱㅅㅡ"),  # where nothing composes them
    ],
)
async def test_jamo_as_they_come(sit: Sit, sent: str, kept: str) -> None:
    async with sit(notes=(SOFTMAX,), ask=Ask.TYPE) as seat:
        await seat.press("enter")
        await seat.type(sent)
        assert kept in seat.words
        await seat.press("enter")
        assert verdicts.RIGHT.ko in seat.words
        await seat.press("enter")
        assert said(seat, "softmax") == kept


async def test_jamo_in_the_middle_leave_the_cursor_where_it_is(sit: Sit) -> None:
    async with sit(notes=(SOFTMAX,), ask=Ask.TYPE) as seat:
        await seat.press("enter")
        await seat.type("소프스", "left")
        await seat.type(unicodedata.normalize("NFD", "트맥"))
        assert "소프트맥스" in seat.words
        assert seat.app.screen.query_one(AnswerLine).cursor_position == len("소프트맥")


async def test_the_mouse_goes_to_the_line_and_a_click_on_a_key_answers(sit: Sit) -> None:
    async with sit(ask=Ask.TYPE) as seat:
        await seat.press("enter", "escape", "h")
        await seat.click("AnswerLine", (3, 0))
        await seat.type("토큰")
        await seat.click("KeyLine", (2, 0))
        assert verdicts.RIGHT.ko in seat.words


async def test_what_is_typed_ahead_is_taken_in_its_turn(sit: Sit) -> None:
    """An answer, Enter and a grade in one burst, as over a slow line."""
    async with sit(ask=Ask.TYPE) as seat:
        await seat.press("enter")
        for key in (*"토큰", "enter", "5"):
            seat.app.simulate_key(key)
        await seat.settle()
        assert said(seat) == "토큰"
        assert seat.reviews("token")[0].grade == Grade.PERFECT


async def test_letters_after_escape_are_commands_at_once(sit: Sit) -> None:
    async with sit(ask=Ask.TYPE) as seat:
        await seat.press("enter")
        for key in ("ㅗ", "escape", "ㅗ"):
            seat.app.simulate_key(key)
        await seat.settle()
        assert "〇〇" in seat.words
        assert seat.app.screen.query_one(AnswerLine).value == "ㅗ"
