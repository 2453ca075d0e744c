"""Statements that are compiled once and then run on the driver's own path.

Building and caching a statement costs more than SQLite needs to run it; an answer's few
statements are therefore rendered when they are first used, and executed as text from then on.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, CursorResult, Dialect
from sqlalchemy.sql import Executable
from sqlalchemy.sql.compiler import SQLCompiler


class Prepared:
    """One statement with named places."""

    def __init__(self, statement: Executable) -> None:
        self._statement = statement
        self._rendered: dict[str, tuple[str, Sequence[str], dict[str, Any]]] = {}

    def run(self, connection: Connection, **values: object) -> CursorResult[Any]:
        """Execute with every named place filled."""
        text, order, fixed = self._for(connection.dialect)
        return connection.exec_driver_sql(
            text, tuple(values[name] if name in values else fixed[name] for name in order)
        )

    def run_many(self, connection: Connection, rows: Iterable[dict[str, object]]) -> None:
        """Execute once a row, in one call of the driver; no rows, no call."""
        text, order, fixed = self._for(connection.dialect)
        filled = [
            tuple(row[name] if name in row else fixed[name] for name in order) for row in rows
        ]
        if filled:
            connection.exec_driver_sql(text, filled)

    def _for(self, dialect: Dialect) -> tuple[str, Sequence[str], dict[str, Any]]:
        if dialect.name not in self._rendered:
            compiled = self._statement.compile(  # type: ignore[attr-defined]
                dialect=dialect, compile_kwargs={"render_postcompile": True}
            )
            assert isinstance(compiled, SQLCompiler)
            self._rendered[dialect.name] = (
                compiled.string,
                tuple(compiled.positiontup or ()),
                dict(compiled.params),
            )
        return self._rendered[dialect.name]
