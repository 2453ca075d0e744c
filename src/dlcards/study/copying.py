"""A deck on the shelf as a deck again, for writing it into a file."""

from __future__ import annotations

from dlcards.core.note import Deck
from dlcards.study.ports import Shelf


def deck_of(shelf: Shelf, deck_id: str) -> Deck | None:
    """The deck `deck_id` with all notes that stand in it, or None where there is none."""
    for deck in shelf.decks():
        if deck.id == deck_id:
            notes = tuple(shelved.note for shelved in shelf.notes(deck_id))
            return Deck(deck.id, deck.title, notes, deck.license, deck.ways)
    return None
