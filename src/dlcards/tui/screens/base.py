"""What all screens do alike: bind their commands, show the keys, change language."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual.screen import Screen

from dlcards.core.language import Language
from dlcards.i18n.text import Speaker
from dlcards.tui.command import Command
from dlcards.tui.room import WIDE
from dlcards.tui.shared import Shared
from dlcards.tui.widgets.key_line import KeyLine, ShownKey
from dlcards.tui.widgets.notice import Notice
from dlcards.tui.widgets.paper import Paper

if TYPE_CHECKING:
    from dlcards.study.reader import Leaf  # which the first paint can do without

R = TypeVar("R")


class CommandScreen(Screen[R]):
    """A screen with commands; each subclass says what it shows (`tell`) and what is possible now.

    Actions run in the application's own queue, one after another, whether a key or a click called
    them: while one waits for the store the next waits too, and then meets the step as it is.
    """

    OFFERED: ClassVar[tuple[Command, ...]]
    IS_WRITTEN_ON: ClassVar[bool] = False  # whether keys are text, where the same one may repeat
    AUTO_FOCUS = ""
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (WIDE, "-wide")]  # noqa: RUF012 - as Textual types it

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.shared = shared

    @property
    def say(self) -> Speaker:
        """Speaks the learner's language."""
        return self.shared.say

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:
        """Whether `action` is possible now."""
        return self.is_possible(str(parameters[0]) if action == "do" else action)

    def is_possible(self, command: str) -> bool:  # noqa: ARG002 - for subclasses
        """Whether the command of this name (`Command.called`) is possible now."""
        return True

    async def tell(self) -> None:
        """Show everything, in the learner's language."""
        raise NotImplementedError

    async def on_screen_resume(self) -> None:
        """What another screen changed shows here too."""
        self.shared.screen_changed()
        await self.tell()

    def show_keys(self) -> None:
        """Show the keys that do something now."""
        self.query_one(KeyLine).show(
            [
                ShownKey(command.key(self.say), self.say(command.label), command.clicked)
                for command in self.OFFERED
                if command.is_listed and not command.is_minor and self.is_possible(command.called)
            ]
        )

    async def action_language(self) -> None:
        """Speak the other language."""
        self.shared.speak_other_language()
        for notice in self.query(Notice):
            notice.clear()
        await self.tell()

    async def action_help(self) -> None:
        """Show the help."""
        from dlcards.tui.screens.help import HelpScreen

        await self.app.push_screen(HelpScreen(self.shared))

    async def show_picture(self, leaf: Leaf, language: Language) -> None:
        """Show the figure of a note as large as the screen."""
        from dlcards.study.page import figure_words
        from dlcards.tui.screens.picture import PictureScreen

        if leaf.picture is not None:
            words = figure_words(leaf.note, language)
            await self.app.push_screen(PictureScreen(self.shared, leaf.picture, words))

    def action_scroll(self, way: str) -> None:
        """Move through a text that is longer than the screen."""
        paper = self.query_one(Paper)
        match way:
            case "up":
                paper.scroll_up(animate=False)
            case "down":
                paper.scroll_down(animate=False)
            case "page_up":
                paper.scroll_page_up(animate=False)
            case _:
                paper.scroll_page_down(animate=False)
