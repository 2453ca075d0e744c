"""Writing a file so that its name never stands for half of it."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def beside(target: Path) -> Iterator[Path]:
    """Lend a free name in `target`'s folder; at the end the file written there becomes `target`.

    Where the block fails, `target` is as it was before and the lent name is free again. A link
    is followed, so that it still points at the file afterwards.
    """
    target = target.resolve()
    # A name of our own and not the target's with something added: that could be too long.
    lent = target.with_name(f".dlcards-{secrets.token_hex(8)}.part")
    try:
        yield lent
        _to_disk(lent)
        lent.replace(target)
    except BaseException:
        lent.unlink(missing_ok=True)
        raise
    if os.name == "posix":  # elsewhere a folder cannot be opened, and needs no flushing
        _to_disk(target.parent)


def _to_disk(path: Path) -> None:
    """Wait until what was written at `path` would survive a power cut."""
    # Windows flushes only what is open for writing; a folder opens only for reading.
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
