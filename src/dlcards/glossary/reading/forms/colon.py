"""A term on a line, and `: definition` on the next: `※ term`, `* term`, `#### term`, plain."""

from __future__ import annotations

from dlcards.glossary.reading.forms.opening import BLOCK, Form, Opening
from dlcards.glossary.reading.lines import Kind, Line
from dlcards.glossary.reading.names import parted, tidy
from dlcards.glossary.reading.shape import is_term
from dlcards.glossary.reading.washing import TERM

SIGNS = (":", "：")


def find(lines: list[Line], at: int) -> Opening | None:
    """The entry that line `at` opens, if the next line defines it."""
    line = lines[at]
    if line.kind not in {Kind.ITEM, Kind.TEXT, Kind.HEADING} or line.text.startswith(SIGNS):
        return None
    following = lines[at + 1] if at + 1 < len(lines) else None
    if following is None or following.kind is not Kind.TEXT:
        return None
    if not (following.text.startswith(SIGNS) and following.text.strip(":： ")):
        return None
    head = tidy(line.text)
    if line.marker != TERM and not is_term(head) and len(parted(head).heads) == 1:
        return None
    rank = line.level if line.kind is Kind.HEADING else BLOCK
    return Opening(at, Form.COLON, head, "", rank)
