"""A list that the screen's commands move in."""

from __future__ import annotations

from textual.widgets import OptionList


class Rows(OptionList, can_focus=False):
    """Rows one below the other, one of them marked; without keys of their own."""

    def __init__(self) -> None:
        super().__init__(markup=False)

    def step(self, step: int) -> None:
        """Move the mark down or up by one, from the last row to the first."""
        if step > 0:
            self.action_cursor_down()
        else:
            self.action_cursor_up()
