"""Paths as the learner writes and reads them, with `~` for home."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from unicodedata import normalize

from msgspec import Struct

from dlcards.core.safe import one_line


class Completion(Struct, frozen=True):
    """The path as far as it is certain, and the names that it may go on with."""

    text: str
    names: Sequence[str] = ()


def completed(text: str, endings: Collection[str]) -> Completion:
    """`text` with as much added as all fitting folders, and files with these endings, share.

    Names fit however their letters are composed. A folder ends with a slash. Where nothing fits,
    or the folder cannot be read, the text stays.
    """
    if text == "~":
        return Completion("~/")
    head, slash, begun = text.rpartition("/")
    try:
        names = sorted(_fitting(Path(head + slash).expanduser(), begun, endings))
    except (OSError, RuntimeError, ValueError):
        return Completion(text)
    if not names:
        return Completion(text)
    shared = os.path.commonprefix([normalize("NFC", name) for name in names])  # noqa: RUF071 - the letters are wanted
    name = names[0] if len(names) == 1 else shared
    return Completion(head + slash + name, names)


def homely(path: str) -> str:
    """`path` on one line, from `~` on where it is below home: a screen has little room."""
    try:
        home = f"{Path.home()}/"
    except RuntimeError:  # there is none
        return one_line(path)
    return one_line(f"~/{path.removeprefix(home)}" if path.startswith(home) else path)


def _fitting(folder: Path, begun: str, endings: Collection[str]) -> Iterator[str]:
    begun = normalize("NFC", begun)
    for entry in os.scandir(folder):
        is_hidden = entry.name.startswith(".") and not begun.startswith(".")
        if is_hidden or not normalize("NFC", entry.name).startswith(begun):
            continue
        if entry.is_dir():
            yield f"{entry.name}/"
        elif Path(entry.name).suffix.lower() in endings:
            yield entry.name
