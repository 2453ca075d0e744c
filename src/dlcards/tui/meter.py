"""Long work on the store's thread: how far it is goes to its screen, and the screen may stop it."""

from __future__ import annotations

from textual.message import Message
from textual.screen import Screen


class Stopped(Exception):
    """The learner stopped the work."""


class Advanced(Message):
    """The work came this far."""

    def __init__(self, percent: int) -> None:
        super().__init__()
        self.percent = percent

    def can_replace(self, message: Message) -> bool:
        """Only the last counts."""
        return isinstance(message, Advanced)


class Meter:
    """Is told of the work, and tells `screen` of each percent."""

    def __init__(self, screen: Screen[None]) -> None:
        self._screen = screen
        self._percent = 0
        self._is_stopped = False

    def stop(self) -> None:
        """Have the work end the next time that it tells how far it is."""
        self._is_stopped = True

    def __call__(self, share: float) -> None:
        """Take note of how far the work is. Raise Stopped."""
        if self._is_stopped:
            raise Stopped
        percent = int(share * 100)
        if percent > self._percent:
            self._percent = percent
            self._screen.post_message(Advanced(percent))
