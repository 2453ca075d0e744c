"""How far two syllables or letters are apart, as slips of hand and ear go.

One jamo or letter wrong, missing or too much costs `FULL`. Cheaper are, for jamo and letters,
the neighbour on the keyboard; for jamo also what Shift makes of a key (ㅂ, ㅃ), what sounds alike
(ㅐ, ㅔ) and what differs by a breath (ㄱ, ㅋ). Every difference costs at least half of `FULL`.
"""

from __future__ import annotations

from functools import lru_cache

from dlcards.core.hangul import letter_of
from dlcards.core.jamo import strokes_of, syllable

FULL = 10
_SHIFT = 5
_ALIKE = 6
_NEAR = 7
_SWAPPED, _SWAPPED_SYLLABLES = 7, 15  # fingers get letters wrong, memory syllables
_SAME_SOUND = ("ㅐㅔ", "ㅒㅖ", "ㅙㅚㅞ", "ㅢㅣ")
_SAME_PLACE = ("ㄱㅋ", "ㄷㅌ", "ㅂㅍ", "ㅈㅊ")
_ROWS = ((0.0, "qwertyuiop"), (0.25, "asdfghjkl"), (0.75, "zxcvbnm"))  # keys' places, in keys
_PLACES = {
    letter: (x + offset, y) for y, (offset, row) in enumerate(_ROWS) for x, letter in enumerate(row)
}


@lru_cache(maxsize=1 << 15)
def cost(one: str, other: str) -> int:
    """What it costs to have typed one unit for another; a unit is a syllable or what is none."""
    if one == other:
        return 0
    left, right = syllable(one), syllable(other)
    if left is None or right is None:
        if one.isdecimal() and other.isdecimal():
            return _SHIFT  # cheap only to be found: a number is never forgiven
        if left is right and one.isalpha() and other.isalpha():
            return _NEAR if _are_neighbours(one, other) else FULL
        return weight(one) + weight(other)
    return sum(_apart(a, b) for a, b in zip(left, right, strict=True))


@lru_cache(maxsize=1 << 13)
def weight(unit: str) -> int:
    """What it costs to leave a unit out, or to type it without need."""
    jamo = syllable(unit)
    return FULL * (len(strokes_of(jamo)) if jamo else 1)


def swap(one: str, other: str) -> int:
    """What it costs to have two units that follow each other the wrong way round."""
    if one == other:
        return 0
    return _SWAPPED_SYLLABLES if syllable(one) or syllable(other) else _SWAPPED


@lru_cache(maxsize=1 << 13)
def pieces(unit: str) -> tuple[str, ...]:
    """Take a unit apart into what can go wrong: its jamo, each with its place, or itself."""
    jamo = syllable(unit)
    if jamo is None:
        return (unit,)
    return tuple(f"{place}{one}" for place, one in enumerate(jamo) if one)


@lru_cache(maxsize=4096)
def _apart(one: str, other: str) -> int:
    """The cost between what stands in one place of two syllables."""
    if one == other:
        return 0
    if _are_in(_SAME_SOUND, one, other):
        return _ALIKE
    return _edits(strokes_of(one), strokes_of(other))


def _edits(one: str, other: str) -> int:
    """The cheapest way from some strokes to others; there are never more than two."""
    if not one or not other:
        return FULL * (len(one) + len(other))
    return min(
        FULL + _edits(one[1:], other),
        FULL + _edits(one, other[1:]),
        _stroke(one[0], other[0]) + _edits(one[1:], other[1:]),
    )


def _stroke(one: str, other: str) -> int:
    if one == other:
        return 0
    if _are_in(_SAME_SOUND, one, other):
        return _ALIKE
    left, right = letter_of(one) or "", letter_of(other) or ""
    if left.lower() == right.lower():
        return _SHIFT
    is_near = _are_in(_SAME_PLACE, one, other) or _are_neighbours(left.lower(), right.lower())
    return _NEAR if is_near else FULL


def _are_in(groups: tuple[str, ...], one: str, other: str) -> bool:
    return any(one in group and other in group for group in groups)


def _are_neighbours(one: str, other: str) -> bool:
    """Whether two keys touch; what is not on the keyboard touches nothing."""
    if one not in _PLACES or other not in _PLACES:
        return False
    (x, y), (x2, y2) = _PLACES[one], _PLACES[other]
    return abs(y - y2) <= 1 and abs(x - x2) <= 1
