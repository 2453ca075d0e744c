"""Statements that are built and compiled once, and then run on the driver's own cursor.

Building and caching a statement, and describing its result, cost more than SQLite needs to run
it; an answer's few statements are therefore built and rendered when they are first used, so that
the start does not wait for those of later, and executed as text from then on. Their rows are plain
tuples.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from typing import Any

from sqlalchemy import BindParameter, Connection, Dialect, bindparam
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.sql import Executable
from sqlalchemy.sql.compiler import SQLCompiler

Row = Sequence[Any]
_OPEN = object()  # SQLAlchemy writes out the lists of a statement only where no place is empty


def param(name: str) -> BindParameter[Any]:
    """A place of this name in a statement, to be filled when that runs."""
    return bindparam(name, _OPEN)


class Prepared:
    """One statement with named places."""

    def __init__(self, statement: Callable[[], Executable]) -> None:
        self._statement = statement
        self._rendered: dict[str, tuple[str, Sequence[str], dict[str, Any]]] = {}

    def each(self, connection: Connection, **values: object) -> Iterator[Row]:
        """The rows found, fetched as they are asked for."""
        with closing(self._execute(connection, values)) as cursor:
            yield from iter(cursor.fetchone, None)

    def rows(self, connection: Connection, **values: object) -> Sequence[Row]:
        """All rows found."""
        with closing(self._execute(connection, values)) as cursor:
            found: Sequence[Row] = cursor.fetchall()
        return found

    def first(self, connection: Connection, **values: object) -> Row | None:
        """The first row found, if any is."""
        with closing(self._execute(connection, values)) as cursor:
            found: Row | None = cursor.fetchone()
        return found

    def change(self, connection: Connection, **values: object) -> int:
        """Execute for the change that it makes; give how many rows it changed."""
        return int(self._execute(connection, values).rowcount)

    def change_many(self, connection: Connection, rows: Iterable[dict[str, object]]) -> None:
        """Execute once a row, in one call of the driver; no rows, no call."""
        text, order, fixed = self._for(connection.dialect)
        filled = [[row[name] if name in row else fixed[name] for name in order] for row in rows]
        if filled:
            connection.connection.cursor().executemany(text, filled)

    def _execute(self, connection: Connection, values: Mapping[str, object]) -> DBAPICursor:
        text, order, fixed = self._for(connection.dialect)
        cursor = connection.connection.cursor()
        cursor.execute(text, [values[name] if name in values else fixed[name] for name in order])
        return cursor

    def _for(self, dialect: Dialect) -> tuple[str, Sequence[str], dict[str, Any]]:
        if dialect.name not in self._rendered:
            compiled = self._statement().compile(  # type: ignore[attr-defined]
                dialect=dialect, compile_kwargs={"render_postcompile": True}
            )
            assert isinstance(compiled, SQLCompiler)
            self._rendered[dialect.name] = (
                compiled.string,
                tuple(compiled.positiontup or ()),
                {name: value for name, value in compiled.params.items() if value is not _OPEN},
            )
        return self._rendered[dialect.name]
