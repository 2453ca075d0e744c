"""A plain line alone, and below it a paragraph that speaks of it: "zero-shot", "zero-shot is …"."""

from __future__ import annotations

from dlcards.glossary.reading.forms.opening import BLOCK, Form, Opening
from dlcards.glossary.reading.forms.separator import plain_pair
from dlcards.glossary.reading.inline import plain
from dlcards.glossary.reading.lines import Kind, Line
from dlcards.glossary.reading.names import asked_for, tidy
from dlcards.glossary.reading.shape import bare, defines, is_term, opens_with, tells_fully
from dlcards.glossary.reading.words import TOPIC


def find(lines: list[Line], at: int) -> Opening | None:
    """The entry that the plain line `at` may open."""
    line, following = lines[at], lines[at + 1] if at + 1 < len(lines) else None
    if following is None:
        return None
    if line.kind is Kind.ITEM:
        return _numbered(line, following, at)
    if line.kind is not Kind.TEXT or line.is_joined or line.level:
        return None
    if following.number == line.number + 1 and _is_stacked(line, following):
        return Opening(at, Form.STACKED, tidy(line.text), "", BLOCK)
    return _spoken_of(line, following, at)


def _is_stacked(line: Line, following: Line) -> bool:
    """Whether a term stands on a line, and its definition on the very next."""
    is_item = following.kind is Kind.ITEM and not line.text.rstrip().endswith((":", "："))
    if not (following.is_joined or is_item) or not is_term(tidy(line.text)):
        return False
    if plain_pair(line.text):
        return False  # 작성일: 3월 2일
    text = plain(following.text)
    is_told = tells_fully(text) or text.startswith("Also ")
    return is_told and not TOPIC.match(text)  # a way through the site, and the page's title


def _spoken_of(line: Line, following: Line, at: int) -> Opening | None:
    """A line's term, or what it asks for, of which the next line speaks."""
    text = plain(following.text)
    if following.kind is not Kind.TEXT or not tells_fully(text):
        return None
    asked = asked_for(line.text)
    head = asked or tidy(line.text)
    is_own = not following.is_joined or bare(head) != head
    if not is_term(head) or not (opens_with(head, text) or (asked and is_own)):
        return None
    return Opening(at, Form.QUESTION if asked else Form.LEAD, head, "", BLOCK)


def _numbered(line: Line, following: Line, at: int) -> Opening | None:
    """`1. term` alone, and a paragraph below it that stands outside of the list."""
    if not line.marker.startswith("1") or line.level != 1:
        return None
    if following.kind is not Kind.TEXT or following.level or following.is_joined:
        return None
    head, text = tidy(line.text), plain(following.text)
    is_sentence = line.text.rstrip().endswith(".") or not (defines(text) or opens_with(head, text))
    if not is_term(head) or not tells_fully(text) or plain_pair(following.text) or is_sentence:
        return None
    return Opening(at, Form.LEAD, head, "", BLOCK)
