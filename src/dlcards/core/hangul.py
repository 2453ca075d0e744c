"""Hangul: particles that fit the word before them, initials, and the keys that jamo are typed with.

Texts come back in NFC, in whatever form they came.
"""

from __future__ import annotations

import unicodedata

from dlcards.core.reading import Sound, is_read, last_sound

FIRST_SYLLABLE = ord("가")
_LAST_SYLLABLE = ord("힣")
_FINALS = 28
SYLLABLES_OF_INITIAL = 21 * _FINALS
_RIEUL = 8  # the final ㄹ, after which 로 stands where other finals take 으로
INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_JAMO = range(ord("ㄱ"), ord("ㅣ") + 1)
_FIRST_VOWEL = ord("ㅏ")
COMPOUND_FINALS = dict(  # two consonants -> the final that they make
    zip(
        ["ㄱㅅ", "ㄴㅈ", "ㄴㅎ", "ㄹㄱ", "ㄹㅁ", "ㄹㅂ", "ㄹㅅ", "ㄹㅌ", "ㄹㅍ", "ㄹㅎ", "ㅂㅅ"],
        "ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ",
        strict=True,
    )
)
_OPENING, _CLOSING = "([{（［〔", ")]}）］〕"

# The two-set (두벌식) keyboard.
_JAMO_TYPED = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ" + "ㅃㅉㄸㄲㅆㅒㅖ"
_LETTERS_TYPED = "qwertyuiopasdfghjklzxcvbnm" + "QWERTOP"
LETTER_OF_JAMO = dict(zip(_JAMO_TYPED, _LETTERS_TYPED, strict=True))
_JAMO_OF_LETTER = {letter: jamo for jamo, letter in LETTER_OF_JAMO.items()}


def with_particle(word: str, pair: str) -> str:
    """`word` and the particle that fits it, out of a pair: after a consonant / after a vowel.

    What stands in brackets after the word, quotes and punctuation do not count. Where the last
    sound is not known, both particles are given.

    >>> [with_particle("어텐션(attention)", "은/는"), with_particle("모델", "으로/로")]
    ['어텐션(attention)은', '모델로']
    >>> [with_particle("", "을/를"), with_particle("?", "으로/로")]
    ['을(를)', '?(으)로']
    """
    word = unicodedata.normalize("NFC", word)
    closed, _, open_ = unicodedata.normalize("NFC", pair).partition("/")
    match _sound(word):
        case Sound.VOWEL:
            return word + open_
        case Sound.RIEUL:
            return word + (open_ if closed == "으" + open_ else closed)
        case Sound.FINAL:
            return word + closed
        case None if closed.endswith(open_):
            return f"{word}({closed.removesuffix(open_)}){open_}"
        case None:
            return f"{word}{closed}({open_})"


def initials(text: str) -> str:
    """`text` with each syllable's first consonant in its place, and all else as it is.

    >>> initials("셀프 어텐션 2")
    'ㅅㅍ ㅇㅌㅅ 2'
    """
    return "".join(
        INITIALS[(ord(c) - FIRST_SYLLABLE) // SYLLABLES_OF_INITIAL] if is_syllable(c) else c
        for c in unicodedata.normalize("NFC", text)
    )


def is_syllable(char: str) -> bool:
    """Whether `char` is one whole syllable, in NFC."""
    return len(char) == 1 and FIRST_SYLLABLE <= ord(char) <= _LAST_SYLLABLE


def is_hangul(char: str) -> bool:
    """Whether `char` is one syllable or one jamo as keyboards type it."""
    if len(char) != 1:
        char = unicodedata.normalize("NFC", char)
    return is_syllable(char) or (len(char) == 1 and ord(char) in _JAMO)


def letter_of(jamo: str) -> str | None:
    """Find the Latin letter on the key that types `jamo`: q for ㅂ, Q for ㅃ; None for all else."""
    return LETTER_OF_JAMO.get(jamo)


def jamo_of(letter: str) -> str | None:
    """Find the jamo on the key of a Latin letter; as on the keyboard, Shift changes but seven."""
    return _JAMO_OF_LETTER.get(letter) or _JAMO_OF_LETTER.get(letter.lower())


def _sound(word: str) -> Sound | None:
    """Tell what `word` ends in when read aloud; None where that is not known."""
    spoken = _up_to_last_spoken(word, _OPENING, _CLOSING) or _up_to_last_spoken(word)
    last = spoken[-1:]
    if is_syllable(last):
        final = (ord(last) - FIRST_SYLLABLE) % _FINALS
        return {0: Sound.VOWEL, _RIEUL: Sound.RIEUL}.get(final, Sound.FINAL)
    if is_hangul(last):  # a consonant by its name (기역, 리을), a vowel by its sound
        consonant = Sound.RIEUL if last == "ㄹ" else Sound.FINAL
        return Sound.VOWEL if ord(last) >= _FIRST_VOWEL else consonant
    return last_sound(spoken)


def _up_to_last_spoken(word: str, opening: str = "", closing: str = "") -> str:
    """`word` without the silent marks at its end, and without what is bracketed there."""
    depth = 0
    for index in range(len(word) - 1, -1, -1):
        char = word[index]
        if char in closing:
            depth += 1
        elif char in opening:
            depth = max(0, depth - 1)
        elif not depth and is_read(char):
            return word[: index + 1]
    return ""
