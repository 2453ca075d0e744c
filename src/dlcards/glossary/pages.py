"""The pages that paths, folders and patterns name, and what they say."""

from __future__ import annotations

import glob
from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec import Struct

from dlcards.core.problem import Place, Problem
from dlcards.glossary.drafting.known import Known
from dlcards.glossary.reader import Page
from dlcards.glossary.readers import read_each

SUFFIXES = frozenset({".md", ".markdown", ".mdx", ".txt", ".html", ".htm"})


class Pages(Struct, frozen=True):
    """All pages that were read, and what is wrong with the others."""

    read: tuple[Page, ...]
    problems: tuple[Problem, ...]  # advice, where a page is fine but has no entry


def read_pages(given: Sequence[str], known: Known) -> Pages:
    """Read every page that `given` names: files, folders with all below them, patterns.

    A process holds one page in memory at a time, besides the entries of those before it. `known`
    has the names that decks know.
    """
    found: list[Page] = []
    problems: list[Problem] = []
    paths = _each_once(given, problems)
    for path, page in zip(paths, read_each(paths, known), strict=True):
        if isinstance(page, Problem):
            problems.append(page)
            continue
        found.append(page)
        if not (page.reading.entries or page.reading.unwritten):
            problems.append(Problem(Place(str(path)), "page-no-entries", is_advice=True))
    return Pages(tuple(found), tuple(problems))


def _each_once(given: Iterable[str], problems: list[Problem]) -> list[Path]:
    found: dict[Path, Path] = {}  # where a path leads -> the first that leads there
    for one in given:
        for path in _paths(one, problems):
            found.setdefault(path.resolve(), path)
    return list(found.values())


def _paths(given: str, problems: list[Problem]) -> list[Path]:
    """The pages that one argument names, in order of their names."""
    path = Path(given)
    if not given:  # which would be all pages from here on
        problems.append(Problem(Place(given), "page-missing"))
        return []
    if path.is_dir():
        below = sorted(p for p in path.rglob("*") if p.suffix.lower() in SUFFIXES and p.is_file())
        kept = [p for p in below if not _is_hidden(p.relative_to(path))]
        if not kept:
            problems.append(Problem(Place(given), "page-none-here"))
        return kept
    if path.exists() or not glob.has_magic(given):
        return [path]
    matches = sorted(Path(match) for match in glob.glob(given, recursive=True))  # noqa: PTH207 - patterns may be absolute
    files = [match for match in matches if match.is_file()]
    if not files:
        problems.append(Problem(Place(given), "page-missing"))
    return files


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)
