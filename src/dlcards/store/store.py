"""One open store: its journal, its shelf and its agenda over one connection."""

from __future__ import annotations

import contextlib
from pathlib import Path

from msgspec import Struct
from sqlalchemy import Connection, Engine

from dlcards.store.agenda import SqlAgenda
from dlcards.store.engine import open_engine, reading, use_write_ahead_log, writing
from dlcards.store.journal import SqlJournal
from dlcards.store.schema import GUARDS, Form, form_of
from dlcards.store.shelf import SqlShelf
from dlcards.store.trouble import understood
from dlcards.study.ports import StoreTrouble
from dlcards.study.progress import Tell, silent

MEMORY = ":memory:"


class Store(Struct, frozen=True):
    """The ports of studying, over one SQLite file."""

    path: str
    engine: Engine
    connection: Connection
    journal: SqlJournal
    shelf: SqlShelf
    agenda: SqlAgenda
    upgraded_from: Path | None = None  # the copy of the older store, where this opening upgraded

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()
        self.engine.dispose()

    def backup(self, target: Path, tell: Tell = silent, *, replaces: bool = False) -> None:
        """Write a consistent copy to `target`, which must not exist unless it `replaces` that."""
        if target.exists() and not (replaces and not target.samefile(self.path)):
            raise StoreTrouble("exists", path=str(target))
        from dlcards.store.upgrade import copy_to

        with understood(str(target)):
            copy_to(self.path, target, tell)

    def rebuild(self) -> int:
        """Fold the whole log anew; give the number of cards whose cache was wrong."""
        from dlcards.store.rebuild import rebuild

        with understood(self.path), writing(self.connection) as connection:
            return rebuild(connection)

    def verify(self) -> list[str]:
        """What is wrong with the store, as codes of `i18n.trouble`; nothing where all is well."""
        from dlcards.store.rebuild import is_stale

        with understood(self.path), reading(self.connection) as connection:
            is_whole = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all() == [
                "ok"
            ]
            orphan = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            triggers = "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
            found = {
                "damaged": not is_whole or orphan is not None,
                "unguarded": not GUARDS.issubset(connection.exec_driver_sql(triggers).scalars()),
                "stale": is_stale(connection),
            }
        return [code for code, is_so in found.items() if is_so]


def open_store(path: str) -> Store:
    """Open the store at `path`: created where there is none, upgraded where it is older.

    Raise StoreTrouble where it is newer than this program, no store, damaged, or out of reach.
    """
    if path != MEMORY:
        _make_folder(Path(path).absolute().parent)
    engine = open_engine(path)
    with understood(path), contextlib.ExitStack() as closing:
        closing.callback(engine.dispose)
        connection = closing.enter_context(engine.connect())
        copy = _bring_up(connection, path)
        journal = SqlJournal(connection, path)
        shelf = SqlShelf(connection, path, journal.device, lambda: journal.scheduler)
        agenda = SqlAgenda(connection, path)
        closing.pop_all()  # from here on it is the store's to close
    return Store(path, engine, connection, journal, shelf, agenda, copy)


def _bring_up(connection: Connection, path: str) -> Path | None:
    """Bring what stands at `path` to the present form; give the copy of an older store."""
    with reading(connection):
        form = form_of(connection)
    match form:
        case Form.CURRENT:
            return None
        case Form.EMPTY | Form.OLDER:
            use_write_ahead_log(connection)
            from dlcards.store.upgrade import upgrade

            return upgrade(connection, path)
        case Form.NEWER:
            raise StoreTrouble("newer", path=path)
        case Form.FOREIGN:
            raise StoreTrouble("not-a-store", path=path)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreTrouble("cannot-open", path=str(folder)) from error
