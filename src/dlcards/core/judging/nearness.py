"""How much may be wrong in a name that is still nearly right."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from dlcards.core.hangul import is_hangul
from dlcards.core.judging.alignment import Alignment
from dlcards.core.judging.forms import tidied
from dlcards.core.judging.units import units
from dlcards.core.judging.verdict import Mark
from dlcards.core.judging.weights import FULL, cost, pieces

_ONE_SLIP = 7  # a neighbouring key, Shift, a sound alike: less than one jamo or letter wrong
_ONE_DIGIT = 5  # never forgiven, but told from what is merely wrong
_MOST = 35  # however long the name
_A_FIFTH = 2  # of the costs of all jamo or letters
_OF_A_WORD = 3  # of the costs of a word's jamo or letters
_OF_A_RUN = 3.5  # of the costs of neighbouring syllables' jamo
_SHORT, _SHORT_LATIN = 7, 4  # jamo of two syllables; letters
_MODEL = re.compile(r"[a-z][A-Z]")  # ResNet, DenseNet: one letter more is another model


def is_near(found: Alignment) -> bool:
    """Whether no part of a name is another word, near as the whole may be: 전이학습, 잔차학습."""
    return all(lost <= max(FULL, _OF_A_WORD * size) for size, lost in found.words) and all(
        lost <= max(FULL, _OF_A_RUN * size) for size, lost in _runs(found.marks)
    )


def _runs(marks: Sequence[Mark]) -> Iterator[tuple[int, int]]:
    """For wrong syllables that follow each other, their jamo, and what is wrong in them."""
    for is_run, group in groupby(marks, key=lambda mark: bool(mark.parts)):
        if is_run:
            run = tuple(group)
            yield (
                sum(len(pieces(mark.right)) for mark in run),
                sum(cost(mark.right, mark.typed) for mark in run),
            )


@lru_cache(maxsize=8192)
def most(name: str) -> int:
    """How far from `name` an answer may be, to be nearly right; see `weights` for the measure.

    A fifth of the name. Two syllables and models' names allow one slip of the keyboard or the
    ear, one syllable, three letters and abbreviations none.

    >>> [most(name) for name in ("키", "채널", "어텐션", "IoU", "ResNet", "precision")]
    [0, 7, 16, 0, 7, 18]
    """
    name = tidied(name)
    size = units(name).size
    is_korean = any(map(is_hangul, name))
    if is_abbreviation(name) or size <= 3:  # noqa: PLR2004 - a syllable, three letters
        return _ONE_DIGIT if any(map(str.isdecimal, name)) else 0
    if size < (_SHORT if is_korean else _SHORT_LATIN + 1) or _MODEL.search(name):
        return _ONE_SLIP
    return min(_MOST, _A_FIFTH * size)


def is_abbreviation(name: str) -> bool:
    """Whether `name` is written as abbreviations are: few letters, and capitals in the main.

    >>> [is_abbreviation(name) for name in ("CNN", "mAP", "W-MSA", "ResNet", "tanh", "AlexNet")]
    [True, True, True, False, False, False]
    """
    letters = [char for char in name if char.isalpha()]
    capitals = sum(char.isupper() for char in letters)
    is_short = name.isascii() and len(name) <= 6 and " " not in name  # noqa: PLR2004 - W-MSA
    return is_short and capitals > 1 and capitals * 2 >= len(letters)
