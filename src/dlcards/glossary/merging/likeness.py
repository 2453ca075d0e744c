"""Whether an entry and a note may be about one concept, by their words alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rapidfuzz.distance import Indel

from dlcards.core.language import Language
from dlcards.core.names import folded
from dlcards.core.note import Note

NEAR = 0.85  # of the letters in common: a definition that was touched up, not another one
_ENOUGH = 10  # letters; what is shorter may well be said of two concepts
_CAPITALS = 2  # from how many on their place tells names apart: FLOPs, FLOPS
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+")


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
    pairs = [(a, b) for a in ours for b in theirs]
    same = [(a, b) for a, b in pairs if folded(a) == folded(b)]
    if same:
        return not all(_differ_by_case(a, b) for a, b in same)
    return any(_abbreviates(*sorted(pair, key=len)) for pair in pairs)


def are_near(one: Note, other: Note) -> bool:
    """Whether the definitions are nearly the same, and nothing tells the names apart."""
    if set(_digits(one)) != set(_digits(other)):  # L1 is not L2, whatever they share
        return False
    pairs = ((one.meaning.get(language), other.meaning.get(language)) for language in Language)
    return any(a and b and _similar(a, b) for a, b in pairs)


def says_enough(definition: str) -> bool:
    """Whether a definition is long enough to be known again by its words alone."""
    return len(definition) >= _ENOUGH


def _differ_by_case(one: str, other: str) -> bool:
    fewest = min(sum(map(str.isupper, name)) for name in (one, other))
    return one != other and fewest >= _CAPITALS


def _abbreviates(short: str, long: str) -> bool:
    letters = folded(short).rstrip("s")
    words = _WORD.findall(long)
    return len(words) > 1 and letters == "".join(word[0] for word in words).casefold()


def _digits(note: Note) -> Iterator[str]:
    for name in (note.term.ko, note.term.en):
        yield from _DIGITS.findall(name or "")


def _similar(one: str, other: str) -> bool:
    if not (says_enough(one) and says_enough(other)):
        return one == other
    return Indel.normalized_similarity(one, other, score_cutoff=NEAR) > 0
