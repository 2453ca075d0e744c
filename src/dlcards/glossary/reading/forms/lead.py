"""A plain line alone, and below it a paragraph that speaks of it: "zero-shot", "zero-shot is …"."""

from __future__ import annotations

from dlcards.glossary.reading.forms.opening import BLOCK, Form, Opening
from dlcards.glossary.reading.forms.separator import plain_pair
from dlcards.glossary.reading.inline import plain
from dlcards.glossary.reading.lines import Kind, Line
from dlcards.glossary.reading.names import asked_for, tidy
from dlcards.glossary.reading.shape import bare, is_term, opens_with, tells_fully


def find(lines: list[Line], at: int) -> Opening | None:
    """The entry that the plain line `at` may open."""
    line = lines[at]
    if line.kind is Kind.ITEM:
        return _numbered(lines, at)
    if line.kind is not Kind.TEXT or line.is_joined or line.level:
        return None
    following = lines[at + 1] if at + 1 < len(lines) else None
    if following is None or following.kind is not Kind.TEXT:
        return None
    asked = asked_for(line.text)
    head = asked or tidy(line.text)
    text = plain(following.text)
    if not is_term(head) or not tells_fully(text):
        return None
    is_own = not following.is_joined or bare(head) != head
    if not (opens_with(head, text) or (asked and is_own)):
        return None
    return Opening(at, Form.QUESTION if asked else Form.LEAD, head, "", BLOCK)


def _numbered(lines: list[Line], at: int) -> Opening | None:
    """`1. term` alone, and a paragraph below it that stands outside of the list."""
    line = lines[at]
    if not line.marker.startswith("1") or line.level != 1 or at + 1 >= len(lines):
        return None
    following = lines[at + 1]
    if following.kind is not Kind.TEXT or following.level or following.is_joined:
        return None
    head, text = tidy(line.text), plain(following.text)
    if not is_term(head) or not tells_fully(text) or plain_pair(following.text):
        return None
    return Opening(at, Form.LEAD, head, "", BLOCK)
