"""What is sent out: decks, their notes in order, and which lanes of each become cards.

Decks hand their notes over one at a time, so a large library is never held in memory at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec import Struct

from dlcards.core.day import Day, Instant
from dlcards.core.keys import NoteKey
from dlcards.core.lane import Lane
from dlcards.core.language import Bilingual, Quiz
from dlcards.core.note import Note


class ShippedNote(Struct, frozen=True):
    """A note, and what the receiving program needs to recognise it and to see that it changed."""

    note: Note
    oldest: NoteKey  # the first key that the note ever had: its identity wherever it goes
    changed: Instant  # when its content last changed, or its exported lanes last widened
    lanes: tuple[Lane, ...]  # those of `note.lanes()` that become cards, in any order


class ShippedDeck(Struct, frozen=True):
    """Notes in the order in which they are learned; `notes` is gone through once."""

    id: str
    title: Bilingual
    folder: Path | None  # where the paths of figures start; None where the deck has no file
    notes: Iterable[ShippedNote]


class Shipment(Struct, frozen=True):
    """All that one export sends. Nothing else is asked: no clock, no settings, no store."""

    decks: Sequence[ShippedDeck]
    quiz: Quiz  # what the lanes were chosen for; cards' content never depends on it
    today: Day  # the learner day of the export
    day_start: Instant  # when that day began
