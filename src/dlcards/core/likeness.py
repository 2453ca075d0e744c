"""How alike two answers look, roughly and cheaply: enough to tell which options are near."""

from __future__ import annotations

from dlcards.core.hangul import initials, is_syllable
from dlcards.core.names import folded

_PAIRS = 6  # the most that letters in common can count
_SAME_SCRIPT, _SAME_START, _SAME_LENGTH = 3, 1, 2


def likeness(one: str, other: str) -> int:
    """From 0 to 12: letters side by side in common, script, first sound and length.

    >>> likeness("배치 정규화", "층 정규화") > likeness("배치 정규화", "드롭아웃")
    True
    """
    first, second = folded(one), folded(other)
    if not first or not second:
        return 0
    shorter, longer = sorted((len(first), len(second)))
    return (
        _in_common(first, second)
        + _SAME_SCRIPT * (_script(first) == _script(second))
        + _SAME_START * (initials(first[0]) == initials(second[0]))
        + _SAME_LENGTH * (2 * longer <= 3 * shorter)
    )


def _in_common(one: str, other: str) -> int:
    """Pairs of letters in common, as a part of all (Dice's coefficient), of `_PAIRS`."""
    pairs, others = _pairs(one), _pairs(other)
    if not (pairs or others):
        return 0
    return 2 * len(pairs & others) * _PAIRS // (len(pairs) + len(others))


def _pairs(text: str) -> set[str]:
    return {text[at : at + 2] for at in range(len(text) - 1)}


def _script(text: str) -> str:
    """Hangul where there is any, else numbers, else letters."""
    if any(map(is_syllable, text)):
        return "hangul"
    return "letters" if any(map(str.isalpha, text)) else "number"
