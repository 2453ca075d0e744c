"""The settings: what the file holds once they were changed, then what the screen says."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from dlcards.core.ask import Ask
from dlcards.core.lane import Way
from dlcards.core.language import Language, Quiz
from dlcards.i18n import rooms, trainer
from dlcards.settings import KEYS, Settings, read_settings
from dlcards.tui.screens.settings import SettingsScreen
from tests.tui.conftest import EVERYWHERE, Sit
from tests.tui.notes import FAR

ROWS = ["lang", "in", "ask", "new", "name", "meaning", "translation", "cloze", "skip", "turn",
        "theme"]  # fmt: skip


def to(row: str) -> list[str]:
    """The keys from the first row to this one."""
    return ["down"] * ROWS.index(row)


def file() -> Path:
    return Path(os.environ["DLCARDS_CONFIG"])


def saved() -> Settings:
    return read_settings(file())


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_every_setting_is_there(sit: Sit, language: Language, size: tuple[int, int]) -> None:
    async with sit(language, size, straight=False) as seat:
        await seat.press("s")
        screen = seat.app.screen
        assert isinstance(screen, SettingsScreen)
        names = {field.name.partition(".")[0] for field in screen.fields()}
        assert names == set(KEYS)
        assert rooms.SETTINGS_TITLE.get(language) in seat.words
        seen = seat.words
        for _ in ROWS:
            await seat.press("down")
            seat.assert_nothing_is_cut_off()
            seen += seat.words
        assert all(label.get(language) in seen for label in rooms.SETTING_LABELS.values())
        assert not file().exists()  # looking changes nothing


@pytest.mark.parametrize(
    ("row", "keys", "expected"),
    [
        ("lang", ["right"], Settings(lang=Language.KO)),
        ("lang", ["left"], Settings(lang=Language.EN)),
        ("in", ["space", "space", "space"], Settings(quiz=Quiz.BOTH)),
        ("ask", ["enter"], Settings(ask=Ask.FLIP)),
        ("ask", ["left"], Settings(ask=Ask.TYPE)),
        ("new", ["2", "5", "enter"], Settings(new=25)),
        ("new", ["５", "down"], Settings(new=5)),  # full width; moving on takes it too
        ("new", ["1", "2", "backspace", "enter"], Settings(new=1)),
        ("new", ["right"], Settings(new=15)),
        ("translation", ["space"], Settings(ways=Way.NAME | Way.MEANING | Way.TERM)),
        ("meaning", ["space"], Settings(ways=Way.NAME)),
        ("turn", ["right", "right"], Settings(turn=Settings().turn.replace(5))),
        ("turn", [*"05", "colon", *"30", "enter"], Settings(turn=Settings().turn.replace(5, 30))),
        ("theme", ["space"], Settings(theme="light")),
    ],
)  # fmt: skip
async def test_a_change_is_in_the_file(
    sit: Sit, row: str, keys: list[str], expected: Settings
) -> None:
    async with sit(straight=False) as seat:
        await seat.press("ㄴ", *to(row), *keys)
        assert saved() == expected


@pytest.mark.parametrize(
    ("row", "keys"),
    [
        ("new", ["backspace", "enter"]),  # nothing written
        ("turn", [*"99", "enter"]),  # no such hour
        ("turn", [*"99", "escape"]),  # which leaving does not hide either
    ],
)
async def test_what_cannot_be_is_said_and_not_saved(sit: Sit, row: str, keys: list[str]) -> None:
    async with sit(straight=False) as seat:
        await seat.press("s", *to(row), *keys)
        assert f"{row} 설정에 쓸 수 없는 값이에요" in seat.words
        assert not file().exists()


async def test_it_is_said_while_it_is_written(sit: Sit) -> None:
    async with sit(straight=False) as seat:
        await seat.press("s", *to("turn"), "9", "9")
        assert "99_" in seat.words
        assert "turn 설정에 쓸 수 없는 값이에요" in seat.words
        await seat.press("backspace", "backspace", *"07")
        assert "쓸 수 없는" not in seat.words


async def test_the_last_lane_stays(sit: Sit) -> None:
    async with sit(straight=False) as seat:
        await seat.press("s", *to("name"), "space", "down", "space")
        assert saved().ways == Way.MEANING
        assert rooms.NEEDS_A_WAY.ko in seat.words


async def test_comments_in_the_file_are_kept(sit: Sit) -> None:
    file().write_text("# calm\nnew = 3  # a few\n", encoding="utf-8")
    async with sit(straight=False) as seat:
        await seat.press("s", *to("new"), "7", "enter", "down", "down", "down", "space")
        lines = file().read_text(encoding="utf-8").splitlines()
        assert lines[:2] == ["# calm", "new = 7  # a few"]
        assert saved().ways == Way.NAME | Way.MEANING | Way.TERM


async def test_language_theme_and_new_notes_count_at_once(sit: Sit) -> None:
    async with sit(straight=False) as seat:
        await seat.press("s", "left")
        assert rooms.SETTINGS_TITLE.en in seat.words
        assert seat.app.theme == "dlcards-light"
        await seat.press(*to("theme"), "space", "space")
        assert seat.app.theme == "dlcards-dark"
        await seat.press("up", "right")
        assert rooms.SAVED_FOR_START.en in seat.words
        await seat.press(*["up"] * 6, "1", "escape")
        assert "1 new note," in seat.words


async def test_decks_left_out_are_not_asked(sit: Sit) -> None:
    async with sit(straight=False, others=(FAR,), quiz=Quiz.KO) as seat:
        await seat.press("s", *to("skip"), "enter", "space", "enter")
        assert saved().skip == ("basics",)
        await seat.press("escape")
        assert rooms.LEFT_OUT.ko.format(deck="basics 덱") in seat.words
        assert "새 노트 1개" in seat.words
        await seat.press("0")  # the deck under the cursor, in again
        assert saved().skip == ()
        assert "새 노트 2개" in seat.words
        await seat.press("down", "ㅅ", "enter", "enter")  # the other one out; begin
        assert saved().skip == ("other",)
        assert "basics 덱" in seat.words


async def test_a_broken_file_is_told_and_left(sit: Sit) -> None:
    async with sit(straight=False) as seat:
        file().write_text("new = [", encoding="utf-8")
        await seat.press("s")
        assert "설정 파일을 읽을 수 없어요" in seat.words
        await seat.press("t")
        assert "설정 파일을 읽을 수 없어요" in seat.words
        assert file().read_text(encoding="utf-8") == "new = ["


async def test_a_click_turns_a_value(sit: Sit) -> None:
    async with sit(straight=False) as seat:
        await seat.press("s")
        await seat.click("Rows", (4, 2))
        assert saved().ask is Ask.FLIP
        assert trainer.NOT_READ.ko[:6] not in seat.words
