"""Figures: painted where there is room, told in words everywhere, and never with the question."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace
from PIL import Image
from textual.geometry import Size

from dlcards.core.language import Bilingual, Language
from dlcards.core.note import Figure
from dlcards.i18n import trainer as texts
from dlcards.i18n.commands import PICTURE
from dlcards.study import reader
from dlcards.tui import pictures
from dlcards.tui.graphics import Means, means
from dlcards.tui.pictures import fitted, load
from dlcards.tui.widgets.picture import Picture
from tests.tui.conftest import EVERYWHERE, WIDE, Sit
from tests.tui.notes import TOKEN, half

ALT = Bilingual("글이 조각으로 나뉜다.", "Text falls into pieces.")
DRAWN = replace(TOKEN, figure=Figure("figures/token.svg", ALT))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the deck, with the figure in it."""
    place = tmp_path / "deck"
    (place / "figures").mkdir(parents=True)
    Image.new("RGB", (64, 40), "orange").save(place / "figures" / "token.png")
    monkeypatch.setattr(reader, "folder_of", lambda *_: place)
    return place


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
@pytest.mark.usefixtures("folder")
async def test_a_figure_comes_with_the_answer(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size, notes=(DRAWN,)) as seat:
        assert len(seat.app.screen.query(Picture)) == 1, "the note is read with its figure"
        await seat.press("enter")
        assert not seat.app.screen.query(Picture), "the question does not give itself away"
        await seat.press("space")
        picture = seat.app.screen.query_one(Picture)
        assert picture.display is (size == WIDE)
        for _ in range(30):
            if half(ALT, language) in seat.words:
                break
            await seat.press("down")
        assert half(ALT, language) in seat.words


async def test_a_figure_whose_file_is_gone_is_told_in_words(sit: Sit, folder: Path) -> None:
    (folder / "figures" / "token.png").unlink()
    async with sit(Language.EN, (80, 40), notes=(DRAWN,)) as seat:
        assert not seat.app.screen.query(Picture)
        assert "Text falls into pieces." in seat.words


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n\0\0"])
async def test_a_file_that_is_no_picture_leaves_the_words(
    sit: Sit, folder: Path, content: bytes
) -> None:
    (folder / "figures" / "token.png").write_bytes(content)
    async with sit(Language.EN, (80, 40), notes=(DRAWN,)) as seat:
        assert "Text falls into pieces." in seat.words
        await seat.press("p")
        assert "Text falls into pieces." in seat.words
        assert "▀" not in seat.text


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
@pytest.mark.usefixtures("folder")
async def test_a_key_shows_it_as_large_as_the_screen(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size, notes=(DRAWN,)) as seat:
        await seat.press("p")
        assert half(ALT, language) in seat.words
        width, height = size
        blocks = [line.count("▀") for line in seat.text.splitlines() if "▀" in line]
        assert len(blocks) in range(10, height)
        assert 32 <= max(blocks) <= width
        assert max(blocks) / len(blocks) == pytest.approx(3.2, rel=0.1), "its shape is kept"
        seat.assert_nothing_is_cut_off()
        await seat.press("escape", "v", "ㅔ")  # the note on its own page has it too
        assert sum("▀" in line for line in seat.text.splitlines()) == len(blocks)
        await seat.press("enter", "escape")
        assert texts.READ_FIRST.get(language) in seat.words


async def test_without_a_picture_the_key_is_not_there(sit: Sit) -> None:
    async with sit(Language.EN) as seat:
        assert PICTURE.en not in seat.words
        await seat.press("p")
        assert texts.READ_FIRST.en in seat.words


@pytest.mark.usefixtures("folder")
async def test_it_is_painted_in_blocks_where_the_terminal_has_no_means(sit: Sit) -> None:
    async with sit(Language.EN, (80, 50), notes=(DRAWN,)) as seat:
        assert "▀" * 60 in seat.text


@pytest.mark.usefixtures("folder")
async def test_what_is_looked_at_stays_in_sight_when_the_picture_comes(sit: Sit) -> None:
    async with sit(Language.EN, notes=(DRAWN,)) as seat:
        await seat.press("o")
        assert "낱말 조각" in seat.words


def test_what_is_see_through_lies_on_white_paper(tmp_path: Path) -> None:
    path = tmp_path / "glass.png"
    Image.new("RGBA", (4, 4), (255, 0, 0, 0)).save(path)
    image = load(path)
    assert image is not None
    assert image.getpixel((1, 1)) == (255, 255, 255)


def test_a_picture_beyond_all_measure_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "large.png"
    Image.new("L", (50, 50)).save(path)
    monkeypatch.setattr(pictures, "_LARGEST", 2_499)
    assert load(path) is None


@pytest.mark.parametrize(
    ("room", "expected"),
    [
        (Size(80, 10), Size(32, 10)),  # low
        (Size(32, 100), Size(32, 10)),  # narrow
        (Size(64, 20), Size(64, 20)),
        (Size(1, 1), Size(1, 1)),
    ],
)
def test_a_picture_fills_its_room_and_keeps_its_shape(room: Size, expected: Size) -> None:
    assert fitted(Size(1280, 800), room, Size(10, 20)) == expected


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, Means.BLOCKS),
        ({"TERM": "xterm-256color"}, Means.BLOCKS),
        ({"TERM": "xterm-kitty"}, Means.KITTY),
        ({"TERM": "xterm-ghostty"}, Means.KITTY),
        ({"TERM": "xterm-kitty", "TMUX": "/tmp/socket"}, Means.BLOCKS),  # tmux passes nothing on
        ({"TERM": "foot"}, Means.SIXEL),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"}, Means.SIXEL),
    ],
)
def test_the_means_are_those_that_the_terminal_names(
    environment: dict[str, str], expected: Means
) -> None:
    assert means(environment) is expected


def test_the_trainer_starts_without_loading_pictures() -> None:
    code = (
        "import sys, dlcards.tui.app; print('textual_image' in sys.modules, 'PIL' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["False", "False"]
