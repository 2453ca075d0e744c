"""Whether an item of a list, with its definition below it, is an entry."""

from __future__ import annotations

from msgspec import Struct

from dlcards.glossary.reading.entry import Why
from dlcards.glossary.reading.forms.opening import ITEM, Form
from dlcards.glossary.reading.judging.case import Case, Verdict
from dlcards.glossary.reading.judging.following import Below, Following
from dlcards.glossary.reading.judging.ground import Ground
from dlcards.glossary.reading.judging.groups import Groups
from dlcards.glossary.reading.judging.labels import is_under_label
from dlcards.glossary.reading.shape import is_topic, tells_fully

_HOLDS_ITEMS = frozenset({Form.COLON, Form.MARKED, Form.PAIR})  # as its own text


class Items(Struct, frozen=True):
    """Judges the items of a page's lists."""

    ground: Ground
    groups: Groups
    following: Following

    def judged(self, case: Case) -> Verdict:
        """What becomes of an item."""
        is_usual = (case.line.marker, case.line.level) in self.ground.manner.styles
        if _is_text(case, is_usual=is_usual):
            return None
        below = self.following.below(case.at)
        if is_usual:
            return self._usual(case, below)
        return self._unusual(case, below)

    def _usual(self, case: Case, below: Below) -> Verdict:
        """An item that looks like others which are terms."""
        if below.text or below.has_entries:
            return True
        return None if case.owner or not self._is_among_terms(case.at) else True

    def _unusual(self, case: Case, below: Below) -> Verdict:
        if not below.text or (case.owner and is_under_label(case.owner, case.line)):
            return None
        if is_topic(case.opening.head) or not tells_fully(below.text):
            return None if case.owner or below.has_entries else Why.TOPIC
        return True

    def _is_among_terms(self, at: int) -> bool:
        """Whether the item stands alone, or beside another that has its definition."""
        group = self.groups.of(at)
        return group.size == 1 or group.has_terms


def _is_text(case: Case, *, is_usual: bool) -> bool:
    """Whether an item belongs to the entry that it stands in."""
    owner = case.owner
    if owner is None or owner.opening is None or owner.opening.form not in _HOLDS_ITEMS:
        return False
    return not (is_usual and owner.rank < ITEM)
