"""Picking several of a list, such as decks or tags."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dlcards.i18n.text import Text
from dlcards.tui.command import bindings
from dlcards.tui.commands import PICK
from dlcards.tui.fields import Field, Mark
from dlcards.tui.screens.form import FormScreen
from dlcards.tui.shared import Shared


class PickScreen(FormScreen[tuple[str, ...] | None]):
    """Ends with the names of all that were picked, in the list's order; None where given up."""

    OFFERED = PICK
    BINDINGS = bindings(PICK)

    def __init__(
        self,
        shared: Shared,
        title: Text,
        how: Text,
        names: Sequence[tuple[str, str]],  # each, and what it is called
        picked: Collection[str],
    ) -> None:
        super().__init__(shared)
        self.TITLE_TEXT = title
        self._how = how
        self._names = names
        self._picked = set(picked)

    def fields(self) -> Sequence[Field]:
        """One mark for each."""
        return [Mark(name, called, name in self._picked) for name, called in self._names]

    def told(self) -> str:
        """What picking none or some means."""
        return self.say(self._how)

    async def changed(self, name: str, value: str) -> None:
        """In or out."""
        if value:
            self._picked.add(name)
        else:
            self._picked.discard(name)

    async def action_every(self) -> None:
        """All of them, or none where all are in."""
        every = {name for name, _ in self._names}
        self._picked = set() if self._picked >= every else every
        await self.tell()

    def action_done(self) -> None:
        """Take what is picked."""
        self.dismiss(tuple(name for name, _ in self._names if name in self._picked))

    def action_leave(self) -> None:
        """Leave everything as it was."""
        self.dismiss(None)
