"""Whether an entry and a note may be about one concept, by their words alone."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from rapidfuzz.distance import Indel

from dlcards.core.language import Language
from dlcards.core.names import folded
from dlcards.core.note import Note
from dlcards.glossary.drafting.telling import abbreviates, differ_by_case

NEAR = 0.85  # of the letters in common: a definition that was touched up, not another one
_ENOUGH = 10  # letters; what is shorter may well be said of two concepts
_DIGITS = re.compile(r"\d+")


def folded_terms(note: Note) -> list[str]:
    """The terms of a note, as they are compared."""
    return [folded(term) for one in Language if (term := note.term.get(one))]


def folded_names(note: Note) -> list[str]:
    """All names of a note, likewise."""
    return [folded(name) for one in Language for name in note.names(one)]


def may_be_one(one: Note, other: Note) -> bool:
    """Whether two notes of which a name is the same may be one.

    A Korean name alone may be two concepts' (정규화): where both have English names, they share
    one, or one stands for the initials of the other.
    """
    ours, theirs = one.names(Language.EN), other.names(Language.EN)
    if not ours or not theirs:
        return True
    if {folded(name) for name in ours} & {folded(name) for name in theirs}:
        return not differ_by_case(ours, theirs)
    return any(abbreviates(a, b) for a in ours for b in theirs)


class Named:
    """Notes by their names, to find one that may be the same as another."""

    def __init__(self, notes: Iterable[Note]) -> None:
        self._by_name: defaultdict[str, list[Note]] = defaultdict(list)
        for note in notes:
            self.add(note)

    def add(self, note: Note) -> None:
        """Take `note` in."""
        for name in folded_names(note):
            self._by_name[name].append(note)

    def like(self, note: Note) -> Note | None:
        """The first that has a name of `note` and may be one with it."""
        rivals = (one for name in folded_names(note) for one in self._by_name.get(name, ()))
        return next((one for one in rivals if may_be_one(one, note)), None)


def are_near(one: Note, other: Note) -> bool:
    """Whether the definitions are nearly the same, and nothing tells the names apart."""
    if set(_digits(one)) != set(_digits(other)):  # L1 is not L2, whatever they share
        return False
    pairs = ((one.meaning.get(language), other.meaning.get(language)) for language in Language)
    return any(a and b and _similar(a, b) for a, b in pairs)


def says_enough(definition: str) -> bool:
    """Whether a definition is long enough to be known again by its words alone."""
    return len(definition) >= _ENOUGH


def _digits(note: Note) -> Iterator[str]:
    for name in (note.term.ko, note.term.en):
        yield from _DIGITS.findall(name or "")


def _similar(one: str, other: str) -> bool:
    if not (says_enough(one) and says_enough(other)):
        return one == other
    return Indel.normalized_similarity(one, other, score_cutoff=NEAR) > 0
