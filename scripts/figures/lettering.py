"""Lettering: a line of text as outlines, so that it looks the same wherever it is shown.

The outlines in `glyphs.json` are those of Source Sans Pro and Source Serif Pro (Adobe; SIL Open
Font License 1.1, in `OFL.txt`), as `cut.py` cut them out. A line may hold `*variables*` in italics,
`_subscripts` and `^superscripts`, of several letters in braces: `*W*_i^{*Q*}`.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

SCRIPT = 0.78  # the size of a subscript or superscript beside its line's
CAPITAL = 0.66  # the height of a capital beside the size
_EM = 1000
_SHIFTS = {"_": 0.24, "^": -0.42}  # of the size, downwards
_MARKS = re.compile(r"([_^])(\{[^}]*\}|\*[^*]+\*|.)")


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one font and size, and where they start beside the start of their line."""

    text: str
    font: str
    size: float
    x: float
    y: float
    path: str  # in thousandths of the size, upwards


@cache
def _fonts() -> dict[str, dict[str, tuple[int, str]]]:
    text = Path(__file__).with_name("glyphs.json").read_text(encoding="utf-8")
    fonts: dict[str, dict[str, tuple[int, str]]] = json.loads(text)
    return fonts


def set_line(text: str, size: float, *, bold: bool = False) -> tuple[list[Run], float]:
    """The runs that `text` is made of, and its width; KeyError where a letter was never cut."""
    runs: list[Run] = []
    x = 0.0
    after = 0.0  # where the line goes on once the scripts beneath one another are through
    start: float | None = None  # of those scripts
    at = 0
    for mark in _MARKS.finditer(text):
        plain = text[at : mark.start()]
        if plain:
            x, start = max(x, after), None
            x = _put(runs, plain, x, 0, size, bold)
        if start is None:
            start = after = x
        inner = mark[2].strip("{}")
        shift = _SHIFTS[mark[1]] * size
        after = max(after, _put(runs, inner, start, shift, size * SCRIPT, bold))
        at = mark.end()
    x = max(x, after)
    if text[at:]:
        x = _put(runs, text[at:], x, 0, size, bold)
    return runs, x


def _put(runs: list[Run], text: str, x: float, y: float, size: float, bold: bool) -> float:
    """Append the runs of `text`, which has no scripts in it; where the next one starts."""
    for number, part in enumerate(text.split("*")):
        if not part:
            continue
        font = "math" if number % 2 else "bold" if bold else "sans"
        pen, path = 0, ""
        for letter in part:
            advance, outline = _fonts()[font][letter]
            path += f"M{pen} 0{outline}" if outline else ""
            pen += advance
        runs.append(Run(part, font, size, x, y, path))
        x += pen * size / _EM
    return x
