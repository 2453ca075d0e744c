"""Which lines open an entry, and which lines belong to it.

Every line may be an opening of some form; what decides is where it stands: under which heading,
inside which entry, beside which siblings, and whether what follows speaks of it. Where that
does not settle it, the line is left aside: a false card is worse than a line in the report.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from dlcards.core.names import folded
from dlcards.glossary.reading import body, tables
from dlcards.glossary.reading.entry import Entry, Left, Reading, Unwritten, Why
from dlcards.glossary.reading.forms import block, colon, item, lead, pair
from dlcards.glossary.reading.forms.opening import BLOCK, ITEM, Form, Opening
from dlcards.glossary.reading.inline import plain
from dlcards.glossary.reading.lines import Kind, Line
from dlcards.glossary.reading.names import names_of, tidy
from dlcards.glossary.reading.shape import (
    bare,
    defines,
    expands,
    is_cut_off,
    is_letter,
    is_term,
    is_topic,
    opens_with,
    tells,
    tells_fully,
)
from dlcards.glossary.reading.words import NOT_AMONG_TERMS, TOPIC, TOPIC_INSIDE, role_of

_FORMS = (colon.find, pair.find, block.find, lead.find, item.find)
_GLOSSARY = re.compile(
    r"용어|단어|사전|치트|개념|키워드|glossar|terminolog|vocab|definition|dictionary|key terms|concepts|cheat",
    re.IGNORECASE,
)
_CLOSED = re.compile(
    r"참고|참조|출처|레퍼런스|링크|목차|차례|설치|환경|설정|실험|오류|에러|할\s*일|일정|후기|느낀|결과|코드|실습|과제"
    r"|references?|resources?|bibliography|links?|contents|toc|install|setup|requirements|environment"
    r"|experiments?|results?|todo|to do|changelog|license|contribut|credits|further reading|hyper-?parameters? (?:used|settings)",
    re.IGNORECASE,
)
_COMMENTS = re.compile(
    r"^\W*(?:\d+\s*(?:개의\s*)?(?:comments?|댓글)|댓글\s*\d*|comments?)\W*$", re.IGNORECASE
)
_BETWEEN = {Kind.HEADING, Kind.RULE, Kind.ROW}
_MARKED_FORMS = {
    Form.COLON,
    Form.MARKED,
    Form.SUMMARY,
    Form.QUESTION,
}  # which nobody uses for labels
_MOST_WORDS = 4  # of a heading that is a term without doubt
_ENOUGH = 2  # what a heading's evidence must come to


@dataclass(slots=True)
class _Scope:
    """A stretch of the page under one opening or heading."""

    rank: int
    opening: Opening | None = None  # None: a topic, a letter, a label
    title: str = ""
    is_letter: bool = False
    is_closed: bool = False  # nothing below is an entry
    sections: tuple[str, ...] = ()
    lines: list[Line] = field(default_factory=list)  # its own
    entries: int = 0  # accepted right below it
    children: list[Line] = field(default_factory=list)  # lines of the entries below it


@dataclass(frozen=True, slots=True)
class _Group:
    """Lines beside each other, and how many of them look like terms with definitions."""

    at: int  # the first of them
    size: int
    alike: int  # pairs, labels among them
    pairs: tuple[Opening, ...]  # those that are no labels
    full: int  # of these, whose definition or name leaves no doubt
    is_terms: bool  # nearly all are: then a word that is a label elsewhere may be a term here
    has_terms: bool
    is_below_code: bool

    @property
    def good(self) -> int:
        """How many pairs are no labels."""
        return len(self.pairs)


def read(lines: list[Line], title: str, is_known: Callable[[str], bool]) -> Reading:
    """Read a page's lines; `is_known` tells whether a name is a concept of some deck."""
    return _Walk(lines, title, is_known).run()


