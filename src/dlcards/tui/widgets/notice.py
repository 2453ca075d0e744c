"""One line that tells what just happened, until the next thing happens."""

from __future__ import annotations

from textual.widgets import Static


class Notice(Static):
    """Takes no room while there is nothing to tell."""

    def __init__(self) -> None:
        super().__init__(markup=False)
        self.display = False

    def mention(self, text: str) -> None:
        """Tell something that went as it should."""
        self._tell(text, is_alarm=False)

    def alarm(self, text: str) -> None:
        """Tell something that went wrong."""
        self._tell(text, is_alarm=True)

    def clear(self) -> None:
        """Tell nothing."""
        self.display = False

    def _tell(self, text: str, *, is_alarm: bool) -> None:
        self.update(text)
        self.set_class(is_alarm, "alarm")
        self.display = True
