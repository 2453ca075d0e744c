"""Whether a term with its definition on the same line is an entry."""

from __future__ import annotations

from msgspec import Struct, field

from dlcards.glossary.reading.entry import Why
from dlcards.glossary.reading.forms.opening import Form
from dlcards.glossary.reading.inline import plain
from dlcards.glossary.reading.judging.case import Case, Verdict
from dlcards.glossary.reading.judging.evidence import Evidence
from dlcards.glossary.reading.judging.ground import Ground
from dlcards.glossary.reading.judging.groups import Group, Groups
from dlcards.glossary.reading.judging.labels import is_under_label
from dlcards.glossary.reading.lines import Kind
from dlcards.glossary.reading.manner import names_glossary
from dlcards.glossary.reading.scopes import Scope, Scopes
from dlcards.glossary.reading.shape import has_hangul, is_log, is_topic, tells_fully


class Pairs(Struct, frozen=True):
    """Judges the pairs of a page."""

    ground: Ground
    evidence: Evidence
    groups: Groups
    scopes: Scopes
    _parts: dict[tuple[int, int], bool] = field(default_factory=dict)  # owner's line, group's

    def judged(self, case: Case) -> Verdict:
        """What becomes of a pair."""
        group = self.groups.of(case.at)
        if case.opening.form is Form.POINTER:
            return None if case.owner else _pointing(group)
        if case.opening.form is Form.ARROW and not self._is_told_by_arrow(case):
            return None if case.owner else Why.UNSURE
        if case.owner is not None:
            return self._is_part(case, case.owner, group) or None
        return self._alone(case, group)

    def _is_told_by_arrow(self, case: Case) -> bool:
        """Whether an arrow leads to what a term is; in most pages it leads to what comes of it."""
        head = case.opening.head
        is_trusted = self._is_of_glossary() or self.evidence.is_strong(case.opening)
        return is_trusted and self.evidence.may_be_told_by_arrow(head)

    def _alone(self, case: Case, group: Group) -> Verdict:
        """What becomes of a pair that stands in no entry."""
        is_strong = self.evidence.is_strong(case.opening)
        if (group.good * 2 < group.size and not is_strong) or is_log(case.opening.head):
            return Why.VALUE
        if group.is_links and not self._is_of_glossary():
            return Why.LINKS
        if is_topic(case.opening.head) and not group.is_terms:
            return Why.TOPIC
        if self._stands_before_glossary() and not is_strong:
            return Why.UNSURE
        if group.is_below_code:
            return Why.VALUE  # a list below a program tells of its parameters
        return True if self._is_sure(case, group, is_strong=is_strong) else Why.UNSURE

    def _is_of_glossary(self) -> bool:
        """Whether the page is a glossary, or the section that is open."""
        return self.ground.manner.is_glossary or any(map(names_glossary, self.scopes.sections()))

    def _stands_before_glossary(self) -> bool:
        """Whether the page's glossary is one of its sections, and none has begun."""
        return self.ground.manner.has_glossary_section and not self.scopes.sections()

    def _is_sure(self, case: Case, group: Group, *, is_strong: bool) -> bool:
        """Whether a pair that no entry owns is one beyond doubt."""
        manner = self.ground.manner
        is_full = tells_fully(plain(case.opening.tail))
        if manner.is_glossary and (group.good > 1 or is_full or case.line.kind is Kind.ITEM):
            return True
        if is_full and (is_strong or manner.is_bold_usual(case.line)):
            return True
        return group.good > 1 and group.full * 2 >= group.good

    # pairs inside an entry

    def _is_part(self, case: Case, owner: Scope, group: Group) -> bool:
        """Whether a pair inside an entry is an entry too: a detector's backbone, neck, head."""
        if is_under_label(owner, case.line) or not _prevails(group):
            return False
        if group.good == 1 and not self.evidence.is_strong(case.opening):
            return False
        return self._are_parts(group, owner)

    def _are_parts(self, group: Group, owner: Scope) -> bool:
        """Whether all of a group are things of their own; each owner's groups are weighed once."""
        assert owner.opening is not None, "an owner is an entry"
        key = owner.opening.at, group.first
        if key not in self._parts:
            parts = (self.evidence.is_part(pair, owner.opening) for pair in group.pairs)
            self._parts[key] = all(parts)
        return self._parts[key]


def _prevails(group: Group) -> bool:
    """Whether no label stands among pairs, or few among names in the other script."""
    labels = group.alike - group.good
    are_latin = all(not has_hangul(pair.head) for pair in group.pairs)
    are_told = all(has_hangul(plain(pair.tail)) for pair in group.pairs)
    return not labels or (labels < group.good and are_latin and are_told)


def _pointing(group: Group) -> Verdict:
    """A name with a link alone: among terms one that is still to be written."""
    return True if group.good > 1 and group.good * 2 >= group.size else Why.LINKS
