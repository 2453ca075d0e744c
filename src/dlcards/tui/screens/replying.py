"""Replies: an option that is picked, an answer that is typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from dlcards.i18n import trainer as texts
from dlcards.study.sitting import Sitting
from dlcards.tui.commands import WRITING
from dlcards.tui.screens.base import CommandScreen
from dlcards.tui.view import View
from dlcards.tui.widgets.options import Options
from dlcards.tui.widgets.paper import Paper

if TYPE_CHECKING:
    from dlcards.tui.widgets.answer_line import AnswerLine

_WHILE_WRITING = {command.called for command in WRITING}


class ReplyingScreen(CommandScreen[None]):
    """A screen whose view may wait for a reply.

    While an answer is typed, all keys that could belong to it do; `rest` leaves the line to them.
    """

    _view: View
    _line: AnswerLine | None = None  # from the first answer on that is typed

    @property
    def is_writing(self) -> bool:
        """Whether keys are letters of an answer."""
        return self._view.is_typed and self._line is not None and self._line is self.focused

    @property
    def options(self) -> Options | None:
        """The options, while one is to be picked."""
        found = self.query(Options)
        return found.first() if found and self._view.allows("pick") else None

    async def do(self, deed: Callable[[Sitting], object]) -> bool:
        """Do `deed`, and show what follows; False where it failed."""
        raise NotImplementedError

    def is_possible(self, command: str) -> bool:
        """What the step allows; while an answer is typed, only what no letter calls."""
        if self.is_writing:
            return command in _WHILE_WRITING or command == "scroll"
        if command == "pick_chosen" and (self.options is None or self.options.chosen is None):
            return False
        return command not in _WHILE_WRITING and self._view.allows(command)

    async def show_line(self, *, is_new: bool) -> None:
        """Show the line where an answer is to be typed, empty and ready if the question is new."""
        if self._line is not None:
            self._line.display = self._view.is_typed
        if not self._view.is_typed:
            return
        answer = self._line or await self._add_line()
        answer.placeholder = self.say(texts.TYPE_HERE)
        if is_new:
            answer.value = ""
            self.set_focus(answer)

    async def _add_line(self) -> AnswerLine:
        """Add the line below the paper; sittings that only flip do without."""
        from dlcards.tui.widgets.answer_line import AnswerLine

        self._line = AnswerLine()
        await self.mount(self._line, after=self.query_one(Paper))
        return self._line

    def on_descendant_focus(self) -> None:
        """Show the keys of what the mouse went to."""
        self.show_keys()

    def on_descendant_blur(self) -> None:
        """Show the keys of what is left."""
        self.show_keys()

    async def action_submit(self) -> None:
        """Take the answer, once the letters that were typed before are in their line."""
        if self._line is None:
            return
        await self._line.catch_up()
        text = self._line.value
        if text.strip():
            await self.do(lambda sitting: sitting.hear(text))
        else:
            await self.do(Sitting.reveal)

    def action_write(self) -> None:
        """Go back to typing."""
        self.set_focus(self._line)
        self.show_keys()

    def action_rest(self) -> None:
        """Leave the line as it is, so that letters are commands."""
        self.set_focus(None)
        self.show_keys()

    async def action_pick(self, number: int) -> None:
        """Pick an option by its number."""
        if self.options is not None and number <= len(self.options.children):
            await self.do(lambda sitting: sitting.choose(number - 1))

    async def action_pick_chosen(self) -> None:
        """Pick the option that the arrows chose."""
        if self.options is not None and self.options.chosen is not None:
            await self.action_pick(self.options.chosen + 1)

    def choose_option(self, options: Options, step: int) -> None:
        """Choose an option by arrow, and bring it into sight."""
        self.query_one(Paper).look(options.choose(step))
        self.show_keys()

    def action_scroll(self, way: str) -> None:
        """Up and down go through the options where there are any, else through the text."""
        if self.options is not None and way in {"up", "down"}:
            self.choose_option(self.options, 1 if way == "down" else -1)
        else:
            super().action_scroll(way)
