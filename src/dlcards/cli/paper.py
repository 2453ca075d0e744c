"""Notes as plain lines: no colour, no cursor, wrapped by cells since Hangul is two wide."""

from __future__ import annotations

from collections.abc import Iterator

from wcwidth import wrap

from dlcards.i18n.text import Speaker
from dlcards.study.page import Part

_WIDTH = 78  # cells


def part_lines(say: Speaker, part: Part) -> Iterator[str]:
    """A part's name, then its text, indented where it runs on."""
    label = say(part.label)
    yield from wrapped(f"{label}: {part.text}")


def wrapped(text: str) -> Iterator[str]:
    """The text in lines that fit; its own line ends stay."""
    for line in text.split("\n"):
        yield from wrap(line, _WIDTH, subsequent_indent="  ") or [""]
