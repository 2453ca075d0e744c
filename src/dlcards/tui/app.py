"""The trainer: one Textual application, made the same way for the command line and for tests."""

from __future__ import annotations

from collections.abc import Callable

from textual import events
from textual.app import App
from textual.binding import Binding

from dlcards.core.language import Language
from dlcards.i18n.text import Speaker
from dlcards.settings import Settings
from dlcards.study.desk import Desk
from dlcards.study.manner import Manner
from dlcards.study.ports import Scope, StoreTrouble
from dlcards.study.today import Limits
from dlcards.tui.screens.base import CommandScreen
from dlcards.tui.screens.home import HomeScreen
from dlcards.tui.shared import Shared
from dlcards.tui.store_thread import StoreThread
from dlcards.tui.themes import THEMES

_STORE_TROUBLE = 3  # exit code


class Trainer(App[None]):
    """Home, sittings and their summaries.

    `open_desk` is called on the store's thread after the first paint. Where it raises anything,
    or the trainer meets a mistake of its own, the trainer ends, and `failure` holds what it was.
    """

    CSS_PATH = "trainer.tcss"
    TITLE = "dlcards"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS = [  # noqa: RUF012 - as Textual types it
        Binding("ctrl+c", "interrupt", show=False, priority=True),
        Binding("ctrl+p", "palette", show=False, priority=True),
    ]

    def __init__(
        self,
        open_desk: Callable[[], Desk],
        language: Language,
        settings: Settings,
        scope: Scope,
        limits: Limits,
        manner: Manner | None = None,
        *,
        straight_to_review: bool = False,
        browse: str | None = None,
    ) -> None:
        super().__init__()
        self.failure: Exception | None = None
        self.is_interrupted = False
        self._store = StoreThread(open_desk)
        self._shared = shared = Shared(
            self._store, scope, limits, Speaker(language), manner or Manner()
        )
        self._home = HomeScreen(shared, is_eager=straight_to_review, browse=browse)
        for theme in THEMES.values():
            self.register_theme(theme)
        self.theme = self._styled_for = THEMES[settings.theme].name
        self.stylesheet.set_variables(self.get_css_variables())

    def refresh_css(self, animate: bool = True) -> None:
        """Parse the styles anew where the theme changed: for the first one they just were."""
        if self.theme != self._styled_for:
            self._styled_for = self.theme
            super().refresh_css(animate)

    def get_default_screen(self) -> HomeScreen:
        """The home screen lies under all others."""
        return self._home

    async def on_event(self, event: events.Event) -> None:
        """Drop a key that only bounced, before it does anything."""
        if not (isinstance(event, events.Key) and self._is_bounce(event)):
            await super().on_event(event)

    def _is_bounce(self, event: events.Key) -> bool:
        is_text = isinstance(self.screen, CommandScreen) and self.screen.IS_WRITTEN_ON
        return not event.is_forwarded and self._shared.is_bounce(event.key) and not is_text

    def on_ready(self) -> None:
        """The first paint is done: open the store, while keys already work."""
        self.run_worker(self._open_store())

    async def _open_store(self) -> None:
        try:
            await self._store.open()
        except Exception as failure:  # noqa: BLE001 - whoever started the trainer tells of it
            self.failure = failure
            self.exit(return_code=_STORE_TROUBLE if isinstance(failure, StoreTrouble) else 1)
        else:
            self.call_later(self._home.begin)

    async def on_unmount(self) -> None:
        """Let go of the store once all that was begun is written."""
        await self._store.close()

    def action_interrupt(self) -> None:
        """Copy what the mouse selected, else leave at once: every grade given is on disk."""
        if selected := self.screen.get_selected_text():
            self.copy_to_clipboard(selected)
            self.screen.clear_selection()
            return
        self.is_interrupted = True
        self.exit()

    def action_palette(self) -> None:
        """Find a command of this screen by its name."""
        from textual.command import CommandPalette

        from dlcards.i18n.rooms import PALETTE_HINT
        from dlcards.tui.palette import Commands

        if isinstance(self.screen, CommandPalette):
            self.pop_screen()
        elif isinstance(self.screen, CommandScreen):
            hint = self.screen.say(PALETTE_HINT)
            self.push_screen(CommandPalette([Commands], placeholder=hint))

    def _handle_exception(self, error: Exception) -> None:
        """Keep the first mistake for whoever started the trainer, and end."""
        self.failure = self.failure or error
        super()._handle_exception(error)

    def _fatal_error(self) -> None:
        """End as Textual does, without its traceback: the command line has a sentence for it."""
        self._close_messages_no_wait()
