"""Which lines open an entry, and which lines belong to it.

Every line may be an opening of some form; what decides is where it stands: under which heading,
inside which entry, beside which siblings, and whether what follows speaks of it. Where that
does not settle it, the line is left aside: a false card is worse than a line in the report.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from msgspec.structs import replace

from dlcards.glossary.reading import tables
from dlcards.glossary.reading.closing import reading_of
from dlcards.glossary.reading.entry import Left, Reading, Why
from dlcards.glossary.reading.forms.opening import BLOCK, Form, Opening
from dlcards.glossary.reading.inline import plain
from dlcards.glossary.reading.judging.case import Verdict
from dlcards.glossary.reading.judging.ground import ground_of
from dlcards.glossary.reading.judging.headings import Headings
from dlcards.glossary.reading.judging.judge import judge_of
from dlcards.glossary.reading.letters import heads_letter
from dlcards.glossary.reading.lines import Kind, Line
from dlcards.glossary.reading.names import tidy
from dlcards.glossary.reading.scopes import Scope, Scopes
from dlcards.glossary.reading.shape import bare, is_topic, tells_fully
from dlcards.glossary.reading.titles import asks, is_day, is_notice, stands_alone
from dlcards.glossary.reading.washing import END, SUMMARY, TERM, Front
from dlcards.glossary.reading.words import role_of

_CLOSED = re.compile(
    r"참고|참조|출처|레퍼런스|링크|목차|차례|설치|환경|설정|규칙|규정|회칙|컨벤션|준비물|여담|각주|이력|트러블|문제\s*해결|실험|연습\s*문제|퀴즈|오류\s*(?:해결|모음|정리|대처)|에러|^부록$|할\s*일|일정|후기|느낀|결과|코드|실습|과제"
    r"|references?|resources?|bibliography|links?|contents|toc|install|setup|requirements|environment"
    r"|experiments?|results?|todo|to do|trouble|known issues|rules|conventions?$|history|changelog|license|contribut|credits|further reading|^appendix$|^exercises?\b|^homework\b|^assignments?\b|^quiz|\bbehaviou?ral\b|hyper-?parameters? (?:used|settings)",
    re.IGNORECASE,
)
_COMMENTS = re.compile(
    r"^\W*(?:\d+\s*(?:개의\s*)?(?:comments?|댓글)|댓글\s*\d*|comments?)\W*$", re.IGNORECASE
)
_PLAIN = frozenset(
    {Form.LEAD, Form.STACKED, Form.QUESTION}
)  # of an entry that a plain line may open
_LETTER_RANK = 6  # of a letter that is no heading
_SMALL_TABLE = 4  # rows, below which a table in an entry is a part of it


def read(lines: list[Line], front: Front, is_known: Callable[[str], bool]) -> Reading:
    """Read a page's lines; `is_known` tells whether a name is a concept of some deck."""
    return _Walk(lines, front, is_known).run()


