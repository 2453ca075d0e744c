"""A note in the learner's own editor, from within the trainer.

Its deck is copied first where it must be, imported afterwards, and opened again where it has
mistakes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult, SuspendNotSupported

from dlcards.core.keys import NoteKey
from dlcards.core.problem import Problem, ProblemsFound
from dlcards.core.safe import one_line
from dlcards.i18n import writing
from dlcards.study.library import Plan
from dlcards.study.ports import StoreTrouble
from dlcards.tui.command import bindings
from dlcards.tui.commands import EDIT
from dlcards.tui.problem_lines import problem_lines
from dlcards.tui.screens.base import CommandScreen
from dlcards.tui.shared import Shared
from dlcards.tui.widgets.key_line import KeyLine
from dlcards.tui.widgets.notice import Notice
from dlcards.tui.widgets.paper import Paper
from dlcards.tui.widgets.prose import Block, line

if TYPE_CHECKING:
    from dlcards.exchange.editing import Spot  # YAML is read once there is something to edit


class EditScreen(CommandScreen[Plan | None]):
    """Gives what the import changed, or None where nothing was imported."""

    OFFERED = EDIT
    BINDINGS = bindings(EDIT)

    def __init__(self, shared: Shared, key: NoteKey) -> None:
        super().__init__(shared)
        self._key = key
        self._spot: Spot | None = None
        self._problems: list[Problem] = []

    def compose(self) -> ComposeResult:
        """What is to be decided, what went wrong, the keys."""
        yield Paper()
        yield Notice()
        yield KeyLine()

    def on_mount(self) -> None:
        """Find the note in its file; where nothing is to be decided first, open it."""
        self.app.call_later(self._begin)

    def is_possible(self, command: str) -> bool:
        """There is something to open once the note was found."""
        return command != "edit" or self._spot is not None

    async def tell(self) -> None:
        """Show what is to be decided."""
        await self.query_one(Paper).show(list(self._lines()))
        self.show_keys()

    def _lines(self) -> list[Block]:
        say, found = self.say, self._spot
        lines: list[Block] = [line(say(writing.EDIT), "title")]
        if self._problems:
            lines.append(line(say(writing.MISTAKES), "guide"))
            lines += problem_lines(self._problems, say)
        elif found is not None and found.copies_to is not None:
            path = one_line(str(found.copies_to))
            lines.append(line(say(writing.COPY_FIRST, deck=self._key.deck, path=path), "guide"))
        return lines

    async def _begin(self) -> None:
        from dlcards.exchange.editing import spot

        try:
            self._spot = await self.shared.store.run(lambda desk: spot(desk, self._key))
        except StoreTrouble as trouble:
            self._alarm(trouble)
            return
        await self.tell()
        if self._spot.copies_to is None:
            await self.action_edit()

    async def action_edit(self) -> None:
        """Copy the deck where that is needed, open the editor, and import what was written."""
        from dlcards.exchange.editing import bring, copied

        found = self._spot
        assert found is not None, "else it would not be possible"
        self.query_one(Notice).clear()
        try:
            here = await self.shared.store.run(lambda desk: copied(desk, found))
            self._spot = here
            if not self._run(here):
                return
            planned = await self.shared.store.run(lambda desk: bring(desk, here))
        except StoreTrouble as trouble:
            self._alarm(trouble)
        except ProblemsFound as mistakes:
            self._problems = mistakes.problems
            await self.tell()
        else:
            self.dismiss(planned)

    def _run(self, found: Spot) -> bool:
        """Give the terminal to the editor until it is closed; False where that went wrong."""
        from dlcards.exchange.editing import lend_terminal

        notice = self.query_one(Notice)
        command = found.command(self._problems)
        try:
            with self.app.suspend():
                is_done = lend_terminal(command)
        except SuspendNotSupported:
            told = self.say(writing.NO_SCREEN, path=one_line(str(found.path)), line=found.line)
            notice.alarm(told)
            return False
        if not is_done:
            notice.alarm(self.say(writing.ABANDONED))
        return is_done

    def _alarm(self, trouble: StoreTrouble) -> None:
        self.query_one(Notice).alarm(self.shared.sentence(trouble))

    def action_leave(self) -> None:
        """Leave it as it is."""
        self.dismiss(None)
