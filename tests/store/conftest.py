"""Open stores, in memory and in files."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dlcards.store.store import MEMORY, Store, open_store
from tests.store.sample import CONVOLUTION, EDGES, bring


@pytest.fixture
def empty() -> Iterator[Store]:
    """A new store in memory."""
    store = open_store(MEMORY)
    yield store
    store.close()


@pytest.fixture
def store(empty: Store) -> Store:
    """A store in memory with two decks of two notes."""
    bring(empty, CONVOLUTION, EDGES)
    return empty


@pytest.fixture
def path(tmp_path: Path) -> str:
    """Where a store may be made."""
    return str(tmp_path / "store.db")


@pytest.fixture
def filed(path: str) -> Iterator[Store]:
    """The same store in a file."""
    store = open_store(path)
    bring(store, CONVOLUTION, EDGES)
    yield store
    store.close()