class _Walk:
    """One pass down the page."""

    def __init__(self, lines: list[Line], front: Front, is_known: Callable[[str], bool]) -> None:
        self._lines = lines
        self._ground = ground_of(lines, front, is_known)
        self._scopes = Scopes(self._ground.manner.title)
        self._judge = judge_of(self._ground, self._scopes)
        self._following = self._judge.following
        self._headings = Headings(self._ground, self._judge.evidence, self._following, self._scopes)
        self._tables: list[tables.Found] = []
        self._left: list[Left] = []

    def run(self) -> Reading:
        at = 0
        while at < len(self._lines):
            if self._lines[at].kind is Kind.ROW:
                at = self._table(at)
            else:
                self._step(at, self._lines[at])
                at += 1
        title = self._ground.manner.title
        return reading_of(title, list(self._scopes.told()), self._tables, self._left)

    def _step(self, at: int, line: Line) -> None:
        if heads_letter(line):
            rank = line.level if line.kind is Kind.HEADING else _LETTER_RANK
            self._scopes.enter(Scope(rank, is_letter=True))
        elif line.kind in {Kind.TEXT, Kind.HEADING} and _COMMENTS.match(line.text):
            self._scopes.enter(Scope(1, is_closed=True))
        elif line.kind is Kind.TEXT and not line.level and is_notice(line.text):
            self._scopes.cut(0)
        elif line.marker == END:
            self._end_terms()
        elif line.kind is Kind.HEADING:
            self._heading(at, line)
        else:
            self._line(at, line)

    def _end_terms(self) -> None:
        """What stands behind a <dl> speaks no more of its last term."""
        owner = self._scopes.owner(BLOCK + 1)
        if owner is not None and owner.line is not None and owner.line.marker == TERM:
            self._scopes.cut(BLOCK)

    def _heading(self, at: int, line: Line) -> None:
        text, opening = plain(line.text), self._ground.openings[at]
        is_inside = self._scopes.owner(line.level) is not None
        self._scopes.cut(line.level)
        if is_inside and self._scopes.has_entry and (role_of(text) or is_topic(tidy(line.text))):
            self._scopes.belong(line)
            return
        is_term, why = self._headings.is_term(at, opening)
        if is_term and opening:
            self._scopes.open(opening, line)
            return
        if why and opening and tells_fully(self._following.content(at)):
            self._left.append(Left(line.number, text, why))
        name = tidy(line.text)
        is_closed = bool(_CLOSED.search(bare(name))) and is_topic(name)
        self._scopes.enter(Scope(line.level, title=text, is_closed=is_closed))

    def _line(self, at: int, line: Line) -> None:
        opening = self._opening(at, line)
        verdict = self._judge.judged(at, line, opening) if opening else None
        if opening and verdict is True:
            self._scopes.open(opening, line)
            return
        if self._ends_entry(at, line, verdict if opening else Why.TOPIC):
            self._scopes.cut(BLOCK)
        self._scopes.belong(line)
        if isinstance(verdict, Why) and not self._scopes.has_entry:
            self._left.append(Left(line.number, plain(line.text), verdict))

    def _ends_entry(self, at: int, line: Line, verdict: Verdict) -> bool:
        """Whether a line that opens nothing is no more of the entry above it."""
        if line.kind is not Kind.TEXT or line.is_joined or verdict is None:
            return False
        if line.marker == SUMMARY or is_day(line.text) or asks(line.text):
            return True
        owner = self._scopes.owner(BLOCK + 1)
        if owner is None or not owner.lines:
            return False  # what stands right below a term speaks of it
        is_plain = owner.opening is not None and owner.opening.form in _PLAIN
        return is_plain and stands_alone(line, self._ground.next_line(at))

    def _opening(self, at: int, line: Line) -> Opening | None:
        """What line `at` may open; an item is as its siblings that have a colon below."""
        opening, colons = self._ground.openings[at], self._ground.manner.colons
        if opening and opening.form is Form.ITEM and (line.marker, line.level) in colons:
            return replace(opening, rank=BLOCK)
        return opening

    def _table(self, at: int) -> int:
        """Read the table that begins at line `at`; give the index of the line behind it."""
        end = at
        while end < len(self._lines) and self._is_of_table(self._lines[end], self._lines[at]):
            end += 1
        rows = [line for line in self._lines[at:end] if line.kind is Kind.ROW]
        is_part = self._scopes.has_entry and len(rows) < _SMALL_TABLE
        if not (self._scopes.is_closed or is_part):
            is_trusted = self._ground.manner.is_glossary
            found = tables.read(rows, self._scopes.sections(), is_trusted=is_trusted)
            self._tables.append(found)
            if found.entries:
                self._scopes.cut(BLOCK)
        return end

    @staticmethod
    def _is_of_table(line: Line, first: Line) -> bool:
        is_row = line.kind is Kind.ROW and line.marker == first.marker
        return is_row or (line.kind is Kind.RULE and line.is_joined)
