"""Forms of a name: what is written in one, and what does not count when two are compared."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from dlcards.core.hangul import INITIALS
from dlcards.core.jamo import VOWELS
from dlcards.core.judging.verdict import Pardon

_BETWEEN = frozenset("-‐‑‒–—−_·ㆍ・")
_TO_JAMO = str.maketrans(  # what is left of a syllable cut in two, as keyboards type it
    dict(zip(map(chr, range(0x1100, 0x1113)), INITIALS, strict=True))
    | dict(zip(map(chr, range(0x1161, 0x1176)), VOWELS, strict=True))
)
_BETWEEN_ITEMS = re.compile(r"[,·ㆍ・、/]|\band\b")
_POINT = re.compile(r"(?<=[0-9])[.](?=[0-9])")  # 2.5 is not 25
_NEGATIVE = re.compile(r"\s*[-‐‑‒–−][0-9]")
_SIGNS = frozenset("+#=%@&<>^~")  # not mere punctuation: C++ is not C
_JAMO = range(0x3131, 0x3164)


def tidied(text: str) -> str:
    """`text` in NFC, without invisible marks, its spaces single; this is what marks spell.

    >>> tidied("  self  attention\u200b ")
    'self attention'
    """
    if not text.isascii():
        text = unicodedata.normalize("NFC", text).translate(_TO_JAMO)
        text = "".join(c for c in text if unicodedata.category(c) != "Cf")
    return " ".join(text.split())


def narrowed(text: str) -> str:
    """Full-width and other dress taken off; jamo stay the ones of the keyboard.

    >>> narrowed("１×１ ｃｏｎｖ ㅋ")
    '1x1 conv ㅋ'
    """
    if text.isascii():
        return text
    return "".join(
        c if ord(c) in _JAMO else unicodedata.normalize("NFKC", c) for c in text
    ).replace("×", "x")


def bared(text: str) -> str:
    """Latin letters without accents."""
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(c for c in parts if not unicodedata.combining(c)))


def closed_up(text: str) -> str:
    """Without spaces and hyphens; a minus before a number stays."""
    sign = "-" if _NEGATIVE.match(text) else ""
    return sign + "".join(c for c in text if not is_between(c))


def unpunctuated(text: str) -> str:
    """Without punctuation; signs that mean something stay, and spaces and hyphens.

    >>> unpunctuated("0.25, (or) C++.")
    '0.25 or C++'
    """
    points = decimal_points(text)
    return "".join(c for i, c in enumerate(text) if i in points or not is_punctuation(c))


def decimal_points(text: str) -> frozenset[int]:
    """Where a full stop stands within a number."""
    return frozenset(m.start() for m in _POINT.finditer(text)) if "." in text else frozenset()


def is_between(char: str) -> bool:
    """Whether `char` only stands between words."""
    return char.isspace() or char in _BETWEEN


def is_punctuation(char: str) -> bool:
    """Whether `char` is a mark that can be left out: a full stop, a quote, a bracket."""
    if char.isalnum() or char in _SIGNS or is_between(char):
        return False
    return unicodedata.category(char)[0] == "P" or char == "`"


@lru_cache(maxsize=8192)
def key(text: str) -> str:
    """The form by which two names are the same name."""
    return closed_up(bared(narrowed(tidied(text))).casefold())


@lru_cache(maxsize=8192)
def loose_key(text: str) -> str:
    """As `key`, without punctuation; the key itself where nothing else is in it."""
    return unpunctuated(key(text)) or key(text)


def cased_key(text: str) -> str:
    """As `key`, with upper and lower case."""
    return closed_up(bared(narrowed(tidied(text))))


@lru_cache(maxsize=8192)
def items_key(text: str) -> str:
    """The form by which two lists are one whatever their order; empty for what is no list.

    >>> items_key("쿼리, 키, 값") == items_key("키·값·쿼리"), items_key("top-k")
    (True, '')
    """
    items = [loose_key(item) for item in _BETWEEN_ITEMS.split(text)]
    return ",".join(sorted(filter(None, items))) if len(items) > 1 else ""


_FOLDS: tuple[tuple[Pardon, Callable[[str], str]], ...] = (
    (Pardon.WIDTH, narrowed),
    (Pardon.ACCENT, bared),
    (Pardon.CASE, str.casefold),
    (Pardon.SPACING, closed_up),
    (Pardon.PUNCTUATION, unpunctuated),
)


def pardons(typed: str, name: str) -> tuple[Pardon, ...]:
    """What had to be overlooked for `typed` to be `name`, given that their loose keys are equal.

    >>> pardons("Self attention.", "self-attention")
    (<Pardon.CASE: 6>, <Pardon.SPACING: 8>, <Pardon.PUNCTUATION: 9>)
    """
    typed, name = tidied(typed), tidied(name)
    if typed == name:
        return ()
    return tuple(one for one, _ in _FOLDS if _without(one, typed) != _without(one, name))


def _without(left_out: Pardon, text: str) -> str:
    """`text` with every fold but one."""
    for pardon, fold in _FOLDS:
        if pardon is not left_out:
            text = fold(text)
    return text
