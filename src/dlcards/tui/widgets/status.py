"""The line at the head of a sitting: how far it is, how long it took, and which deck is asked."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Container
from textual.widgets import Static


class Status(Container):
    """Progress on the left, the deck on the right; on a narrow screen below one another."""

    def compose(self) -> ComposeResult:
        """Two texts."""
        yield Static(id="progress", markup=False)
        yield Static(id="deck", markup=False)

    def show(self, progress: str, deck: str) -> None:
        """Show both."""
        self.query_one("#progress", Static).update(progress)
        self.query_one("#deck", Static).update(deck)
