"""Tells a key that bounced, or is held down, from one that was meant."""

from __future__ import annotations

from dlcards.core.day import Instant

_BOUNCE = 150  # ms: nobody takes in another question or answer faster than this


class Bounce:
    """Remembers the keys that were pressed before what is shown was shown, and since when it is.

    Only those can bounce, and only until another key is pressed: letters that an answer doubles
    came after its question. Digits are remembered apart: whatever comes between two threes, the
    second is no grade for what has only just appeared.
    """

    def __init__(self) -> None:
        self._latest: dict[bool, str] = {}  # is it a digit -> the key
        self._before: dict[bool, str] = {}  # the latest when what is shown appeared
        self._changed = Instant(0)

    def changed(self, now: Instant) -> None:
        """Another question, answer or screen is shown since `now`."""
        self._before = dict(self._latest)
        self._changed = now

    def is_bounce(self, key: str, now: Instant) -> bool:
        """Whether `key` only repeats one from before, too soon to be meant for what is shown.

        A key that is held down goes on bouncing until it is let go.
        """
        is_digit = key.isdigit()
        is_repeated = key == self._before.get(is_digit) and 0 <= now - self._changed < _BOUNCE
        self._latest[is_digit] = key
        if is_repeated:
            self._changed = now
        else:
            self._before.pop(is_digit, None)
        return is_repeated
