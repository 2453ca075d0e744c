"""The home screen: the decks, what today will take, and the way into a sitting."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from dlcards.i18n import trainer as texts
from dlcards.study.ports import Scope, StoreTrouble
from dlcards.tui.command import bindings
from dlcards.tui.commands import HOME
from dlcards.tui.screens.base import CommandScreen
from dlcards.tui.shared import Shared
from dlcards.tui.widgets.key_line import KeyLine
from dlcards.tui.widgets.notice import Notice

if TYPE_CHECKING:
    from dlcards.core.day import Day
    from dlcards.tui.overview import Overview
    from dlcards.tui.widgets.deck_table import DeckTable

_MINUTE = 60  # seconds


class HomeScreen(CommandScreen[None]):
    """What there is to do today."""

    OFFERED = HOME
    BINDINGS = bindings(HOME)

    def __init__(self, shared: Shared, *, is_eager: bool, browse: str | None = None) -> None:
        super().__init__(shared)
        self._browse = browse  # the search to begin with, if any
        self._is_eager = is_eager  # to start as soon as the store is open
        self._is_open = False  # the store
        self._overview: Overview | None = None  # until it was read
        self._day: Day | None = None  # that the overview is of

    def compose(self) -> ComposeResult:
        """Title, today, keys; the decks come once they are known."""
        with Vertical(id="page"):
            yield Static(texts.TITLE, id="title", markup=False)
            yield Static(id="today", markup=False)
            yield Static(id="quiz", markup=False)
            yield Notice()
            yield KeyLine()

    def on_mount(self) -> None:
        """Look again when the day turns: the trainer may stay open overnight."""
        self.set_interval(_MINUTE, self.follow_day)

    def is_possible(self, command: str) -> bool:
        """A sitting needs something to do, which shows once the store is open."""
        match command:
            case "start":
                is_idle = self._overview is not None and self._overview.is_idle
                return not is_idle or self.shared.manner.is_practice
            case "start_deck" | "move":
                return self._overview is not None and bool(self._overview.rows)
            case "quiz" | "browse" | "add":
                return self._is_open
            case _:
                return True

    async def on_screen_resume(self) -> None:
        """A sitting may have changed what is left of today."""
        if self._is_open:
            await self.look()
        else:
            await self.tell()

    async def begin(self) -> None:
        """The store is open: start today where that was asked for meanwhile, else show it.

        Whoever starts at once does not wait for what today holds, but finds it on coming back.
        """
        self._is_open = True
        if not (self._is_eager and self.is_current and await self._sit(self.shared.scope)):
            await self.look()
            if self._browse is not None and self.is_current:
                await self.action_browse(self._browse)

    async def follow_day(self) -> None:
        """Read today anew if it is another day by now."""
        if self._day is not None and self.shared.store.desk.clock.today() != self._day:
            self.app.call_later(self.look)

    async def look(self) -> None:
        """Read today anew, and show it."""
        from dlcards.tui.overview import overview

        scope, limits = self.shared.scope, self.shared.limits
        notice = self.query_one(Notice)
        try:
            self._overview = await self.shared.store.run(lambda d: overview(d, scope, limits))
        except StoreTrouble as trouble:
            notice.alarm(self.shared.lament(texts.NOT_READ, trouble))
        else:
            self._day = self.shared.store.desk.clock.today()
            notice.clear()
        await self.tell()

    async def tell(self) -> None:
        """Show what is known of today."""
        found = self._overview
        self.query_one("#today", Static).update(
            self.say(texts.OPENING) if found is None else self._today(found)
        )
        self.query_one("#quiz", Static).update(self.say(texts.ASKED_IN, quiz=self.shared.quiz_name))
        if found is not None:
            self._decks.show(self.say, found.rows)
        self.show_keys()

    @property
    def _decks(self) -> DeckTable:
        """The table of decks, which the first paint does without."""
        from dlcards.tui.widgets.deck_table import DeckTable

        if not self.query(DeckTable):
            self.mount(DeckTable(), before=self.query_one(Notice))
        return self.query_one(DeckTable)

    def _today(self, found: Overview) -> str:
        if not found.rows:
            return self.say(texts.NO_DECKS)
        if found.is_idle:
            tomorrow = texts.TOMORROW if found.tomorrow else texts.TOMORROW_NOTHING
            return f"{self.say(texts.NOTHING_DUE)} {self.say(tomorrow, n=found.tomorrow)}"
        lines = []
        if found.due or found.new:
            minutes = max(1, round(found.seconds / 60))
            lines.append(self.say(texts.TODAY, due=found.due, new=found.new, minutes=minutes))
        if found.drills:
            lines.append(self.say(texts.TO_DRILL, n=found.drills))
        return "\n".join(lines)

    async def action_start(self) -> None:
        """Review all that is due, at once or as soon as the store is open."""
        if self._is_open:
            await self._sit(self.shared.scope)
        else:
            self._is_eager = True

    async def action_start_deck(self) -> None:
        """Review what is due in the deck under the cursor."""
        deck = self._decks.highlighted
        if deck is not None:
            await self._sit(replace(self.shared.scope, decks=(deck,)))

    async def _sit(self, scope: Scope) -> bool:
        """Start a sitting; False where there is nothing to ask, or the store fails."""
        from dlcards.tui.screens.sitting import SittingScreen
        from dlcards.tui.session import Session

        limits, manner = self.shared.limits, self.shared.manner
        try:
            session = await self.shared.store.run(lambda desk: Session(desk, scope, limits, manner))
        except StoreTrouble as trouble:
            self.query_one(Notice).alarm(self.shared.lament(texts.NOT_READ, trouble))
            return False
        if session.is_empty:
            self.query_one(Notice).mention(self.say(texts.NOTHING_DUE))
            return False
        await self.app.push_screen(SittingScreen(self.shared, session))
        return True

    def action_move(self, step: int) -> None:
        """Move the cursor through the decks."""
        self._decks.move(step)

    async def action_browse(self, text: str = "") -> None:
        """Look through the notes."""
        from dlcards.tui.screens.browse import BrowseScreen

        await self.app.push_screen(BrowseScreen(self.shared, text))

    async def action_add(self) -> None:
        """Write a note of one's own."""
        from dlcards.tui.screens.add import AddScreen

        await self.app.push_screen(AddScreen(self.shared))

    async def action_quiz(self) -> None:
        """Ask in the next language."""
        self.shared.ask_in_next_language()
        await self.look()

    def action_leave(self) -> None:
        """End the trainer."""
        self.app.exit()
