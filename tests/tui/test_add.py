"""A note of the learner's own, written in the trainer."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.events import Key

from dlcards.core.language import Language
from dlcards.i18n import writing
from tests.tui.conftest import EVERYWHERE, Sit


def mine(folder: Path) -> str:
    """The file of the learner's own deck; nothing where there is none."""
    path = folder / "decks" / "mine.yaml"
    return path.read_text("utf-8") if path.exists() else ""


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_a_note_is_written_field_by_field_and_found(
    sit: Sit, tmp_path: Path, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size, straight=False) as seat:
        await seat.press("ㅜ")  # n on a Korean keyboard
        assert writing.ADD.get(language) in seat.words
        seat.assert_nothing_is_cut_off()
        await seat.press(*"층 정규화", "enter", "enter", *"나란히 둔다", "down", "f2")
        assert "id: 층-정규화" in mine(tmp_path)
        assert "mine/층-정규화" in seat.words
        await seat.press("escape", "b", *"ㅊㅈㄱㅎ", "enter")
        assert "나란히 둔다" in seat.words


async def test_enter_goes_through_all_fields_and_saves(sit: Sit, tmp_path: Path) -> None:
    async with sit(Language.EN, straight=False) as seat:
        await seat.press("n", "enter", *"layer norm", *["enter"] * 2, *"a meaning")
        await seat.press("up", "shift+tab", "tab", "down", *["enter"] * 8, *"one, two", "enter")
        assert "tags: [one, two]" in mine(tmp_path)
        await seat.press(*"xyz", "enter", "enter", *"a second", "f2")  # the next note
        assert mine(tmp_path).count("- id:") == 2


async def test_keys_that_come_at_once_keep_their_order(sit: Sit, tmp_path: Path) -> None:
    async with sit(Language.EN, straight=False) as seat:
        await seat.press("n")
        for key in (*"term", "enter", "enter", *"meaning", "f2"):
            seat.app.post_message(Key(key, key if len(key) == 1 else None))
        await seat.settle()
        assert "term: {ko: term}" in mine(tmp_path)
        assert "meaning: {ko: meaning}" in mine(tmp_path)


async def test_a_name_that_is_taken_is_pointed_out_once(sit: Sit, tmp_path: Path) -> None:
    async with sit(Language.EN, straight=False) as seat:
        await seat.press("n", *"소프트맥스", "enter", "enter", *"뜻", "f2")
        assert "basics/softmax" in seat.words
        assert mine(tmp_path) == ""
        await seat.press("f2")
        assert "- id:" in mine(tmp_path)


async def test_what_is_missing_or_wrong_is_told(sit: Sit, tmp_path: Path) -> None:
    async with sit(Language.EN, straight=False) as seat:
        await seat.press("n", "f2")
        assert "A note needs a term." in seat.words
        await seat.press(*"용어", "f2")
        assert "A note needs a meaning." in seat.words
        await seat.press("enter", "enter", *"뜻", *["enter"] * 8, *"\\frac{", "f2")
        assert "mine.yaml" in "".join(seat.text.split())
        assert mine(tmp_path) == ""


async def test_what_is_written_is_not_lost_by_one_key(sit: Sit, tmp_path: Path) -> None:
    async with sit(Language.EN, straight=False) as seat:
        await seat.press("n", *"q1", "escape")
        assert writing.LEAVE_ADDING.en in seat.words
        assert "q1" in seat.words
        await seat.press("escape")
        assert writing.ADD.en not in seat.words
        assert mine(tmp_path) == ""
