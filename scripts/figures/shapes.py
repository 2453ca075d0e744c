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
        middle = y + (n - (len(lines) - 1) / 2) * size * 1.15
        canvas.text(x, middle, line, size=size, fill=tone.on_pale)


def grid(
    canvas: Canvas,
    x: float,
    y: float,
    rows: int,
    columns: int,
    cell: float,
    *,
    fill: Callable[[Cell], str] = lambda _: WHITE,
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
            canvas.rect(left, top, cell, cell, fill(at), stroke, width=width)
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
    if y0 == y1:
        middle = (x0 + x1) / 2
        steps = [
            (x0, y0, x0, y0 + half, x0 + abs(half), y0 + half),
            (middle - abs(half), y0 + half),
            (middle, y0 + half, middle, y0 + depth),
            (middle, y0 + half, middle + abs(half), y0 + half),
            (x1 - abs(half), y0 + half),
            (x1, y0 + half, x1, y0),
        ]
    else:
        middle = (y0 + y1) / 2
        steps = [
            (x0, y0, x0 + half, y0, x0 + half, y0 + abs(half)),
            (x0 + half, middle - abs(half)),
            (x0 + half, middle, x0 + depth, middle),
            (x0 + half, middle, x0 + half, middle + abs(half)),
            (x0 + half, y1 - abs(half)),
            (x0 + half, y1, x0, y1),
        ]
    canvas.curve("".join(_step(step) for step in steps), stroke=stroke, width=STROKE)


def _step(step: tuple[float, ...]) -> str:
    """Six numbers start a path and bend, four bend, two go straight."""
    written = [number(value) for value in step]
    match written:
        case [x, y]:
            return f"L{x} {y}"
        case [cx, cy, x, y]:
            return f"Q{cx} {cy} {x} {y}"
        case [x0, y0, cx, cy, x, y]:
            return f"M{x0} {y0}Q{cx} {cy} {x} {y}"
    raise ValueError(step)


def plate(
    canvas: Canvas, x: float, y: float, width: float, height: float, fill: str, stroke: str
) -> None:
    """A sheet seen from the side, by its upper left corner: a channel of a stack."""
    slope = width * 0.45
    canvas.polygon(
        [(x, y + slope), (x + width, y), (x + width, y + height - slope), (x, y + height)],
        fill,
        stroke,
    )
