"""The line of keys at the foot of a screen: what can be done now, in the learner's language."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from textual.content import Content
from textual.events import Click
from textual.geometry import Size
from textual.style import Style
from textual.widgets import Static

_GAP = "  "


class ShownKey(Struct, frozen=True):
    """One key: its name, what it does, and the action that a click on it runs, if any."""

    name: str
    label: str
    action: str | None

    @property
    def content(self) -> Content:
        """The two side by side, the click's action underneath."""
        line = Content.assemble((self.name, "bold $accent"), " ", self.label)
        if self.action is None:
            return line
        return line.stylize(Style.from_meta({"deed": self.action}))


class Keys(Static):
    """Keys and what they do, over as many lines as they need; none is torn apart."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id, markup=False)
        self._keys: Sequence[ShownKey] = ()

    def show(self, keys: Sequence[ShownKey]) -> None:
        """Show `keys` from now on."""
        if keys != self._keys:
            self._keys = keys
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002 - Textual's signature
        """As many lines as the keys fill."""
        return len(self._lines(width))

    def render(self) -> Content:
        """The keys."""
        return Content("\n").join(self._lines(self.content_size.width))

    def on_click(self, event: Click) -> None:
        """Do what the key under the mouse does, in its turn among the keys that were pressed."""
        action = event.style.meta.get("deed")
        if action:
            self.app.call_later(self.screen.run_action, action)

    def _lines(self, width: int) -> list[Content]:
        lines: list[Content] = []
        for key in self._keys:
            content = key.content
            if lines and lines[-1].cell_length + len(_GAP) + content.cell_length <= width:
                lines[-1] = lines[-1] + _GAP + content
            else:
                lines.append(content)
        return lines


class KeyLine(Keys):
    """The one at the foot."""
