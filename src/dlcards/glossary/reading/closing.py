"""A page that was walked down to its end: what its entries tell, in page order."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import TypeVar

from dlcards.glossary.reading import body, tables
from dlcards.glossary.reading.entry import Entry, Left, Reading, Told, Unwritten
from dlcards.glossary.reading.forms.opening import Opening
from dlcards.glossary.reading.lines import Line
from dlcards.glossary.reading.scopes import Scope
from dlcards.glossary.reading.shape import is_cut_off


def reading_of(
    title: str, scopes: Iterable[Scope], found: Iterable[tables.Found], left: Iterable[Left]
) -> Reading:
    """All that a page gives; `scopes` are its entries, `found` what its tables hold."""
    found, told_of = list(found), [_entry(scope) for scope in scopes]
    entries = (one for one in told_of if isinstance(one, Entry))
    unwritten = (one for one in told_of if isinstance(one, Unwritten))
    return Reading(
        title,
        _in_order(entries, (one.entries for one in found)),
        _in_order(unwritten, (one.unwritten for one in found)),
        _in_order(left, (one.left for one in found)),
    )


_Kind = TypeVar("_Kind", Entry, Unwritten, Left)


def _in_order(first: Iterable[_Kind], others: Iterable[Iterable[_Kind]]) -> tuple[_Kind, ...]:
    """All of them as they stand on the page."""
    every = chain(first, chain.from_iterable(others))
    return tuple(sorted(every, key=lambda one: one.line))


def _entry(scope: Scope) -> Entry | Unwritten:
    """The entry of a scope; one whose definition is missing, or breaks off, is unwritten."""
    opening, line = scope.opening, scope.line
    assert opening is not None, "only openings are entries"
    assert line is not None, "and each has its line"
    told = _told(scope, opening, line)
    is_cut = any(is_cut_off(opening.head, text) for text in told.meaning.values())
    if not told.meaning or is_cut:
        return Unwritten(opening.head, line.number)
    return Entry(opening.head, opening.names, line.number, told, scope.sections)


def _told(scope: Scope, opening: Opening, line: Line) -> Told:
    """What an entry tells: by its own lines, or by the entries below it where it has none."""
    told = body.told(opening.tail, scope.lines, line.number)
    if not told.meaning and scope.children and not scope.lines:
        told = body.told(opening.tail, scope.children, line.number)
        told.used = {line.number}
    return told
