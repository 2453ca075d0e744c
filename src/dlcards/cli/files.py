"""Files that commands write: a whole file or none, and a clear word where it cannot be."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dlcards.cli.session import Refused
from dlcards.core.note import Deck

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


def write_deck(deck: Deck, path: Path, figures: Path) -> int:
    """Write a deck's file, and its figures from the folder `figures` beside it; count those."""
    from dlcards.decks.writing import written

    copied = sum(
        _copy(figures / figure, path.parent / figure)
        for figure in dict.fromkeys(note.figure.file for note in deck.notes if note.figure)
    )
    _write(path, written(deck).encode())
    return copied


def _copy(source: Path, target: Path) -> bool:
    """Copy a figure, unless it is not there; never over another one. Whether it is there now."""
    if not source.is_file():
        return False
    content = source.read_bytes()
    if not target.exists():
        with writing(target):
            target.parent.mkdir(parents=True, exist_ok=True)
        _write(target, content)
    elif target.read_bytes() != content:
        raise Refused("figure-exists", path=str(target))
    return True


def _write(path: Path, content: bytes) -> None:
    from dlcards.exchange.beside import beside

    with writing(path), beside(path) as part:
        part.write_bytes(content)
