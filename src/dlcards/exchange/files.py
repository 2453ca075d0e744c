"""Files that are written for the learner: a whole file or none, and why where it cannot be."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dlcards.core.note import Deck
from dlcards.exchange.beside import beside
from dlcards.study.figures import found
from dlcards.study.ports import Refused
from dlcards.study.progress import Tell, silent

_CODES = {
    errno.ENOENT: "no-folder",
    errno.ENOTDIR: "no-folder",
    errno.EISDIR: "is-folder",
    errno.EACCES: "not-allowed",
    errno.EPERM: "not-allowed",
    errno.EROFS: "not-allowed",
    errno.ENOSPC: "no-room",
    errno.EDQUOT: "no-room",
    errno.EFBIG: "no-room",
    errno.ENAMETOOLONG: "name-too-long",
}


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Raise Refused, with the reason, where the system does not let `path` be written."""
    try:
        yield
    except OSError as error:
        code = _CODES.get(error.errno or 0, "unwritable-file")
        raise Refused(code, path=str(path), reason=error.strerror) from error


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Lend the name of a file that becomes `path` at the end; raise Refused as early as can be."""
    with writing(path), beside(path) as part:
        part.touch()
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        yield part


def write_deck(deck: Deck, path: Path, folder: Path, tell: Tell = silent) -> int:
    """Write a deck's file, and its figures from `folder` beside it; give their number."""
    from dlcards.decks.writing import written

    names = dict.fromkeys(note.figure.file for note in deck.notes if note.figure)
    figures = {path.parent / name: at for name in names if (at := found(name, folder))}
    for target, source in figures.items():
        if target.exists() and target.read_bytes() != source.read_bytes():
            raise Refused("figure-exists", path=str(target))
    with whole(path) as part:
        part.write_text(written(deck, tell), encoding="utf-8", newline="\n")
        for target, source in figures.items():
            target.parent.mkdir(parents=True, exist_ok=True)
            if not target.exists():
                with whole(target) as copy:
                    copy.write_bytes(source.read_bytes())
    return len(figures)
