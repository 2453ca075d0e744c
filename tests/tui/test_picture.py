"""Figures: painted where there is room, told in words everywhere, and never with the question."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from dlcards.core.language import Bilingual, Language
from dlcards.core.note import Figure
from dlcards.study import figures
from dlcards.tui.graphics import Means, means
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
    monkeypatch.setattr(figures, "folder_of", lambda *_: place)
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


@pytest.mark.usefixtures("folder")
async def test_it_is_painted_in_blocks_where_the_terminal_has_no_means(sit: Sit) -> None:
    async with sit(Language.EN, (80, 50), notes=(DRAWN,)) as seat:
        assert "▀" * 60 in seat.text


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
