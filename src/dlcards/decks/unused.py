"""Figures that lie beside the decks and that no deck names."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from os.path import normpath
from pathlib import Path

from dlcards.core.problem import Place, Problem
from dlcards.decks.codes import Code
from dlcards.decks.figures import FOLDER, PICTURES
from dlcards.decks.finding import SUFFIXES
from dlcards.decks.manuscript import Manuscript


def unused_figures(manuscripts: Sequence[Manuscript]) -> Iterator[Problem]:
    """Advice on each such figure, told at the first deck of its folder.

    Where another file beside them may be a deck that names it, nothing is known and nothing said.
    Pictures that differ in their endings are one, told as the first by name and named by any:
    a PNG is often kept beside an SVG.
    """
    files = {one.path.absolute() for one in manuscripts}
    named = {
        _stem(one.path.absolute().parent / note.figure.file)
        for one in manuscripts
        for note in one.deck.notes
        if note.figure
    }
    firsts: dict[Path, Manuscript] = {}
    for one in manuscripts:
        firsts.setdefault(one.path.absolute().parent, one)
    for folder, first in firsts.items():
        beside = {path for path in _listed(folder) if path.suffix.lower() in SUFFIXES}
        if beside <= files:
            for picture in _pictures(folder / FOLDER):
                if (stem := _stem(picture)) not in named:
                    named.add(stem)
                    values = {"figure": picture.relative_to(folder).as_posix()}
                    yield Problem(Place(first.tree.file), Code.FIGURE_UNUSED, values, True)


def _pictures(folder: Path) -> Iterator[Path]:
    for path in sorted(_listed(folder)):
        if path.suffix.lower() in PICTURES and not path.name.startswith("."):
            yield path


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:  # there is none, or it may not be looked into
        return []


def _stem(picture: Path) -> str:
    """A picture's path without its ending, in the one form that file systems agree on."""
    return unicodedata.normalize("NFC", normpath(picture.with_suffix("")))
