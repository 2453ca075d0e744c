"""The trainer over a store of its own, worked by keys alone."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from msgspec.structs import replace

from dlcards.core.ask import Ask
from dlcards.core.lane import DEFAULT_WAYS, Way
from dlcards.core.language import Language, Quiz
from dlcards.core.note import Note
from dlcards.settings import Settings
from dlcards.store.store import open_store
from dlcards.study.desk import Desk
from dlcards.study.library import plan
from dlcards.study.manner import Manner
from dlcards.study.ports import Scope
from dlcards.study.today import Limits
from dlcards.tui.app import Trainer
from tests.support import FixedClock
from tests.tui.notes import EPOCH, SOFTMAX, TOKEN, incoming
from tests.tui.seat import Seat, Traffic

WIDE, NARROW = (80, 24), (40, 20)
EVERYWHERE = [
    pytest.param(language, size, id=f"{language}-{size[0]}x{size[1]}")
    for language in Language
    for size in (WIDE, NARROW)
]

Sit = Callable[..., AbstractAsyncContextManager[Seat]]


@pytest.fixture(scope="session")
def shelved(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Stores with decks on the shelf, each made once."""
    made: dict[tuple[tuple[Note, ...], ...], Path] = {}

    def make(notes: tuple[Note, ...], others: tuple[Note, ...]) -> Path:
        if (notes, others) not in made:
            path = tmp_path_factory.mktemp("shelved") / "store.db"
            store = open_store(str(path))
            decks = {"basics": notes, "other": others}
            arriving = [incoming(deck, *held) for deck, held in decks.items() if held]
            store.shelf.deliver(plan(arriving, store.shelf).deliveries, FixedClock().now())
            store.close()
            made[notes, others] = path
        return made[notes, others]

    return make


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The learner's home, which `~` names."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    return folder


@pytest.fixture
def sit(tmp_path: Path, shelved: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> Sit:
    """Sit down at the trainer: `async with sit(language=…, size=…) as seat`."""

    monkeypatch.setenv("DLCARDS_CONFIG", str(tmp_path / "config.toml"))

    @asynccontextmanager
    async def sitting(
        language: Language = Language.KO,
        size: tuple[int, int] = WIDE,
        *,
        notes: tuple[Note, ...] = (TOKEN, SOFTMAX, EPOCH),
        others: tuple[Note, ...] = (),  # in another deck
        quiz: Quiz | None = None,
        ways: Way = DEFAULT_WAYS,
        limits: Limits | None = None,
        ask: Ask = Ask.FLIP,
        straight: bool = True,
        browse: str | None = None,
        clock: FixedClock | None = None,
        change: Callable[[Desk], Desk] = lambda desk: desk,
        is_patient: bool = True,
    ) -> AsyncIterator[Seat]:
        path = tmp_path / "store.db"
        if not path.exists():
            shutil.copy(shelved(notes, others), path)
        at = clock or FixedClock()

        def open_desk() -> Desk:
            store = open_store(str(path))
            return change(Desk(store.journal, store.shelf, store.agenda, store, at, tmp_path))

        scope = Scope(quiz or Quiz(language.value), ways=ways)
        app = Trainer(
            open_desk, language, replace(Settings(), theme="light"), scope,
            limits or Limits(new=2), Manner(ask), straight_to_review=straight, browse=browse,
        )  # fmt: skip
        traffic = Traffic()
        async with app.run_test(size=size, message_hook=traffic.count) as pilot:
            seat = Seat(app, pilot, traffic, at, path, is_patient)
            await seat.settle()
            yield seat

    return sitting
