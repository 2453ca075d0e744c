"""Where a figure lies: in its deck's folder or below, and nowhere else."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from unicodedata import normalize

from dlcards.study.desk import Desk
from dlcards.study.incoming import BUNDLED
from dlcards.study.ports import ShelvedDeck

IN_DOTS = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp"})


def folder_of(desk: Desk, deck: ShelvedDeck) -> Path:
    """The folder against which a deck names its figures: that of its file."""
    return desk.bundled if deck.origin == BUNDLED else Path(deck.origin).parent


def found(file: str, folder: Path) -> Path | None:
    """The figure that a deck in `folder` calls `file`: no deck sends other files out."""
    relative = PurePosixPath(file)
    if relative.is_absolute() or ".." in relative.parts:
        return None
    # A file made on macOS may bear the decomposed form of a Korean name.
    spellings = dict.fromkeys((file, normalize("NFC", file), normalize("NFD", file)))
    return next((path for name in spellings if (path := folder / name).is_file()), None)


def picture(file: str, folder: Path) -> Path | None:
    """The figure in dots, for who cannot draw lines: of `x.svg` that is the `x.png` beside it."""
    path = PurePosixPath(file)
    if path.suffix.lower() not in IN_DOTS:
        path = path.with_suffix(".png")
    return found(str(path), folder)
