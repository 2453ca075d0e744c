"""Text from decks and pages, made harmless for a terminal.

What could steer the terminal or turn the reading order round becomes `�`: whoever wrote the deck
sees that something was there, and what stood on its two sides never joins to something new. What
only hides between letters, as copying from the web leaves it, goes without a trace.
"""

from __future__ import annotations

import unicodedata

_MARK = "\ufffd"
_JOINER = "\u200d"  # makes one emoji of several: 👩 + joiner + 💻
_TURNERS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_INVISIBLE_LETTERS = frozenset("\u034f\u115f\u1160\u3164\uffa0")
_EMOJI_ENDS = frozenset("\ufe0f\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff")
_LINE_ENDS = frozenset("\n\u2028\u2029")


def safe(text: str) -> str:
    r"""Make `text` fit for a terminal: NFC, lines kept, tabs as spaces, nothing that acts or hides.

    >>> safe("a\tb\r\nc\x1b[31md\u200b")
    'a b\nc�[31md'
    """
    text = text.replace("\r\n", "\n")
    if text.isascii() and text.isprintable():
        return text
    shown = "".join(
        _shown(char, before, after)
        for before, char, after in zip(" " + text, text, text[1:] + " ", strict=False)
    )
    return unicodedata.normalize("NFC", shown)


def one_line(text: str) -> str:
    r"""Make `text` fit for one line of a terminal: as `safe`, and each run of spaces is one space.

    >>> one_line(" loss\n  function ")
    'loss function'
    """
    return " ".join(safe(text).split())


def _shown(char: str, before: str, after: str) -> str:
    """Give what stands for `char`, whose neighbours are `before` and `after`."""
    if char in _LINE_ENDS:
        return "\n"
    if char == "\t":
        return " "
    if char == _JOINER:
        return char if _is_emoji(before) and _is_emoji(after) else ""
    category = unicodedata.category(char)
    if char in _TURNERS or category in ("Cc", "Cs"):  # half a surrogate pair cannot be written out
        return _MARK
    return "" if category == "Cf" or char in _INVISIBLE_LETTERS else char


def _is_emoji(char: str) -> bool:
    return unicodedata.category(char) == "So" or char in _EMOJI_ENDS
