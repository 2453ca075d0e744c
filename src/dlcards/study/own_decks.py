"""The learner's own decks: which file each comes from, and where new ones are put."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from dlcards.study.desk import Desk
from dlcards.study.incoming import BUNDLED


def folder(desk: Desk) -> Path:
    """Where the program puts decks of the learner's own: beside the store."""
    return Path(desk.keeper.path).absolute().parent / "decks"


def file_of(desk: Desk, deck: str) -> Path | None:
    """The file that `deck` comes from; None where it is bundled, or not on the shelf."""
    origin = next((one.origin for one in desk.shelf.decks() if one.id == deck), BUNDLED)
    return None if origin == BUNDLED else Path(origin)


def new_file(desk: Desk, deck: str) -> Path:
    """A free name for the file of `deck`."""
    place = folder(desk)
    names = (f"{deck}.yaml" if n == 1 else f"{deck}-{n}.yaml" for n in count(1))
    return next(path for name in names if not (path := place / name).exists())
