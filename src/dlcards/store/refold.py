"""One note's cards folded anew from the log: after an undo, a move, a lane that came or went."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from dlcards.core.day import Day, Instant
from dlcards.core.events import CardEvent, Enough, Event, Review
from dlcards.core.keys import NoteKey
from dlcards.core.lane import Lane
from dlcards.core.memory import FRESH, CardState
from dlcards.core.replay import apply, standing
from dlcards.core.scheduler import Scheduler
from dlcards.store import cards as cache
from dlcards.store.cards import NoteCards
from dlcards.store.log import FIELDS, event_of, named
from dlcards.store.prepared import Prepared, param
from dlcards.store.tables import event, former, note, schedule

_OF_NOTE = Prepared(lambda: select(*FIELDS).where(event.c.note == param("key")))
_FORMERS = Prepared(lambda: select(former.c.key).where(former.c.note_id == param("note_id")))
_ENDS = Prepared(
    lambda: select(*FIELDS).where(
        event.c.kind == "enough", event.c.lane.is_(None), event.c.day == param("day")
    )
)
_UNDOINGS = Prepared(
    lambda: select(*FIELDS).where(
        event.c.kind == "retracted",
        event.c.lane.is_(None),
        event.c.day.is_(None),
        event.c.detail == param("detail"),
    )
)
_ASKED = Prepared(
    lambda: (
        select(note.c.deck, note.c.note)
        .join_from(schedule, note, schedule.c.note_id == note.c.id)
        .where(schedule.c.asked == param("day"))
        .distinct()
    )
)


def refold(connection: Connection, found: NoteCards, by: Scheduler) -> None:
    """Fold all of a note's cards anew from the log."""
    states: dict[Lane, CardState] = dict.fromkeys(found.slots, FRESH)
    latest: dict[Lane, Instant | None] = dict.fromkeys(found.slots)
    for fact in standing(events_of(connection, found)):
        if isinstance(fact, Enough):
            states = {lane: apply(state, fact, by, 0) for lane, state in states.items()}
        elif isinstance(fact, CardEvent) and (lane := fact.card.lane) in states:
            states[lane] = apply(states[lane], fact, by, found.luck(lane))
            latest[lane] = fact.stamp.instant
    cache.save(connection, [cache.settle(found, states, latest)])


def refold_asked(connection: Connection, day: Day, by: Scheduler) -> None:
    """Fold the notes asked on `day` anew: only their drills can depend on when that day ended."""
    for key in _ASKED.rows(connection, day=day):
        found = cache.load(connection, NoteKey(*key))
        assert found is not None, "it was found a moment ago"
        refold(connection, found, by)


def is_undone(connection: Connection, fact: Event) -> bool:
    """Whether a retraction undoes `fact`."""
    return _UNDOINGS.first(connection, detail=named(fact.stamp)) is not None


def events_of(connection: Connection, found: NoteCards) -> list[Event]:
    """Every event of a note, under whatever key, with all that undoes one or ends its drills."""
    keys = [str(found.key), *(key for (key,) in _FORMERS.each(connection, note_id=found.id))]
    facts = [event_of(row) for key in keys for row in _OF_NOTE.each(connection, key=key)]
    for day in {fact.day for fact in facts if isinstance(fact, Review)}:
        facts += [event_of(row) for row in _ENDS.each(connection, day=day)]
    return facts + undoings(connection, facts)


def undoings(connection: Connection, facts: Iterable[Event]) -> list[Event]:
    """Every retraction of one of these."""
    return [
        event_of(row)
        for fact in facts
        for row in _UNDOINGS.each(connection, detail=named(fact.stamp))
    ]
