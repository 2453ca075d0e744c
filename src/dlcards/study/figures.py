"""Where the figures of a deck lie: beside its file."""

from __future__ import annotations

from pathlib import Path

from dlcards import shipped
from dlcards.core.note import Note
from dlcards.study.incoming import BUNDLED
from dlcards.study.ports import Shelf

_DRAWN = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp"})  # what a terminal is painted from


def folder_of(shelf: Shelf, deck: str) -> Path:
    """The folder against which `deck`, which is on the shelf, names its figures."""
    origin = next(one.origin for one in shelf.decks() if one.id == deck)
    return shipped.folder("decks") if origin == BUNDLED else Path(origin).parent


def picture_of(shelf: Shelf, deck: str, note: Note) -> Path | None:
    """The file that a note's figure can be painted from, where there is one.

    A drawing in SVG is painted from the PNG that lies beside it under the same name.
    """
    if note.figure is None:
        return None
    path = folder_of(shelf, deck) / note.figure.file
    found = path if path.suffix.lower() in _DRAWN else path.with_suffix(".png")
    return found if found.is_file() else None
