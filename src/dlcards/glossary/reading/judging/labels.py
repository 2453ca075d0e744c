"""Labels inside of entries, and what stands below them."""

from __future__ import annotations

from dlcards.glossary.reading.forms.opening import Form, Opening
from dlcards.glossary.reading.inline import plain
from dlcards.glossary.reading.lines import Kind, Line
from dlcards.glossary.reading.names import tidy
from dlcards.glossary.reading.scopes import Scope
from dlcards.glossary.reading.shape import is_term
from dlcards.glossary.reading.words import role_of


def is_marked(opening: Opening, line: Line) -> bool:
    """Whether a term bears a mark and is defined below it: such a one is a term anywhere."""
    is_own = line.kind in {Kind.TEXT, Kind.HEADING} and line.marker not in {"", "#"}
    return opening.form is Form.COLON and is_own


def is_under_label(owner: Scope, line: Line) -> bool:
    """Whether a line stands below a label of its owner, like "장점"."""
    above = owner.above(line.level)
    if above is None:
        return False
    if above.kind is Kind.ITEM:
        return bool(role_of(plain(above.text))) or not is_term(tidy(above.text))
    return bool(role_of(plain(above.text).strip().rstrip(":：")))
