"""A term alone on its line: marked (※ term), bold, a <summary>, a question, a heading."""

from __future__ import annotations

import re

from dlcards.glossary.reading.forms.opening import Form, Opening
from dlcards.glossary.reading.forms.separator import plain_pair
from dlcards.glossary.reading.inline import plain
from dlcards.glossary.reading.lines import MARKS, Kind, Line
from dlcards.glossary.reading.names import asked_for, tidy, tidy_question
from dlcards.glossary.reading.shape import is_term, is_topic
from dlcards.glossary.reading.washing import LOWERED, RAISED, SUMMARY, TERM

_BOLD_ALONE = re.compile(
    rf"^(\*\*\*?|__)([^*]{{1,80}}?)\1\s*([(（][^()（）]*[)）]|{RAISED}[^{LOWERED}]*{LOWERED})?\s*[:：]?\s*$"
)
_QUESTION = re.compile(r"^(?:\*\*|__)?\s*Q\s*\d*\s*[.:)]|[?？]\s*(?:\*\*|__)?$")


def find(lines: list[Line], at: int) -> Opening | None:
    """The entry that line `at` may open."""
    line = lines[at]
    if line.kind is Kind.HEADING:
        return _heading(line, at)
    if line.kind not in {Kind.TEXT, Kind.ITEM} or line.is_joined:
        return None
    if form := _marked(line):
        return _asked(line, at) or _named(line, at, form)
    if bold := _BOLD_ALONE.match(line.text):
        return _bold(bold[2] + (bold[3] or ""), at)
    has_sign = "?" in line.text or "？" in line.text or "Q" in line.text
    return _asked(line, at) if has_sign and _QUESTION.search(line.text) else None


def _marked(line: Line) -> Form | None:
    """The form that a mark before a line gives it."""
    if line.kind is not Kind.TEXT or not line.marker:
        return None
    if line.marker in {SUMMARY, TERM}:
        return Form.SUMMARY
    return Form.MARKED if line.marker[0] in MARKS else None


def _bold(text: str, at: int) -> Opening | None:
    asked = asked_for(text)
    head = asked or tidy(text)
    return Opening(at, Form.QUESTION if asked else Form.BOLD, head) if is_term(head) else None


def _heading(line: Line, at: int) -> Opening | None:
    """A heading's term; what follows a colon in it is a subtitle or a short definition."""
    asked = asked_for(line.text)
    if asked:
        return Opening(at, Form.QUESTION, asked, "", line.level)
    if tidy_question(line.text).endswith(("?", "？")):
        return None
    pair = plain_pair(line.text)
    if pair and is_term(tidy(pair[0])) and not is_topic(tidy(pair[1])):
        return Opening(at, Form.HEADING, tidy(pair[0]), pair[1], line.level)
    head = tidy(line.text)
    return Opening(at, Form.HEADING, head, "", line.level) if is_term(head) else None


def _asked(line: Line, at: int) -> Opening | None:
    asked = asked_for(line.text)
    return Opening(at, Form.QUESTION, asked) if asked else None


def _named(line: Line, at: int, form: Form) -> Opening | None:
    head = tidy(line.text)
    if plain(line.text).endswith(("?", "？")) or not is_term(head):
        return None
    return Opening(at, form, head)
