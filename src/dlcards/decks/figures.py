"""Figures: files that travel with the deck, so each lies in the deck's folder or below."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

from dlcards.decks.codes import Code
from dlcards.study.figures import IN_DOTS

FOLDER = "figures"  # where they usually are, beside the deck
PICTURES = frozenset({".svg", *IN_DOTS})


def figure_mistake(file: str, folder: Path) -> Code | None:
    """What is wrong with the path `file` of a figure, for a deck in `folder`."""
    is_absolute = PurePosixPath(file).is_absolute() or PureWindowsPath(file).anchor != ""
    if is_absolute or "\\" in file:
        return Code.FIGURE_OUTSIDE
    try:
        figure = (folder / file).resolve()
        if not figure.is_relative_to(folder.resolve()):
            return Code.FIGURE_OUTSIDE
        return None if figure.is_file() else Code.FIGURE_MISSING
    except (OSError, ValueError, RuntimeError):  # a name too long, a ring of links
        return Code.FIGURE_MISSING
