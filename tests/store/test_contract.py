"""The store keeps the contract of the ports, in memory and in files."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dlcards.store.store import MEMORY, Store, open_store
from dlcards.study.desk import Desk
from tests.contract import DeskContract
from tests.support import FixedClock


def desk_of(store: Store, clock: FixedClock) -> Iterator[Desk]:
    """A desk over `store`, whose cache must be the fold of its log when the test is done."""
    yield Desk(store.journal, store.shelf, store.agenda, store, clock, Path())
    found = store.verify()
    store.close()
    assert found == []


class TestMemory(DeskContract):
    """SQLite in memory."""

    @pytest.fixture
    def desk(self, clock: FixedClock) -> Iterator[Desk]:
        yield from desk_of(open_store(MEMORY), clock)


class TestFile(DeskContract):
    """SQLite in a file."""

    @pytest.fixture
    def desk(self, clock: FixedClock, tmp_path: Path) -> Iterator[Desk]:
        yield from desk_of(open_store(str(tmp_path / "store.db")), clock)
