"""The options of a choice: numbered, wrapped, chosen by arrow or mouse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.containers import Vertical
from textual.content import Content
from textual.geometry import Size
from textual.widgets import Static

_INDENT = 3  # cells before the text: a mark, the number, a space


@dataclass(frozen=True, slots=True)
class Line:
    """What one option says, and its class in the style sheet."""

    number: int
    text: str
    kind: str = ""


class OptionLine(Static):
    """One option; what is chosen is marked with more than a colour."""

    def __init__(self, shown: Line, *, can_be_picked: bool) -> None:
        super().__init__(classes=shown.kind, markup=False)
        self._shown = shown
        self._is_chosen = False
        self._can_be_picked = can_be_picked

    def mark(self, *, is_chosen: bool) -> None:
        """Mark it as the one chosen, or as not."""
        self._is_chosen = is_chosen
        self.set_class(is_chosen, "chosen")
        self.refresh()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002 - Textual's signature
        """As many lines as the text fills beside its number."""
        return len(self._lines(width))

    def render(self) -> Content:
        """The number, and the text in a column beside it."""
        return Content("\n").join(self._lines(self.content_size.width))

    def on_click(self) -> None:
        """Pick it, in its turn among the keys that were pressed."""
        if self._can_be_picked:
            self.app.call_later(self.screen.run_action, f"pick({self._shown.number})")

    def _lines(self, width: int) -> list[Content]:
        first, *rest = Content(self._shown.text).wrap(max(1, width - _INDENT))
        head = f"{'>' if self._is_chosen else ' '}{self._shown.number} "
        return [Content(head) + first, *(line.pad_left(_INDENT) for line in rest)]


class Options(Vertical):
    """All options of one question."""

    def __init__(self, lines: Sequence[Line], *, can_be_picked: bool = True) -> None:
        self._lines = [OptionLine(line, can_be_picked=can_be_picked) for line in lines]
        self._place: int | None = None
        super().__init__(*self._lines)

    @property
    def chosen(self) -> int | None:
        """The place, from 0 on, of the option that the arrows chose."""
        return self._place

    def choose(self, step: int) -> OptionLine:
        """Choose the next in the direction of `step`: from none, the first or the last."""
        last = len(self._lines) - 1
        if self._place is None:
            self._place = 0 if step > 0 else last
        else:
            self._place = (self._place + step) % (last + 1)
        for place, line in enumerate(self._lines):
            line.mark(is_chosen=place == self._place)
        return self._lines[self._place]
