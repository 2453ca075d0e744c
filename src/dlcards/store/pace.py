"""How long this learner takes, as medians of what the end of the log tells."""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import Connection, func, select

from dlcards.core.events import Asked, Kind, Review
from dlcards.core.lane import Way
from dlcards.store.log import FIELDS, event_of
from dlcards.store.prepared import Prepared
from dlcards.store.tables import event
from dlcards.study.ports import Pace

_PACE_OF = 200  # the learner's latest answers
_CAP = 60_000  # ms: longer than this, they were away
_FLOOR = 2_000  # ms: quicker than this, it was a script
_USUAL_OF = 1_000  # the latest events
_FEW = 5  # replies: from fewer no habit shows
_TAKEN = Prepared(
    lambda: (
        select(event.c.taken)
        .where(event.c.kind == Kind.REVIEW.value, event.c.taken.is_not(None))
        .order_by(event.c.id.desc())
        .limit(_PACE_OF)
    )
)
_LATE = Prepared(
    lambda: select(*FIELDS).where(
        event.c.id > select(func.max(event.c.id)).scalar_subquery() - _USUAL_OF,
        event.c.kind == Kind.REVIEW.value,
        event.c.detail.is_not(None),
    )
)


def pace(connection: Connection) -> Pace:
    """The median of the latest answers, from question to grade."""
    taken = [min(ms, _CAP) for (ms,) in _TAKEN.each(connection)]
    return Pace(max(_FLOOR, round(statistics.median(taken)))) if taken else Pace()


def usual(connection: Connection) -> Mapping[tuple[Way, Asked], int]:
    """The medians of late replies, by what was asked and how."""
    late: dict[tuple[Way, Asked], list[int]] = defaultdict(list)
    for row in _LATE.each(connection):
        review = event_of(row)
        assert isinstance(review, Review)
        if review.reply is not None and review.reply.after is not None:
            late[review.card.lane.way, review.asked].append(min(review.reply.after, _CAP))
    return {
        which: round(statistics.median(after))
        for which, after in late.items()
        if len(after) >= _FEW
    }
