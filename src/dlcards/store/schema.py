"""Which form a store has, asked without Alembic: its import takes longer than a whole review."""

from __future__ import annotations

from enum import Enum

from sqlalchemy import Connection

HEAD = "0002"  # the newest revision in migrations/versions
REVISIONS = ("0001", "0002")  # oldest first: what this version can upgrade
GUARDS = {"event_no_update", "event_no_delete"}  # the triggers that keep the log as it is
MARK = 0x646C6364  # SQLite's application_id: "dlcd"


class Form(Enum):
    """What stands in a file that was given as the store."""

    EMPTY = "empty"
    OLDER = "older"
    CURRENT = "current"
    NEWER = "newer"
    FOREIGN = "foreign"


def form_of(connection: Connection) -> Form:
    """The form of the store behind `connection`."""
    tables = set(
        connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").scalars()
    )
    if not tables:
        return Form.EMPTY
    if "alembic_version" not in tables or not {"event", "note"} <= tables:
        return Form.FOREIGN
    revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    if revision == HEAD:
        return Form.CURRENT
    return Form.OLDER if revision in REVISIONS else Form.NEWER
