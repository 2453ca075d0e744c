"""A figure, as large as the screen."""

from __future__ import annotations

from pathlib import Path

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from dlcards.tui.command import bindings
from dlcards.tui.commands import PICTURE_PAGE
from dlcards.tui.screens.base import CommandScreen
from dlcards.tui.shared import Shared
from dlcards.tui.widgets.key_line import KeyLine
from dlcards.tui.widgets.picture import Picture


class PictureScreen(CommandScreen[None]):
    """The figure, and what it shows in words."""

    OFFERED = PICTURE_PAGE
    BINDINGS = bindings(PICTURE_PAGE)

    def __init__(self, shared: Shared, picture: Path, words: str) -> None:
        super().__init__(shared)
        self._picture = picture
        self._words = words

    def compose(self) -> ComposeResult:
        """The figure, its words, the keys."""
        with Vertical(id="canvas"):
            yield Picture(self._picture, is_full=True)
            yield Static(self._words, id="words", markup=False)
            yield KeyLine()

    async def tell(self) -> None:
        """Show the keys; the rest has no language."""
        self.show_keys()

    def action_leave(self) -> None:
        """Back to the note."""
        self.dismiss()
