"""How Koreans read aloud what is not written in Hangul: the sound that it ends in.

Numbers, symbols, acronyms and Greek letters follow rules. English words follow a rule of thumb
for how they are transliterated, with a table for the words that the rule gets wrong.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum, auto


class Sound(Enum):
    """What a word ends in, as far as particles can tell."""

    VOWEL = auto()
    RIEUL = auto()  # the final ㄹ
    FINAL = auto()  # any other final consonant


_DIGITS = {
    **dict.fromkeys("036", Sound.FINAL),  # 영 삼 육
    **dict.fromkeys("178", Sound.RIEUL),  # 일 칠 팔
    **dict.fromkeys("2459", Sound.VOWEL),  # 이 사 오 구
}
_MYRIAD = 4  # digits: 만, 억, 조 and 경 follow each other in steps of four
_LETTERS = {"l": Sound.RIEUL, "r": Sound.RIEUL, "m": Sound.FINAL, "n": Sound.FINAL}
_SYMBOLS = {
    **dict.fromkeys("%+&°∞†", Sound.VOWEL),  # 퍼센트 플러스 앤드 도 무한대 대거
    **dict.fromkeys("²³", Sound.FINAL),  # 제곱 세제곱
    **dict.fromkeys("ΕεΥυΟο", Sound.FINAL),  # 엡실론 입실론 오미크론; all others end in a vowel
}

# The last word of `ResNet`, `mAP`, `LayerNorm`, `FLOPs`: Net, AP, Norm, Ps.
_LAST_WORD = re.compile(r"(?:[A-Z]+|[A-Z]?[a-z]+)$")
_DECIMAL = re.compile(r"[.][0-9]+$")
_ENGLISH = (
    (re.compile(r"[^aeiouy]le$|[aeiouy]ll?e?$"), Sound.RIEUL),  # 샘플 스케일 모델 풀
    (re.compile(r"[mn]e?$|ng$|mb$"), Sound.FINAL),  # 토큰 파이프라인 프레임 러닝
    (re.compile(r"oo[pt]$|[aeo][ae][kt]$|[ei]{2}[kt]$|[aeu]it$"), Sound.VOWEL),  # 루프 피크 히트
    (re.compile(r"[aeiouy]c?[kpbt]$|[aeiouy]c$|ique$"), Sound.FINAL),  # 블록 맵 웹 넷 메트릭
)
_EXCEPTIONS = {
    **dict.fromkeys(("bit", "set", "check", "cifar", "knock", "shock"), Sound.VOWEL),
    **dict.fromkeys(("type", "prototype", "foot", "good", "circuit", "hadoop"), Sound.FINAL),
    **dict.fromkeys(("clip", "blip"), Sound.FINAL),  # acronyms that are read as words
    **dict.fromkeys(("recipe", "epitome", "acne", "anime", "karaoke"), Sound.VOWEL),
}


def last_sound(text: str) -> Sound | None:
    """Tell the sound that the number, word or symbol at the end of `text` ends in, if it is known.

    >>> [last_sound(word) for word in ("softmax", "VGG16", "model")]
    [<Sound.VOWEL: 1>, <Sound.FINAL: 3>, <Sound.RIEUL: 2>]
    """
    last = text[-1:]
    if last in _SYMBOLS:
        return _SYMBOLS[last]
    if last.isascii() and last.isdigit():
        return _number(text)
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    if word := _LAST_WORD.search(plain):
        return _word(word[0])
    return Sound.VOWEL if plain and "α" <= plain[-1].lower() <= "ω" else None


def is_read(char: str) -> bool:
    """Whether `char` is read aloud, as letters and digits are and brackets and quotes are not."""
    return char.isalnum() or char in _SYMBOLS


def _number(text: str) -> Sound:
    """Judge a number by the last syllable that is read: 50 오십, 1,000 천, 0.5 오."""
    if _DECIMAL.search(text):
        return _DIGITS[text[-1]]
    digits = re.findall(r"[0-9,]+", text)[-1].replace(",", "")
    zeros = len(digits) - len(digits.rstrip("0"))
    if not zeros or zeros == len(digits):
        return _DIGITS[digits[-1]]
    is_trillion = 3 * _MYRIAD <= zeros < 4 * _MYRIAD
    return Sound.VOWEL if is_trillion else Sound.FINAL  # 조; else 십 백 천 만 억 경


def _word(word: str) -> Sound:
    """Judge an acronym by its last letter's name, anything else as it is pronounced."""
    lower = word.lower()
    if lower in _EXCEPTIONS:
        return _EXCEPTIONS[lower]
    if word.isupper() or not re.search("[aeiouy]", lower):
        return _LETTERS.get(lower[-1], Sound.VOWEL)
    return next((sound for ending, sound in _ENGLISH if ending.search(lower)), Sound.VOWEL)
