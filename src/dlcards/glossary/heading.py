"""Under which letter of a glossary a term stands, and in which order terms come."""

from __future__ import annotations

import unicodedata

from dlcards.core.hangul import initials, is_syllable
from dlcards.core.names import folded

_PLAIN = str.maketrans("ㄲㄸㅃㅆㅉ", "ㄱㄷㅂㅅㅈ")  # doubled consonants stand under the plain ones
OTHERS = "#"  # digits, symbols, other scripts


def heading(term: str) -> str:
    """ㄱ … ㅎ, A … Z, or OTHERS.

    >>> [heading(term) for term in ("쿼리", "까마귀", "self-attention", "1x1 합성곱")]
    ['ㅋ', 'ㄱ', 'S', '#']
    """
    first = folded(term)[:1]
    if is_syllable(first):
        return initials(first).translate(_PLAIN)
    letter = unicodedata.normalize("NFD", first)[:1].upper()
    return letter if "A" <= letter <= "Z" else OTHERS


def order(term: str) -> tuple[int, str]:
    """What to sort terms by: Hangul, then Latin letters, then all others."""
    letter = heading(term)
    rank = 2 if letter == OTHERS else int("A" <= letter <= "Z")
    return rank, folded(term)
