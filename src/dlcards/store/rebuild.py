"""The cache made anew from the log, and the question whether it needs to be."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from dlcards.core.day import Instant
from dlcards.core.events import CardEvent, Event, Moved
from dlcards.core.keys import CardKey
from dlcards.core.memory import FRESH
from dlcards.core.replay import Moves, standing, world
from dlcards.store import cards as cache
from dlcards.store.cards import Settled
from dlcards.store.log import FIELDS, event_of
from dlcards.store.meta import SCHEDULER, chosen, remember, remembered, scheduler_of
from dlcards.store.prepared import Prepared

_LOG = Prepared(lambda: select(*FIELDS))


def rebuild(connection: Connection) -> int:
    """Fold the whole log and write what differs; give the number of cards that did."""
    facts = _facts(connection)
    remember(connection, SCHEDULER, chosen(facts))
    differences = _differences(connection, facts)
    cache.save(connection, differences)
    return sum(len(one.slots) for one in differences)


def is_stale(connection: Connection) -> bool:
    """Whether the cache holds anything that the log does not say."""
    facts = _facts(connection)
    is_followed = remembered(connection, SCHEDULER) == chosen(facts)
    return not is_followed or bool(_differences(connection, facts))


def _facts(connection: Connection) -> list[Event]:
    return standing(event_of(row) for row in _LOG.each(connection))


def _differences(connection: Connection, facts: Sequence[Event]) -> list[Settled]:
    """What the cache should hold and does not."""
    cards = world(facts, scheduler_of(chosen(facts))).cards
    moves = Moves(fact for fact in facts if isinstance(fact, Moved))
    latest: dict[CardKey, Instant] = {}
    for fact in facts:
        if isinstance(fact, CardEvent):
            key = CardKey(moves.present(fact.card.note), fact.card.lane)
            latest[key] = fact.stamp.instant
    differences = []
    for found in cache.load_all(connection):
        keys = {lane: CardKey(found.key, lane) for lane in found.slots}
        states = {lane: cards.get(key, FRESH) for lane, key in keys.items()}
        instants = {lane: latest.get(key) for lane, key in keys.items()}
        settled = cache.settle(found, states, instants)
        if settled.slots or settled.begun:
            differences.append(settled)
    return differences
