"""Whether a heading is a term."""

from __future__ import annotations

from msgspec import Struct

from dlcards.core.names import folded
from dlcards.glossary.reading.entry import Why
from dlcards.glossary.reading.forms.opening import Form, Opening
from dlcards.glossary.reading.inline import plain
from dlcards.glossary.reading.judging.evidence import ENOUGH, Evidence
from dlcards.glossary.reading.judging.following import Following
from dlcards.glossary.reading.judging.ground import Ground
from dlcards.glossary.reading.judging.labels import is_marked
from dlcards.glossary.reading.lines import Line
from dlcards.glossary.reading.scopes import Scopes
from dlcards.glossary.reading.shape import defines, is_topic, tells, tells_fully

_MOSTLY = 0.6  # of the headings of a level look like terms: then this one may be a term too


class Headings(Struct, frozen=True):
    """Judges the headings of a page."""

    ground: Ground
    evidence: Evidence
    following: Following
    scopes: Scopes

    def is_term(self, at: int, opening: Opening | None) -> tuple[bool, Why | None]:
        """Whether the heading `at` opens an entry, and why it is to be told of if it does not."""
        line = self.ground.lines[at]
        if opening is None or (self.scopes.is_closed and not is_marked(opening, line)):
            return False, None
        content = self.following.content(at)
        if opening.form is Form.QUESTION:
            return tells(content) or not self.following.has_headings(at), None
        if opening.form is Form.COLON:
            return True, None
        if is_topic(opening.head) or self._is_title(line):
            return False, Why.TOPIC if content else None
        if not content:
            return self._stands_alone(at, opening), None
        return self._weight(at, opening, content) >= ENOUGH, Why.UNSURE

    def _stands_alone(self, at: int, opening: Opening) -> bool:
        """Whether a heading with nothing below is an entry: in one line, or still to be written."""
        if (
            opening.tail
            and tells_fully(plain(opening.tail))
            and not self.following.has_headings(at)
        ):
            return True
        is_usual = self._is_usual(at) and self.ground.manner.is_glossary
        is_listed = self.scopes.is_under_letter or is_usual
        return is_listed and not self.following.has_anything(at)

    def _weight(self, at: int, opening: Opening, content: str) -> int:
        """How much speaks for a term: itself, and where it stands."""
        weight = self.evidence.weight(opening.head, content)
        weight += 3 * self.scopes.is_under_letter
        weight += 2 * (self.ground.lines[at].marker != "#")  # a mark before it: #### * term
        weight += self._is_usual(at)
        weight -= 2 * self.following.begins_with_code(at)
        weight -= 2 * (self.following.tells_of_list(at) and not defines(content))
        weight -= self.following.has_headings(at)
        return weight

    def _is_usual(self, at: int) -> bool:
        """Whether most headings of its level look like terms."""
        return self.ground.manner.levels.get(self.ground.lines[at].level, 0) > _MOSTLY

    def _is_title(self, line: Line) -> bool:
        """Whether a heading is the page's own title."""
        manner = self.ground.manner
        if line.level != min(manner.headings) or sum(manner.headings.values()) == 1:
            return False
        is_only = manner.headings[line.level] == 1 and (line.level == 1 or self._is_first(line))
        return is_only or (line.level == 1 and folded(plain(line.text)) == folded(manner.title))

    def _is_first(self, line: Line) -> bool:
        """Whether a heading is what the page begins with."""
        return bool(self.ground.lines) and self.ground.lines[0] is line
