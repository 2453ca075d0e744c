"""Cards in the cache: rows of `schedule` as states, and states as rows.

All cards of a note are read and settled together, since a lane's place in the queue depends on
when its siblings were begun.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, select, update

from dlcards.core.day import Day, Instant
from dlcards.core.grade import Grade
from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.lane import Lane
from dlcards.core.language import Language
from dlcards.core.luck import salt
from dlcards.core.memory import UNSEEN, CardState, Scheduled
from dlcards.core.queue import begun_days, queue_days
from dlcards.store.prepared import Prepared, param
from dlcards.store.tables import note, schedule
from dlcards.study.ports import Card

_MEMORY = ("repetition", "easiness", "interval", "due", "moved", "reviews", "lapses")
_OTHER = ("is_suspended", "begun", "asked", "grade", "drill", "latest", "queue_day")
CACHED = (*_MEMORY, *_OTHER)
_OF_NOTE = 7  # columns of a row below that tell of the note
_OF_STATE = len(_OTHER)


class Slot(Struct, frozen=True):
    """One row of the schedule."""

    id: int
    lane: Lane
    is_present: bool
    state: CardState
    latest: Instant | None
    queue_day: Day | None


class NoteCards(Struct, frozen=True):
    """A note's cards, as the cache has them."""

    id: int
    key: NoteKey
    oldest: NoteKey
    is_retired: bool
    begun: Mapping[Language, Day | None]
    slots: Mapping[Lane, Slot]

    def luck(self, lane: Lane) -> int:
        """The card's luck, which no change of key changes."""
        return salt(str(CardKey(self.oldest, lane)))

    def card(self, lane: Lane) -> Card | None:
        """The card of `lane`, if the note ever had it."""
        slot = self.slots.get(lane)
        if slot is None:
            return None
        key = CardKey(self.key, lane)
        return Card(key, slot.state, self.luck(lane), slot.queue_day, slot.is_present)


_COLUMNS = (
    note.c.id.label("note_id"),
    note.c.deck,
    note.c.note,
    note.c.oldest,
    note.c.is_retired,
    note.c.begun_ko,
    note.c.begun_en,
    schedule.c.id,
    schedule.c.lane,
    schedule.c.is_present,
    *(schedule.c[name] for name in CACHED),
)
_NOTE_CARDS = Prepared(
    lambda: (
        select(*_COLUMNS)
        .join_from(note, schedule, schedule.c.note_id == note.c.id)
        .where(note.c.deck == param("deck"), note.c.note == param("note"))
        .order_by(schedule.c.id)
    )
)
_ALL_CARDS = Prepared(
    lambda: (
        select(*_COLUMNS)
        .join_from(note, schedule, schedule.c.note_id == note.c.id)
        .order_by(note.c.id, schedule.c.id)
    )
)
_UPDATE_SLOT = Prepared(
    lambda: (
        update(schedule)
        .where(schedule.c.id == param("slot"))
        .values({name: param(name) for name in CACHED})
    )
)
_UPDATE_BEGUN = Prepared(
    lambda: (
        update(note)
        .where(note.c.id == param("note_id"))
        .values(begun_ko=param("ko"), begun_en=param("en"))
    )
)


def load(connection: Connection, key: NoteKey) -> NoteCards | None:
    """The cards of the note that has `key` today, or None."""
    rows = _NOTE_CARDS.rows(connection, deck=key.deck, note=key.note)
    return _note_cards(rows) if rows else None


def load_all(connection: Connection) -> Iterable[NoteCards]:
    """Every note's cards."""
    rows: list[Any] = []
    for row in _ALL_CARDS.each(connection):
        if rows and rows[0][0] != row[0]:
            yield _note_cards(rows)
            rows = []
        rows.append(row)
    if rows:
        yield _note_cards(rows)


class Settled(Struct, frozen=True):
    """The rows that a note's states make: what the cache should hold."""

    slots: list[dict[str, object]]
    begun: dict[str, object] | None  # None: as it stands


def settle(
    cards: NoteCards, states: Mapping[Lane, CardState], latest: Mapping[Lane, Instant | None]
) -> Settled:
    """The rows of `cards` that change when its lanes have `states`."""
    days = queue_days(states)
    begun = begun_days(states)
    slots = []
    for lane, slot in cards.slots.items():
        can_come = slot.is_present and not cards.is_retired
        queue_day = days[lane] if can_come else None
        if (slot.state, slot.latest, slot.queue_day) != (states[lane], latest[lane], queue_day):
            slots.append(_row(slot.id, states[lane], latest[lane], queue_day))
    after = {language: begun.get(language) for language in Language}
    changed = after != dict(cards.begun)
    row: dict[str, object] = {
        "note_id": cards.id,
        "ko": after[Language.KO],
        "en": after[Language.EN],
    }
    return Settled(slots, row if changed else None)


def save(connection: Connection, settled: Iterable[Settled]) -> None:
    """Write what changed."""
    every = list(settled)
    _UPDATE_SLOT.change_many(connection, [row for one in every for row in one.slots])
    _UPDATE_BEGUN.change_many(connection, [one.begun for one in every if one.begun])


def _note_cards(rows: Sequence[Any]) -> NoteCards:
    note_id, deck, name, oldest, is_retired, ko, en = rows[0][:_OF_NOTE]
    slots: dict[Lane, Slot] = {}
    for row in rows:
        slot_id, text, is_present, *memory = row[_OF_NOTE:-_OF_STATE]
        is_suspended, begun, asked, grade, drill, latest, queue_day = row[-_OF_STATE:]
        state = CardState(
            UNSEEN if memory[0] is None else Scheduled(*memory),
            bool(is_suspended),
            begun,
            asked,
            None if grade is None else Grade(grade),
            drill,
        )
        lane = Lane.parse(text)
        slots[lane] = Slot(slot_id, lane, bool(is_present), state, latest, queue_day)
    return NoteCards(
        note_id,
        NoteKey(deck, name),
        NoteKey.parse(oldest),
        bool(is_retired),
        {Language.KO: ko, Language.EN: en},
        slots,
    )


def _row(
    slot: int, state: CardState, latest: Instant | None, queue_day: Day | None
) -> dict[str, object]:
    memory = state.memory
    is_scheduled = isinstance(memory, Scheduled)
    return {
        "slot": slot,
        **{name: getattr(memory, name) if is_scheduled else None for name in _MEMORY},
        "is_suspended": int(state.is_suspended),
        "begun": state.begun,
        "asked": state.asked,
        "grade": None if state.grade is None else int(state.grade),
        "drill": state.drill,
        "latest": latest,
        "queue_day": queue_day,
    }
