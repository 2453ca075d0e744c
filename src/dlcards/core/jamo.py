"""Syllables and the jamo they are made of, as the two-set (두벌식) keyboard types them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from dlcards.core.hangul import (
    COMPOUND_FINALS,
    FIRST_SYLLABLE,
    INITIALS,
    LETTER_OF_JAMO,
    is_syllable,
    jamo_of,
)

VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
FINALS = ["", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"]
_COMPOUND_VOWELS = dict(
    zip(["ㅗㅏ", "ㅗㅐ", "ㅗㅣ", "ㅜㅓ", "ㅜㅔ", "ㅜㅣ", "ㅡㅣ"], "ㅘㅙㅚㅝㅞㅟㅢ", strict=True)
)
_COMPOUND = _COMPOUND_VOWELS | COMPOUND_FINALS
_STROKES = {jamo: strokes for strokes, jamo in _COMPOUND.items()}

# The keyboard's automaton: a final is one only where no vowel follows that would take it along.
_SYLLABLE = re.compile(
    f"([{INITIALS}])({'|'.join(_COMPOUND_VOWELS)}|[{VOWELS}])"
    f"(?:({'|'.join(COMPOUND_FINALS)}|[{''.join(FINALS)}])(?![{VOWELS}]))?"
)
_LONE = re.compile("|".join(_COMPOUND))


class Syllable(NamedTuple):
    """A syllable's three places; what is not there is empty, as in a jamo that stands alone."""

    initial: str
    vowel: str
    final: str


@lru_cache(maxsize=4096)
def syllable(char: str) -> Syllable | None:
    """Take one syllable or jamo apart; None for anything else.

    >>> syllable("값"), syllable("ㅘ")
    (Syllable(initial='ㄱ', vowel='ㅏ', final='ㅄ'), Syllable(initial='', vowel='ㅘ', final=''))
    """
    if is_syllable(char):
        block, final = divmod(ord(char) - FIRST_SYLLABLE, len(FINALS))
        initial, vowel = divmod(block, len(VOWELS))
        return Syllable(INITIALS[initial], VOWELS[vowel], FINALS[final])
    if len(char) == 1 and char in VOWELS:
        return Syllable("", char, "")
    if char and (char in INITIALS or char in FINALS):
        return Syllable(char, "", "")
    return None


def in_hangul(text: str) -> str:
    """What `text` would be, had its Latin letters been typed with the Hangul keyboard.

    >>> in_hangul("rudtkgkrkdqjq"), in_hangul("rkqtdl ehlfRk?")
    ('경사하강법', '값이 될까?')
    """
    return _composed("".join(jamo_of(char) or char for char in text))


def in_latin(text: str) -> str:
    """What `text` would be, had its Hangul been typed with the Latin keyboard.

    >>> in_latin("낼슴ㅌ")
    'softmax'
    """
    return "".join(map(_letters, text))


def strokes_of(jamo: Iterable[str]) -> str:
    """Give the jamo that are typed: ㅗㅏ for ㅘ, ㅂㅅ for ㅄ, others as they are."""
    return "".join(_STROKES.get(one, one) for one in jamo)


def _letters(char: str) -> str:
    """The letters on the keys that type `char`."""
    jamo = syllable(char)
    return "".join(LETTER_OF_JAMO[key] for key in strokes_of(jamo)) if jamo else char


def _composed(text: str) -> str:
    whole = _SYLLABLE.sub(lambda m: _joined(m[1], m[2], m[3] or ""), text)
    return _LONE.sub(lambda m: _COMPOUND[m[0]], whole)


def _joined(initial: str, vowel: str, final: str) -> str:
    vowel, final = _COMPOUND.get(vowel, vowel), _COMPOUND.get(final, final)
    block = INITIALS.index(initial) * len(VOWELS) + VOWELS.index(vowel)
    return chr(FIRST_SYLLABLE + block * len(FINALS) + FINALS.index(final))
