"""Every line of a page that may open an entry, by the first form that knows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dlcards.glossary.reading.forms import block, colon, item, lead, pair
from dlcards.glossary.reading.forms.opening import LONGEST_HEAD, Opening
from dlcards.glossary.reading.lines import Kind, Line

Openings = Sequence[Opening | None]  # one for each line

_Find = Callable[[list[Line], int], Opening | None]
_FORMS: dict[Kind, tuple[_Find, ...]] = {
    Kind.HEADING: (colon.find, block.find),
    Kind.ITEM: (colon.find, pair.find, block.find, lead.find, item.find),
    Kind.TEXT: (colon.find, pair.find, block.find, lead.find),
}


def openings_of(lines: list[Line]) -> Openings:
    """What each line may open."""
    return [_opening(lines, at) for at in range(len(lines))]


def _opening(lines: list[Line], at: int) -> Opening | None:
    line = lines[at]
    if line.kind is Kind.TEXT and line.text.startswith(colon.SIGNS):
        return None
    for find in _forms(line, is_first=at == 0):
        if opening := find(lines, at):
            return opening
    return None


def _forms(line: Line, *, is_first: bool) -> tuple[_Find, ...]:
    """The forms that a line can have; only a pair's line may be long."""
    forms = _FORMS.get(line.kind, ())
    if is_first and line.kind is Kind.TEXT and not line.marker:
        forms = (colon.find,)  # else what a copied page begins with is its title
    if len(line.text) > LONGEST_HEAD:
        return (pair.find,) if pair.find in forms else ()
    return forms
