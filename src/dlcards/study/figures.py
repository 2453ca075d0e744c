"""Where the figures of a deck lie: beside its file."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from unicodedata import normalize

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
    path = PurePosixPath(note.figure.file)
    painted = path if path.suffix.lower() in _DRAWN else path.with_suffix(".png")
    return found(str(painted), folder_of(shelf, deck))


def found(file: str, folder: Path) -> Path | None:
    """What a deck in `folder` calls `file`, if it lies there or below: no deck has other files."""
    relative = PurePosixPath(file)
    if relative.is_absolute() or ".." in relative.parts:
        return None
    # A file made on macOS may bear the decomposed form of a Korean name.
    spellings = dict.fromkeys((file, normalize("NFC", file), normalize("NFD", file)))
    return next((path for name in spellings if (path := folder / name).is_file()), None)
