"""Lines that head a letter of a glossary: A, ㄱ, `## 가`."""

from __future__ import annotations

from dlcards.glossary.reading.inline import plain
from dlcards.glossary.reading.lines import Kind, Line
from dlcards.glossary.reading.shape import is_letter


def heads_letter(line: Line) -> bool:
    """Whether a heading, or a line that stands alone, is nothing but a letter."""
    if line.kind is Kind.TEXT:
        return not line.is_joined and not line.level and is_letter(plain(line.text))
    return line.kind is Kind.HEADING and is_letter(plain(line.text))
