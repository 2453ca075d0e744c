"""The fields of a form: what each shows, and what the arrows and the digits make of it.

A value is text, as the settings' file has it; none is the empty text.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct

_LONGEST = 5  # characters of a number or a time


class Choice(Struct, frozen=True):
    """One of a few values, each under its name."""

    name: str
    label: str
    options: Sequence[tuple[str, str]]  # the value, and what it is called
    value: str

    @property
    def shown(self) -> str:
        """The name of the value."""
        return f"< {dict(self.options).get(self.value, self.value)} >"

    def turned(self, step: int) -> str:
        """The value after this one, or before it; round and round."""
        values = [value for value, _ in self.options]
        at = values.index(self.value) if self.value in values else 0
        return values[(at + step) % len(values)]


class Mark(Struct, frozen=True):
    """Something that is in or out."""

    name: str
    label: str
    is_on: bool

    @property
    def shown(self) -> str:
        """More than a colour."""
        return "[x]" if self.is_on else "[ ]"

    def turned(self, step: int) -> str:  # noqa: ARG002 - there are only two
        """The other of the two."""
        return "" if self.is_on else "on"


class Entry(Struct, frozen=True):
    """A number or a time, which the digits write and the arrows nudge."""

    name: str
    label: str
    value: str
    shown: str  # with its unit
    nudged: Callable[[int], str]

    def turned(self, step: int) -> str:
        """A little more, or a little less."""
        return self.nudged(step)


class Door(Struct, frozen=True):
    """Something that is chosen on a screen of its own."""

    name: str
    label: str
    shown: str


Field = Choice | Mark | Entry | Door


def written(draft: str | None, key: str) -> str:
    """The draft of an entry once `key` was pressed; the first replaces what was there."""
    if key == "backspace":
        return (draft or "")[:-1]
    return ((draft or "") + key)[:_LONGEST]


def stepped(value: int, step: int, stops: Sequence[int]) -> int:
    """The next of `stops` above `value`, or below it; at either end the last one.

    >>> stepped(7, 1, (0, 5, 10)), stepped(7, -1, (0, 5, 10)), stepped(10, 1, (0, 5, 10))
    (10, 5, 10)
    """
    if step > 0:
        return next((stop for stop in stops if stop > value), value)
    return next((stop for stop in reversed(stops) if stop < value), value)
