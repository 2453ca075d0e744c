"""The reviews in which one note was taken for another, out of the whole log."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from dlcards.core.events import Review
from dlcards.store.log import FIELDS, MISTAKEN, event_of
from dlcards.store.prepared import Prepared
from dlcards.store.refold import is_undone
from dlcards.store.tables import event

_MISTAKES = Prepared(lambda: select(*FIELDS).where(event.c.detail.contains(f'"{MISTAKEN}":')))


def mistakes(connection: Connection) -> Sequence[Review]:
    """Those that stand, oldest first."""
    found = [event_of(row) for row in _MISTAKES.rows(connection)]
    standing = [
        fact for fact in found if isinstance(fact, Review) and not is_undone(connection, fact)
    ]
    return sorted(standing, key=lambda review: review.stamp)
