"""Looking through all notes: a search line, and what it finds while it is being written."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from textual.app import ComposeResult
from textual.widgets import Input, Static
from textual.widgets.option_list import Option

from dlcards.core.language import Language
from dlcards.core.safe import one_line
from dlcards.i18n import reports
from dlcards.i18n import trainer as texts
from dlcards.study.browsing import browse
from dlcards.study.page import called
from dlcards.study.ports import StoreTrouble
from dlcards.study.reader import Reader
from dlcards.study.search import Field, Found, Listed, NoteState, parse, turned
from dlcards.tui.command import bindings
from dlcards.tui.commands import BROWSE
from dlcards.tui.screens.base import CommandScreen
from dlcards.tui.shared import Shared
from dlcards.tui.widgets.key_line import KeyLine
from dlcards.tui.widgets.notice import Notice
from dlcards.tui.widgets.rows import Rows

_MOST = 50  # notes that are listed
_NOTHING = Found((), 0)


class BrowseScreen(CommandScreen[None]):
    """All notes, or those that the search line asks for."""

    IS_WRITTEN_ON = True
    OFFERED = BROWSE
    BINDINGS = bindings(BROWSE, have_priority=False)

    def __init__(self, shared: Shared, text: str = "") -> None:
        super().__init__(shared)
        self._text = text  # that was looked for last
        self._found = _NOTHING
        self._decks: Sequence[str] = ()
        self._is_looking = False
        self._opens = False  # as soon as what is typed was looked for

    def compose(self) -> ComposeResult:
        """The line, how many there are, the notes, what went wrong, the keys."""
        yield Static(id="title", markup=False)
        yield Input(self._text, compact=True, select_on_focus=False)
        yield Static(id="told", markup=False)
        yield Rows()
        yield Notice()
        yield KeyLine()

    def on_mount(self) -> None:
        """What is typed goes into the line, from the first letter on."""
        self.set_focus(self.query_one(Input))

    def is_possible(self, command: str) -> bool:
        """Opening needs something that was found, or that may be in a moment."""
        return command != "open" or self._is_looking or bool(self._found.notes)

    async def on_screen_resume(self) -> None:
        """What was done to a note may change where it is found."""
        await self.tell()
        self._look(self.query_one(Input).value)

    async def tell(self) -> None:
        """Show what was found."""
        self.query_one("#title", Static).update(self.say(texts.BROWSE))
        self.query_one("#told", Static).update(self._told())
        self.show_keys()

    def _told(self) -> str:
        text = self.query_one(Input).value
        if unknown := parse(text).misread:
            return self.say(reports.NO_SUCH_STATE, state=one_line(unknown[0]))
        if not text.strip():
            return self.say(texts.BROWSE_HOW)
        total, shown = self._found.total, len(self._found.notes)
        if not total:
            return "" if self._is_looking else self.say(texts.NOT_FOUND)
        return self.say(texts.FOUND if total == shown else texts.FOUND_FIRST, n=total, shown=shown)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Look for what the line asks by now; typing goes on meanwhile."""
        self._opens = False
        self._look(event.value)

    def _look(self, text: str) -> None:
        self._is_looking = True

        # A function and no coroutine: one that is replaced before it began is never made.
        work = partial(self._search, text)
        self.run_worker(work, exclusive=True, group="search")  # type: ignore[arg-type] # Textual's

    async def _search(self, text: str) -> None:
        """Runs until a newer search takes its place."""
        notice, scope = self.query_one(Notice), self.shared.scope
        try:
            found = await self.shared.store.run(lambda desk: browse(desk, text, scope, _MOST))
        except StoreTrouble as trouble:
            notice.alarm(self.shared.lament(texts.NOT_READ, trouble))
            found = _NOTHING
        self._is_looking = False
        self._show(found, text)
        await self.tell()
        if self._opens:
            await self.action_open()

    def _show(self, found: Found, text: str) -> None:
        """List the notes; the cursor stays on its note while the search does."""
        before = self._chosen
        self._found = found
        is_same, self._text = text == self._text, text
        rows = self.query_one(Rows)
        rows.clear_options()
        rows.add_options(Option(self._row(one)) for one in found.notes)
        keys = [one.key for one in found.notes]
        kept = keys.index(before.key) if is_same and before and before.key in keys else 0
        rows.highlighted = kept if keys else None

    @property
    def _chosen(self) -> Listed | None:
        at = self.query_one(Rows).highlighted
        return None if at is None or at >= len(self._found.notes) else self._found.notes[at]

    def on_input_submitted(self) -> None:
        """Open the note under the cursor, in its turn after the letters."""
        self.app.call_later(self.run_action, "open")

    def on_option_list_option_selected(self) -> None:
        """Open the note that was clicked."""
        self.app.call_later(self.run_action, "open")

    async def action_open(self) -> None:
        """Open the note under the cursor, once what was typed last was looked for."""
        from dlcards.tui.screens.note import NoteScreen

        self._opens = self._is_looking
        chosen = self._chosen
        if self._is_looking or chosen is None:
            return
        notice = self.query_one(Notice)
        notice.clear()
        try:
            leaf = await self.shared.store.run(lambda desk: Reader(desk).leaf(chosen.key))
        except StoreTrouble as trouble:
            notice.alarm(self.shared.lament(texts.NOT_READ, trouble))
            return
        if leaf is None:
            notice.alarm(self.say(texts.GONE))
            return
        await self.app.push_screen(NoteScreen(self.shared, leaf, self._language))

    def action_choose(self, step: int) -> None:
        """Move the cursor through the notes."""
        self.query_one(Rows).step(step)

    def action_page(self, step: int) -> None:
        """Move the cursor by a screenful."""
        rows = self.query_one(Rows)
        if step > 0:
            rows.action_page_down()  # type: ignore[no-untyped-call] # Textual's own
        else:
            rows.action_page_up()  # type: ignore[no-untyped-call]

    def action_state(self, step: int) -> None:
        """Ask for the next state."""
        self._turn(Field.STATE, [state.value for state in NoteState][::-1], step)

    async def action_deck(self) -> None:
        """Ask for the next deck."""
        if not self._decks:
            found = await self.shared.store.run(lambda desk: desk.shelf.decks())
            self._decks = [deck.id for deck in found]
        self._turn(Field.DECK, self._decks, 1)

    def _turn(self, field: Field, values: Sequence[str], step: int) -> None:
        line = self.query_one(Input)
        line.value = turned(line.value, field, values, step, self.say.language)
        line.cursor_position = len(line.value)

    def action_leave(self) -> None:
        """Back to where the learner was."""
        self.dismiss()

    @property
    def _language(self) -> Language:
        """Notes are read in the language of the quiz, the first where it has two."""
        return self.shared.scope.quiz.languages[0]

    def _row(self, one: Listed) -> str:
        deck = one_line(one.deck.prefer(self.say.language) or one.key.deck)
        row = f"{called(one.term, self._language) or one.key.note} - {deck}"
        return f"{row}, {self.say(reports.STATES[one.state])}" if one.state else row
