"""A washed page as lines: each knows what it is, and how deep in lists it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from enum import Enum, auto
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from msgspec import Struct

from dlcards.glossary.reading.washing import BREAK, CELL, END, SUMMARY, TABLE_ROW, TERM

MARKS = "※■□▶▷►▸◆◇★☆▣◎❖✔✓✅📌💡🔹🔸⭐👉☞◼▪️🔥✨📝📖🧠"
_MARKED = re.compile(rf"(?:[{MARKS}]\ufe0f?\s*)+(?=\S)")
_HEAD_BULLET = re.compile(r"[*+•·-]\s+(?=\S)")
_INNER_BULLET = re.compile(r"\s*[-*+]\s+(?=\S)")
_BARS = re.compile(r"\s*\|.*\|\s*$")
_DIVIDER = re.compile(r"\s*\|?[\s:|-]*-[\s:|-]*\|?\s*$")


class Kind(Enum):
    """What a line is."""

    HEADING = auto()
    ITEM = auto()  # the first line of a list's item
    TEXT = auto()
    ROW = auto()  # of a table
    CODE = auto()
    RULE = auto()

    __hash__ = object.__hash__  # a member is one object, and its name need not be hashed


class Line(Struct, frozen=True):
    """One line of a page."""

    number: int  # from 1
    kind: Kind
    text: str  # with its inline markup, without what made it a heading or an item
    level: int = 0  # of a heading, 1-6; else how many lists it stands in
    marker: str = ""  # the sign before it: ※, *, -, 1., #; of a table's row, the table's number
    is_joined: bool = False  # to the line before, as one paragraph
    cells: tuple[str, ...] = ()


@cache
def _parser() -> MarkdownIt:
    """Blocks alone: what stands inside a line is read where it is wanted (`inline`)."""
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": 32}).enable("table")
    parser.disable(["code", "html_block", "reference", "inline"])
    return parser


def lines_of(text: str) -> list[Line]:
    """The lines of a washed page, without empty ones."""
    return list(_rows_of_html(_Reader().read(_parser().parse(text))))


class _Reader:
    """Turns block tokens into lines."""

    def __init__(self) -> None:
        self._lists: list[str] = []  # the markers of the lists that are open
        self._items: list[int] = []  # the first line of each open item, until it was given out
        self._heading = 0  # its level, while one is open
        self._table = 0
        self._number = 0  # the line of the table's row
        self._cells: list[str] | None = None
        self._readers: dict[str, Callable[[Token], Iterable[Line]]] = {
            "bullet_list_open": self._list_open,
            "bullet_list_close": self._list_close,
            "ordered_list_open": self._list_open,
            "ordered_list_close": self._list_close,
            "list_item_open": self._item_open,
            "list_item_close": self._item_close,
            "heading_open": self._heading_open,
            "heading_close": self._heading_close,
            "table_open": self._table_open,
            "tr_open": self._row_open,
            "tr_close": self._row_close,
            "inline": self._inline,
            "fence": self._fence,
            "hr": self._rule,
        }

    def read(self, tokens: Iterable[Token]) -> Iterator[Line]:
        """The lines of all blocks; of those that are no lines, what they hold."""
        for token in tokens:
            if reader := self._readers.get(token.type):
                yield from reader(token)

    # what is open

    def _list_open(self, token: Token) -> Iterable[Line]:
        is_ordered = token.type.startswith("ordered")
        self._lists.append(f"1{token.markup}" if is_ordered else token.markup)
        return ()

    def _list_close(self, _token: Token) -> Iterable[Line]:
        self._lists.pop()
        return ()

    def _item_open(self, token: Token) -> Iterable[Line]:
        self._items.append(_first(token))
        return ()

    def _item_close(self, _token: Token) -> Iterable[Line]:
        self._items.pop()
        return ()

    def _heading_open(self, token: Token) -> Iterable[Line]:
        self._heading = int(token.tag[1])
        return ()

    def _heading_close(self, _token: Token) -> Iterable[Line]:
        self._heading = 0
        return ()

    def _table_open(self, token: Token) -> Iterable[Line]:
        self._table += 1
        self._number = _first(token)
        return ()

    def _row_open(self, token: Token) -> Iterable[Line]:
        self._cells = []
        self._number = _first(token) or self._number + 1
        return ()

    # lines

    def _row_close(self, _token: Token) -> Iterable[Line]:
        cells, self._cells = tuple(self._cells or ()), None
        text, marker = " | ".join(cells), f"|{self._table}"
        return (Line(self._number, Kind.ROW, text, 0, marker, cells=cells),)

    def _inline(self, token: Token) -> Iterable[Line]:
        if self._cells is not None:
            self._cells.append(token.content.replace(BREAK, " ").replace(END, "").strip())
            return ()
        return self._headed(token) if self._heading else self._paragraph(token)

    def _headed(self, token: Token) -> Iterator[Line]:
        """A heading; what stands behind a break in it is text."""
        text, marker = _stripped(token.content.strip())
        first, *others = text.split(BREAK)
        yield Line(_first(token), Kind.HEADING, first.strip(), self._heading, marker or "#")
        for other in filter(str.strip, others):
            yield Line(_first(token), Kind.TEXT, other.strip())

    def _paragraph(self, token: Token) -> Iterator[Line]:
        number, is_first = _first(token), True
        for offset, physical in enumerate(token.content.split("\n")):
            for part in physical.split(BREAK):
                if part.strip():
                    yield self._line(number + offset, part, is_first)
                    is_first = False

    def _fence(self, token: Token) -> Iterator[Line]:
        start = _first(token) + 1
        marker = "math" if token.info.strip() == "math" else "code"
        for offset, text in enumerate(token.content.splitlines()):
            yield Line(start + offset, Kind.CODE, text, len(self._lists), marker)

    def _rule(self, token: Token) -> Iterable[Line]:
        return (Line(_first(token), Kind.RULE, "", len(self._lists)),)

    def _line(self, number: int, text: str, is_first: bool) -> Line:
        depth = len(self._lists)
        text = text.strip()
        if text.startswith((SUMMARY, TERM, END)):
            kind = Kind.RULE if text == END else Kind.TEXT
            return Line(number, kind, text[1:].strip(), depth, text[0])
        if is_first and self._items and self._items[-1] == number:
            self._items[-1] = 0
            text, _ = _stripped(text)
            return Line(number, Kind.ITEM, text, depth, self._lists[-1])
        if not is_first and (bullet := _INNER_BULLET.match(text)):
            rest, _ = _stripped(text[bullet.end() :])
            return Line(number, Kind.ITEM, rest, depth + 1, bullet[0].strip())
        if TABLE_ROW not in text and _BARS.match(text):
            cells = tuple(cell.strip() for cell in text.strip().strip("|").split("|"))
            if _DIVIDER.match(text):
                return Line(number, Kind.RULE, "", depth, is_joined=not is_first)
            return Line(number, Kind.ROW, text, depth, "|", not is_first, cells)
        rest, marker = _stripped(text) if text[0] in MARKS else (text, "")
        return Line(number, Kind.TEXT, rest, depth, marker, not is_first and not marker)


def _first(token: Token) -> int:
    return token.map[0] + 1 if token.map else 0


def _stripped(text: str) -> tuple[str, str]:
    """`text` without a mark or bullet before it, and that mark."""
    marker = ""
    while found := _MARKED.match(text) or _HEAD_BULLET.match(text):
        marker, text = marker or found[0].strip(), text[found.end() :]
    return text, marker


def _rows_of_html(lines: Iterator[Line]) -> Iterator[Line]:
    """Lines with the cells of HTML tables gathered into rows."""
    number, cells, table = 0, "", 0
    for line in lines:
        if TABLE_ROW in line.text or (number and CELL in line.text):
            before, *rows = line.text.split(TABLE_ROW)
            cells += before
            table += not number
            for row in rows:
                if number:
                    yield _html_row(number, cells, table)
                number, cells = line.number, row
            continue
        if number:
            yield _html_row(number, cells, table)
            number, cells = 0, ""
        yield line
    if number:
        yield _html_row(number, cells, table)


def _html_row(number: int, text: str, table: int) -> Line:
    cells = tuple(cell.replace(END, "").strip() for cell in text.split(CELL)[1:])
    return Line(number, Kind.ROW, " | ".join(cells), 0, f"<{table}", cells=cells)
