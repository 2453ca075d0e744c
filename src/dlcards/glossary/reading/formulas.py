"""Displayed mathematics: between dollars or brackets, in a fence of kind `math`; in any lines."""

from __future__ import annotations

import re

from msgspec import Struct, field

from dlcards.glossary.reading.lines import Kind, Line

_MATH_LINE = re.compile(r"^\$\$(.+)\$\$[.,]?$|^\\\[(.+)\\\]$")
_MATH_EDGE = re.compile(r"^(?:\$\$|\\\[|\\\])$")
_OPENING, _CLOSING = ("$$", "\\["), ("$$", "\\]")


class Formulas(Struct):
    """What lines display, in their order."""

    _found: list[str] = field(default_factory=list)
    _open: list[str] | None = None  # the lines of one that has not ended

    def first(self) -> str:
        """The first formula, or nothing."""
        return next((one.strip() for one in self._found if one.strip()), "")

    def take(self, line: Line) -> bool:
        """Take `line` in, if it is mathematics."""
        text = line.text.strip()
        if line.kind is Kind.CODE and line.marker == "math":
            self._found.append(text)
        elif self._open is not None:
            self._go_on(self._open, text)
        elif match := _MATH_LINE.match(text):
            self._found.append((match[1] or match[2]).strip())
        elif text.startswith(_OPENING):
            self._open = [text.removeprefix("$$").removeprefix("\\[")]
        else:
            return False
        return True

    def _go_on(self, inside: list[str], text: str) -> None:
        if not (_MATH_EDGE.match(text) or text.endswith(_CLOSING)):
            inside.append(text)
            return
        inside.append(text.removesuffix("$$").removesuffix("\\]"))
        self._found.append(" ".join(part for part in inside if part))
        self._open = None
