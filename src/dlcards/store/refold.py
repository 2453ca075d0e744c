"""One note's cards folded anew from the log: after an undo, a move, a lane that came or went."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, select

from dlcards.core.day import Instant
from dlcards.core.events import CardEvent, Event
from dlcards.core.keys import CardKey
from dlcards.core.lane import Lane
from dlcards.core.memory import CardState
from dlcards.core.replay import replay, standing
from dlcards.core.scheduler import Scheduler
from dlcards.store import cards as cache
from dlcards.store.cards import NoteCards
from dlcards.store.log import FIELDS, event_of
from dlcards.store.prepared import Prepared
from dlcards.store.tables import event, former

_OF_NOTE = Prepared(select(*FIELDS).where(event.c.note == bindparam("key")))
_WITHOUT_CARD = Prepared(  # read by the index of events without a lane
    select(*FIELDS).where(event.c.kind.in_(["enough", "retracted"]), event.c.lane.is_(None))
)
_FORMERS = Prepared(select(former.c.key).where(former.c.note_id == bindparam("note_id")))


def refold(connection: Connection, found: NoteCards, by: Scheduler) -> None:
    """Fold all of a note's cards anew from the log."""
    facts = events_of(connection, found)
    states: dict[Lane, CardState] = {}
    latest: dict[Lane, Instant | None] = {}
    for lane in found.slots:
        own = [fact for fact in facts if not isinstance(fact, CardEvent) or fact.card.lane == lane]
        states[lane] = replay(own, by, CardKey(found.oldest, lane))
        latest[lane] = _latest(own)
    cache.save(connection, [cache.settle(found, states, latest)])


def _latest(facts: Iterable[Event]) -> Instant | None:
    """The instant of the last event of a card that stands."""
    instants = [f.stamp.instant for f in standing(facts) if isinstance(f, CardEvent)]
    return instants[-1] if instants else None


def events_of(connection: Connection, found: NoteCards) -> list[Event]:
    """Every event of a note, under whatever key, with all that could undo or end something."""
    keys = [str(found.key), *(key for (key,) in _FORMERS.each(connection, note_id=found.id))]
    rows = [row for key in keys for row in _OF_NOTE.each(connection, key=key)]
    rows += _WITHOUT_CARD.each(connection)
    return [event_of(row) for row in rows]
