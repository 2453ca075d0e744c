"""Labels inside of entries, and what stands below them."""

from __future__ import annotations

from dlcards.glossary.reading.inline import plain
from dlcards.glossary.reading.lines import Kind, Line
from dlcards.glossary.reading.names import tidy
from dlcards.glossary.reading.scopes import Scope
from dlcards.glossary.reading.shape import is_term
from dlcards.glossary.reading.words import role_of


def is_under_label(owner: Scope, line: Line) -> bool:
    """Whether a line stands below a label of its owner, like "장점"."""
    above = owner.above(line.level)
    if above is None:
        return False
    if above.kind is Kind.ITEM:
        return bool(role_of(plain(above.text))) or not is_term(tidy(above.text))
    return bool(role_of(plain(above.text).strip().rstrip(":：")))
