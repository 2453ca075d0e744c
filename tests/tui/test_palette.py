"""The palette: a command is found by a word of either language, and done."""

from __future__ import annotations

import pytest
from textual.command import CommandPalette

from dlcards.core.ask import Ask
from dlcards.core.language import Language
from dlcards.i18n import commands, rooms
from dlcards.i18n import trainer as texts
from tests.tui.conftest import EVERYWHERE, Sit
from tests.tui.seat import Seat


def is_open(seat: Seat) -> bool:
    return isinstance(seat.app.screen, CommandPalette)


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_a_command_is_found_by_a_word_of_either_language(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size) as seat:
        await seat.press("enter")
        for word in (commands.HINT.ko, commands.HINT.en):
            await seat.press("ctrl+p")
            assert rooms.PALETTE_HINT.get(language) in seat.words
            await seat.type(word)
            assert commands.HINT.get(language) in seat.words
            assert commands.SUSPEND.get(language) not in seat.words
            await seat.press("enter")
            assert not is_open(seat)
        assert "ㅌㅋ" in seat.words or "t____" in seat.words  # two hints
        await seat.press("ctrl+p")
        await seat.type("stop", "enter")
        assert seat.events("token")


@pytest.mark.parametrize("key", ["escape", "ctrl+p"])
async def test_it_is_left_as_it_was_opened(sit: Sit, key: str) -> None:
    async with sit(straight=False) as seat:
        await seat.press("ctrl+p")
        await seat.type("설정")
        assert is_open(seat)
        await seat.press(key)
        assert not is_open(seat)
        await seat.press("ctrl+p")
        await seat.type("설정", "enter")
        assert rooms.SETTINGS_TITLE.ko in seat.words


async def test_only_what_is_possible_is_offered(sit: Sit) -> None:
    async with sit(size=(80, 60)) as seat:
        await seat.press("ctrl+p")
        assert commands.READ.ko in seat.words
        assert commands.UNDO.ko not in seat.words
        await seat.type(commands.UNDO.ko)
        assert rooms.NO_COMMAND.ko in seat.words
        await seat.press("enter")
        assert not is_open(seat)
        assert texts.READ_FIRST.ko in seat.words


async def test_it_opens_over_an_answer_that_waits_meanwhile(sit: Sit) -> None:
    async with sit(ask=Ask.TYPE) as seat:
        await seat.press("enter")
        await seat.type("토", "ctrl+p")
        await seat.type("힌트", "enter")
        assert "〇〇" in seat.words
        await seat.type("큰", "ctrl+p")
        await seat.type("답하기", "enter")
        assert texts.SUGGESTED.ko in seat.words
        await seat.press("enter")
        (given,) = seat.reviews("token")
        assert given.reply
        assert (given.reply.said, given.reply.hints) == ("토큰", 1)
