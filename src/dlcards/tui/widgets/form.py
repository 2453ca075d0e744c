"""A form: labels on the left, values on the right, one row under the cursor."""

from __future__ import annotations

from collections.abc import Sequence

from rich.table import Table
from rich.text import Text as RichText
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets.option_list import Option

from dlcards.core.safe import one_line
from dlcards.tui.fields import Field
from dlcards.tui.widgets.rows import Rows

_CURSOR = "_"  # stands behind what is being written


class Form(Vertical):
    """Fields, of which the learner sees as many as the screen has room for."""

    def compose(self) -> ComposeResult:
        """The rows."""
        yield Rows()

    def show(self, fields: Sequence[Field], draft: str | None = None) -> None:
        """Show `fields`; the cursor stays, and what is being written stands in its row."""
        rows = self.query_one(Rows)
        place = min(rows.highlighted or 0, len(fields) - 1) if fields else None
        at = rows.scroll_offset
        rows.clear_options()
        rows.add_options(
            _row(field, None if number != place else draft) for number, field in enumerate(fields)
        )
        rows.scroll_to(*at, animate=False, immediate=True)
        rows.highlighted = place

    @property
    def place(self) -> int:
        """The row under the cursor."""
        return self.query_one(Rows).highlighted or 0

    def move(self, step: int) -> None:
        """Move the cursor; it stays within."""
        rows = self.query_one(Rows)
        if rows.option_count:
            rows.highlighted = max(0, min(rows.option_count - 1, self.place + step))


def _row(field: Field, draft: str | None) -> Option:
    grid = Table.grid(expand=True, padding=(0, 1))
    grid.add_column(ratio=3, overflow="fold")
    grid.add_column(ratio=2, overflow="fold")
    value = field.shown if draft is None else draft + _CURSOR
    grid.add_row(RichText(one_line(field.label)), RichText(one_line(value)))
    return Option(grid, id=field.name)
