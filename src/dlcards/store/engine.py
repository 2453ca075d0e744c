"""Connections to the store: who begins a transaction, and what each connection promises.

SQLAlchemy leaves transactions to the driver, and Python's driver opens none for DDL; so we take
them over: the driver is told to begin nothing, and BEGIN is said here.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.pool import ConnectionPoolEntry

BUSY_MS = 5_000  # how long one terminal waits for another's commit
_PAUSE = 0.01  # seconds
PRIMARY = 0xFF  # the low byte of SQLite's extended result codes
_PRAGMAS = (
    "foreign_keys = ON",
    "recursive_triggers = ON",  # else INSERT OR REPLACE slips past the log's triggers
    "synchronous = FULL",  # an answer is on the disk before the next card shows
    f"busy_timeout = {BUSY_MS}",
)
_WRITES = "dlcards_writes"


def open_engine(path: str) -> Engine:
    """An engine over the SQLite file `path` (`:memory:` for none); it does not open it yet."""
    engine = create_engine(URL.create("sqlite", database=path))
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def reading(connection: Connection) -> Iterator[Connection]:
    """One consistent view of the store, in a transaction that writes nothing."""
    connection.info[_WRITES] = False
    with connection.begin():
        yield connection


@contextmanager
def writing(connection: Connection) -> Iterator[Connection]:
    """One durable transaction that holds the write lock from its start.

    A lock taken only at the first write could fail half-way, when another terminal wrote first.
    """
    connection.info[_WRITES] = True
    with connection.begin():
        yield connection


def pragma(connection: Connection, text: str) -> None:
    """Set a switch that SQLite heeds only outside a transaction."""
    connection.connection.cursor().execute(f"PRAGMA {text}")


def use_write_ahead_log(connection: Connection) -> None:
    """Switch the file to the write-ahead log.

    For this switch SQLite does not wait as it does for other locks, so where another terminal is
    at it as well, we wait.
    """
    patience = time.monotonic() + BUSY_MS / 1000
    while True:
        try:
            pragma(connection, "journal_mode = WAL")
        except sqlite3.OperationalError as error:
            is_busy = error.sqlite_errorcode & PRIMARY == sqlite3.SQLITE_BUSY
            if not is_busy or time.monotonic() > patience:
                raise
            time.sleep(_PAUSE)
        else:
            return


def _prepare(connection: sqlite3.Connection, _record: ConnectionPoolEntry) -> None:
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    writes = connection.info.get(_WRITES, False)
    connection.connection.cursor().execute("BEGIN IMMEDIATE" if writes else "BEGIN")
