"""The shelf over SQL: decks and notes as they were imported, found by key or by name."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, func, select, true

from dlcards.core.day import Instant
from dlcards.core.keys import NoteKey
from dlcards.core.lane import Way
from dlcards.core.language import Bilingual
from dlcards.core.names import folded
from dlcards.core.plain import note_of
from dlcards.core.scheduler import Scheduler
from dlcards.store.engine import reading, writing
from dlcards.store.former import present
from dlcards.store.prepared import Prepared, Row, param
from dlcards.store.tables import deck, name, note
from dlcards.store.trouble import understood
from dlcards.study.ports import Delivery, NoteMark, ShelvedDeck, ShelvedNote
from dlcards.study.progress import Tell, silent, split

_NOTE = (
    note.c.id,
    note.c.deck,
    note.c.note,
    note.c.oldest,
    note.c.body,
    note.c.changed,
    note.c.is_retired,
)


_DECKS = Prepared(
    lambda: select(
        deck.c.id, deck.c.title_ko, deck.c.title_en, deck.c.origin, deck.c.digest, deck.c.license,
        deck.c.ways,
        select(func.count())
        .where(note.c.deck == deck.c.id, note.c.is_retired == 0)
        .scalar_subquery(),
    ).order_by(deck.c.position)
)  # fmt: skip
_KEYED = Prepared(
    lambda: select(*_NOTE).where(note.c.deck == param("deck"), note.c.note == param("note"))
)


class SqlShelf:
    """The decks of one store."""

    def __init__(
        self, connection: Connection, path: str, device: str, scheduler: Callable[[], Scheduler]
    ) -> None:
        self._connection = connection
        self._path = path
        self._device = device
        self._scheduler = scheduler

    def decks(self) -> Sequence[ShelvedDeck]:
        """All decks, in the order in which they came."""
        with understood(self._path), reading(self._connection) as connection:
            rows = _DECKS.rows(connection)
        return [
            ShelvedDeck(
                id=deck_id,
                title=Bilingual(ko, en),
                origin=origin,
                digest=digest,
                notes=notes,
                license=license_,
                ways=None if ways is None else Way(ways),
            )
            for deck_id, ko, en, origin, digest, license_, ways, notes in rows
        ]

    def marks(self, deck_id: str) -> Mapping[NoteKey, NoteMark]:
        """Every note that stands in `deck_id`, retired ones too, in deck order."""
        statement = (
            select(note.c.note, note.c.digest, note.c.is_retired)
            .where(note.c.deck == deck_id)
            .order_by(note.c.position)
        )
        return {
            NoteKey(deck_id, row.note): NoteMark(row.digest, bool(row.is_retired))
            for row in self._rows(statement)
        }

    def mark(self, key: NoteKey) -> NoteMark | None:
        """One note's mark."""
        statement = select(note.c.digest, note.c.is_retired).where(
            note.c.deck == key.deck, note.c.note == key.note
        )
        rows = self._rows(statement)
        return NoteMark(rows[0].digest, bool(rows[0].is_retired)) if rows else None

    def former(self, key: NoteKey) -> NoteKey | None:
        """The present key of the note that once had `key`."""
        with understood(self._path), reading(self._connection) as connection:
            return present(connection, key)

    def note(self, key: NoteKey) -> ShelvedNote | None:
        """The note that has, or once had, `key`."""
        with understood(self._path), reading(self._connection) as connection:
            row = _KEYED.first(connection, deck=key.deck, note=key.note)
        if row is not None:
            return _shelved(row)
        today = self.former(key)
        return None if today is None else self.note(today)

    def notes(self, deck_id: str) -> Sequence[ShelvedNote]:
        """A deck's notes in order, without retired ones."""
        statement = (
            select(*_NOTE)
            .where(note.c.deck == deck_id, note.c.is_retired == 0)
            .order_by(note.c.position)
        )
        return [_shelved(row) for row in self._rows(statement)]

    def named(self, text: str) -> Sequence[NoteKey]:
        """The notes that go by exactly this name or id, whatever case, spaces and hyphens."""
        statement = (
            select(note.c.deck, note.c.note)
            .join_from(name, note, name.c.note_id == note.c.id)
            .where(name.c.folded == folded(text))
            .order_by(note.c.is_retired, note.c.id)
        )
        return list(dict.fromkeys(NoteKey(row.deck, row.note) for row in self._rows(statement)))

    def names(self) -> Sequence[tuple[str, NoteKey]]:
        """Every name of every note that is not retired."""
        statement = (
            select(name.c.name, note.c.deck, note.c.note)
            .join_from(name, note, name.c.note_id == note.c.id)
            .where(note.c.is_retired == 0)
            .order_by(name.c.id)
        )
        return [(row.name, NoteKey(row.deck, row.note)) for row in self._rows(statement)]

    def near(self, key: NoteKey, luck: int, limit: int) -> Sequence[ShelvedNote]:
        """Other notes, none retired: those beside a note, and some that luck picks.

        Notes were numbered as they came, so those of near numbers are neighbours in their deck.
        """
        numbers = select(note.c.id, select(func.max(note.c.id)).scalar_subquery().label("last"))
        own = self._rows(numbers.where(note.c.deck == key.deck, note.c.note == key.note))
        if not own:
            return []
        (number, last), reach = own[0], limit // 3
        start = 1 + luck % last
        every = select(*_NOTE).where(note.c.is_retired == 0, note.c.id != number)
        beside = every.where(note.c.id.between(number - reach, number + reach))
        elsewhere = every.where(note.c.id.between(start, start + reach - 1))
        rows = {row.id: row for one in (beside, elsewhere) for row in self._rows(one)}
        return [_shelved(row) for row in rows.values()]

    def tags(self) -> Sequence[str]:
        """Every tag of every note that is not retired, sorted."""
        tag = func.json_each(note.c.body, "$.tags").table_valued("value")
        statement = select(tag.c.value).select_from(note).join(tag, true()).distinct()
        return sorted(row.value for row in self._rows(statement.where(note.c.is_retired == 0)))

    def deliver(self, deliveries: Sequence[Delivery], at: Instant, tell: Tell = silent) -> None:
        """Put decks on the shelf, all of them or, on any failure, none."""
        from dlcards.store.delivery import Delivering

        with understood(self._path), writing(self._connection) as connection:
            delivering = Delivering(connection, self._device, self._scheduler(), at)
            shares = split(tell, [len(delivery.deck.notes) for delivery in deliveries])
            for delivery, share in zip(deliveries, shares, strict=True):
                delivering.shelve(delivery, share)
            for delivery in deliveries:
                delivering.retire(delivery)
            delivering.settle()

    def widen(self, deck_id: str, lanes: Sequence[str], at: Instant) -> Instant:
        """Note that these lanes of a deck are exported; give when its lanes last became more."""
        from dlcards.store.exports import widened

        with understood(self._path), writing(self._connection) as connection:
            return widened(connection, deck_id, lanes, at)

    def _rows(self, statement: Any) -> Sequence[Any]:  # noqa: ANN401 - any select, any row
        with understood(self._path), reading(self._connection) as connection:
            return list(connection.execute(statement).all())


def _shelved(row: Row) -> ShelvedNote:
    _, deck_id, name_, oldest, body, changed, is_retired = row
    return ShelvedNote(
        key=NoteKey(deck_id, name_),
        oldest=NoteKey.parse(oldest),
        note=note_of(json.loads(body)),
        changed=Instant(changed),
        is_retired=bool(is_retired),
    )
