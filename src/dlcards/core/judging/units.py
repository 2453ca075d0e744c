"""Names taken apart: into syllables and letters, and these into jamo."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from dlcards.core.hangul import is_hangul
from dlcards.core.judging.forms import bared, is_between, is_punctuation, narrowed
from dlcards.core.judging.weights import FULL, pieces

_HOPELESS = 40  # no name allows as much


@dataclass(frozen=True, slots=True)
class Units:
    """A text in units: what counts of each, how it is written, and the silent marks between."""

    forms: tuple[str, ...]
    written: tuple[str, ...]
    silent: tuple[str, ...]  # before each unit, and after the last one
    pieces: Counter[str]
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
    for char in text:
        if is_between(char) or is_punctuation(char):
            silent[-1] += char
        else:
            form = bared(narrowed(char))
            forms.append(form if is_cased else form.casefold())
            written.append(char)
            silent.append("")
    found = Counter(piece for form in forms for piece in pieces(form))
    jamo = sum(count for piece, count in found.items() if is_hangul(piece[-1]))
    letters = found.total() - jamo
    return Units(tuple(forms), tuple(written), tuple(silent), found, jamo, letters)


def least(one: Units, other: Units) -> int:
    """A distance that two texts cannot fall below, from what they are made of alone.

    A piece too much costs all, jamo never stand for letters, and every other difference costs
    half at least.
    """
    gaps = FULL * (abs(one.jamo - other.jamo) + abs(one.letters - other.letters))
    if gaps > _HOPELESS:
        return gaps
    only_one = (one.pieces - other.pieces).total()
    only_other = (other.pieces - one.pieces).total()
    return max(gaps, FULL // 2 * max(only_one, only_other))
