"""Lines beside each other: items of the same list, lines of the same text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct, field

from dlcards.glossary.reading.forms.opening import Form, Opening
from dlcards.glossary.reading.inline import plain
from dlcards.glossary.reading.judging.evidence import Evidence
from dlcards.glossary.reading.judging.ground import Ground
from dlcards.glossary.reading.lines import Kind, Line
from dlcards.glossary.reading.shape import tells_fully
from dlcards.glossary.reading.words import TOPIC, role_of

_BETWEEN = frozenset({Kind.HEADING, Kind.RULE, Kind.ROW})
PAIRS = frozenset({Form.PAIR, Form.ARROW, Form.CHAIN})
_LEADS_AWAY = re.compile(r"[*_]*\[[^\[\]]+\]\(https?:")
_ANYWHERE = frozenset(  # among terms too
    ["note", "notes", "todo", "tip", "tips", "update", "edit", "ps", "메모", "비고"]
)
_SOME = 2  # terms, below which a group shows nothing


class Group(Struct, frozen=True):
    """Lines beside each other, and how many of them look like terms with definitions."""

    first: int  # the index of its first line
    size: int
    alike: int  # pairs, labels among them
    pairs: tuple[Opening, ...]  # those that are no labels
    full: int  # of these, whose definition or name leaves no doubt
    is_terms: bool  # nearly all are: then a word that is a label elsewhere may be a term here
    has_terms: bool
    is_below_code: bool
    is_links: bool  # every pair's name leads to another site

    @property
    def good(self) -> int:
        """How many pairs are no labels."""
        return len(self.pairs)


class Groups(Struct, frozen=True):
    """The groups of a page, each weighed once."""

    ground: Ground
    evidence: Evidence
    _found: dict[int, Group] = field(default_factory=dict)  # index of a line -> its group

    def of(self, at: int) -> Group:
        """The group that line `at` is in."""
        found = self._found.get(at)
        if found is None:
            members = [at, *self._beside(at, -1), *self._beside(at, 1)]
            found = self._weighed(members)
            self._found.update(dict.fromkeys(members, found))
        return found

    def _weighed(self, members: list[int]) -> Group:
        openings = [one for at in members if (one := self.ground.openings[at])]
        pairs = [one for one in openings if one.form in PAIRS]
        alike = [one for one in pairs if one.head.casefold() not in _ANYWHERE]
        good = [one for one in alike if not role_of(one.head)]
        terms = sum(not TOPIC.match(one.head) for one in good)
        first = min(members)
        return Group(
            first=first,
            size=len(members),
            alike=len(alike),
            pairs=tuple(good),
            full=sum(tells_fully(plain(o.tail)) or self.evidence.is_strong(o) for o in good),
            is_terms=terms > _SOME and (len(alike) - terms) * 3 <= terms,
            has_terms=any(one.form in PAIRS or one.form is Form.COLON for one in openings),
            is_links=bool(good)
            and all(_LEADS_AWAY.match(self.ground.lines[o.at].text) for o in good),
            is_below_code=self.ground.lines[max(0, first - 1)].kind is Kind.CODE,
        )

    def _beside(self, at: int, step: int) -> Iterator[int]:
        """The lines beside line `at`, upwards or downwards."""
        if self.ground.lines[at].kind is Kind.ITEM:
            return self._items(at, step)
        return self._texts(at, step)

    def _items(self, at: int, step: int) -> Iterator[int]:
        level = self.ground.lines[at].level
        for index in self._indices(at, step):
            other = self.ground.lines[index]
            if other.kind in _BETWEEN or other.level < level:
                return
            if other.kind is Kind.ITEM and other.level == level:
                yield index

    def _texts(self, at: int, step: int) -> Iterator[int]:
        """Lines of text without others between; labels go with their own paragraph alone."""
        level, is_one = self.ground.lines[at].level, self._is_paragraph(at)
        for index in self._indices(at, step):
            other = self.ground.lines[index]
            if not (self._is_text(other, level) and self.ground.openings[index]):
                return
            is_same = self._is_paragraph(index) == is_one
            is_joined = is_one or self.ground.lines[max(index, index - step)].is_joined
            if not (is_same and is_joined) and (self._is_label(index) or self._is_label(at)):
                return
            yield index

    def _is_label(self, at: int) -> bool:
        opening = self.ground.openings[at]
        return opening is not None and role_of(opening.head) is not None

    def _is_paragraph(self, at: int) -> bool:
        """Whether line `at` is a paragraph by itself."""
        lines = self.ground.lines
        return not (lines[at].is_joined or (at + 1 < len(lines) and lines[at + 1].is_joined))

    def _indices(self, at: int, step: int) -> range:
        return range(at + step, len(self.ground.lines) if step > 0 else -1, step)

    @staticmethod
    def _is_text(line: Line, level: int) -> bool:
        return line.kind is Kind.TEXT and line.level == level
