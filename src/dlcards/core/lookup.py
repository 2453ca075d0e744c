"""Unfinished names as patterns: what is typed so far, in letters or in first consonants (초성).

A pattern is for names as `names.folded` writes them, and in the language that SQLite's GLOB and
Python's fnmatch share: `*`, `?` and `[a-z]`.
"""

from __future__ import annotations

from dlcards.core.hangul import (
    COMPOUND_FINALS,
    FIRST_SYLLABLE,
    SYLLABLES_OF_INITIAL,
    is_syllable,
)
from dlcards.core.names import folded

_FINALS = 28
_INITIALS = range(0x1100, 0x1113)  # ᄀ to ᄒ, as `folded` writes a consonant that stands alone
_SPECIAL = "*?["

# Some keyboards join two consonants in a row: ㄱㅅ, on the way to 경사, becomes ㄳ.
_JOINED = str.maketrans({joined: two for two, joined in COMPOUND_FINALS.items()})


def pattern(typed: str) -> str:
    """What a name holds that `typed` may stand for; empty where nothing was typed.

    A consonant stands for every syllable that begins with it. A last syllable without a final may
    still get one.

    >>> pattern("ㅇㅌㅅ"), pattern("어ㅌ"), pattern("어테"), pattern("F1 [x]")
    ('[아-잏][타-팋][사-싷]', '[어-엏][타-팋]', '어[테-텧]', 'f1[[]x]')
    """
    letters = folded(typed.translate(_JOINED))
    last = len(letters) - 1
    return "".join(
        _one(char, is_open=at == last or ord(letters[at + 1]) in _INITIALS)
        for at, char in enumerate(letters)
    )


def _one(char: str, *, is_open: bool) -> str:
    code = ord(char)
    if code in _INITIALS:
        first = FIRST_SYLLABLE + (code - _INITIALS[0]) * SYLLABLES_OF_INITIAL
        return f"[{chr(first)}-{chr(first + SYLLABLES_OF_INITIAL - 1)}]"
    if is_open and is_syllable(char) and not (code - FIRST_SYLLABLE) % _FINALS:
        return f"[{char}-{chr(code + _FINALS - 1)}]"
    return f"[{char}]" if char in _SPECIAL else char
