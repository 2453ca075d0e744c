"""What a page's reading gives: entries, entries still to be written, and lines left aside."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct, field

from dlcards.core.language import Language
from dlcards.glossary.reading.names import Names


class Why(StrEnum):
    """Why a line that looks like an entry became none; the values are keys of `i18n.built.WHY`."""

    TOPIC = "topic"  # it names what a part of the page is about
    VALUE = "value"  # a setting, a number, a date: no definition
    LABEL = "label"  # a label outside of any entry
    UNSURE = "unsure"  # nothing shows that it is a term
    TABLE = "table"  # a table that defines nothing
    LINKS = "links"  # it only points elsewhere
    REPEATED = "repeated"  # the same text stands under several names


class Picture(Struct, frozen=True):
    """An image in an entry: its target as written, and its alternative text."""

    target: str
    alt: str


class Told(Struct):
    """What an entry's lines say, as plain text with `$…$` for mathematics."""

    meaning: dict[Language, str] = field(default_factory=dict)
    example: str = ""
    formula: str = ""
    beware: str = ""
    names: list[str] = field(default_factory=list)  # that the entry's lines give
    picture: Picture | None = None
    used: set[int] = field(default_factory=set)  # numbers of lines
    spare: list[tuple[int, str]] = field(default_factory=list)  # more than a card holds


class Entry(Struct, frozen=True):
    """One entry of a page."""

    head: str  # its names as written, plain text
    names: tuple[str, ...]  # further names, from other places than the head
    line: int
    told: Told
    sections: tuple[str, ...] = ()  # the topics that it stands under, outermost first
    given: Names | None = None  # its names, where the page itself tells them apart
    id: str | None = None  # its note's id, where the page has it


class Unwritten(Struct, frozen=True):
    """An entry without a definition."""

    head: str
    line: int
    sections: tuple[str, ...] = ()  # as of `Entry`


class Left(Struct, frozen=True):
    """A line that looks like an entry and was left aside."""

    line: int
    text: str
    why: Why


class Reading(Struct, frozen=True):
    """All that a page gives, in page order."""

    title: str
    entries: tuple[Entry, ...]
    unwritten: tuple[Unwritten, ...]
    left: tuple[Left, ...]
