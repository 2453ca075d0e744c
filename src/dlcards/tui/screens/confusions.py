"""Confusions: notes that the learner took for each other, side by side, and the way to a drill."""

from __future__ import annotations

from msgspec.structs import replace
from textual.app import ComposeResult
from textual.containers import Container
from textual.widget import Widget

from dlcards.core.day import written
from dlcards.core.language import Language
from dlcards.core.note import Note
from dlcards.i18n import reports
from dlcards.i18n import trainer as texts
from dlcards.study.confusions import Confusion, confusions
from dlcards.study.manner import Aim
from dlcards.study.options import Options
from dlcards.study.page import heading, shown
from dlcards.study.ports import StoreTrouble
from dlcards.tui.command import bindings
from dlcards.tui.commands import CONFUSIONS
from dlcards.tui.screens.base import CommandScreen
from dlcards.tui.screens.starting import start
from dlcards.tui.shared import Shared
from dlcards.tui.widgets.key_line import KeyLine
from dlcards.tui.widgets.notice import Notice
from dlcards.tui.widgets.paper import Paper, Piece
from dlcards.tui.widgets.prose import Prose, line


class Pair(Container):
    """Two notes, each with its meaning."""

    def __init__(self, found: Confusion, language: Language) -> None:
        super().__init__(*(_told(each.note, language) for each in found.notes))


class ConfusionsScreen(CommandScreen[None]):
    """All pairs, the most frequent first."""

    OFFERED = CONFUSIONS
    BINDINGS = bindings(CONFUSIONS)

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self._found: list[Confusion] = []

    def compose(self) -> ComposeResult:
        """The pairs, what just happened, the keys."""
        yield Paper()
        yield Notice()
        yield KeyLine()

    def is_possible(self, command: str) -> bool:
        """A drill needs something that was confused."""
        return command != "drill" or bool(self._found)

    async def on_screen_resume(self) -> None:
        """A drill may have brought more of them."""
        decks = self.shared.scope.decks
        self.query_one(Notice).clear()
        try:
            self._found = await self.shared.store.run(
                lambda desk: list(confusions(desk.journal, desk.shelf, decks))
            )
        except StoreTrouble as trouble:
            self.query_one(Notice).alarm(self.shared.lament(texts.NOT_READ, trouble))
        await super().on_screen_resume()

    async def tell(self) -> None:
        """Show everything, notes in the quiz's language."""
        say, language = self.say, self.shared.scope.quiz.languages[0]
        lines: list[Piece] = [line(say(texts.CONFUSED), "title")]
        for one in self._found:
            told = say(reports.CONFUSED, times=one.times, latest=written(one.latest))
            lines += [line(told, "times"), Pair(one, language)]
        if not self._found:
            lines.append(line(say(reports.NO_CONFUSIONS)))
        await self.query_one(Paper).show(lines)
        self.show_keys()

    async def action_drill(self) -> None:
        """Practise telling them apart; no schedule moves."""
        manner = replace(self.shared.manner, aim=Aim.CONFUSIONS, minutes=None)
        options = Options.of(self.shared.scope, self.shared.limits, manner)
        await start(self, options, texts.NOTHING_TO_TELL_APART)

    async def action_quiz(self) -> None:
        """Ask, and show, in the next language."""
        self.shared.ask_in_next_language()
        await self.tell()
        told = self.say(texts.ASKED_IN, quiz=self.shared.quiz_name)
        self.query_one(Notice).mention(told)

    def action_leave(self) -> None:
        """Home."""
        self.dismiss()


def _told(note: Note, language: Language) -> Widget:
    meaning = shown(note.meaning.prefer(language) or "")
    return Prose([line(heading(note, language), "answer"), line(meaning)], classes="note")
