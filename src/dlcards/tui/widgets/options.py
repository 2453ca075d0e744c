"""The options of a choice: numbered, wrapped, chosen by arrow or mouse."""

from __future__ import annotations

from collections.abc import Sequence

from textual.containers import Vertical
from textual.content import Content
from textual.geometry import Size
from textual.widgets import Static

_INDENT = 3  # cells before the text: a mark, the number, a space


class OptionLine(Static):
    """One option; what is chosen is marked with more than a colour."""

    def __init__(self, number: int, text: str) -> None:
        super().__init__(markup=False)
        self._number = number
        self._text = text
        self._is_chosen = False

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
        self.app.call_later(self.screen.run_action, f"pick({self._number})")

    def _lines(self, width: int) -> list[Content]:
        first, *rest = Content(self._text).wrap(max(1, width - _INDENT))
        head = f"{'>' if self._is_chosen else ' '}{self._number} "
        return [Content(head) + first, *(line.pad_left(_INDENT) for line in rest)]


class Options(Vertical):
    """All options of one question."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._lines = [OptionLine(number, text) for number, text in enumerate(texts, start=1)]
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
