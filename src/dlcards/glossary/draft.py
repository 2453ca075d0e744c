"""What a page gives before it stands in a deck: drafts of notes, and stubs without a meaning."""

from __future__ import annotations

from msgspec import Struct

from dlcards.core.note import Figure, Note


class Shown(Struct, frozen=True):
    """A page's picture as a deck's figure, and whether its file is there."""

    figure: Figure
    is_here: bool


class Draft(Struct, frozen=True):
    """One concept as the pages tell it. Its note's id is a proposal; it may be taken."""

    note: Note
    page: str  # as `built` shall name it: relative to the deck, with slashes
    line: int  # of the entry, from 1
    missing: Figure | None = None  # what the page shows, where its file is not there


class Stub(Struct, frozen=True):
    """An entry without a definition."""

    head: str  # as the page writes it
    note: Note  # with its names alone
    page: str
    line: int
