"""A line that leads to another note."""

from __future__ import annotations

from textual.widgets import Static


class LinkLine(Static):
    """The number by which the link is followed, and the term that it leads to."""

    def __init__(self, number: int, term: str) -> None:
        super().__init__(markup=False)
        self.number = number
        self._term = term
        self.mark(is_chosen=False)

    def mark(self, *, is_chosen: bool) -> None:
        """Mark the chosen link with more than a colour."""
        self.update(f"{'>' if is_chosen else ' '}{self.number} {self._term}")
        self.set_class(is_chosen, "chosen")

    def on_click(self) -> None:
        """Follow it, in its turn among the keys that were pressed."""
        self.app.call_later(self.screen.run_action, f"open({self.number})")
