"""How a page is written, seen over the whole of it before any line is judged."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence

from msgspec import Struct

from dlcards.glossary.reading.forms.opening import Form, Opening
from dlcards.glossary.reading.inline import plain
from dlcards.glossary.reading.letters import heads_letter
from dlcards.glossary.reading.lines import Kind, Line
from dlcards.glossary.reading.openings import Openings
from dlcards.glossary.reading.shape import is_letter, is_topic
from dlcards.glossary.reading.washing import Front

Style = tuple[str, int]  # an item's sign, and how deep it stands

_GLOSSARY = re.compile(
    r"용어|단어|사전|치트|개념|키워드|glossar|terminolog|vocab|definition|dictionary|key terms|concepts|cheat",
    re.IGNORECASE,
)
_TAGGED = re.compile(r"용어|glossar|terminolog|vocab", re.IGNORECASE)
_SHORT_TITLE = 60  # characters of a line that may be a page's title
_SHORT_LETTER = 12  # characters of a line that heads a letter
_SOME = 2  # below this nothing is a habit
_BOLD_SIGNS = ("**", "__")


class Manner(Struct, frozen=True):
    """What a page does again and again."""

    title: str
    is_glossary: bool
    has_glossary_section: bool  # on a page that is none as a whole
    levels: Mapping[int, float]  # of headings -> how much of them look like terms
    headings: Mapping[int, int]  # level -> how many there are
    colons: Container[Style]  # of items with ": definition" below
    styles: Container[Style]  # of items that are terms in one of two forms
    bolds: int  # pairs with a bold term
    stacks: int  # plain lines with a definition on the next

    def is_bold_usual(self, line: Line) -> bool:
        """Whether `line` begins in bold as other pairs of the page do."""
        return self.bolds > 1 and line.text.startswith(_BOLD_SIGNS)


def names_glossary(title: str) -> bool:
    """Whether a page or a section with this title tells what words mean."""
    return bool(_GLOSSARY.search(title))


def manner_of(lines: Sequence[Line], openings: Openings, front: Front) -> Manner:
    """The manner of a page."""
    title = front.title or _title(lines)
    pairs = list(zip(lines, openings, strict=True))
    is_called_so = names_glossary(title) or bool(_TAGGED.search(front.tags))
    is_glossary = is_called_so or _has_letters(lines)
    colons = _styles(pairs, Form.COLON)
    return Manner(
        title=title,
        is_glossary=is_glossary,
        has_glossary_section=not is_glossary and any(map(_heads_glossary, lines)),
        levels=_levels(pairs),
        headings=Counter(line.level for line in lines if line.kind is Kind.HEADING),
        colons=colons,
        styles=colons | _styles(pairs, Form.PAIR),
        bolds=_count(o for line, o in pairs if _is(o, Form.PAIR) and _is_bold(line)),
        stacks=_count(o for _, o in pairs if _is(o, Form.STACKED)),
    )


def _title(lines: Sequence[Line]) -> str:
    """The first heading, or else the short lines that the page begins with."""
    first = next((line for line in lines[:6] if line.kind is Kind.HEADING), None)
    if first is not None:
        return plain(first.text)
    return " ".join(plain(line.text) for line in lines[:3] if len(line.text) < _SHORT_TITLE)


def _has_letters(lines: Iterable[Line]) -> bool:
    return (
        _count(one for one in lines if len(one.text) < _SHORT_LETTER and heads_letter(one)) > _SOME
    )


def _heads_glossary(line: Line) -> bool:
    return line.kind is Kind.HEADING and names_glossary(line.text)


def _levels(pairs: Iterable[tuple[Line, Opening | None]]) -> dict[int, float]:
    seen: Counter[int] = Counter()
    terms: Counter[int] = Counter()
    for line, opening in pairs:
        if line.kind is Kind.HEADING and not is_letter(plain(line.text)):
            seen[line.level] += 1
            terms[line.level] += opening is not None and not is_topic(opening.head)
    return {level: terms[level] / seen[level] for level in seen if seen[level] > _SOME}


def _styles(pairs: Iterable[tuple[Line, Opening | None]], form: Form) -> frozenset[Style]:
    """Signs and depths at which items are terms in `form`, more than once."""
    items = ((line, o) for line, o in pairs if line.kind is Kind.ITEM and _is(o, form))
    found = Counter((line.marker, line.level) for line, _ in items)
    return frozenset(style for style, count in found.items() if count > 1)


def _is(opening: Opening | None, form: Form) -> bool:
    return opening is not None and opening.form is form


def _is_bold(line: Line) -> bool:
    return line.text.startswith(_BOLD_SIGNS)


def _count(found: Iterable[object]) -> int:
    return sum(1 for _ in found)
