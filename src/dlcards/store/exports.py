"""What went to Anki: a note whose lanes became more must look newer than the last export's."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, func, insert, select, update

from dlcards.core.day import Instant
from dlcards.store.tables import exported, note

_SECOND = 1_000  # ms: the finest difference that Anki sees


def widened(connection: Connection, deck: str, lanes: Sequence[str], at: Instant) -> Instant:
    """Note that `lanes` of `deck` are exported; give when the deck's exported lanes last grew."""
    row = connection.execute(
        select(exported.c.lanes, exported.c.widened).where(exported.c.deck == deck)
    ).one_or_none()
    if row is None:
        text = " ".join(sorted(set(lanes)))
        connection.execute(insert(exported).values(deck=deck, lanes=text, widened=0))
        return Instant(0)
    known = set(row.lanes.split())
    if known.issuperset(lanes):
        return Instant(row.widened)
    changed = connection.execute(
        select(func.max(note.c.changed)).where(note.c.deck == deck)
    ).scalar()
    newest = max(row.widened, changed or 0)
    instant = Instant(max(at, newest + _SECOND))
    text = " ".join(sorted(known.union(lanes)))
    connection.execute(
        update(exported).where(exported.c.deck == deck).values(lanes=text, widened=instant)
    )
    return instant
