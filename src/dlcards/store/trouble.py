"""What can go wrong with a store, recognised from what the driver says."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from dlcards.store.engine import PRIMARY
from dlcards.study.ports import StoreTrouble

_CODES = {
    sqlite3.SQLITE_BUSY: "busy",
    sqlite3.SQLITE_LOCKED: "busy",
    sqlite3.SQLITE_READONLY: "read-only",
    sqlite3.SQLITE_PERM: "read-only",
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_IOERR: "unwritable",
    sqlite3.SQLITE_CANTOPEN: "cannot-open",
    sqlite3.SQLITE_NOTADB: "not-a-store",
    sqlite3.SQLITE_CORRUPT: "damaged",
}


@contextmanager
def understood(path: str) -> Iterator[None]:
    """Raise StoreTrouble in place of a driver's error that a learner can do something about."""
    try:
        yield
    except DBAPIError as error:
        raise _trouble(error.orig, path) or error from error
    except sqlite3.Error as error:
        raise _trouble(error, path) or error from error


def _trouble(error: BaseException | None, path: str) -> StoreTrouble | None:
    number = getattr(error, "sqlite_errorcode", None)
    code = None if number is None else _CODES.get(number & PRIMARY)
    return None if code is None else StoreTrouble(code, path=path)
