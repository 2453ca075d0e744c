"""The deck files that a path names as people type or paste it."""

from __future__ import annotations

import glob
import shlex
from collections.abc import Iterator
from pathlib import Path

from dlcards.core.problem import Place, Problem, ProblemsFound
from dlcards.decks.codes import Code

SUFFIXES = frozenset({".yaml", ".yml"})


def deck_files(given: str) -> list[Path]:
    """The files: one by its path, those in a folder, or those that a pattern fits; `~` is home.

    Where there is no such path, it may be one, or several, as a terminal pastes files that were
    dropped on it: in quotes, or with backslashes. Raise ProblemsFound where a folder has no deck
    file, a pattern fits none, or the system does not let us look.
    """
    try:
        found = [path for one in _paths(given) for path in _named(one)]
    except (OSError, RuntimeError) as error:  # RuntimeError: no such user has a home
        raise ProblemsFound([Problem(Place(given), Code.FILE_UNREADABLE)]) from error
    return list(dict.fromkeys(found))


def _paths(given: str) -> list[str]:
    if _is_there(given) or glob.has_magic(given):
        return [given]
    try:
        pasted = shlex.split(given)
    except ValueError:  # a lone quote
        return [given]
    return pasted if all(map(_is_there, pasted)) else [given]


def _is_there(given: str) -> bool:
    return Path(given).expanduser().exists()


def _named(given: str) -> Iterator[Path]:
    path = Path(given).expanduser()
    if path.is_dir():
        found = sorted(one for one in path.iterdir() if one.suffix.lower() in SUFFIXES)
    elif glob.has_magic(given) and not path.exists():
        found = sorted(map(Path, glob.glob(str(path), recursive=True)))  # noqa: PTH207 - patterns may be absolute
    else:
        yield path
        return
    files = [one for one in found if one.is_file() and not one.name.startswith(".")]
    if not files:
        raise ProblemsFound([Problem(Place(given), "deck-none-here")])
    yield from files
