"""`term : definition`, `**term**: definition`, `term - definition`, `a = b = definition`."""

from __future__ import annotations

import re

from dlcards.glossary.reading.forms.opening import ITEM, LINE, Form, Opening
from dlcards.glossary.reading.forms.separator import bold_pair, chain, plain_pair
from dlcards.glossary.reading.inline import plain
from dlcards.glossary.reading.lines import Kind, Line
from dlcards.glossary.reading.names import asked_for, tidy
from dlcards.glossary.reading.shape import is_term, tells
from dlcards.glossary.reading.washing import LOWERED, RAISED

_WRAPPED = 60  # characters: shorter lines are not broken by a margin
_ENDED = re.compile(r"[.!?다요음함임)\]:]\s*$")
_CONTRAST = re.compile(r"^(?:<->|<=>|↔|->|→|=>|⇒|cf\.?\s|vs\.?\s|ex\)|예\))")


def find(lines: list[Line], at: int) -> Opening | None:
    """The entry that line `at` holds, if it holds one."""
    line = lines[at]
    if line.kind not in {Kind.ITEM, Kind.TEXT} or _CONTRAST.match(line.text):
        return None
    if line.is_joined and not _is_fresh(lines, at):
        return None
    rank = ITEM + line.level if line.kind is Kind.ITEM else LINE
    if line.kind is Kind.TEXT and line.level:
        rank = ITEM + line.level + 1
    found = bold_pair(line.text) or plain_pair(line.text)
    if found:
        head = tidy(found[0])
        asked = asked_for(found[0])
        if (is_term(head) or asked) and tells(plain(found[1])):
            return Opening(at, Form.PAIR, asked or head, found[1], rank)
        if found == bold_pair(line.text):
            return None
    return _chain(line, at, rank)


def _chain(line: Line, at: int, rank: int) -> Opening | None:
    """Names joined by =, the last part telling what they are."""
    if RAISED in line.text or LOWERED in line.text:
        return None
    parts = chain(line.text)
    if not parts:
        return None
    *names, meaning = parts
    heads = [tidy(name) for name in names]
    first = heads[0]
    if not is_term(first) or re.fullmatch(r"\w|.*[\d_(].*=?", first):
        return None
    others = tuple(name for name in heads[1:] if is_term(name))
    words = plain(meaning)
    if not tells(words) or re.match(r"[\d\[({'\"]|\w+\(|\w+\.\w+\(", words):
        return None
    return Opening(at, Form.CHAIN, first, meaning, rank, others)


def _is_fresh(lines: list[Line], at: int) -> bool:
    """Whether a line that follows another in a paragraph begins something of its own."""
    before = lines[at - 1].text
    bold = lines[at].text.startswith(("**", "__"))
    return bold or len(before) < _WRAPPED or bool(_ENDED.search(before))
