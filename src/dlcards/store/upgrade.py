"""A store brought to the present form: copied aside, migrated in one transaction, verified."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection

from dlcards import shipped
from dlcards.store.engine import pragma, writing
from dlcards.store.meta import found
from dlcards.store.schema import HEAD, MARK, Form, form_of
from dlcards.study.ports import StoreTrouble
from dlcards.study.progress import Tell, silent

_PAGES = 1_024  # that are copied at a time: 4 MB


def upgrade(connection: Connection, path: str) -> Path | None:
    """Migrate to the newest form; give the copy of what stood there before, if anything did.

    Foreign keys are off meanwhile, since rebuilding a table would cascade over its children;
    SQLite ignores that switch inside a transaction, so it is thrown before. The count of events
    is compared before the transaction commits.
    """
    pragma(connection, "foreign_keys = OFF")
    try:
        with writing(connection):
            form = form_of(connection)
            if form is Form.CURRENT:  # another terminal was faster
                return None
            before = _events(connection) if form is Form.OLDER else 0
            copy = _copy_aside(path) if form is Form.OLDER else None
            _migrate(connection)
            found(connection)
            connection.exec_driver_sql(f"PRAGMA application_id = {MARK}")
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise StoreTrouble("damaged", path=path)
            if _events(connection) != before:
                raise StoreTrouble("upgrade-lost", path=path)
    finally:
        pragma(connection, "foreign_keys = ON")
    return copy


def copy_to(path: str, target: Path, tell: Tell = silent) -> None:
    """Write a consistent copy of the store at `path` to `target`, however busy it is."""
    partial = target.with_name(target.name + ".partial")
    address = f"{Path(path).absolute().as_uri()}?mode=ro"
    try:
        with (
            closing(sqlite3.connect(address, uri=True)) as source,
            closing(sqlite3.connect(partial)) as copy,
        ):
            source.execute("BEGIN")
            source.execute("SELECT 1 FROM sqlite_schema").fetchone()  # from here on one view
            source.backup(
                copy, pages=_PAGES, progress=lambda _, left, whole: tell(1 - left / whole)
            )
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)


def _copy_aside(path: str) -> Path:
    target = Path(f"{path}.before-{HEAD}")
    number = 1
    while target.exists():
        number += 1
        target = Path(f"{path}.before-{HEAD}-{number}")
    copy_to(path, target)
    return target


def _migrate(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    place = str(shipped.folder("migrations")).replace("%", "%%")  # `%` is the config's own sign
    config.set_main_option("script_location", place)
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _events(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT count(*) FROM event").scalar_one())
