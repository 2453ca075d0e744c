"""A delivery carried out, inside one transaction of the caller's.

It writes rows of the shelf, the cards that notes have, and an event wherever a note moved, left
its deck or came back.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from dlcards.core.day import Instant
from dlcards.core.digest import note_digest
from dlcards.core.events import Moved, NoteEvent, Retired, Returned, Stamp
from dlcards.core.keys import NoteKey
from dlcards.core.note import Deck
from dlcards.core.plain import plain_note
from dlcards.core.scheduler import Scheduler
from dlcards.store import cards as cache
from dlcards.store.contents import Fresh, deal_cards, name_notes
from dlcards.store.log import COLUMNS, row_of
from dlcards.store.prepared import Prepared, param
from dlcards.store.refold import refold
from dlcards.store.tables import deck, event, former, name, note, schedule
from dlcards.study.ports import Delivery
from dlcards.study.progress import Tell, counted, split

_SECOND = 1_000  # ms: Anki compares changes by whole seconds
_SIZES = (5, 2, 4)  # how long notes, names and cards take beside each other

_INSERT_NOTE = Prepared(
    lambda: insert(note).values(
        {
            column: param(column)
            for column in ("id", "deck", "note", "oldest", "position", "body", "digest", "changed")
        }
        | {"is_retired": 0}
    )
)
_UPDATE_NOTE = Prepared(
    lambda: (
        update(note)
        .where(note.c.id == param("note_id"))
        .values(
            {
                column: param(column)
                for column in ("oldest", "position", "body", "digest", "changed", "is_retired")
            }
        )
    )
)
_INSERT_EVENT = Prepared(lambda: insert(event).values({c: param(c) for c in COLUMNS}))


class Delivering:
    """The deliveries of one transaction."""

    def __init__(
        self, connection: Connection, device: str, scheduler: Scheduler, at: Instant
    ) -> None:
        self._connection = connection
        self._device = device
        self._scheduler = scheduler
        self._at = at
        self._sequence = self._last_sequence()
        self._events: list[NoteEvent] = []
        self._touched: set[int] = set()  # ids of notes whose cards must be settled anew

    def shelve(self, delivery: Delivery, tell: Tell) -> None:
        """Take the deck's record, move what moves, and write new and changed notes."""
        self._record(delivery)
        for source, target in delivery.moved.items():
            self._move(source, target)
        self._write(delivery, tell)

    def retire(self, delivery: Delivery) -> None:
        """Retire what left its deck, unless another delivery of this call took it over."""
        for key in delivery.retired:
            row = self._row(key)
            if row is not None:
                self._connection.execute(
                    update(note).where(note.c.id == row.id).values(is_retired=1)
                )
                self._tell(Retired, key)
                self._touched.add(row.id)

    def settle(self) -> None:
        """Write the events, and fold the cards of every note that they or the lanes touch."""
        _INSERT_EVENT.change_many(self._connection, [row_of(fact) for fact in self._events])
        for note_id in sorted(self._touched):
            row = self._connection.execute(
                select(note.c.deck, note.c.note).where(note.c.id == note_id)
            ).one()
            found = cache.load(self._connection, NoteKey(row.deck, row.note))
            if found is not None:
                refold(self._connection, found, self._scheduler)

    def _record(self, delivery: Delivery) -> None:
        """The deck's own row, new or brought up to date."""
        given = delivery.deck
        values = {
            "title_ko": given.title.ko,
            "title_en": given.title.en,
            "license": given.license,
            "ways": None if given.ways is None else int(given.ways),
            "origin": delivery.origin,
            "digest": delivery.digest,
        }
        known = update(deck).where(deck.c.id == given.id).values(values)
        if not self._connection.execute(known).rowcount:
            last = self._connection.execute(select(func.max(deck.c.position))).scalar()
            position = 1 if last is None else last + 1
            self._connection.execute(insert(deck).values(id=given.id, position=position, **values))

    def _move(self, source: NoteKey, target: NoteKey) -> None:
        """Give the note of `source` the key `target`; a note that stands there joins it."""
        row, rival = self._row(source), self._row(target)
        if row is None:
            return
        if rival is not None:
            self._absorb(rival.id, into=row.id)
        self._connection.execute(
            update(note).where(note.c.id == row.id).values(deck=target.deck, note=target.note)
        )
        self._touched.add(row.id)

    def _absorb(self, note_id: int, *, into: int) -> None:
        """Drop a note's rows, whose content the file gives anew; its events fold into the other."""
        self._connection.execute(
            update(former).where(former.c.note_id == note_id).values(note_id=into)
        )
        for table in (schedule, name):
            self._connection.execute(delete(table).where(table.c.note_id == note_id))
        self._connection.execute(delete(note).where(note.c.id == note_id))
        self._touched.discard(note_id)

    def _write(self, delivery: Delivery, tell: Tell) -> None:
        """Insert and update notes in bulk, with their names, former keys and cards."""
        writing, naming, dealing = split(tell, _SIZES)
        given = delivery.deck
        stored = self._stored(given.id)
        returned = set(delivery.returned)
        next_id = self._next_id()
        inserts: list[dict[str, object]] = []
        updates: list[dict[str, object]] = []
        fresh: list[Fresh] = []
        formers = self._formers(given.id)
        left = {target: str(source) for source, target in delivery.moved.items()}
        for position, one in enumerate(counted(given.notes, writing), start=1):
            row = stored.get(one.id)
            body = json.dumps(plain_note(one), ensure_ascii=False, separators=(",", ":"))
            key = given.key(one)
            oldest = str(one.was[0]) if one.was else str(key)
            if row is not None and (not one.was or oldest in formers | {left.get(key)}):
                oldest = row.oldest  # the file tells of nothing older
            digest = note_digest(one)
            if row is None:
                inserts.append(
                    {
                        "id": next_id, "deck": given.id, "note": one.id, "oldest": oldest,
                        "position": position, "body": body, "digest": digest, "changed": self._at,
                    }
                )  # fmt: skip
                fresh.append(Fresh(next_id, one, oldest))
                next_id += 1
                continue
            is_changed = row.digest != digest
            if (row.position, row.body, row.oldest, row.is_retired) != (position, body, oldest, 0):
                updates.append(
                    {
                        "note_id": row.id, "oldest": oldest, "position": position, "body": body,
                        "digest": digest, "is_retired": 0,
                        "changed": self._newer_than(row.changed) if is_changed else row.changed,
                    }
                )  # fmt: skip
            if row.body != body:
                fresh.append(Fresh(row.id, one, oldest))
            if key in returned:
                self._tell(Returned, key)
                self._touched.add(row.id)
        _INSERT_NOTE.change_many(self._connection, inserts)
        _UPDATE_NOTE.change_many(self._connection, updates)
        history = self._with_history() if inserts else set()
        self._touched |= {one.id for one in fresh if str(given.key(one.note)) in history}
        name_notes(self._connection, fresh, is_known=len(inserts) < len(fresh), tell=naming)
        self._remember_formers(given, fresh)
        self._touched |= deal_cards(self._connection, fresh, dealing)

    def _remember_formers(self, given: Deck, fresh: Sequence[Fresh]) -> None:
        """Former keys that are news: each is an event, in the order in which the note bore them."""
        for one in fresh:
            for source, target in pairwise((*one.note.was, given.key(one.note))):
                known = select(former.c.key).where(former.c.key == str(source))
                if self._connection.execute(known).first() is None:
                    self._connection.execute(insert(former).values(key=str(source), note_id=one.id))
                    self._tell(Moved, source, target)
                    self._touched.add(one.id)

    def _formers(self, deck_id: str) -> set[str]:
        """Every key that notes of this deck once had."""
        keys = select(former.c.key).join_from(former, note).where(note.c.deck == deck_id)
        return set(self._connection.execute(keys).scalars())

    def _with_history(self) -> set[str]:
        """The keys that the log tells of: a new note may find its history there."""
        keys = select(event.c.note).where(event.c.note.is_not(None)).distinct()
        return {key for key in self._connection.execute(keys).scalars() if key}

    def _stored(self, deck_id: str) -> Mapping[str, Any]:
        columns = (
            note.c.id, note.c.note, note.c.position, note.c.body, note.c.oldest, note.c.digest,
            note.c.changed, note.c.is_retired,
        )  # fmt: skip
        rows = self._connection.execute(select(*columns).where(note.c.deck == deck_id))
        return {row.note: row for row in rows}

    def _row(self, key: NoteKey) -> Any:  # noqa: ANN401 - a driver's row
        statement = select(note.c.id).where(note.c.deck == key.deck, note.c.note == key.note)
        return self._connection.execute(statement).one_or_none()

    def _next_id(self) -> int:
        return int(self._connection.execute(select(func.max(note.c.id))).scalar() or 0) + 1

    def _newer_than(self, changed: int) -> int:
        return max(self._at, changed + _SECOND)

    def _last_sequence(self) -> int:
        statement = select(func.max(event.c.sequence)).where(event.c.device == self._device)
        return int(self._connection.execute(statement).scalar() or 0)

    def _tell(self, kind: Callable[..., NoteEvent], *keys: NoteKey) -> None:
        self._sequence += 1
        self._events.append(kind(Stamp(self._at, self._device, self._sequence), *keys))
