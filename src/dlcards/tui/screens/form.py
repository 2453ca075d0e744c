"""What screens with a form do alike: move, turn a value, write a number; each change is told."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from textual.app import ComposeResult
from textual.widgets import OptionList, Static

from dlcards.i18n.text import Text
from dlcards.tui.fields import Door, Entry, Field, written
from dlcards.tui.screens.base import CommandScreen
from dlcards.tui.shared import Shared
from dlcards.tui.widgets.form import Form
from dlcards.tui.widgets.key_line import KeyLine
from dlcards.tui.widgets.notice import Notice

R = TypeVar("R")
_PAGE = 8  # rows


class FormScreen(CommandScreen[R]):
    """A subclass gives the fields, judges what is written, and takes the values."""

    TITLE_TEXT: Text

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self._draft: str | None = None  # what is being written in the row under the cursor
        self._shown: Sequence[Field] = ()

    def compose(self) -> ComposeResult:
        """Title, what it comes to, the form, the keys."""
        yield Static(id="title", markup=False)
        yield Static(id="told", markup=False)
        yield Form()
        yield Notice()
        yield KeyLine()

    def fields(self) -> Sequence[Field]:
        """The fields as they are now."""
        raise NotImplementedError

    async def changed(self, name: str, value: str) -> None:
        """Take a value."""
        raise NotImplementedError

    def wrong(self, name: str, value: str) -> str | None:  # noqa: ARG002 - for subclasses
        """What is wrong with what was written, if anything."""
        return None

    async def opened(self, name: str) -> None:
        """Go through a door."""

    def told(self) -> str:
        """What all of it comes to."""
        return ""

    async def tell(self) -> None:
        """Show everything."""
        self.query_one("#title", Static).update(self.say(self.TITLE_TEXT))
        told = self.query_one("#told", Static)
        told.update(self.told())
        told.display = bool(self.told())
        self._shown = self.fields()
        self.query_one(Form).show(self._shown, self._draft)
        self.show_keys()

    @property
    def field(self) -> Field:
        """The field under the cursor."""
        return self._shown[self.query_one(Form).place]

    def is_possible(self, command: str) -> bool:
        """Digits are for what they can write, arrows for what they can turn."""
        if not self._shown:
            return command in {"leave", "help", "language"}
        match command:
            case "type":
                return isinstance(self.field, Entry)
            case "open":
                return isinstance(self.field, Door)
            case "turn":
                return not isinstance(self.field, Door)
            case _:
                return True

    async def action_move(self, step: int) -> None:
        """Move to another row; what was written is taken."""
        if await self.settled():
            self.query_one(Form).move(step)
            self.show_keys()

    async def action_page(self, step: int) -> None:
        """Move several rows."""
        await self.action_move(step * _PAGE)

    async def action_turn(self, step: int) -> None:
        """Another value."""
        field = self.field
        if isinstance(field, Door):
            return
        self.query_one(Notice).clear()
        self._draft = None
        await self.changed(field.name, field.turned(step))
        await self.tell()

    async def action_open(self) -> None:
        """Go through the door under the cursor."""
        if isinstance(self.field, Door):
            await self.opened(self.field.name)

    async def action_type(self, key: str) -> None:
        """Write, and say at once what is wrong with it."""
        self._draft = written(self._draft, key)
        notice = self.query_one(Notice)
        wrong = self.wrong(self.field.name, self._draft)
        if wrong is None:
            notice.clear()
        else:
            notice.alarm(wrong)
        await self.tell()

    async def settled(self) -> bool:
        """Take what was written, where it is sound; whether the learner may go on."""
        draft, field = self._draft, self.field
        if draft is None:
            return True
        self._draft = None
        wrong = self.wrong(field.name, draft)
        if wrong is None:
            await self.changed(field.name, draft)
        await self.tell()
        if wrong is not None:
            self.query_one(Notice).alarm(wrong)
        return wrong is None

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """A click on a row turns its value, in its turn among the keys."""
        event.stop()
        self.app.call_later(self._clicked)

    async def _clicked(self) -> None:
        if isinstance(self.field, Door):
            await self.action_open()
        else:
            await self.action_turn(1)
