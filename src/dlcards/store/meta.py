"""What a store remembers of itself: the name of its device, and the scheduler in force.

The scheduler is the log's last word on it, kept beside the log so that an answer need not look
for it there.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence

from sqlalchemy import Connection, insert, select, update

from dlcards.core.events import Event, SchedulerChanged
from dlcards.core.scheduler import Scheduler
from dlcards.core.schedulers import DEFAULT, scheduler
from dlcards.store.prepared import Prepared, param
from dlcards.store.tables import meta

DEVICE = "device"
SCHEDULER = "scheduler"

_READ = Prepared(lambda: select(meta.c.value).where(meta.c.key == param("name")))
_CHANGE = Prepared(
    lambda: update(meta).where(meta.c.key == param("name")).values(value=param("value"))
)
_ADD = Prepared(lambda: insert(meta).values(key=param("name"), value=param("value")))


def remembered(connection: Connection, name: str) -> str | None:
    """What the store remembers under `name`."""
    row = _READ.first(connection, name=name)
    return None if row is None else row[0]


def remember(connection: Connection, name: str, value: str) -> None:
    """Remember one fact about the store."""
    if not _CHANGE.change(connection, name=name, value=value):
        _ADD.change(connection, name=name, value=value)


def found(connection: Connection) -> None:
    """Give a store without a name the one by which its events are told from other machines'."""
    if remembered(connection, DEVICE) is None:
        remember(connection, DEVICE, uuid.uuid4().hex[:12])
        remember(connection, SCHEDULER, chosen(()))


def chosen(facts: Sequence[Event]) -> str:
    """The last word of `facts`, which stand and are in order, on the scheduler, as text."""
    changes = [fact for fact in facts if isinstance(fact, SchedulerChanged)]
    name, settings = (changes[-1].name, dict(changes[-1].settings)) if changes else (DEFAULT, {})
    return json.dumps([name, settings], sort_keys=True)


def scheduler_of(text: str) -> Scheduler:
    """The scheduler that `chosen` wrote down; raise ValueError where this version has none such."""
    name, settings = json.loads(text)
    return scheduler(name, settings)
