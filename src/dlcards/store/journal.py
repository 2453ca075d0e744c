"""The journal over SQL: an event and all that follows from it, in one durable transaction."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import TypeVar

from sqlalchemy import Connection, func, insert, select, update

from dlcards.core.day import Day, Instant
from dlcards.core.events import (
    Asked,
    CardEvent,
    Enough,
    Event,
    Known,
    Reset,
    Resumed,
    Retracted,
    Review,
    SchedulerChanged,
    Stamp,
    Suspended,
    WordEvent,
)
from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.lane import Lane, Way
from dlcards.core.replay import apply, standing
from dlcards.core.scheduler import Scheduler
from dlcards.core.words import OwnWords
from dlcards.store import cards as cache
from dlcards.store.cards import NoteCards
from dlcards.store.engine import reading, writing
from dlcards.store.former import present
from dlcards.store.log import COLUMNS, FIELDS, event_of, row_of
from dlcards.store.meta import DEVICE, SCHEDULER, remembered, scheduler_of
from dlcards.store.prepared import Prepared, param
from dlcards.store.scope import SCOPES, in_scope
from dlcards.store.tables import event, meta, note, schedule
from dlcards.store.trouble import understood
from dlcards.store.words import words_of
from dlcards.study.ports import Card, Pace, Scope, StoreTrouble

E = TypeVar("E", bound=Event)
Deed = CardEvent | WordEvent | Enough  # what a learner does, and can undo

_STANDS = Prepared(
    lambda: (  # what an answer needs to know of the store, asked in one go
        select(
            select(func.max(event.c.sequence))
            .where(event.c.device == param("device"))
            .scalar_subquery(),
            select(func.max(event.c.instant)).scalar_subquery(),
            select(meta.c.value).where(meta.c.key == SCHEDULER).scalar_subquery(),
        )
    )
)
_INSERT = Prepared(lambda: insert(event).values({name: param(name) for name in COLUMNS}))
_OF_STAMP = Prepared(
    lambda: select(*FIELDS).where(
        event.c.device == param("device"),
        event.c.sequence == param("sequence"),
        event.c.instant == param("instant"),
    )
)
_DEEDS = Prepared(
    lambda: (
        select(*FIELDS).where(event.c.device == param("device")).order_by(event.c.sequence.desc())
    )
)
_DRILLS_END = Prepared(
    lambda: update(schedule).where(schedule.c.drill == param("day")).values(drill=None)
)


@lru_cache(SCOPES)
def _to_drill(scope: Scope) -> Prepared:
    return Prepared(
        lambda: (
            select(note.c.deck, note.c.note, schedule.c.lane)
            .join_from(schedule, note, schedule.c.note_id == note.c.id)
            .where(
                schedule.c.drill == param("day"),
                schedule.c.is_present == 1,
                schedule.c.is_suspended == 0,
                note.c.is_retired == 0,
                *in_scope(scope),
            )
            .order_by(schedule.c.latest, schedule.c.id)
        )
    )


class SqlJournal:
    """The log of one store and the cache of its fold."""

    def __init__(self, connection: Connection, path: str) -> None:
        self._connection = connection
        self._path = path
        with understood(path), reading(connection):
            device, chosen = remembered(connection, DEVICE), remembered(connection, SCHEDULER)
        if device is None or chosen is None:
            raise StoreTrouble("damaged", path=path)
        self.device, self._chosen = device, chosen
        self._scheduler = scheduler_of(chosen)

    @property
    def scheduler(self) -> Scheduler:
        """The scheduler in force."""
        return self._scheduler

    def append(self, make: Callable[[Stamp], E], at: Instant) -> E:
        """Write one event durably before returning; every state that it touches follows."""
        with understood(self._path), writing(self._connection) as connection:
            stands = _STANDS.first(connection, device=self.device)
            assert stands is not None, "it selects no rows, but values"
            sequence, latest, chosen = stands
            self._follow(chosen)  # another terminal may have changed it since
            fact = make(Stamp(at, self.device, (sequence or 0) + 1))
            _INSERT.change(connection, **row_of(fact))
            self._fold_in(connection, fact, is_in_order=latest is None or at >= latest)
        return fact

    def card(self, key: CardKey) -> Card | None:
        """A card of a note on the shelf, or None."""
        found = self._load(key.note)
        return None if found is None else found.card(key.lane)

    def cards(self, note_key: NoteKey) -> Sequence[Card]:
        """All cards that a note ever had, in the order of its lanes."""
        found = self._load(note_key)
        if found is None:
            return ()
        return tuple(card for lane in found.slots if (card := found.card(lane)))

    def deeds(self, limit: int) -> Sequence[Event]:
        """This device's latest deeds of the learner's that stand, the latest first."""
        undone: set[Stamp] = set()
        found: list[Event] = []
        with understood(self._path), reading(self._connection) as connection:
            for row in _DEEDS.each(connection, device=self.device):
                fact = event_of(row)
                if isinstance(fact, Retracted):
                    undone.add(fact.target)
                elif isinstance(fact, Deed) and fact.stamp not in undone:
                    found.append(fact)
                if len(found) == limit:
                    break
        return found

    def to_drill(self, scope: Scope, day: Day) -> Sequence[CardKey]:
        """The cards still to be drilled on `day`, in the order in which they were asked."""
        with understood(self._path), reading(self._connection) as connection:
            rows = _to_drill(scope).rows(connection, day=day)
        return [CardKey(NoteKey(deck, name), Lane.parse(lane)) for deck, name, lane in rows]

    def pace(self) -> Pace:
        """The median of the learner's latest answers."""
        from dlcards.store import pace

        with understood(self._path), reading(self._connection) as connection:
            return pace.pace(connection)

    def usual(self) -> Mapping[tuple[Way, Asked], int]:
        """The learner's usual ms from question to reply, by what is asked and how."""
        from dlcards.store import pace

        with understood(self._path), reading(self._connection) as connection:
            return pace.usual(connection)

    def mistakes(self) -> Sequence[Review]:
        """The reviews that stand and took another note for the one asked, oldest first."""
        from dlcards.store.mistakes import mistakes

        with understood(self._path), reading(self._connection) as connection:
            return mistakes(connection)

    def history(self, note_key: NoteKey) -> Sequence[Event]:
        """A note's events that stand, under all the keys that it ever had, oldest first."""
        from dlcards.store.refold import events_of

        with understood(self._path), reading(self._connection) as connection:
            found = cache.load(connection, note_key)
            return standing(events_of(connection, found)) if found else ()

    def words(self, note_key: NoteKey) -> OwnWords:
        """The learner's own words on a note, under whichever of its keys they wrote them."""
        with understood(self._path), reading(self._connection) as connection:
            return words_of(connection, note_key)

    def _load(self, key: NoteKey) -> NoteCards | None:
        with understood(self._path), reading(self._connection) as connection:
            return cache.load(connection, key)

    def _follow(self, chosen: str) -> None:
        if chosen != self._chosen:
            self._chosen, self._scheduler = chosen, scheduler_of(chosen)

    def _fold_in(self, connection: Connection, fact: Event, *, is_in_order: bool) -> None:
        match fact:
            case Review() | Known() | Suspended() | Resumed() | Reset():
                self._fold_card(connection, fact, is_in_order=is_in_order)
            case Enough(day=day) if is_in_order:
                _DRILLS_END.change(connection, day=day)
            case Enough(day=day):
                self._refold_asked(connection, day)
            case SchedulerChanged():
                self._fold_all(connection)
            case Retracted(target=target):
                self._unfold(connection, target)
            case _:
                pass  # a note's changes are folded by the shelf that makes them

    def _fold_card(self, connection: Connection, fact: CardEvent, *, is_in_order: bool) -> None:
        found = _cards(connection, fact.card.note)
        if found is None or (slot := found.slots.get(fact.card.lane)) is None:
            return
        lane = fact.card.lane
        if not is_in_order:
            self._refold(connection, found)
            return
        states = {other: each.state for other, each in found.slots.items()}
        latest = {other: each.latest for other, each in found.slots.items()}
        states[lane] = apply(slot.state, fact, self._scheduler, found.luck(lane))
        latest[lane] = fact.stamp.instant
        cache.save(connection, [cache.settle(found, states, latest)])

    def _unfold(self, connection: Connection, target: Stamp) -> None:
        row = _OF_STAMP.first(
            connection,
            device=target.device,
            sequence=target.sequence,
            instant=target.instant,
        )
        undone = event_of(row) if row else None
        if isinstance(undone, CardEvent):
            found = _cards(connection, undone.card.note)
            if found is not None:
                self._refold(connection, found)
        elif isinstance(undone, Enough):
            self._refold_asked(connection, undone.day)
        elif isinstance(undone, SchedulerChanged):
            self._fold_all(connection)

    def _refold(self, connection: Connection, found: NoteCards) -> None:
        from dlcards.store.refold import refold

        refold(connection, found, self._scheduler)

    def _refold_asked(self, connection: Connection, day: Day) -> None:
        from dlcards.store.refold import refold_asked

        refold_asked(connection, day, self._scheduler)

    def _fold_all(self, connection: Connection) -> None:
        from dlcards.store.rebuild import rebuild

        rebuild(connection)
        self._follow(remembered(connection, SCHEDULER) or self._chosen)


def _cards(connection: Connection, key: NoteKey) -> NoteCards | None:
    """The cards of the note that has, or once had, `key`."""
    found = cache.load(connection, key)
    if found is not None:
        return found
    today = present(connection, key)
    return None if today is None else cache.load(connection, today)
