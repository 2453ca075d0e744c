"""The sheet on which questions, answers and notes are read; what is longer than it scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.geometry import Offset, Region
from textual.widget import Widget

from dlcards.tui.widgets.prose import Block, Prose

Piece = Block | Widget


class Paper(VerticalScroll, can_focus=False):
    """A column of paragraphs, centred, never wider than is good for reading."""

    def __init__(self) -> None:
        super().__init__()
        self._looked_at: Sequence[Piece] = ()
        self._depth: float | None = None  # how far it was scrolled for that, once it was

    def compose(self) -> ComposeResult:
        """The empty column."""
        yield Vertical(Prose([]), id="column")

    def on_mount(self) -> None:
        """The text may grow after it was shown: pictures come late."""
        self.watch(self, "virtual_size", self._keep_sight, init=False)

    async def show(self, pieces: Sequence[Piece], *, look_at: Sequence[Piece] = ()) -> None:
        """Show `pieces` from the top, or as far down as `look_at` needs to be seen."""
        column = self.query_one("#column")
        first, *others = column.children
        begun, rest = _parted(pieces)
        with self.app.batch_update():
            if others:
                await column.remove_children(others)
            if isinstance(first, Prose):  # which is always there
                first.show(begun)
            if rest:
                await column.mount_all(rest)
        self.scroll_home(animate=False)
        self._looked_at, self._depth = look_at, None
        if look_at:
            self.call_after_refresh(self.look, *look_at)

    def look(self, *pieces: Piece) -> None:
        """Bring `pieces` into sight, or at least the first of them, once they have their place."""
        places = [self._place(piece) for piece in pieces]
        if not all(places):
            return
        region = Region.from_union([place for place in places if place])
        is_higher = region.height > self.size.height  # then its top is what matters
        self.scroll_to_region(region, animate=False, immediate=True, top=is_higher)
        self._looked_at, self._depth = pieces, self.scroll_y

    def _place(self, piece: Piece) -> Region | None:
        """Where a piece stands on the whole paper; None where it does not, or not yet."""
        if isinstance(piece, Block):
            prose = next((one for one in self.query(Prose) if one.holds(piece)), None)
            if prose is None or not prose.size:
                return None
            return prose.place(piece).translate(self._corner(prose))
        if not piece.is_attached or not piece.size:
            return None
        return piece.virtual_region.reset_offset.translate(self._corner(piece))

    def _corner(self, widget: Widget) -> Offset:
        """The top left corner of what stands somewhere on this paper."""
        corner = widget.virtual_region.offset
        for one in widget.ancestors:
            if one is self or not isinstance(one, Widget):
                break
            corner += one.virtual_region.offset
        return corner

    def _keep_sight(self) -> None:
        """What is looked at stays in sight, unless the learner scrolled on meanwhile."""
        if self._looked_at and self._depth == self.scroll_y:
            self.call_later(self.look, *self._looked_at)


def _parted(pieces: Sequence[Piece]) -> tuple[list[Block], list[Widget]]:
    """The paragraphs that come first, and all that stands below them."""
    begun: list[Block] = []
    parts: list[tuple[Widget, list[Block]]] = []  # a widget and the paragraphs below it
    for piece in pieces:
        if not isinstance(piece, Block):
            parts.append((piece, []))
        elif parts:
            parts[-1][1].append(piece)
        else:
            begun.append(piece)
    rest: list[Widget] = []
    for widget, blocks in parts:
        rest += [widget, Prose(blocks)] if blocks else [widget]
    return begun, rest
