"""Finding a note by its name, while that is being written."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from dlcards.core.language import Language
from dlcards.i18n import trainer as texts
from dlcards.study.desk import Desk
from dlcards.study.finding import suggest
from dlcards.study.page import heading
from dlcards.study.ports import StoreTrouble
from dlcards.study.reader import Leaf, Reader
from dlcards.tui.command import bindings
from dlcards.tui.commands import FIND
from dlcards.tui.screens.base import CommandScreen
from dlcards.tui.screens.note import NoteScreen
from dlcards.tui.shared import Shared
from dlcards.tui.widgets.key_line import KeyLine
from dlcards.tui.widgets.notice import Notice

_MOST = 20  # notes that are offered


class _Found(OptionList, can_focus=False):
    """The notes, without keys of their own: the name keeps the cursor."""


class FindScreen(CommandScreen[None]):
    """A name to write, and the notes that it may mean."""

    OFFERED = FIND
    BINDINGS = bindings(FIND, have_priority=False)

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self._leaves: list[Leaf] = []

    def compose(self) -> ComposeResult:
        """The name, the notes, what went wrong, the keys."""
        with Vertical(id="page"):
            yield Static(id="title", markup=False)
            yield Input(compact=True)
            yield Static(id="told", markup=False)
            yield _Found(id="found", markup=False)
            yield Notice()
            yield KeyLine()

    def on_mount(self) -> None:
        """What is typed goes into the name, from the first letter on."""
        self.set_focus(self.query_one(Input))

    def is_possible(self, command: str) -> bool:
        """Opening needs something that was found."""
        return command not in {"open", "choose"} or bool(self._leaves)

    async def tell(self) -> None:
        """Show what was found for the name as it is."""
        self.query_one("#title", Static).update(self.say(texts.FIND))
        is_asked = bool(self.query_one(Input).value.strip())
        told = self.query_one("#told", Static)
        told.update(self.say(texts.NOT_FOUND if is_asked else texts.FIND_HOW))
        told.display = not self._leaves
        self.show_keys()

    async def on_input_changed(self, event: Input.Changed) -> None:
        """Look for what the name may mean by now."""
        notice = self.query_one(Notice)
        notice.clear()
        try:
            self._leaves = await self.shared.store.run(lambda desk: _leaves(desk, event.value))
        except StoreTrouble as trouble:
            notice.alarm(self.shared.lament(texts.NOT_READ, trouble))
            return
        rows = self.query_one(_Found)
        rows.clear_options()
        rows.add_options(Option(self._row(leaf)) for leaf in self._leaves)
        rows.highlighted = 0 if self._leaves else None
        await self.tell()

    def on_input_submitted(self) -> None:
        """Open the note under the cursor, in its turn after the letters."""
        self.action_open()

    def on_option_list_option_selected(self) -> None:
        """Open the note that was clicked."""
        self.action_open()

    def action_open(self) -> None:
        """Open the note under the cursor."""
        chosen = self.query_one(_Found).highlighted
        if chosen is not None:
            leaf = self._leaves[chosen]
            self.app.push_screen(NoteScreen(self.shared, leaf, self._language))

    def action_choose(self, step: int) -> None:
        """Move the cursor through the notes."""
        rows = self.query_one(_Found)
        if step > 0:
            rows.action_cursor_down()
        else:
            rows.action_cursor_up()

    def action_leave(self) -> None:
        """Home."""
        self.dismiss()

    @property
    def _language(self) -> Language:
        """Notes are read in the language of the quiz, the first where it has two."""
        return self.shared.scope.quiz.languages[0]

    def _row(self, leaf: Leaf) -> str:
        return f"{heading(leaf.note, self._language)} - {leaf.deck_name(self.say.language)}"


def _leaves(desk: Desk, name: str) -> list[Leaf]:
    reader = Reader(desk)
    return [leaf for key in suggest(desk.shelf, name, _MOST) if (leaf := reader.leaf(key))]
