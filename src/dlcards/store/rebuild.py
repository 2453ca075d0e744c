"""The cache made anew from the log, and the question whether it needs to be."""

from __future__ import annotations

from sqlalchemy import Connection, select

from dlcards.core.day import Instant
from dlcards.core.events import CardEvent, Moved
from dlcards.core.keys import CardKey
from dlcards.core.lane import Lane
from dlcards.core.memory import FRESH, CardState
from dlcards.core.replay import Moves, standing, world
from dlcards.core.scheduler import Scheduler
from dlcards.store import cards as cache
from dlcards.store.cards import Settled
from dlcards.store.log import COLUMNS, event_of
from dlcards.store.tables import event


def rebuild(connection: Connection, by: Scheduler) -> int:
    """Fold the whole log by `by` and write what differs; give the number of cards that did."""
    differences = stale(connection, by)
    cache.save(connection, differences)
    return sum(len(one.slots) for one in differences)


def stale(connection: Connection, by: Scheduler) -> list[Settled]:
    """What the cache should hold and does not."""
    rows = connection.execute(select(*(event.c[name] for name in COLUMNS)))
    facts = standing(event_of(row) for row in rows)
    cards = world(facts, by).cards
    moves = Moves(fact for fact in facts if isinstance(fact, Moved))
    latest: dict[CardKey, Instant] = {}
    for fact in facts:
        if isinstance(fact, CardEvent):
            key = CardKey(moves.present(fact.card.note), fact.card.lane)
            latest[key] = fact.stamp.instant
    differences = []
    for found in cache.load_all(connection):
        states: dict[Lane, CardState] = {}
        instants: dict[Lane, Instant | None] = {}
        for lane in found.slots:
            key = CardKey(found.key, lane)
            states[lane] = cards.get(key, FRESH)
            instants[lane] = latest.get(key)
        settled = cache.settle(found, states, instants)
        if settled.slots or settled.begun:
            differences.append(settled)
    return differences
