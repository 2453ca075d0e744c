"""A deck as it arrives from a file: its notes, and where each stands, for messages."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

from dlcards.core.note import Deck
from dlcards.core.problem import Place

BUNDLED = "bundled"


class Incoming(Struct, frozen=True):
    """A deck that was read without a mistake."""

    deck: Deck
    place: Place  # of the deck's id
    places: Mapping[str, Place]  # note id -> where its id is written
    origin: str  # BUNDLED, or the file's absolute path
    digest: str  # SHA-256 of the file's bytes, in hexadecimal
    formers: Mapping[str, Place] = field(default_factory=dict)  # former key -> where it is named
