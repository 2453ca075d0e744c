"""The learner's own decks: which file each comes from, and where new ones are put."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from dlcards.study.desk import Desk
from dlcards.study.incoming import BUNDLED
from dlcards.study.ports import Refused


def folder(desk: Desk) -> Path:
    """Where the program puts decks of the learner's own: beside the store."""
    return Path(desk.keeper.path).absolute().parent / "decks"


def file_of(desk: Desk, deck: str) -> Path | None:
    """The file that `deck` comes from; None where it is bundled, or not on the shelf.

    Raise Refused where the file is gone.
    """
    origin = next((one.origin for one in desk.shelf.decks() if one.id == deck), BUNDLED)
    if origin == BUNDLED:
        return None
    path = Path(origin)
    if not path.is_file():
        raise Refused("deck-file-gone", deck=deck, path=origin)
    return path


def new_file(desk: Desk, deck: str) -> Path:
    """A free name for the file of `deck`."""
    place = folder(desk)
    names = (f"{deck}.yaml" if n == 1 else f"{deck}-{n}.yaml" for n in count(1))
    return next(path for name in names if not (path := place / name).exists())
