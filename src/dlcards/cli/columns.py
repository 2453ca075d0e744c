"""Two texts side by side, or one under the other where the terminal is narrow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from dlcards.cli.paper import cells, wrapped

_GAP = "  "
_LEAST = 28  # cells of one column: below that, lines are too short to read
_MOST = 48


def abreast(left: Sequence[str], right: Sequence[str], width: int) -> Iterator[str]:
    """The paragraphs of both in columns, each pair of paragraphs from one line on."""
    column = min(_MOST, (width - len(_GAP)) // 2)
    if column < _LEAST:
        for text in (*left, "", *right):
            yield from wrapped(text, width)
        return
    for one, other in zip_longest(left, right, fillvalue=""):
        pairs = zip_longest(wrapped(one, column), wrapped(other, column), fillvalue="")
        for line, beside in pairs:
            yield f"{line}{' ' * (column - cells(line))}{_GAP}{beside}".rstrip()
