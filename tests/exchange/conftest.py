"""The small deck on disk, and the real Anki as the judge of what is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from dlcards.exchange.shipment import Shipment
from tests.exchange.sample import FIGURE, NOTES, shipment_of, shipped


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the deck's figure lies."""
    figure = tmp_path / "deck" / "figures" / "그림 1.svg"
    figure.parent.mkdir(parents=True)
    figure.write_text(FIGURE, encoding="utf-8")
    return tmp_path / "deck"


@pytest.fixture
def small(folder: Path) -> Shipment:
    """The small deck, whole."""
    return shipment_of(*map(shipped, NOTES), folder=folder)


@pytest.fixture
def anki(tmp_path: Path) -> Iterator[Any]:
    """An empty collection of the real Anki."""
    from anki.collection import Collection

    collection = Collection(str(tmp_path / "learner.anki2"))
    yield collection
    collection.close()


@pytest.fixture
def imported(anki: Any) -> Callable[[Path], Any]:
    """Import a package as Anki's window would by default; the answer is Anki's own log."""
    from anki.collection import ImportAnkiPackageOptions, ImportAnkiPackageRequest

    def run(path: Path) -> Any:
        request = ImportAnkiPackageRequest(
            package_path=str(path), options=ImportAnkiPackageOptions()
        )
        return anki.import_anki_package(request).log

    return run
