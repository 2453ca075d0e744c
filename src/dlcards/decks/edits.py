"""Changes to a text at places known to the letter: all else stays as it is, byte for byte."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from msgspec import Struct

from dlcards.decks.source import LINE_END


class Unsafe(Exception):
    """A change that cannot be made here without touching what is not to be touched."""


class Edit(Struct, frozen=True, order=True):
    """`text` in place of what stands from `start` up to `end`; a mere insertion where they meet."""

    start: int
    end: int
    text: str = ""


def applied(text: str, edits: Iterable[Edit]) -> str:
    """`text` with all edits made, at one place in the order given; raise Unsafe on overlap."""
    pieces, done = [], 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if edit.start < done:
            raise Unsafe
        pieces += [text[done : edit.start], edit.text]
        done = edit.end
    return "".join([*pieces, text[done:]])


class Lines:
    """The lines of a text, whichever ends they have."""

    def __init__(self, text: str) -> None:
        self.text = text
        ends = list(LINE_END.finditer(text))
        self.end = ends[0][0] if ends else "\n"  # what a new line ends with
        self._starts = [0, *(end.end() for end in ends)]
        self._stops = [*(end.start() for end in ends), len(text)]

    def __len__(self) -> int:
        return len(self._starts)

    def number(self, index: int) -> int:
        """The line, from 0, in which the letter at `index` stands."""
        return bisect_right(self._starts, index) - 1

    def start(self, index: int) -> int:
        """Where the line of `index` begins."""
        return self._starts[self.number(index)]

    def stop(self, index: int) -> int:
        """Where the line of `index` ends, its line end not counted."""
        return self._stops[self.number(index)]

    def span(self, number: int) -> tuple[int, int]:
        """Where line `number` begins and stops."""
        return self._starts[number], self._stops[number]

    def column(self, index: int) -> int:
        """How many letters stand before `index` in its line."""
        return index - self.start(index)

    def joined(self, lines: Iterable[str]) -> str:
        """`lines` with the ends that this text has between them."""
        return self.end.join(lines)

    def removal(self, start: int, end: int) -> Edit:
        """The edit that takes out all lines from that of `start` to that of `end`.

        The line end before them goes, not that behind them: something can be put there at once.
        """
        first, last = self.number(start), self.number(end)
        if first == 0:
            return Edit(0, self._starts[last + 1] if last + 1 < len(self) else self._stops[last])
        return Edit(self._stops[first - 1], self._stops[last])
