"""The sheet on which questions, answers and notes are read; what is longer than it scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.geometry import Region, Size
from textual.strip import Strip
from textual.visual import Visual
from textual.widget import Widget
from textual.widgets import Static


def line(text: str, kind: str) -> Static:
    """One paragraph of plain text; `kind` is its class in the style sheet."""
    return Static(text, classes=kind, markup=False)


class Entry(Static):
    """A label and what it stands for, side by side or, on a narrow screen, one below the other.

    Notes have many: each is one widget, whose label stands in the padding of its text.
    """

    def __init__(self, label: str, text: str, kind: str = "") -> None:
        super().__init__(text, classes=kind, markup=False)
        self._label = Content.styled(label, "bold $warning" if kind == "beware" else "$secondary")

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as the text fills, or the label beside it."""
        beside = self.styles.padding.left
        lines = len(self._label.wrap(beside)) if beside else 0
        return max(lines, super().get_content_height(container, viewport, width))

    def render_lines(self, crop: Region) -> list[Strip]:
        """The text, and the label over the padding."""
        room = self.styles.padding.left or self.size.width
        style = self.visual_style
        label = Visual.to_strips(self, self._label, room, None, style, apply_selection=False)
        strips = super().render_lines(crop)
        for y, strip in enumerate(strips[: max(0, len(label) - crop.y)]):
            written = label[crop.y + y].adjust_cell_length(room, style.rich_style)
            strips[y] = Strip.join([written, strip.crop(room)])
        return strips


class Paper(VerticalScroll, can_focus=False):
    """A column of paragraphs, centred, never wider than is good for reading."""

    def __init__(self) -> None:
        super().__init__()
        self._looked_at: Widget | None = None
        self._depth: float | None = None  # how far it was scrolled for that, once it was

    def compose(self) -> ComposeResult:
        """The empty column."""
        yield Vertical(id="column")

    def on_mount(self) -> None:
        """The text may grow after it was shown: pictures come late."""
        self.watch(self, "virtual_size", self._keep_sight, init=False)

    async def show(self, lines: Sequence[Widget], *, look_at: Widget | None = None) -> None:
        """Show `lines` from the top, or as far down as `look_at` needs to be seen."""
        column = self.query_one("#column")
        with self.app.batch_update():
            await column.remove_children()
            await column.mount_all(lines)
        self.scroll_home(animate=False)
        self._looked_at, self._depth = look_at, None
        if look_at is not None:
            self.look(look_at)

    def look(self, widget: Widget) -> None:
        """Bring `widget` into sight as soon as it has its place."""
        if not widget.is_attached:
            return
        if widget.size:
            is_higher = widget.size.height > self.size.height  # then its top is what matters
            self.scroll_to_widget(widget, animate=False, immediate=True, top=is_higher)
            self._looked_at, self._depth = widget, self.scroll_y
        else:
            self.call_after_refresh(self.look, widget)

    def _keep_sight(self) -> None:
        """What is looked at stays in sight, unless the learner scrolled on meanwhile."""
        if self._looked_at is not None and self._depth == self.scroll_y:
            self.call_later(self.look, self._looked_at)
