"""What came of building into a deck."""

from __future__ import annotations

from msgspec import Struct

from dlcards.core.language import Language


class Spot(Struct, frozen=True):
    """A note, and the place of its entry on a page."""

    id: str
    page: str
    line: int


class Conflict(Struct, frozen=True):
    """A text that person and page both changed; the deck keeps the person's.

    A side that took the text out has None.
    """

    id: str
    field: str  # such as `meaning` or `figure.alt`
    language: Language | None  # None where a field has no languages
    ours: str | None
    theirs: str | None
    page: str
    line: int


class Merge(Struct, frozen=True):
    """A deck's text after a build, the same as before where nothing changed; and why it is so."""

    text: str
    added: tuple[str, ...] = ()  # ids, in page order
    updated: tuple[tuple[str, tuple[str, ...]], ...] = ()  # ids, and the fields that arrived
    renamed: tuple[tuple[str, str, str], ...] = ()  # ids, the old term and the new
    conflicts: tuple[Conflict, ...] = ()
    gone: tuple[Spot, ...] = ()  # no entry tells of them any more: they stay
    removed_by_hand: tuple[Spot, ...] = ()  # a person deleted them: they stay away
    kept: tuple[Spot, ...] = ()  # a person wrote a note of that name: it is left alone
    refused: tuple[Spot, ...] = ()  # the file is written so that they cannot be changed safely
    to_do: tuple[str, ...] = ()  # entries without a definition that are noted in the deck only now
