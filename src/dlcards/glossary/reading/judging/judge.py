"""The judge of lines that may open an entry, each form by its own rules.

Where nothing settles it, a line is left aside: a false card is worse than a line in the report.
"""

from __future__ import annotations

from msgspec import Struct

from dlcards.glossary.reading.entry import Why
from dlcards.glossary.reading.forms.opening import ITEM, Form, Opening
from dlcards.glossary.reading.judging.case import Case, Verdict
from dlcards.glossary.reading.judging.evidence import ENOUGH, Evidence
from dlcards.glossary.reading.judging.following import Following
from dlcards.glossary.reading.judging.ground import Ground
from dlcards.glossary.reading.judging.groups import Groups
from dlcards.glossary.reading.judging.items import Items
from dlcards.glossary.reading.judging.labels import is_marked
from dlcards.glossary.reading.judging.pairs import Pairs
from dlcards.glossary.reading.lines import Kind, Line
from dlcards.glossary.reading.scopes import Scopes
from dlcards.glossary.reading.shape import is_topic, tells
from dlcards.glossary.reading.words import NOT_AMONG_TERMS, TOPIC, TOPIC_INSIDE, role_of

_MARKED = frozenset({Form.COLON, Form.MARKED, Form.SUMMARY, Form.QUESTION})  # no label is so
_MANY_STACKS = 3


class Judge(Struct, frozen=True):
    """Judges all lines of a page but its headings."""

    ground: Ground
    evidence: Evidence
    groups: Groups
    following: Following
    scopes: Scopes
    pairs: Pairs
    items: Items

    def judged(self, at: int, line: Line, opening: Opening) -> Verdict:
        """What becomes of line `at`, which may open an entry."""
        self._end_items(line)
        if self.scopes.is_closed and not is_marked(opening, line):
            return None
        case = Case(at, line, opening, self.scopes.owner(opening.rank))
        if self._is_label(case):
            return None if case.owner or opening.form is Form.POINTER else Why.LABEL
        return self._by_form(case)

    def _end_items(self, line: Line) -> None:
        """Entries in lists that this line ends are no owners of it."""
        if line.kind is Kind.ITEM:
            self.scopes.end_items(ITEM + line.level)
        elif line.kind is Kind.TEXT and line.level == 0 and not line.is_joined:
            self.scopes.end_items(ITEM)

    def _is_label(self, case: Case) -> bool:
        """Whether a head that is a label elsewhere is one here: no term stands among terms."""
        head = case.opening.head
        if role_of(head) is None:
            return False
        is_listed = case.opening.form in _MARKED or self.groups.of(case.at).is_terms
        return bool(case.owner) or not is_listed or head.casefold() in NOT_AMONG_TERMS

    def _by_form(self, case: Case) -> Verdict:
        verdict: Verdict = None
        match case.opening.form:
            case Form.COLON:
                verdict = True
            case Form.MARKED:
                verdict = self._marked(case)
            case Form.PAIR | Form.ARROW | Form.CHAIN | Form.POINTER:
                verdict = self.pairs.judged(case)
            case Form.SUMMARY | Form.QUESTION:
                verdict = self._asked(case)
            case Form.BOLD:
                verdict = self._bold(case)
            case Form.ITEM:
                verdict = self.items.judged(case)
            case Form.STACKED:
                verdict = self._stacked(case)
            case Form.FIRST | Form.LEAD:
                verdict = _led(case)
            case Form.HEADING | Form.ROW:
                pass  # have judges of their own
        return verdict

    def _marked(self, case: Case) -> Verdict:
        """A mark stands before terms, before the titles of sections, and before notices."""
        is_bare = not self.following.content(case.at)
        if TOPIC.match(case.opening.head) or (is_bare and self.following.leads_entries(case.at)):
            return Why.TOPIC
        return True

    def _asked(self, case: Case) -> Verdict:
        if case.owner and not tells(self.following.content(case.at)):
            return None
        head = case.opening.head
        is_topical = TOPIC.match(head) or TOPIC_INSIDE.search(head)
        return Why.TOPIC if case.opening.form is Form.SUMMARY and is_topical else True

    def _bold(self, case: Case) -> Verdict:
        if case.owner:
            return None
        if is_topic(case.opening.head):
            return Why.TOPIC
        content = self.following.content(case.at)
        if not content:
            return None
        weight = 1 + self.evidence.weight(case.opening.head, content)
        return True if weight >= ENOUGH else Why.UNSURE

    def _stacked(self, case: Case) -> Verdict:
        if case.owner or is_topic(case.opening.head):
            return None
        manner = self.ground.manner
        return True if manner.is_glossary or manner.stacks > _MANY_STACKS else None


def judge_of(ground: Ground, scopes: Scopes) -> Judge:
    """The judge of a page."""
    evidence = Evidence(ground)
    groups = Groups(ground, evidence)
    following = Following(ground, groups)
    pairs = Pairs(ground, evidence, groups, scopes)
    items = Items(ground, groups, following)
    return Judge(ground, evidence, groups, following, scopes, pairs, items)


def _led(case: Case) -> Verdict:
    """A line that the text below speaks of."""
    inside = case.owner.opening if case.owner else None
    if inside and inside.form is not Form.LEAD:
        return None
    return Why.TOPIC if is_topic(case.opening.head) else True
