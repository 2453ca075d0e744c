"""Lines that head a letter of a glossary: A, ㄱ, `## 가`."""

from __future__ import annotations

from dlcards.glossary.reading.inline import plain
from dlcards.glossary.reading.lines import Kind, Line
from dlcards.glossary.reading.shape import is_letter

_LONGEST = 60  # characters of such a line, with its markup


def heads_letter(line: Line) -> bool:
    """Whether a heading, or a line that stands alone, is nothing but a letter."""
    if len(line.text) > _LONGEST:
        return False
    if line.kind is Kind.TEXT:
        return not line.is_joined and not line.level and is_letter(plain(line.text))
    return line.kind is Kind.HEADING and is_letter(plain(line.text))
