"""A shipment as a schema 11 database, built in memory and handed over as the bytes of a file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

from msgspec import Struct

from dlcards.core.day import Instant
from dlcards.core.keys import CardKey
from dlcards.core.language import Bilingual
from dlcards.exchange.anki import notetype, schema
from dlcards.exchange.anki.fields import fields
from dlcards.exchange.anki.guid import guid
from dlcards.exchange.anki.lanes import Choice, chosen
from dlcards.exchange.anki.media import Media
from dlcards.exchange.anki.naming import PARENT, deck_name, tag_column
from dlcards.exchange.anki.rows import INSERT_NEW_CARDS, INSERT_NOTE, NoteRow, note_row
from dlcards.exchange.shipment import Shipment, ShippedDeck, ShippedNote
from dlcards.study.progress import Tell, counted, silent

_NO_FIGURE = Bilingual()


def collection_of(
    shipment: Shipment, media: Media, tell: Tell = silent
) -> tuple[bytes, tuple[CardKey, ...]]:
    """The database's bytes, and the cards that no template could take; figures go to `media`."""
    with closing(sqlite3.connect(":memory:")) as db:
        collection = _Collection(db, shipment.day_start, media)
        for deck in counted(shipment.decks, tell):
            collection.add(deck)
        return collection.content(), tuple(collection.left_out)


class _Run(Struct):
    """Notes that follow each other and are asked in the same lanes."""

    choice: Choice
    first: int
    last: int


class _Collection:
    """The database of one package; its ids count up from the start of the learner's day.

    Anki shows a note's id as the moment at which it was made, and an import gives it another one
    where the learner already has it. So ids are unique in a package only, and look like a time.
    """

    def __init__(self, db: sqlite3.Connection, began: Instant, media: Media) -> None:
        self.left_out: list[CardKey] = []
        self._db = db
        self._began = began
        self._media = media
        self._decks: dict[str, int] = {PARENT: began}  # by name: two decks may share a title
        self._last_note = self._last_card = int(began)
        schema.create(db)

    def add(self, deck: ShippedDeck) -> None:
        """Add a deck's notes, with their cards as new ones in the deck's order."""
        id_ = self._decks.setdefault(deck_name(deck), self._began + len(self._decks))
        before = self._last_note
        runs: list[_Run] = []
        self._db.executemany(INSERT_NOTE, self._rows(deck, runs))
        for run in runs:
            self._add_cards(run, id_, before)

    def content(self) -> bytes:
        """The finished database, as the bytes of its file."""
        names = {id_: name for name, id_ in self._decks.items()}
        schema.describe(self._db, self._began, notetype.notetype(), names)
        self._db.commit()
        return self._db.serialize()

    def _rows(self, deck: ShippedDeck, runs: list[_Run]) -> Iterator[NoteRow]:
        """The rows of a deck's notes; which of them are asked in which lanes goes to `runs`."""
        for shipped in deck.notes:
            choice = chosen(shipped.lanes)
            if choice.left_out:
                self.left_out += [CardKey(shipped.oldest, lane) for lane in choice.left_out]
            if not choice.ordinals:
                continue  # a note without cards is what Anki calls damaged
            self._last_note += 1
            if runs and runs[-1].choice is choice:
                runs[-1].last = self._last_note
            else:
                runs.append(_Run(choice, self._last_note, self._last_note))
            yield self._row(shipped, deck, choice)

    def _row(self, shipped: ShippedNote, deck: ShippedDeck, choice: Choice) -> NoteRow:
        note, oldest = shipped.note, shipped.oldest
        figure = _NO_FIGURE
        if note.figure:
            figure = self._media.markup(note.figure, deck.folder, oldest)
        return note_row(
            self._last_note,
            guid(oldest),
            notetype.ID,
            shipped.changed // 1000,
            tag_column(note.tags),
            fields(note, oldest, choice, figure),
        )

    def _add_cards(self, run: _Run, deck: int, before: int) -> None:
        """Add a new card for each note and template; `before` is the last note of other decks."""
        values = {"deck": deck, "before": before, "first": run.first, "last": run.last}
        for ordinal in run.choice.ordinals:
            values |= {"id": self._last_card + 1, "ordinal": ordinal}
            self._last_card += self._db.execute(INSERT_NEW_CARDS, values).rowcount
