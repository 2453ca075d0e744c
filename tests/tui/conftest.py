"""The trainer over a store of its own, worked by keys alone."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widget import Widget

from dlcards.core.events import Event
from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.lane import DEFAULT_WAYS, Way
from dlcards.core.language import Language, Quiz
from dlcards.core.memory import Memory
from dlcards.core.note import Note
from dlcards.settings import Settings
from dlcards.store.store import open_store
from dlcards.study.desk import Desk
from dlcards.study.library import plan
from dlcards.study.ports import Scope
from dlcards.study.today import Limits
from dlcards.tui.app import Trainer
from tests.support import FixedClock
from tests.tui.notes import EPOCH, SOFTMAX, TOKEN, incoming

WIDE, NARROW = (80, 24), (40, 20)
EVERYWHERE = [
    pytest.param(language, size, id=f"{language}-{size[0]}x{size[1]}")
    for language in Language
    for size in (WIDE, NARROW)
]
_THINKING = 1_000  # ms that a learner takes before each key


@dataclass
class Seat:
    """A learner in front of the trainer."""

    app: Trainer
    pilot: Pilot[None]
    clock: FixedClock
    path: Path

    async def press(self, *keys: str) -> None:
        """Press keys, with time to think before each."""
        for key in keys:
            self.clock.tick(_THINKING)
            await self.pilot.press(key)

    async def bounce(self, *keys: str) -> None:
        """Press keys within no time at all."""
        await self.pilot.press(*keys)

    @property
    def text(self) -> str:
        """All that can be seen, a line of the screen a line."""
        strips = self.app.screen._compositor.render_strips()
        return "\n".join(strip.text.rstrip() for strip in strips)

    @property
    def words(self) -> str:
        """All that can be seen, whatever the line breaks."""
        return " ".join(self.text.split())

    def events(self, note: str, deck: str = "basics") -> Sequence[Event]:
        """What the journal knows of a note."""
        store = open_store(str(self.path))
        try:
            return store.journal.history(NoteKey(deck, note))
        finally:
            store.close()

    def memory(self, card: CardKey) -> Memory | None:
        """What the schedule knows of a card."""
        store = open_store(str(self.path))
        try:
            found = store.journal.card(card)
            return None if found is None else found.state.memory
        finally:
            store.close()

    def assert_nothing_is_cut_off(self) -> None:
        """Every widget that shows text has the room that its text needs."""
        width = self.app.size.width
        for widget in self.app.screen.query("Static"):
            if widget.is_on_screen:
                assert widget.region.right <= width, widget
                assert _height_needed(widget) <= widget.size.height, widget


def _height_needed(widget: Widget) -> int:
    size = widget.container_size
    return widget.get_content_height(size, widget.app.size, widget.content_size.width)


Sit = Callable[..., AbstractAsyncContextManager[Seat]]


@pytest.fixture(scope="session")
def shelved(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Stores with decks on the shelf, each made once."""
    made: dict[tuple[Note, ...], Path] = {}

    def make(notes: tuple[Note, ...]) -> Path:
        if notes not in made:
            path = tmp_path_factory.mktemp("shelved") / "store.db"
            store = open_store(str(path))
            arriving = [incoming("basics", *notes)] if notes else []
            store.shelf.deliver(plan(arriving, store.shelf).deliveries, FixedClock().now())
            store.close()
            made[notes] = path
        return made[notes]

    return make


@pytest.fixture
def sit(tmp_path: Path, shelved: Callable[..., Path]) -> Sit:
    """Sit down at the trainer: `async with sit(language=…, size=…) as seat`."""

    @asynccontextmanager
    async def sitting(
        language: Language = Language.KO,
        size: tuple[int, int] = WIDE,
        *,
        notes: tuple[Note, ...] = (TOKEN, SOFTMAX, EPOCH),
        quiz: Quiz | None = None,
        ways: Way = DEFAULT_WAYS,
        limits: Limits | None = None,
        straight: bool = True,
        clock: FixedClock | None = None,
        change: Callable[[Desk], Desk] = lambda desk: desk,
    ) -> AsyncIterator[Seat]:
        path = tmp_path / "store.db"
        if not path.exists():
            shutil.copy(shelved(notes), path)
        at = clock or FixedClock()

        def open_desk() -> Desk:
            store = open_store(str(path))
            return change(Desk(store.journal, store.shelf, store.agenda, store, at))

        scope = Scope(quiz or Quiz(language.value), ways=ways)
        app = Trainer(
            open_desk, language, replace(Settings(), theme="light"), scope,
            limits or Limits(new=2), straight_to_review=straight,
        )  # fmt: skip
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            yield Seat(app, pilot, at, path)

    return sitting
