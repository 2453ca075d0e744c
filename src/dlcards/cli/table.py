"""Tables in a terminal, where Hangul is two cells wide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wcwidth import wcswidth

from dlcards.core.safe import one_line

_GAP = "  "


def table(
    header: Sequence[str], rows: Sequence[Sequence[str]], numbers: frozenset[int]
) -> Iterator[str]:
    """Lines with aligned columns; the columns in `numbers` are set to the right."""
    lines = [[one_line(cell) for cell in line] for line in (header, *rows)]
    widths = [max(_width(line[i]) for line in lines) for i in range(len(header))]
    for line in lines:
        cells = [
            _padded(cell, width, is_number=i in numbers)
            for i, (cell, width) in enumerate(zip(line, widths, strict=True))
        ]
        yield _GAP.join(cells).rstrip()


def _padded(cell: str, width: int, *, is_number: bool) -> str:
    blank = " " * (width - _width(cell))
    return blank + cell if is_number else cell + blank


def _width(text: str) -> int:
    return max(0, wcswidth(text))
