"""The form of a database, so that two can be compared."""

from __future__ import annotations

import sqlite3


def structure(driver: sqlite3.Connection | None) -> dict[str, list[tuple[object, ...]] | str]:
    """Each table's columns and foreign keys; each index and trigger by its text."""
    assert driver is not None
    found: dict[str, list[tuple[object, ...]] | str] = {}
    kinds = "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
    for kind, name, sql in driver.execute(kinds):
        if kind == "table":
            columns = driver.execute(f"PRAGMA table_xinfo({name})").fetchall()
            parents = driver.execute(f"PRAGMA foreign_key_list({name})").fetchall()
            unique = driver.execute(f"PRAGMA index_list({name})").fetchall()
            strict = driver.execute("SELECT strict FROM pragma_table_list WHERE name = ?", (name,))
            found[name] = [
                *sorted(column[1:] for column in columns),
                *parents,
                *sorted(index[1:] for index in unique),
                *strict.fetchall(),
            ]
        else:
            found[name] = " ".join(sql.split())
    return found
