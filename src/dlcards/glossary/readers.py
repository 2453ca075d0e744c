"""Many pages read at once: by one process a core, where there is enough to read."""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from dlcards.core.problem import Problem
from dlcards.glossary.drafting.known import Known
from dlcards.glossary.reader import Page, read_page

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

_WORTH_IT = 1_000_000  # bytes: less is read before another process has begun
_MOST = 8  # processes: more would wait for the one that collects what they read
_SHARES = 32  # a process: the last of them are soon done


def read_each(paths: Sequence[Path], known: Known) -> Iterator[Page | Problem]:
    """What each page gives, in their order; `known` has the names that decks know.

    Where the other processes cannot start, or one is killed, this one reads what is left.
    """
    done = 0
    if len(paths) > 1 and _size(paths) > _WORTH_IT:
        for page in _read_side_by_side(paths, known):
            yield page
            done += 1
    for path in islice(paths, done, None):
        yield read_page(path, known)


def _read_side_by_side(paths: Sequence[Path], known: Known) -> Iterator[Page | Problem]:
    """As much as processes of their own can read."""
    count = min(_cores(), _MOST)
    readers = _readers(count, known) if count > 1 else None
    if readers is None:
        return
    from concurrent.futures.process import BrokenProcessPool

    share = max(1, len(paths) // (count * _SHARES))
    try:
        yield from readers.map(_read, paths, chunksize=share)
    except (BrokenProcessPool, OSError):  # one was killed, or none could begin
        return
    finally:
        _end(readers)


def _end(readers: ProcessPoolExecutor) -> None:
    """End the processes, whatever they still read: nobody waits for that."""
    from multiprocessing import active_children

    for process in active_children():
        process.terminate()
    readers.shutdown(cancel_futures=True)  # what watched them ends too, before Python does


def _readers(count: int, known: Known) -> ProcessPoolExecutor | None:
    """So many processes; none where this system lacks what they need to talk to each other."""
    try:
        from concurrent.futures import ProcessPoolExecutor

        return ProcessPoolExecutor(count, initializer=_begin, initargs=(known,))
    except (ImportError, NotImplementedError, OSError):
        return None


def _size(paths: Iterable[Path]) -> int:
    return sum(path.stat().st_size for path in paths if path.is_file())


def _cores() -> int:
    """How many processes can run at once."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not told by this system
        return os.cpu_count() or 1


# What each of these processes has and does.

_known = Known()


def _begin(known: Known) -> None:
    global _known  # noqa: PLW0603 - the one of this process
    _known = known
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process is told, and ends the others
    Thread(target=_end_with_the_first, daemon=True).start()
    gc.disable()  # what is read makes no cycles, and we do not live long


def _end_with_the_first() -> None:
    """Wait until the process that began this one is no more; then nobody wants what we read."""
    from multiprocessing import parent_process
    from multiprocessing.connection import wait

    first = parent_process()
    if first is not None:
        wait([first.sentinel])
        os._exit(1)


def _read(path: Path) -> Page | Problem:
    return read_page(path, _known)
