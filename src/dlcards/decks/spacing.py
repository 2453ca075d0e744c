"""Spaces and marks that nobody sees, and that searching and judging answers stumble over."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dlcards.decks.codes import Code

_ODD = re.compile(
    "(?P<tab>\t)"
    r"|(?<=\S)(?P<double> {2,})(?=\S)"
    "|(?P<space>[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000])"
    # a zero-width joiner holds an emoji together
    "|(?P<mark>[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]"
    "|(?<![\ufe0f\U0001f000-\U0001faff])\u200d)"
)
_CODES = {
    "tab": Code.TEXT_TAB,
    "double": Code.DOUBLE_SPACE,
    "space": Code.ODD_SPACE,
    "mark": Code.ZERO_WIDTH,
}


def odd_spaces(text: str) -> Iterator[tuple[int, int, Code]]:
    """The first of each kind: from which letter to which, and what it is.

    Where a text has lines of its own, spaces and tabs may line something up.
    """
    if text.isprintable() and "  " not in text:  # such spaces and marks are none of Unicode's
        return  # printable characters
    seen = {Code.TEXT_TAB, Code.DOUBLE_SPACE} if "\n" in text else set[Code]()
    for found in _ODD.finditer(text):
        code = _CODES[found.lastgroup or ""]
        if code not in seen:
            seen.add(code)
            yield found.start(), found.end(), code
