"""Names taken apart: into syllables and letters, and these into jamo."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from msgspec import Struct

from dlcards.core.jamo import syllable
from dlcards.core.judging.forms import bared, decimal_points, is_between, is_punctuation, narrowed
from dlcards.core.judging.weights import FULL, pieces

_HOPELESS = 40  # no name allows as much


class Units(Struct, frozen=True):
    """A text in units: what counts of each, how it is written, and the silent marks between."""

    forms: tuple[str, ...]
    written: tuple[str, ...]
    silent: tuple[str, ...]  # before each unit, and after the last one
    pieces: frozenset[tuple[str, int]]  # each jamo or letter, and the how many-th of its kind
    jamo: int  # how many of the pieces are jamo
    letters: int  # how many are none

    @property
    def size(self) -> int:
        """How many jamo and letters there are."""
        return self.jamo + self.letters


@lru_cache(maxsize=4096)
def units(text: str, *, is_cased: bool = False) -> Units:
    """Take a tidied text apart."""
    forms, written, silent = [], [], [""]
    points = decimal_points(text)
    for place, char in enumerate(text):
        if is_between(char) or (is_punctuation(char) and place not in points):
            silent[-1] += char
        else:
            form = bared(narrowed(char)) or char  # an accent that stands alone
            forms.append(form if is_cased else form.casefold())
            written.append(char)
            silent.append("")
    letters = sum(syllable(form) is None for form in forms)
    found = _numbered(piece for form in forms for piece in pieces(form))
    jamo = len(found) - letters
    return Units(tuple(forms), tuple(written), tuple(silent), found, jamo, letters)


def _numbered(found: Iterable[str]) -> frozenset[tuple[str, int]]:
    """A multiset as a set, whose parts in common are counted at once."""
    seen: dict[str, int] = {}
    numbered = []
    for piece in found:
        seen[piece] = seen.get(piece, 0) + 1
        numbered.append((piece, seen[piece]))
    return frozenset(numbered)


def least(one: Units, other: Units) -> int:
    """A distance that two texts cannot fall below, from what they are made of alone.

    A piece too much costs all, jamo never stand for letters, and every other difference costs
    half at least.
    """
    gaps = FULL * (abs(one.jamo - other.jamo) + abs(one.letters - other.letters))
    if gaps > _HOPELESS:
        return gaps
    in_common = len(one.pieces & other.pieces)
    return max(gaps, FULL // 2 * (max(one.size, other.size) - in_common))
