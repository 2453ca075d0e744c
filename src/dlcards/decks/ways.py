"""What a deck asks by default, in the words of its file."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from operator import or_

from dlcards.core.lane import Way

_WAYS = {
    "name": Way.NAME,
    "meaning": Way.MEANING,
    "translation": Way.TERM,
    "cloze": Way.CLOZE,
}


def ways_of(names: Iterable[str]) -> Way:
    """The sum of the ways that `lanes:` names."""
    return reduce(or_, (_WAYS[name] for name in names))


def names_of(ways: Way) -> list[str]:
    """The words for `ways`, always in the same order."""
    return [name for name, way in _WAYS.items() if way in ways]
