"""A delivery carried out, inside one transaction of the caller's.

It writes rows of the shelf, the cards that notes have, and an event wherever a note moved, left
its deck or came back.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from dlcards.core.day import Instant
from dlcards.core.digest import note_digest
from dlcards.core.events import Moved, NoteEvent, Retired, Returned, Stamp
from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.lane import Lane
from dlcards.core.language import Language
from dlcards.core.luck import salt
from dlcards.core.names import folded
from dlcards.core.note import Deck, Note
from dlcards.core.plain import plain_note
from dlcards.core.scheduler import Scheduler
from dlcards.store import cards as cache
from dlcards.store.log import COLUMNS, row_of
from dlcards.store.prepared import Prepared
from dlcards.store.refold import refold
from dlcards.store.tables import deck, event, former, name, note, schedule
from dlcards.study.ports import Delivery

_SECOND = 1_000  # ms: Anki compares changes by whole seconds
_CHUNK = 500

_INSERT_NOTE = Prepared(
    insert(note).values(
        {
            column: bindparam(column)
            for column in ("id", "deck", "note", "oldest", "position", "body", "digest", "changed")
        }
        | {"is_retired": 0}
    )
)
_UPDATE_NOTE = Prepared(
    update(note)
    .where(note.c.id == bindparam("note_id"))
    .values(
        {
            column: bindparam(column)
            for column in ("oldest", "position", "body", "digest", "changed", "is_retired")
        }
    )
)
_INSERT_NAME = Prepared(
    insert(name).values({c: bindparam(c) for c in ("note_id", "folded", "name")})
)
_INSERT_CARD = Prepared(
    insert(schedule).values(
        {c: bindparam(c) for c in ("note_id", "lane", "language", "way", "salt")}
        | {"is_present": 1, "is_suspended": 0}
    )
)
_INSERT_EVENT = Prepared(insert(event).values({c: bindparam(c) for c in COLUMNS}))


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

    def shelve(self, delivery: Delivery) -> None:
        """Take the deck's record, move what moves, and write new and changed notes."""
        self._record(delivery)
        for source, target in delivery.moved.items():
            self._move(source, target)
        self._write(delivery)

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

    def _write(self, delivery: Delivery) -> None:
        """Insert and update notes in bulk, with their names, former keys and cards."""
        given = delivery.deck
        stored = self._stored(given.id)
        returned = set(delivery.returned)
        next_id = self._next_id()
        inserts: list[dict[str, object]] = []
        updates: list[dict[str, object]] = []
        fresh: list[tuple[int, Note]] = []
        for position, one in enumerate(given.notes, start=1):
            row = stored.get(one.id)
            body = json.dumps(plain_note(one), ensure_ascii=False, separators=(",", ":"))
            oldest = str(one.was[0]) if one.was else str(given.key(one))
            digest = note_digest(one)
            if row is None:
                inserts.append(
                    {
                        "id": next_id, "deck": given.id, "note": one.id, "oldest": oldest,
                        "position": position, "body": body, "digest": digest, "changed": self._at,
                    }
                )  # fmt: skip
                fresh.append((next_id, one))
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
                fresh.append((row.id, one))
            if given.key(one) in returned:
                self._tell(Returned, given.key(one))
                self._touched.add(row.id)
        _INSERT_NOTE.change_many(self._connection, inserts)
        _UPDATE_NOTE.change_many(self._connection, updates)
        history = self._with_history() if inserts else set()
        self._touched |= {row_id for row_id, one in fresh if str(given.key(one)) in history}
        self._name(fresh, is_known=len(inserts) < len(fresh))
        self._remember_formers(given, fresh)
        self._deal(given, fresh)

    def _name(self, fresh: Sequence[tuple[int, Note]], *, is_known: bool) -> None:
        """The names that the notes go by, for finding them."""
        if is_known:
            self._for_each_chunk(
                [note_id for note_id, _ in fresh],
                lambda ids: delete(name).where(name.c.note_id.in_(ids)),
            )
        rows: list[dict[str, object]] = []
        for note_id, one in fresh:
            texts = dict.fromkeys(
                (*(text for language in Language for text in one.names(language)), one.id)
            )
            rows += [{"note_id": note_id, "folded": folded(t), "name": t} for t in texts]
        _INSERT_NAME.change_many(self._connection, rows)

    def _remember_formers(self, given: Deck, fresh: Sequence[tuple[int, Note]]) -> None:
        """Former keys that are news: each is an event, in the order in which the note bore them."""
        for note_id, one in fresh:
            for source, target in pairwise((*one.was, given.key(one))):
                known = select(former.c.key).where(former.c.key == str(source))
                if self._connection.execute(known).first() is None:
                    self._connection.execute(
                        insert(former).values(key=str(source), note_id=note_id)
                    )
                    self._tell(Moved, source, target)
                    self._touched.add(note_id)

    def _deal(self, given: Deck, fresh: Sequence[tuple[int, Note]]) -> None:
        """The cards that the notes' lanes make; a lane that is gone keeps its history."""
        known = self._lanes_of([note_id for note_id, _ in fresh])
        rows: list[dict[str, object]] = []
        for note_id, one in fresh:
            lanes = one.lanes()
            present = known.get(note_id, {})
            oldest = one.was[0] if one.was else given.key(one)
            for lane in lanes:
                if str(lane) not in present:
                    rows.append(_card(note_id, oldest, lane))
                    if present:
                        self._touched.add(note_id)
            wanted = {str(lane) for lane in lanes}
            if present and any(flag != (text in wanted) for text, flag in present.items()):
                self._show(note_id, wanted)
        _INSERT_CARD.change_many(self._connection, rows)

    def _show(self, note_id: int, wanted: set[str]) -> None:
        """Mark which of a note's cards it still has the parts for."""
        self._connection.execute(
            update(schedule)
            .where(schedule.c.note_id == note_id)
            .values(is_present=schedule.c.lane.in_(wanted))
        )
        self._touched.add(note_id)

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

    def _lanes_of(self, ids: Sequence[int]) -> Mapping[int, dict[str, bool]]:
        lanes: dict[int, dict[str, bool]] = {}
        for start in range(0, len(ids), _CHUNK):
            rows = self._connection.execute(
                select(schedule.c.note_id, schedule.c.lane, schedule.c.is_present).where(
                    schedule.c.note_id.in_(ids[start : start + _CHUNK])
                )
            )
            for row in rows:
                lanes.setdefault(row.note_id, {})[row.lane] = bool(row.is_present)
        return lanes

    def _for_each_chunk(
        self, ids: Sequence[int], statement: Callable[[Sequence[int]], Any]
    ) -> None:
        for start in range(0, len(ids), _CHUNK):
            self._connection.execute(statement(ids[start : start + _CHUNK]))

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


def _card(note_id: int, oldest: NoteKey, lane: Lane) -> dict[str, object]:
    return {
        "note_id": note_id,
        "lane": str(lane),
        "language": lane.language.value,
        "way": int(lane.way),
        "salt": salt(str(CardKey(oldest, lane))),
    }
