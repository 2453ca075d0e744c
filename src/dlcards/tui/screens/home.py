"""The home screen: the decks, what today will take, and the way into a sitting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from msgspec.structs import replace
from textual.app import ComposeResult
from textual.widgets import Static

from dlcards.i18n import rooms
from dlcards.i18n import trainer as texts
from dlcards.i18n.trouble import TROUBLE
from dlcards.settings import BadSetting
from dlcards.study.options import Options
from dlcards.study.ports import StoreTrouble
from dlcards.tui.command import bindings
from dlcards.tui.commands import ASK, HOME, QUIZ
from dlcards.tui.screens.base import CommandScreen
from dlcards.tui.screens.rooms import ROOMS, browse
from dlcards.tui.shared import Shared
from dlcards.tui.widgets.key_line import KeyLine, Keys, ShownKey
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
        """Title, today, how it is asked, keys; the decks come once they are known."""
        yield Static(texts.TITLE, id="title", markup=False)
        yield Static(id="today", markup=False)
        yield Keys(id="asked")
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
            case "start_deck" | "move" | "take_part" | "export":
                return self._overview is not None and bool(self._overview.rows)
            case "options" | "settings":
                return self._overview is not None
            case "quiz" | "browse" | "add" | "import" | "confusions":
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
        if not (self._is_eager and self.is_current and await self.sit(self.usual)):
            await self.look()
            if self._browse is not None and self.is_current:
                await browse(self, self._browse)

    async def follow_day(self) -> None:
        """Read today anew if it is another day by now."""
        if self._day is not None and self.shared.store.desk.clock.today() != self._day:
            self.app.call_later(self.look)

    async def look(self) -> None:
        """Read today anew, and show it."""
        from dlcards.tui.overview import overview

        scope, limits = self.shared.scope, self.shared.limits
        found = await self.read(lambda desk: overview(desk, scope, limits))
        if found is not None:
            self._overview = found
            self._day = self.shared.store.desk.clock.today()
            self.query_one(Notice).clear()
        await self.tell()

    async def tell(self) -> None:
        """Show what is known of today."""
        found, say = self._overview, self.say
        told = say(texts.OPENING) if found is None else found.told(say)
        self.query_one("#today", Static).update(told)
        asked_in = say(texts.ASKED_IN, quiz=self.shared.quiz_name)
        asked_by = say(texts.ASKED_BY, ask=self.shared.ask_name)
        self.query_one("#asked", Keys).show(
            [
                ShownKey(QUIZ.key(say), asked_in, QUIZ.clicked),
                ShownKey(ASK.key(say), asked_by, ASK.clicked),
            ]
        )
        if found is not None:
            self._decks.show(say, found.rows)
        self.show_keys()

    @property
    def _decks(self) -> DeckTable:
        """The table of decks, which the first paint does without."""
        from dlcards.tui.widgets.deck_table import DeckTable

        if not self.query(DeckTable):
            self.mount(DeckTable(), before=self.query_one(Notice))
        return self.query_one(DeckTable)

    @property
    def titles(self) -> Sequence[tuple[str, str]]:
        """The decks' ids and titles."""
        return self._overview.titles(self.say.language) if self._overview else ()

    @property
    def usual(self) -> Options:
        """A sitting as the settings and the command line have it."""
        return Options.of(self.shared.scope, self.shared.limits, self.shared.manner)

    async def sit(self, options: Options) -> bool:
        """Start a sitting; False where there is nothing to ask, or the store fails."""
        from dlcards.tui.screens.starting import start

        return await start(self, options, texts.NOTHING_DUE)

    async def read(self, work: Callable[[Desk], T]) -> T | None:
        """What the store gives; where it cannot, that is told."""
        try:
            return await self.shared.store.run(work)
        except StoreTrouble as trouble:
            self.query_one(Notice).alarm(self.shared.lament(texts.NOT_READ, trouble))
            return None

    def lament(self, error: BadSetting) -> None:
        """Tell what is wrong with the settings."""
        self.query_one(Notice).alarm(self.say(TROUBLE[error.code], **error.values))

    async def action_start(self) -> None:
        """Review all that is due, at once or as soon as the store is open."""
        if self._is_open:
            await self.sit(self.usual)
        else:
            self._is_eager = True

    async def action_start_deck(self) -> None:
        """Review what is due in the deck under the cursor."""
        deck = self._decks.highlighted
        if deck is not None:
            await self.sit(replace(self.usual, decks=(deck,)))

    async def action_do(self, room: str) -> None:
        """Open a room."""
        await ROOMS[room](self)

    async def action_take_part(self) -> None:
        """Leave the deck under the cursor out from now on, or take it in again."""
        deck = self._decks.highlighted
        if deck is None:
            return
        try:
            is_out = await self.shared.turn(deck)
        except BadSetting as error:
            self.lament(error)
            return
        await self.look()
        told = rooms.NOW_OUT if is_out else rooms.NOW_IN
        self.query_one(Notice).mention(self.say(told, deck=dict(self.titles)[deck]))

    def action_move(self, step: int) -> None:
        """Move the cursor through the decks."""
        self._decks.move(step)

    async def action_quiz(self) -> None:
        """Ask in the next language."""
        self.shared.ask_in_next_language()
        await self.look()

    async def action_ask(self) -> None:
        """Ask in the next way."""
        self.shared.ask_in_next_way()
        await self.tell()

    def action_leave(self) -> None:
        """End the trainer."""
        self.app.exit()
