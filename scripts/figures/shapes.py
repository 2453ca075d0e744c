"""Shapes that several figures share: boxes with words, grids of cells, operators, brackets."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from scripts.figures.canvas import Canvas, Point, number
from scripts.figures.style import BLANK, GREY, INK, NORMAL, STROKE, THIN, WHITE, Tone

Cell = tuple[int, int]  # row, column


def box(
    canvas: Canvas,
    x: float,
    y: float,
    width: float,
    height: float,
    words: str = "",
    tone: Tone = BLANK,
    *,
    size: float = NORMAL,
    fill: str | None = None,
    radius: float = 8,
) -> None:
    """A rounded box round its middle (x, y); a line break in `words` starts a second line."""
    canvas.rect(
        x - width / 2, y - height / 2, width, height, fill or tone.pale, tone.line, radius=radius
    )
    lines = words.split("\n") if words else []
    for n, line in enumerate(lines):
        middle = y + (n - (len(lines) - 1) / 2) * size * 1.35
        canvas.text(x, middle, line, size=size, fill=tone.on_pale)


def grid(
    canvas: Canvas,
    x: float,
    y: float,
    rows: int,
    columns: int,
    cell: float,
    *,
    fill: str | Callable[[Cell], str] = WHITE,
    values: Sequence[Sequence[object]] = (),
    ink: Callable[[Cell], str] = lambda _: INK,
    bold: Callable[[Cell], bool] = lambda _: False,
    stroke: str = GREY,
    width: float = THIN,
    size: float | None = None,
) -> None:
    """A grid of square cells by its upper left corner, with `values` written in."""
    for row in range(rows):
        for column in range(columns):
            at = (row, column)
            left, top = x + column * cell, y + row * cell
            ground = fill if isinstance(fill, str) else fill(at)
            canvas.rect(left, top, cell, cell, ground, stroke, width=width)
            if values:
                words = str(values[row][column]).replace("-", "−")
                canvas.text(
                    left + cell / 2,
                    top + cell / 2,
                    words,
                    size=size or cell * 0.52,
                    fill=ink(at),
                    bold=bold(at),
                )


def operator(canvas: Canvas, x: float, y: float, sign: str, radius: float = 15) -> None:
    """A circle with `+`, `×` or, for element by element, `·` in it."""
    canvas.circle(x, y, radius, WHITE, INK)
    arm = radius * 0.55
    if sign == "+":
        canvas.line((x - arm, y), (x + arm, y))
        canvas.line((x, y - arm), (x, y + arm))
    elif sign == "×":
        arm *= 0.75
        canvas.line((x - arm, y - arm), (x + arm, y + arm))
        canvas.line((x - arm, y + arm), (x + arm, y - arm))
    else:
        canvas.circle(x, y, radius * 0.2, INK, None)


def brace(canvas: Canvas, start: Point, end: Point, depth: float, stroke: str = INK) -> None:
    """A curly brace from `start` to `end`, level or upright, its point `depth` to the side."""
    (x0, y0), (x1, y1) = start, end
    half = depth / 2
    level = y0 == y1
    length = x1 - x0 if level else y1 - y0

    def at(along: float, aside: float) -> str:
        place = (x0 + along, y0 + aside) if level else (x0 + aside, y0 + along)
        return " ".join(number(value) for value in place)

    bend, middle = abs(half), length / 2
    canvas.curve(
        f"M{at(0, 0)}Q{at(0, half)} {at(bend, half)}L{at(middle - bend, half)}"
        f"Q{at(middle, half)} {at(middle, depth)}Q{at(middle, half)} {at(middle + bend, half)}"
        f"L{at(length - bend, half)}Q{at(length, half)} {at(length, 0)}",
        stroke=stroke,
        width=STROKE,
    )
