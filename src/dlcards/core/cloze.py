"""Cloze sentences: text with numbered gaps, `{{1:…}}`; a lone gap may leave the number out.

Gap numbers are part of card keys, so they stand in the text and are never reused.
"""

from __future__ import annotations

import re

_TEX_GROUP = r"\{(?!\{)(?:[^{}]|\{[^{}]*\})*\}"  # as in \frac{a}{b_{2}}, whose }} closes no gap
_GAP = re.compile(
    rf"\{{\{{(?:([1-9][0-9]{{0,2}}):)?((?>{_TEX_GROUP}|(?!\{{\{{|\}}\}}).)+)\}}\}}", re.DOTALL
)
BLANK = "____"


class ClozeMistake(ValueError):
    """Why a sentence is no cloze sentence: `code` is `braces`, `number` or `none`."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def gaps(sentence: str) -> tuple[int, ...]:
    """The gap numbers of `sentence`, ascending, each once.

    >>> gaps("{{2:softmax}} of {{1:scores}}, {{1:scaled}}")
    (1, 2)
    """
    return tuple(sorted({int(match[1] or 1) for match in _GAP.finditer(sentence)}))


def check(sentence: str) -> None:
    """Raise ClozeMistake where gaps are unbalanced, absent, or two of them lack a number."""
    matches = list(_GAP.finditer(sentence))
    rest = _GAP.sub("", sentence)
    if "{{" in rest or _has_stray_close(rest):
        raise ClozeMistake("braces")
    if not matches:
        raise ClozeMistake("none")
    if len(matches) > 1 and any(match[1] is None for match in matches):
        raise ClozeMistake("number")


def ask(sentence: str, gap: int) -> str:
    """The sentence with gap `gap` blank and all others filled in."""
    return _GAP.sub(lambda m: BLANK if int(m[1] or 1) == gap else m[2], sentence)


def answer(sentence: str, gap: int) -> str:
    """What fills gap `gap`; several places under one number are joined by a comma."""
    found = dict.fromkeys(m[2] for m in _GAP.finditer(sentence) if int(m[1] or 1) == gap)
    return ", ".join(found)


def filled(sentence: str) -> str:
    """The sentence with nothing blank."""
    return _GAP.sub(lambda m: m[2], sentence)


def _has_stray_close(rest: str) -> bool:
    """Whether a `}}` stands there that closes no gap and is no end of a nested TeX group."""
    return "}}" in rest and rest.count("{") != rest.count("}")
