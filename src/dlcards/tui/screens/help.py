"""The help: what the grades mean, and what the keys do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.app import ComposeResult

from dlcards.core.grade import Grade
from dlcards.i18n import rooms
from dlcards.i18n import trainer as texts
from dlcards.i18n.grades import GRADE_MEANINGS, GRADES
from dlcards.i18n.search import query
from dlcards.tui.command import Command, bindings
from dlcards.tui.commands import (
    BROWSE,
    CARDS,
    CARRYING,
    EXPORT,
    HELP_PAGE,
    HOME,
    NOTE,
    OPTIONS,
    SETTINGS,
    SITTING,
    WRITING,
)
from dlcards.tui.screens.base import CommandScreen
from dlcards.tui.widgets.key_line import KeyLine
from dlcards.tui.widgets.paper import Paper
from dlcards.tui.widgets.prose import Block, entry, line


class HelpScreen(CommandScreen[None]):
    """All there is to know, on one scrolling page."""

    OFFERED = HELP_PAGE
    BINDINGS = bindings(HELP_PAGE)

    def compose(self) -> ComposeResult:
        """The page, the keys."""
        yield Paper()
        yield KeyLine()

    async def tell(self) -> None:
        """Show everything."""
        say = self.say
        await self.query_one(Paper).show(
            [
                line(say(texts.HELP), "title"),
                line(say(texts.GRADES_MEAN), "half"),
                *(
                    entry(f"{grade:d} {say(GRADES[grade])}", say(GRADE_MEANINGS[grade]), "grade")
                    for grade in Grade
                ),
                line(say(texts.GRADES_GUIDE), "guide"),
                line(say(texts.KEYS), "half"),
                line(say(texts.KEYS_GUIDE), "guide"),
                line(say(texts.AT_HOME), "where"),
                *self._keys(HOME),
                line(say(texts.AT_A_SITTING), "where"),
                *self._keys(SITTING),
                line(say(texts.AT_AN_ANSWER), "where"),
                *self._keys(WRITING),
                line(say(texts.A_NOTE), "where"),
                *self._keys(NOTE),
                line(say(texts.CARDS_TITLE), "where"),
                *self._keys(CARDS),
                line(say(texts.BROWSE), "where"),
                *self._keys(BROWSE),
                *(entry(name, say(text), "key") for name, text in query(say.language).items()),
                line(say(rooms.OPTIONS_TITLE), "where"),
                *self._keys(OPTIONS),
                line(say(rooms.IMPORT_TITLE), "where"),
                *self._keys(CARRYING),
                line(say(rooms.EXPORT_TITLE), "where"),
                *self._keys(EXPORT),
                line(say(rooms.SETTINGS_TITLE), "where"),
                *self._keys(SETTINGS),
            ]
        )
        self.show_keys()

    def action_leave(self) -> None:
        """Back to where the learner was."""
        self.dismiss()

    def _keys(self, commands: Sequence[Command]) -> Iterator[Block]:
        for command in commands:
            if command.is_listed:
                yield entry(command.every_key(self.say), self.say(command.label), "key")
