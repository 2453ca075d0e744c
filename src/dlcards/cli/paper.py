"""Notes as plain lines: no colour, no cursor, wrapped by cells since Hangul is two wide."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dlcards.core.safe import one_line
from dlcards.i18n.text import Speaker

if TYPE_CHECKING:
    from dlcards.study.page import Part  # brings all of a note's layout along

WIDTH = 78  # cells
_INDENT = "  "
_LONGEST = 60  # letters of what was given that are said again


def cells(text: str) -> int:
    """How wide a line is in a terminal."""
    from wcwidth import wcswidth

    return max(0, wcswidth(text))


def wrapped(text: str, width: int = WIDTH, indent: str = "") -> Iterator[str]:
    """The text in lines of at most `width` cells; its own line ends stay.

    `indent` goes before every line but the first.
    """
    from wcwidth import wrap

    for number, line in enumerate(text.split("\n")):
        first = indent if number else ""
        yield from wrap(
            line, width, initial_indent=first, subsequent_indent=indent, break_on_hyphens=False
        ) or [""]


def short(text: str) -> str:
    """What was given, fit for one line of a message."""
    line = one_line(text)
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def part_lines(say: Speaker, part: Part) -> Iterator[str]:
    """A part's name, then its text, indented where it runs on."""
    return wrapped(f"{say(part.label)}: {part.text}", indent=_INDENT)
