"""A shipment as a schema 11 database, built in memory and handed over as the bytes of a file."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import lru_cache

from dlcards.core.day import Instant
from dlcards.core.keys import CardKey
from dlcards.core.lane import Lane
from dlcards.core.language import Bilingual
from dlcards.exchange.anki import notetype, schema
from dlcards.exchange.anki.fields import fields
from dlcards.exchange.anki.guid import guid
from dlcards.exchange.anki.lanes import ORDINALS
from dlcards.exchange.anki.media import Media
from dlcards.exchange.anki.naming import PARENT, deck_name, tag_column
from dlcards.exchange.anki.rows import (
    INSERT_NEW_CARD,
    INSERT_NOTE,
    NewCardRow,
    NoteRow,
    note_row,
)
from dlcards.exchange.shipment import Shipment, ShippedDeck, ShippedNote

_BATCH = 1000  # notes; more at once is no quicker, and costs memory


class Collection:
    """The database of one package; its ids are counted up from the start of the learner's day.

    Anki shows a note's id as the moment at which it was made, and gives it another one where the
    learner already has it. So ids need to be unique in a package only, and to look like a time.
    """

    def __init__(self, began: Instant, media: Media) -> None:
        self.left_out: list[CardKey] = []
        self._began = began
        self._media = media
        self._decks: dict[str, int] = {PARENT: began}  # by name: two decks may share a title
        self._note_id = self._card_id = int(began)
        self._notes: list[NoteRow] = []
        self._cards: list[NewCardRow] = []
        self._db = sqlite3.connect(":memory:")
        schema.create(self._db)

    def close(self) -> None:
        """Give the memory back."""
        self._db.close()

    def add(self, deck: ShippedDeck) -> None:
        """Add a deck's notes, with their cards as new ones in the deck's order."""
        id_ = self._decks.setdefault(deck_name(deck), self._began + len(self._decks))
        for position, shipped in enumerate(deck.notes, start=1):
            self._add(shipped, deck, id_, position)
            if len(self._notes) == _BATCH:
                self._flush()
        self._flush()

    def content(self) -> bytes:
        """The finished database, as the bytes of its file."""
        schema.describe(
            self._db,
            self._began,
            notetype.notetype(),
            {id_: name for name, id_ in self._decks.items()},
        )
        self._db.commit()
        return self._db.serialize()

    def _add(self, shipped: ShippedNote, deck: ShippedDeck, deck_id: int, position: int) -> None:
        ordinals = _ordinals(shipped.lanes)
        if len(ordinals) < len(shipped.lanes):
            self.left_out += _without_template(shipped)
        if not ordinals:
            return  # a note without cards is what Anki calls damaged
        note, oldest, mod = shipped.note, shipped.oldest, shipped.changed // 1000
        figure = (
            self._media.markup(note.figure, deck.folder, oldest) if note.figure else Bilingual()
        )
        self._note_id += 1
        self._notes.append(
            note_row(
                self._note_id,
                guid(oldest),
                notetype.ID,
                mod,
                tag_column(note.tags),
                fields(note, oldest, shipped.lanes, figure),
            )
        )
        for ordinal in ordinals:
            self._card_id += 1
            self._cards.append(
                NewCardRow(self._card_id, self._note_id, deck_id, ordinal, mod, position)
            )

    def _flush(self) -> None:
        self._db.executemany(INSERT_NOTE, self._notes)
        self._db.executemany(INSERT_NEW_CARD, self._cards)
        self._notes.clear()
        self._cards.clear()


def collection_of(shipment: Shipment, media: Media) -> tuple[bytes, tuple[CardKey, ...]]:
    """The database's bytes, and the cards that no template could take; figures go to `media`."""
    with closing(Collection(shipment.day_start, media)) as collection:
        for deck in shipment.decks:
            collection.add(deck)
        return collection.content(), tuple(collection.left_out)


@lru_cache(maxsize=1024)  # notes mostly come with the same few sets of lanes
def _ordinals(lanes: tuple[Lane, ...]) -> tuple[int, ...]:
    """The templates of `lanes`, ascending."""
    return tuple(sorted({ORDINALS[lane] for lane in lanes if lane in ORDINALS}))


def _without_template(shipped: ShippedNote) -> list[CardKey]:
    return [CardKey(shipped.oldest, lane) for lane in shipped.lanes if lane not in ORDINALS]
