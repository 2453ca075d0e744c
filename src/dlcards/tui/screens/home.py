"""The home screen: the decks, what today will take, and the way into a sitting."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from dlcards.core.safe import one_line
from dlcards.i18n import rooms
from dlcards.i18n import trainer as texts
from dlcards.i18n.trouble import TROUBLE
from dlcards.settings import BadSetting, read_settings, settings_path
from dlcards.study.options import Options
from dlcards.study.ports import StoreTrouble
from dlcards.tui.command import bindings
from dlcards.tui.commands import HOME
from dlcards.tui.screens.base import CommandScreen
from dlcards.tui.shared import Shared
from dlcards.tui.widgets.key_line import KeyLine
from dlcards.tui.widgets.notice import Notice

if TYPE_CHECKING:
    from dlcards.core.day import Day
    from dlcards.study.desk import Desk
    from dlcards.tui.overview import Overview
    from dlcards.tui.widgets.deck_table import DeckTable

T = TypeVar("T")
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
            case "take_part" if self.shared.scope.decks:
                return False  # the command line named the decks
            case "start_deck" | "move" | "take_part":
                return self._overview is not None and bool(self._overview.rows)
            case "options" | "settings":
                return self._overview is not None
            case "quiz" | "browse" | "add" | "confusions":
                return self._is_open
            case _:
                return True

    async def on_screen_resume(self) -> None:
        """A sitting may have changed what is left of today."""
        self.shared.screen_changed()
        if self._is_open:
            await self.look()
        else:
            await self.tell()

    async def begin(self) -> None:
        """The store is open: start today where that was asked for meanwhile, else show it.

        Whoever starts at once does not wait for what today holds, but finds it on coming back.
        """
        self._is_open = True
        if not (self._is_eager and self.is_current and await self._sit(self._usual)):
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
        asked_in = self.say(texts.ASKED_IN, quiz=self.shared.quiz_name)
        asked_by = self.say(texts.ASKED_BY, ask=self.shared.ask_name)
        self.query_one("#quiz", Static).update(f"{asked_in}\n{asked_by}")
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
            await self._sit(self._usual)
        else:
            self._is_eager = True

    async def action_start_deck(self) -> None:
        """Review what is due in the deck under the cursor."""
        deck = self._decks.highlighted
        if deck is not None:
            await self._sit(replace(self._usual, decks=(deck,)))

    @property
    def _usual(self) -> Options:
        """A sitting as the settings and the command line have it."""
        return Options.of(self.shared.scope, self.shared.limits, self.shared.manner)

    async def _sit(self, options: Options) -> bool:
        """Start a sitting; False where there is nothing to ask, or the store fails."""
        from dlcards.tui.screens.starting import start

        return await start(self, options, texts.NOTHING_DUE)

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

    async def action_options(self) -> None:
        """Choose what a sitting asks, and start it."""
        from dlcards.tui.screens.options import OptionsScreen

        async def take(options: Options | None) -> None:
            if options is not None:
                await self._sit(options)

        tags = await self._read(lambda desk: desk.shelf.tags())
        if tags is not None:
            screen = OptionsScreen(self.shared, self._usual, self._titles(), tags)
            await self.app.push_screen(screen, take)

    async def action_settings(self) -> None:
        """Look at the settings, and change them."""
        from dlcards.tui.screens.settings import SettingsScreen

        try:
            settings = await asyncio.to_thread(read_settings, settings_path())
        except BadSetting as error:
            self._lament_setting(error)
        else:
            await self.app.push_screen(SettingsScreen(self.shared, settings, self._titles()))

    async def action_take_part(self) -> None:
        """Leave the deck under the cursor out from now on, or take it in again."""
        deck = self._decks.highlighted
        if deck is None:
            return
        left = [one for one in self.shared.scope.skipped if one != deck]
        is_out = len(left) == len(self.shared.scope.skipped)
        chosen = [*left, deck] if is_out else left
        try:
            await self.shared.save("skip", " ".join(chosen) or None)
        except BadSetting as error:
            self._lament_setting(error)
            return
        await self.look()
        told = rooms.NOW_OUT if is_out else rooms.NOW_IN
        self.query_one(Notice).mention(self.say(told, deck=dict(self._titles())[deck]))

    def _titles(self) -> list[tuple[str, str]]:
        """The decks' ids and titles."""
        rows = self._overview.rows if self._overview else ()
        return [(row.id, one_line(row.title.prefer(self.say.language) or row.id)) for row in rows]

    def _lament_setting(self, error: BadSetting) -> None:
        self.query_one(Notice).alarm(self.say(TROUBLE[error.code], **error.values))

    async def _read(self, work: Callable[[Desk], T]) -> T | None:
        """What the store gives; where it cannot, that is told."""
        try:
            return await self.shared.store.run(work)
        except StoreTrouble as trouble:
            self.query_one(Notice).alarm(self.shared.lament(texts.NOT_READ, trouble))
            return None

    async def action_quiz(self) -> None:
        """Ask in the next language."""
        self.shared.ask_in_next_language()
        await self.look()

    async def action_ask(self) -> None:
        """Ask in the next way."""
        self.shared.ask_in_next_way()
        await self.tell()

    async def action_confusions(self) -> None:
        """Look at the notes that were taken for each other."""
        from dlcards.tui.screens.confusions import ConfusionsScreen

        await self.app.push_screen(ConfusionsScreen(self.shared))

    def action_leave(self) -> None:
        """End the trainer."""
        self.app.exit()
