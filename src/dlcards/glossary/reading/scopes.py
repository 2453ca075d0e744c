"""The stretches of a page that are open at a line: topics, letters, and entries within them."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct, field

from dlcards.core.names import folded
from dlcards.glossary.reading.forms.opening import ITEM, LINE, Opening
from dlcards.glossary.reading.lines import Kind, Line


class Scope(Struct):
    """A stretch of the page under one opening or heading."""

    rank: int  # as of `Opening`
    opening: Opening | None = None  # None: a topic, a letter, a label
    line: Line | None = None  # of the opening
    title: str = ""
    is_letter: bool = False
    is_closed: bool = False  # nothing below is an entry
    sections: tuple[str, ...] = ()
    lines: list[Line] = field(default_factory=list)  # its own
    children: list[Line] = field(default_factory=list)  # lines of the entries below it
    _heads: list[Line] = field(default_factory=list)  # see `above`

    def add(self, line: Line) -> None:
        """Take in a line of its own."""
        self.lines.append(line)
        if line.kind is Kind.ITEM:
            while self._heads and _is_item_as_deep(self._heads[-1], line.level):
                self._heads.pop()
            self._heads.append(line)
        elif not line.is_joined:
            self._heads = [line]

    def above(self, level: int) -> Line | None:
        """The line that stands over an item at `level`: an outer item, or the last paragraph."""
        heads = (one for one in reversed(self._heads) if not _is_item_as_deep(one, level))
        return next(heads, None)


def _is_item_as_deep(line: Line, level: int) -> bool:
    return line.kind is Kind.ITEM and line.level >= level


class Scopes(Struct):
    """The scopes that are open, innermost last, and the entries that are over."""

    page: str  # its title, which is no section
    entries: list[Scope] = field(default_factory=list)
    _open: list[Scope] = field(default_factory=list)

    @property
    def is_closed(self) -> bool:
        """Whether a part of the page is open in which nothing is an entry."""
        return any(scope.is_closed for scope in self._open)

    @property
    def is_under_letter(self) -> bool:
        """Whether a letter of a glossary is open."""
        return any(scope.is_letter for scope in self._open)

    @property
    def has_entry(self) -> bool:
        """Whether the innermost scope is an entry."""
        return bool(self._open and self._open[-1].opening)

    def sections(self) -> tuple[str, ...]:
        """The topics that are open, outermost first."""
        titles = (scope.title for scope in self._open if scope.title and not scope.is_letter)
        return tuple(title for title in titles if folded(title) != folded(self.page))

    def owner(self, rank: int) -> Scope | None:
        """The innermost entry that a line of `rank` does not end."""
        entries = (scope for scope in reversed(self._open) if scope.opening and scope.rank < rank)
        return next(entries, None)

    def enter(self, scope: Scope) -> None:
        """Begin a topic or a letter, which ends whatever does not reach past it."""
        self.cut(scope.rank)
        self._open.append(scope)

    def open(self, opening: Opening, line: Line) -> None:
        """Begin an entry."""
        self.cut(opening.rank)
        self._open.append(Scope(opening.rank, opening, line, sections=self.sections()))

    def cut(self, rank: int) -> None:
        """End every scope that does not reach past `rank`."""
        while self._open and self._open[-1].rank >= rank:
            self._close()

    def end_items(self, rank: int) -> None:
        """End the entries in lists that do not reach past `rank`."""
        while self._open and self._open[-1].opening and self._open[-1].rank >= max(rank, LINE):
            self._close()

    def belong(self, line: Line) -> None:
        """Give a line to the innermost scope that reaches it."""
        if line.kind is Kind.ITEM:
            self.end_items(ITEM + line.level)
        elif line.kind is Kind.TEXT and not line.is_joined:
            self.end_items(ITEM + line.level + 1 if line.level else LINE)
        if self._open:
            self._open[-1].add(line)

    def told(self) -> Iterator[Scope]:
        """End everything; all entries, each when it was over."""
        self.cut(0)
        return iter(self.entries)

    def _close(self) -> None:
        scope = self._open.pop()
        if scope.line is not None:
            self.entries.append(scope)
            if self._open:
                self._open[-1].children += [scope.line, *scope.lines]
