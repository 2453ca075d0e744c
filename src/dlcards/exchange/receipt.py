"""What a written file really holds, counted by reading it again."""

from __future__ import annotations

from msgspec import Struct

from dlcards.core.keys import CardKey


class Receipt(Struct, frozen=True):
    """The counts of a package on disk."""

    decks: int  # that hold at least one card
    notes: int
    cards: int
    media: int  # files
    bytes: int  # the package's size
    left_out: tuple[CardKey, ...] = ()  # asked for, but the format has no room for them
