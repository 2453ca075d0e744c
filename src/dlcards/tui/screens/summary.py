"""The summary: what the sitting came to, and what tomorrow brings."""

from __future__ import annotations

from collections.abc import Iterator

from textual.app import ComposeResult

from dlcards.core.grade import Grade
from dlcards.i18n import trainer as texts
from dlcards.i18n.grades import GRADES
from dlcards.study.page import heading
from dlcards.tui.command import bindings
from dlcards.tui.commands import SUMMARY
from dlcards.tui.screens.base import CommandScreen
from dlcards.tui.session import Result
from dlcards.tui.shared import Shared
from dlcards.tui.widgets.key_line import KeyLine
from dlcards.tui.widgets.paper import Paper
from dlcards.tui.widgets.prose import Block, entry, line

_MINUTE = 60  # seconds


class SummaryScreen(CommandScreen[bool]):
    """Ends with True where the last deed is to be undone."""

    OFFERED = SUMMARY
    BINDINGS = bindings(SUMMARY)

    def __init__(self, shared: Shared, result: Result) -> None:
        super().__init__(shared)
        self._result = result

    def compose(self) -> ComposeResult:
        """The page, the keys."""
        yield Paper()
        yield KeyLine()

    def is_possible(self, command: str) -> bool:
        """Undoing needs something to undo."""
        return command != "undo" or self._result.can_undo

    async def tell(self) -> None:
        """Show everything."""
        await self.query_one(Paper).show(list(self._lines()))
        self.show_keys()

    def action_leave(self) -> None:
        """Home."""
        self.dismiss(False)

    def action_undo(self) -> None:
        """Back to the last answer, ungraded."""
        self.dismiss(True)

    def _lines(self) -> Iterator[Block]:
        say, found = self.say, self._result.summary
        yield line(say(texts.DONE), "title")
        if found.graded:
            yield line(
                say(texts.PRACTISED if self._result.is_practice else texts.GRADED, n=found.graded)
            )
        else:
            yield line(say(texts.NOTHING_GRADED))
        if found.drills:
            yield line(say(texts.DRILLED, n=found.drills))
        if found.graded or found.drills:
            yield line(say(texts.TOOK, time=self._time(found.seconds)))
        tomorrow = texts.TOMORROW if found.tomorrow else texts.TOMORROW_NOTHING
        yield line(say(tomorrow, n=found.tomorrow))
        if found.grades:
            yield line(say(texts.BY_GRADE), "half")
        for grade in reversed(Grade):
            if count := found.grades.get(grade):
                label = f"{grade:d} {say(GRADES[grade])}"
                yield entry(label, say(texts.CARDS, n=count), "count")
        if self._result.begun:
            yield line(say(texts.BEGUN), "half")
        for note in self._result.begun:
            yield line(heading(note, say.language))

    def _time(self, seconds: int) -> str:
        minutes, rest = divmod(seconds, _MINUTE)
        return self.say(texts.MINUTES if minutes else texts.SECONDS, m=minutes, s=rest)
