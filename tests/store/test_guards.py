"""The log only grows: no statement changes or drops what it says."""

import sqlite3

import pytest

from dlcards.store.store import Store
from tests.store.sample import answer, break_cache, rows


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET grade = 5",
        "UPDATE OR REPLACE event SET grade = 5",
        "UPDATE event SET id = id + 100",
        "DELETE FROM event",
        "INSERT OR REPLACE INTO event SELECT * FROM event",
        "REPLACE INTO event (id, instant, device, sequence, kind) VALUES (1, 0, '', 1, 'enough')",
        (
            "INSERT OR REPLACE INTO event (instant, device, sequence, kind)"
            " SELECT instant, device, sequence, 'enough' FROM event"
        ),
        (
            "INSERT INTO event (id, instant, device, sequence, kind) VALUES (1, 0, '', 1, 'enough')"
            " ON CONFLICT DO UPDATE SET grade = 5"
        ),
    ],
)
def test_no_event_is_changed_dropped_or_replaced(store: Store, statement: str) -> None:
    answer(store, "convolution/kernel/ko.name", 2)
    before = rows(store, "event")
    with pytest.raises(sqlite3.IntegrityError, match="the log only grows"):
        break_cache(store, statement)
    assert rows(store, "event") == before


def test_the_same_event_is_not_written_twice(store: Store) -> None:
    answer(store, "convolution/kernel/ko.name", 2)
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        break_cache(
            store,
            "INSERT INTO event (instant, device, sequence, kind)"
            " SELECT instant, device, sequence, kind FROM event",
        )


@pytest.mark.parametrize("trigger", ["event_no_update", "event_no_delete"])
def test_a_log_that_lost_a_guard_is_told(store: Store, trigger: str) -> None:
    assert store.verify() == []
    break_cache(store, f"DROP TRIGGER {trigger}")
    assert store.verify() == ["unguarded"]


def test_a_card_that_lost_its_note_is_told(store: Store) -> None:
    break_cache(store, "PRAGMA foreign_keys = OFF", "DELETE FROM note WHERE id = 1")
    assert store.verify() == ["damaged"]
