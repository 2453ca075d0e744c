"""Where an entry may begin."""

from __future__ import annotations

from enum import Enum, auto

from msgspec import Struct

# How far an opening reaches: a line with a lower or equal rank ends the entry. Headings have
# their own levels, 1-6.
BLOCK = 10  # a marked line, a bold line, a line with its definition below
LINE = 19  # term and definition in one line of text
ITEM = 20  # the same in a list; each level of the list adds one
LONGEST_HEAD = 240  # characters of a line that is a term with all its brackets and markup


class Form(Enum):
    """How an entry is written."""

    COLON = auto()  # the term, and ": definition" on the next line
    MARKED = auto()  # ※ term
    PAIR = auto()  # term : definition
    ARROW = auto()  # term -> definition
    POINTER = auto()  # term : a link, and nothing else
    CHAIN = auto()  # term = other name = definition
    HEADING = auto()
    BOLD = auto()  # a bold term on a line of its own
    ITEM = auto()  # a list's item, its definition in the lines below
    FIRST = auto()  # a list's first item, its definition in the items after it
    QUESTION = auto()
    SUMMARY = auto()  # of <details>
    LEAD = auto()  # a plain line, with a paragraph that speaks of it
    STACKED = auto()  # a plain line, and the definition on the line below
    ROW = auto()  # of a table

    __hash__ = object.__hash__  # a member is one object, and its name need not be hashed


class Opening(Struct, frozen=True):
    """A line that may open an entry."""

    at: int  # the line's index
    form: Form
    head: str  # the names, plain text
    tail: str = ""  # what follows them on the same line, with its markup
    rank: int = BLOCK
    names: tuple[str, ...] = ()  # further names, where the form gives them apart
