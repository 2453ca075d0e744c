"""The table of decks; its cells wrap, so that it is as wide as the screen and no wider."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text as RichText
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static
from textual.widgets.option_list import Option

from dlcards.core.safe import one_line
from dlcards.i18n import trainer as texts
from dlcards.i18n.rooms import LEFT_OUT
from dlcards.i18n.text import Speaker
from dlcards.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from dlcards.tui.overview import DeckRow

_WIDTHS = (5, 5, 10)  # of the numbers, in cells; the title takes what is left


class DeckTable(Vertical):
    """Decks with what is due, new and learned in each."""

    def __init__(self) -> None:
        super().__init__()
        self._say: Speaker | None = None
        self._decks: Sequence[DeckRow] = ()

    def compose(self) -> ComposeResult:
        """The head and the rows."""
        yield Static(id="head", markup=False)
        yield Rows()

    @property
    def highlighted(self) -> str | None:
        """The id of the deck that the cursor is on."""
        for rows in self.query(Rows):
            if rows.highlighted is not None:
                return rows.get_option_at_index(rows.highlighted).id
        return None

    def on_mount(self) -> None:
        """Show what was to be shown before."""
        self._fill()

    def show(self, say: Speaker, rows: Sequence[DeckRow]) -> None:
        """Show `rows`; the cursor stays where it is."""
        self._say, self._decks = say, rows
        if self.is_mounted:
            self._fill()

    def move(self, step: int) -> None:
        """Move the cursor."""
        for rows in self.query(Rows):
            rows.step(step)

    def _fill(self) -> None:
        if self._say is None:
            return
        say, rows = self._say, self._decks
        head = (texts.DECK, texts.DUE, texts.NEW, texts.LEARNED)
        self.query_one("#head", Static).update(_grid([say(text) for text in head]))
        shown = self.query_one(Rows)
        place = shown.highlighted or 0
        shown.clear_options()
        shown.add_options(Option(_grid(_cells(row, say)), id=row.id) for row in rows)
        shown.highlighted = min(place, len(rows) - 1) if rows else None


def _cells(row: DeckRow, say: Speaker) -> list[str]:
    title = one_line(row.title.prefer(say.language) or row.id)
    if row.is_out:
        return [say(LEFT_OUT, deck=title), "-", "-", "-"]
    counts = row.counts
    return [title, str(counts.due), str(row.new), f"{counts.learned}/{counts.notes}"]


def _grid(cells: Sequence[str]) -> Table:
    title, *numbers = cells
    grid = Table.grid(expand=True)
    grid.add_column(ratio=1, overflow="fold")
    for width in _WIDTHS:
        grid.add_column(width=width, justify="right", no_wrap=True)
    grid.add_row(*(RichText(cell) for cell in (title, *numbers)))
    return grid