class _Walk:
    """One pass down the page."""

    def __init__(self, lines: list[Line], title: str, is_known: Callable[[str], bool]) -> None:
        self._lines = lines
        self._is_known = is_known
        self._title = title or self._first_heading()
        self._stack: list[_Scope] = []
        self._candidates = [self._candidate(at) for at in range(len(lines))]
        self._levels = self._levels_of_terms()
        self._colons = self._styles_of_items({Form.COLON})
        self._styles = self._colons | self._styles_of_items({Form.PAIR})
        self._headings = Counter(line.level for line in lines if line.kind is Kind.HEADING)
        self._bolds = sum(
            c is not None and c.form is Form.PAIR and line.text.startswith(("**", "__"))
            for line, c in zip(lines, self._candidates, strict=True)
        )
        self._stacks = sum(c is not None and c.form is Form.STACKED for c in self._candidates)
        self._groups: dict[int, _Group] = {}
        self._named: dict[tuple[int, int], bool] = {}  # owner's line and group's -> all are names
        self._closed: list[_Scope] = []
        self._tables: list[tables.Found] = []
        self._left: list[Left] = []
        self._is_glossary = bool(_GLOSSARY.search(self._title)) or self._has_letters()
        self._has_glossary_section = not self._is_glossary and any(
            line.kind is Kind.HEADING and _GLOSSARY.search(line.text) for line in lines
        )

    def run(self) -> Reading:
        at = 0
        while at < len(self._lines):
            line = self._lines[at]
            if line.kind is Kind.ROW:
                at = self._table(at)
                continue
            self._step(at, line)
            at += 1
        while self._stack:
            self._close(self._stack.pop())
        return self._reading()

    # --- before the walk

    def _candidate(self, at: int) -> Opening | None:
        line = self._lines[at]
        if at == 0 and line.kind is Kind.TEXT and not line.marker:
            return colon.find(self._lines, at)  # else what a copied page begins with is its title
        if line.kind in {Kind.CODE, Kind.RULE, Kind.ROW}:
            return None
        if line.kind is Kind.TEXT and line.text.startswith(colon.SIGNS):
            return None
        for find in _FORMS:
            if opening := find(self._lines, at):
                return opening
        return None

    def _first_heading(self) -> str:
        for line in self._lines[:6]:
            if line.kind in {Kind.HEADING, Kind.TEXT} and line.kind is Kind.HEADING:
                return plain(line.text)
        return " ".join(plain(line.text) for line in self._lines[:3] if len(line.text) < 60)  # noqa: PLR2004

    def _has_letters(self) -> bool:
        letters = [
            line
            for line in self._lines
            if len(line.text) < 12 and self._is_letter_line(line)  # noqa: PLR2004 - judged by eye
        ]
        return len(letters) > 2  # noqa: PLR2004

    def _is_letter_line(self, line: Line) -> bool:
        if line.kind is Kind.TEXT:
            return not line.is_joined and is_letter(plain(line.text)) and not line.level
        return line.kind is Kind.HEADING and is_letter(plain(line.text))

    def _levels_of_terms(self) -> dict[int, float]:
        """Level -> how much of its headings look like terms."""
        seen: Counter[int] = Counter()
        terms: Counter[int] = Counter()
        for line, candidate in zip(self._lines, self._candidates, strict=True):
            if line.kind is Kind.HEADING and not is_letter(plain(line.text)):
                seen[line.level] += 1
                terms[line.level] += bool(candidate) and not is_topic(
                    candidate.head if candidate else ""
                )
        return {level: terms[level] / seen[level] for level in seen if seen[level] > 2}  # noqa: PLR2004

    def _styles_of_items(self, forms: set[Form]) -> set[tuple[str, int]]:
        """Markers and depths at which this page writes terms in one of `forms`."""
        found: Counter[tuple[str, int]] = Counter()
        for line, candidate in zip(self._lines, self._candidates, strict=True):
            if line.kind is Kind.ITEM and candidate and candidate.form in forms:
                found[line.marker, line.level] += 1
        return {style for style, count in found.items() if count > 1}

    # --- the walk

    def _step(self, at: int, line: Line) -> None:
        if self._is_letter_line(line):
            rank = line.level if line.kind is Kind.HEADING else 6
            self._cut(rank)
            self._stack.append(_Scope(rank, is_letter=True))
            return
        opening = self._candidates[at]
        if opening and opening.form is Form.ITEM and (line.marker, line.level) in self._colons:
            opening = replace(opening, rank=BLOCK)  # as its siblings with a colon below
        if _COMMENTS.match(line.text) and line.kind in {Kind.TEXT, Kind.HEADING}:
            self._cut(1)
            self._stack.append(_Scope(1, is_closed=True))
            return
        if line.kind is Kind.HEADING:
            self._heading(at, line, opening)
            return
        if opening:
            verdict = self._judged(at, line, opening)
            if verdict is True:
                self._open(opening)
                return
            self._belong(line)
            if isinstance(verdict, Why) and not self._has_entry():
                self._left.append(Left(line.number, plain(line.text), verdict))
            return
        self._belong(line)

    def _heading(self, at: int, line: Line, opening: Opening | None) -> None:
        owner = self._entry_above(line.level)
        text = plain(line.text)
        role = role_of(text)
        self._cut(line.level)
        is_part = owner is not None and (role or is_topic(tidy(line.text)))
        if is_part and self._has_entry():
            self._belong(line)
            return
        accepted, why = self._weigh_heading(at, line, opening)
        if accepted and opening:
            self._open(opening)
            return
        if why and opening and tells_fully(self._content(at)):
            self._left.append(Left(line.number, text, why))
        is_closed = bool(_CLOSED.search(bare(text))) and is_topic(text)
        self._stack.append(_Scope(line.level, title=text, is_closed=is_closed))

    def _open(self, opening: Opening) -> None:
        self._cut(opening.rank)
        if self._stack:
            self._stack[-1].entries += 1
        self._stack.append(_Scope(opening.rank, opening, sections=self._sections()))

    def _cut(self, rank: int) -> None:
        """Close every scope that does not reach past `rank`."""
        while self._stack and self._stack[-1].rank >= rank:
            self._close(self._stack.pop())

    def _close(self, scope: _Scope) -> None:
        if scope.opening:
            self._closed.append(scope)
            if self._stack:
                at = scope.opening.at
                self._stack[-1].children += [self._lines[at], *scope.lines]

    def _belong(self, line: Line) -> None:
        """Give a line to the innermost scope that reaches it."""
        if line.kind is Kind.ITEM:
            self._end_items(ITEM + line.level)
        elif line.kind is Kind.TEXT and not line.is_joined:
            self._end_items(ITEM + line.level + 1)
            if line.level == 0:
                self._end_items(ITEM - 1)
        if self._stack:
            self._stack[-1].lines.append(line)

    def _end_items(self, rank: int) -> None:
        while (
            self._stack and self._stack[-1].rank >= max(rank, ITEM - 1) and self._stack[-1].opening
        ):
            if self._stack[-1].rank < ITEM - 1:
                break
            self._close(self._stack.pop())

    def _entry_above(self, rank: int) -> _Scope | None:
        return next((s for s in reversed(self._stack) if s.opening and s.rank < rank), None)

    def _has_entry(self) -> bool:
        return bool(self._stack and self._stack[-1].opening)

    def _table(self, at: int) -> int:
        end = at
        while end < len(self._lines) and (
            (
                self._lines[end].marker == self._lines[at].marker
                and self._lines[end].kind is Kind.ROW
            )
            or (self._lines[end].kind is Kind.RULE and self._lines[end].is_joined)
        ):
            end += 1
        rows = [line for line in self._lines[at:end] if line.kind is Kind.ROW]
        if any(scope.is_closed for scope in self._stack) or (self._has_entry() and len(rows) < 4):  # noqa: PLR2004
            return end
        self._tables.append(tables.read(rows, self._sections(), is_trusted=self._is_glossary))
        return end

    # --- what decides

    def _judged(self, at: int, line: Line, opening: Opening) -> bool | Why | None:  # noqa: C901, PLR0911, PLR0912 - each kind of line has its case
        """True to open; a reason to leave it aside; None where it is plainly part of something."""
        self._peek(line, opening)
        if any(scope.is_closed for scope in self._stack):
            return None
        owner = self._owner(opening)
        role = role_of(opening.head)
        is_listed = opening.form in _MARKED_FORMS or self._is_sibling_of_terms(at)
        if role and (owner or not is_listed or opening.head.casefold() in NOT_AMONG_TERMS):
            return None if owner else Why.LABEL
        match opening.form:
            case Form.COLON:
                return True
            case Form.MARKED:
                return self._judged_marked(at, opening)
            case Form.PAIR | Form.CHAIN:
                return self._judged_pair(at, line, opening, owner)
            case Form.SUMMARY | Form.QUESTION:
                if not tells(self._content(at)) and owner:
                    return None
                is_topical = opening.form is Form.SUMMARY and (
                    TOPIC.match(opening.head) or TOPIC_INSIDE.search(opening.head)
                )
                return Why.TOPIC if is_topical else True
            case Form.BOLD:
                return self._judged_bold(at, opening, owner)
            case Form.ITEM:
                return self._judged_item(at, line, opening, owner)
            case Form.STACKED:
                if owner or is_topic(opening.head):
                    return None
                return True if self._is_glossary or self._stacks > 3 else None  # noqa: PLR2004
            case Form.FIRST | Form.LEAD:
                return (
                    None
                    if owner and owner.opening and owner.opening.form is not Form.LEAD
                    else (Why.TOPIC if is_topic(opening.head) else True)
                )
            case Form.HEADING | Form.ROW:
                return None

    def _peek(self, line: Line, opening: Opening) -> None:
        """Scopes of items that this line ends are no owners of it."""
        if line.kind is Kind.ITEM:
            self._end_items(ITEM + line.level)
        elif line.kind is Kind.TEXT and line.level == 0 and not line.is_joined:
            self._end_items(ITEM)
        del opening

    def _owner(self, opening: Opening) -> _Scope | None:
        return next((s for s in reversed(self._stack) if s.opening and s.rank < opening.rank), None)

    def _judged_pair(
        self, at: int, line: Line, opening: Opening, owner: _Scope | None
    ) -> bool | Why | None:
        group = self._group(at)
        if owner is not None:
            return self._judged_part(line, opening, owner, group) or None
        if group.good * 2 < group.size and not self._is_strong(opening):
            return Why.VALUE
        if is_topic(opening.head) and not group.is_terms:
            return Why.TOPIC
        if self._has_glossary_section and not self._sections() and not self._is_strong(opening):
            return Why.UNSURE  # what stands before the first section is no part of the glossary
        if group.is_below_code:
            return Why.VALUE  # a list below a program tells of its parameters
        return True if self._is_pair_sure(line, opening, group) else Why.UNSURE

    def _is_pair_sure(self, line: Line, opening: Opening, group: _Group) -> bool:
        """Whether a pair that no entry owns is one beyond doubt."""
        is_full = tells_fully(plain(opening.tail))
        if self._is_glossary and (group.good > 1 or is_full or line.kind is Kind.ITEM):
            return True
        if self._bolds > 1 and is_full and line.text.startswith(("**", "__")):
            return True
        if self._is_strong(opening) and is_full:
            return True
        return group.good > 1 and group.full * 2 >= group.good

    def _judged_part(self, line: Line, opening: Opening, owner: _Scope, group: _Group) -> bool:
        """Whether a pair inside an entry is an entry too: a detector's backbone, neck, head."""
        if any(self._is_under_label(owner, line)):
            return False
        if group.good < group.alike or (group.good < 2 and not self._is_strong(opening)):  # noqa: PLR2004
            return False
        key = owner.opening.at if owner.opening else -1, group.at
        if key not in self._named:
            names = (self._is_name_of_something(pair, owner) for pair in group.pairs)
            self._named[key] = all(names)
        return self._named[key]

    def _is_under_label(self, owner: _Scope, line: Line) -> list[bool]:
        """Whether the line stands below a label of its owner, like "장점"."""
        found: list[bool] = []
        for above in reversed(owner.lines):
            if above.kind is Kind.ITEM and above.level < line.level:
                found.append(bool(role_of(plain(above.text))) or not is_term(tidy(above.text)))
                break
            if above.kind is not Kind.ITEM and not above.is_joined:
                whole = plain(above.text).strip().rstrip(":：")
                found.append(bool(role_of(whole)))
                break
        return found

    def _is_name_of_something(self, opening: Opening, owner: _Scope) -> bool:
        head = bare(opening.head)
        if head != opening.head and self._is_strong(opening):
            return True
        if re.search(
            r"(?:없음|있음|가능|불가|불가능|필요|향상|감소|증가|방지|문제|어려움|쉬움|높음|낮음|가능성|해결|비용|속도|성능)\b",
            head,
        ):
            return False
        if self._is_known(head) or re.search(r"[A-Za-z]", head):
            return tells(plain(opening.tail))
        first = bare(owner.opening.head) if owner.opening else ""
        shared = {w for w in re.split(r"\s+", head) if len(w) > 1} & set(re.split(r"\s+", first))
        return (
            bool(shared)
            or (bool(first) and head.endswith(first[-2:]))
            or tells_fully(plain(opening.tail))
        )

    def _is_strong(self, opening: Opening) -> bool:
        """Whether a head shows by itself that it is a term: two names, or one that decks know."""
        if opening.names:
            return True
        names = names_of(opening.head)
        is_double = names is not None and len(list(names.all())) > 1
        return is_double or self._is_known(bare(opening.head))

    def _is_sibling_of_terms(self, at: int) -> bool:
        return self._group(at).is_terms

    def _group(self, at: int) -> _Group:
        """The lines that stand beside line `at`: items of the same list, lines of the same text."""
        found = self._groups.get(at)
        if found is None:
            members = self._siblings(at)
            found = self._grouped(members)
            self._groups.update(dict.fromkeys(members, found))
        return found

    def _grouped(self, members: list[int]) -> _Group:
        candidates = [one for at in members if (one := self._candidates[at])]
        alike = [one for one in candidates if one.form in {Form.PAIR, Form.CHAIN}]
        good = [one for one in alike if not role_of(one.head)]
        terms = sum(not TOPIC.match(one.head) for one in good)
        return _Group(
            at=min(members),
            size=len(members),
            alike=len(alike),
            pairs=tuple(good),
            full=sum(tells_fully(plain(one.tail)) or self._is_strong(one) for one in good),
            is_terms=terms > 2 and (len(alike) - terms) * 3 <= terms,  # noqa: PLR2004
            has_terms=any(one.form in {Form.PAIR, Form.CHAIN, Form.COLON} for one in candidates),
            is_below_code=self._lines[max(0, min(members) - 1)].kind is Kind.CODE,
        )

    def _siblings(self, at: int) -> list[int]:
        line = self._lines[at]
        found = [at]
        for step in (-1, 1):
            index = at + step
            while 0 <= index < len(self._lines):
                other = self._lines[index]
                if line.kind is Kind.ITEM:
                    if other.kind in _BETWEEN or other.level < line.level:
                        break
                    if other.kind is Kind.ITEM and other.level == line.level:
                        found.append(index)
                elif (
                    other.kind is Kind.TEXT
                    and other.level == line.level
                    and self._candidates[index]
                ):
                    found.append(index)
                else:
                    break
                index += step
        return found

    def _judged_marked(self, at: int, opening: Opening) -> bool | Why | None:
        """A mark stands before terms, before the titles of sections, and before notices."""
        content = self._content(at)
        if TOPIC.match(opening.head):
            return Why.TOPIC
        if not content and self._leads_entries(at):
            return Why.TOPIC
        return True

    def _leads_entries(self, at: int) -> bool:
        """Whether the line after line `at` opens an entry of another form."""
        following = self._candidates[at + 1] if at + 1 < len(self._lines) else None
        return following is not None and following.form in {Form.PAIR, Form.CHAIN, Form.ITEM}

    def _judged_bold(self, at: int, opening: Opening, owner: _Scope | None) -> bool | Why | None:
        content = self._content(at)
        if owner:
            return None
        if is_topic(opening.head):
            return Why.TOPIC
        if not content:
            return None
        weight = 1 + self._weight(opening.head, content)
        return True if weight >= _ENOUGH else Why.UNSURE

    def _judged_item(  # noqa: PLR0911 - each case has its answer
        self, at: int, line: Line, opening: Opening, owner: _Scope | None
    ) -> bool | Why | None:
        content, nested = self._below(at)
        has_style = (line.marker, line.level) in self._styles
        if (
            owner
            and owner.opening
            and owner.opening.form in {Form.COLON, Form.MARKED, Form.PAIR}
            and not (has_style and owner.rank < ITEM)
        ):
            return None
        if has_style and not content and not nested:
            return None if owner or not self._is_among_terms(at) else True
        if has_style and (nested or content):
            return True
        if not content:
            return None
        if owner and any(self._is_under_label(owner, line)):
            return None
        if is_topic(opening.head) or not tells_fully(content):
            return Why.TOPIC if not owner and not nested else None
        return True

    def _is_among_terms(self, at: int) -> bool:
        """Whether the item stands alone, or beside another that has its definition."""
        group = self._group(at)
        return group.size == 1 or group.has_terms

    def _below(self, at: int) -> tuple[str, bool]:
        """The first text below an item that opens nothing itself, and whether entries stand there."""
        line = self._lines[at]
        nested = False
        for index in range(at + 1, len(self._lines)):
            other = self._lines[index]
            is_inside = other.level > line.level or (
                other.kind is Kind.TEXT and other.level == line.level and line.level > 0
            )
            if not is_inside or other.kind in {Kind.HEADING, Kind.RULE, Kind.ROW}:
                break
            candidate = self._candidates[index]
            if (
                candidate
                and candidate.form in {Form.PAIR, Form.CHAIN, Form.ITEM}
                and not role_of(candidate.head)
            ):
                if candidate.form is not Form.ITEM or tells_fully(self._below(index)[0]):
                    nested = True
                    continue
                if not tells_fully(plain(other.text)):
                    continue
            text = plain(other.text)
            if text and other.kind is not Kind.CODE and tells(text) and not self._is_name(at, text):
                return text, nested
        return "", nested

    def _is_name(self, at: int, text: str) -> bool:
        """Whether `text` only writes out the name of the entry at `at`."""
        opening = self._candidates[at]
        return opening is not None and is_term(text) and opens_with(opening.head, text)

    def _content(self, at: int) -> str:  # noqa: C901 - each kind of line has its case
        """The first words of what follows line `at` and opens no entry of its own."""
        line = self._lines[at]
        for index in range(at + 1, min(at + 12, len(self._lines))):
            other = self._lines[index]
            if other.kind in {Kind.HEADING, Kind.ROW}:
                break
            text = plain(other.text).lstrip(":： ")
            if not text or other.kind in {Kind.RULE, Kind.CODE}:
                continue
            if role_of(text.rstrip(":： ")):
                continue
            candidate = self._candidates[index]
            if candidate and candidate.form in {
                Form.MARKED,
                Form.COLON,
                Form.SUMMARY,
                Form.BOLD,
                Form.QUESTION,
            }:
                break
            if candidate and line.kind is not Kind.HEADING and candidate.form is Form.PAIR:
                break
            if candidate and candidate.form in {Form.PAIR, Form.CHAIN}:
                if not role_of(candidate.head) or self._is_sibling_of_terms(index):
                    break
                continue
            if candidate and candidate.form is Form.ITEM and self._below(index)[0]:
                break
            if body.is_example(text):
                continue
            return text
        return ""

    def _weigh_heading(  # noqa: PLR0911 - each case has its answer
        self, at: int, line: Line, opening: Opening | None
    ) -> tuple[bool, Why | None]:
        if opening is None:
            return False, None
        if any(scope.is_closed for scope in self._stack):
            return False, None
        content = self._content(at)
        if opening.form is Form.QUESTION:
            return tells(content) or not self._has_sub(at, line), None
        if opening.form is Form.COLON:
            return True, None
        if is_topic(opening.head) or self._is_title(line):
            return False, Why.TOPIC if content else None
        parent_is_letter = any(scope.is_letter for scope in self._stack)
        if not content:
            pair_tail = bool(opening.tail) and tells_fully(plain(opening.tail))
            if pair_tail and not self._has_sub(at, line):
                return True, None
            is_listed = parent_is_letter or (
                self._levels.get(line.level, 0) > 0.6 and self._is_glossary  # noqa: PLR2004 - judged by eye
            )
            return is_listed and not self._has_any(at, line), None
        weight = self._weight(opening.head, content)
        weight += 3 * parent_is_letter
        weight += 2 * (line.marker != "#")  # a mark before it: #### * term
        weight += self._levels.get(line.level, 0) > 0.6  # noqa: PLR2004
        weight -= 2 * self._has_code_first(at)
        weight -= 2 * (self._tells_of_list(at) and not defines(content))
        weight -= self._has_sub(at, line)
        return weight >= _ENOUGH, Why.UNSURE

    def _weight(self, head: str, content: str) -> int:
        """How much speaks for a term: its own names, and what the text below says of it."""
        names = names_of(head)
        every = list(names.all()) if names else []
        weight = 2 * (len(every) > 1)
        weight += 2 * any(opens_with(name, content) for name in every)
        weight += 2 * expands(head, content)
        weight += 1 if defines(content) else 0 if tells_fully(content) else -1
        weight += 2 * any(self._is_known(name) for name in every)
        weight += 2 * self._is_glossary
        weight -= len(bare(head).split()) > _MOST_WORDS
        return weight

    def _is_title(self, line: Line) -> bool:
        """Whether a heading is the page's own title."""
        if line.level != 1 or self._headings.total() == 1:
            return False
        return self._headings[1] == 1 or folded(plain(line.text)) == folded(self._title)

    def _has_sub(self, at: int, line: Line) -> bool:
        """Whether headings stand below this one that are no labels."""
        for index in range(at + 1, len(self._lines)):
            other = self._lines[index]
            if other.kind is Kind.HEADING:
                if other.level <= line.level:
                    return False
                if not role_of(plain(other.text)):
                    return True
        return False

    def _has_any(self, at: int, line: Line) -> bool:
        following = self._lines[at + 1] if at + 1 < len(self._lines) else None
        return bool(following) and not (
            following is not None
            and following.kind is Kind.HEADING
            and following.level <= line.level
        )

    def _tells_of_list(self, at: int) -> bool:
        """Whether one line of text stands between the heading and entries."""
        candidates = self._candidates[at + 2 : at + 4]
        return len(candidates) > 1 and all(
            one and one.form in {Form.PAIR, Form.BOLD} for one in candidates
        )

    def _has_code_first(self, at: int) -> bool:
        following = self._lines[at + 1] if at + 1 < len(self._lines) else None
        return following is not None and following.kind is Kind.CODE

    # --- after the walk

    def _sections(self) -> tuple[str, ...]:
        """The topics that are open, but for the page's own title."""
        titles = [scope.title for scope in self._stack if scope.title and not scope.is_letter]
        return tuple(title for title in titles if folded(title) != folded(self._title))

    def _reading(self) -> Reading:
        entries: list[Entry] = []
        unwritten: list[Unwritten] = []
        for scope in self._closed:
            opening = scope.opening
            assert opening is not None, "only openings are closed as entries"
            number = self._lines[opening.at].number
            found = body.told(opening.tail, scope.lines, number)
            if not found.meaning and scope.children and not scope.lines:
                found = body.told(opening.tail, scope.children, number)
                found.used = {number}
            is_cut = any(is_cut_off(opening.head, text) for text in found.meaning.values())
            if found.meaning and not is_cut:
                entries.append(Entry(opening.head, opening.names, number, found, scope.sections))
            else:
                unwritten.append(Unwritten(opening.head, number))
        for table in self._tables:
            entries += table.entries
            unwritten += table.unwritten
            self._left += table.left
        return Reading(
            self._title,
            tuple(sorted(entries, key=lambda e: e.line)),
            tuple(sorted(unwritten, key=lambda u: u.line)),
            tuple(sorted(self._left, key=lambda one: one.line)),
        )
