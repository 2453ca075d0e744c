"""Pictures from decks' folders: read with suspicion, made ready to draw."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from textual.geometry import Size

if TYPE_CHECKING:
    from PIL.Image import Image

_LARGEST = 40_000_000  # dots: beyond that no figure goes
_ENOUGH = 2_000  # dots a side: more than a terminal shows
_PAPER = "white"  # figures are drawn for it


def load(path: Path) -> Image | None:
    """The picture on white paper; None where the file is none, or not a sound one."""
    from PIL import Image

    try:
        with Image.open(path) as opened:
            if opened.width * opened.height > _LARGEST:
                return None
            opened.thumbnail((_ENOUGH, _ENOUGH))
            layer = opened.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    paper = Image.new("RGBA", layer.size, _PAPER)
    return Image.alpha_composite(paper, layer).convert("RGB")


def fitted(picture: Size, room: Size, cell: Size) -> Size:
    """How many cells a picture of so many dots takes: as many as the room has, its shape kept.

    >>> fitted(Size(800, 400), Size(60, 10), Size(10, 20))
    Size(width=40, height=10)
    """
    scale = min(room.width * cell.width / picture.width, room.height * cell.height / picture.height)
    columns = round(picture.width * scale / cell.width)
    rows = round(picture.height * scale / cell.height)
    return Size(max(1, columns), max(1, rows))
