"""A list's item that is a term, its definition below it or in the items after it."""

from __future__ import annotations

from dlcards.glossary.reading.forms.opening import BLOCK, ITEM, Form, Opening
from dlcards.glossary.reading.inline import plain
from dlcards.glossary.reading.lines import Kind, Line
from dlcards.glossary.reading.names import asked_for, tidy
from dlcards.glossary.reading.shape import is_term, opens_with, tells_fully


def find(lines: list[Line], at: int) -> Opening | None:
    """The entry that the item `at` may open; one without anything below it may be a stub."""
    line = lines[at]
    if line.kind is not Kind.ITEM:
        return None
    head = asked_for(line.text) or tidy(line.text)
    if not is_term(head):
        return None
    if _leads_list(lines, at, head):
        return Opening(at, Form.FIRST, head, "", BLOCK)
    return Opening(at, Form.ITEM, head, "", ITEM + line.level)


def _leads_list(lines: list[Line], at: int, head: str) -> bool:
    """Whether the item is a list's first, and its next items speak of it in sentences."""
    line = lines[at]
    before = lines[at - 1] if at else None
    if before and before.kind is Kind.ITEM and before.level >= line.level:
        return False
    following = lines[at + 1] if at + 1 < len(lines) else None
    if following is None or following.kind is not Kind.ITEM or following.level != line.level:
        return False
    text = plain(following.text)
    return opens_with(head, text) and tells_fully(text) and not is_term(text)
