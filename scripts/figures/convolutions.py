"""Figures of the deck `convolution`."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

from scripts.figures.canvas import Canvas
from scripts.figures.gallery import figure
from scripts.figures.shapes import Cell, grid
from scripts.figures.style import AMBER, BLUE, GREY, INK, LARGE, MIST, RED, SMALL, WHITE, Tone


@figure(
    "convolution-operation",
    "Convolution of a 5 by 5 input with a 3 by 3 kernel",
    "The kernel w is turned by 180 degrees and laid on a 3 by 3 window of the input x; the products"
    " of the overlapping values are summed into one value of the output y.",
)
def convolution_operation(c: Canvas) -> None:
    """The kernel is flipped, laid on a window, multiplied and summed."""
    x = [[1, 0, 2, 1, 0], [0, 1, 3, 0, 2], [2, 1, 0, 2, 1], [1, 0, 1, 3, 0], [0, 2, 1, 0, 1]]
    w = [[1, 2, 0], [0, 1, 0], [0, 0, -1]]
    flipped = [row[::-1] for row in w[::-1]]
    y = [
        [
            sum(x[i + m][j + n] * flipped[m][n] for m, n in product(range(3), repeat=2))
            for j in range(3)
        ]
        for i in range(3)
    ]
    cell, top = 40, 156

    def covered(at: Cell) -> bool:
        return 1 <= at[0] <= 3 and at[1] >= 2  # noqa: PLR2004  the window at the right

    left = 34
    c.text(left + 100, top - 26, "*x*", size=LARGE)
    grid(
        c, left, top, 5, 5, cell, values=x,
        fill=lambda at: AMBER.pale if covered(at) else WHITE,
        ink=lambda at: INK if covered(at) else GREY,
    )  # fmt: skip
    c.rect(left + 2 * cell, top + cell, 3 * cell, 3 * cell, "none", AMBER.line, width=4)

    middle = 328
    kernel = 32
    c.text(middle - 68, 36 + 1.5 * kernel, "*w*", size=LARGE)
    grid(c, middle - 1.5 * kernel, 36, 3, 3, kernel, values=w, stroke=BLUE.line)
    c.arrow((middle, 138), (middle, 188))
    c.text(middle + 14, 161, "180°", anchor="start", bold=True)
    c.text(middle - 14, 161, "flip", anchor="end")
    grid(
        c, middle - 60, top + cell, 3, 3, cell, values=flipped,
        fill=BLUE.pale, stroke=BLUE.line,
    )  # fmt: skip
    c.arrow((middle - 61, 256), (left + 5 * cell + 3, 256), stroke=BLUE.line, width=3.5)

    right = 492
    c.arrow((middle + 66, 256), (right - 6, 256))
    c.text(middle + 112, 234, "× , Σ", size=LARGE)
    c.text(right + 60, top + 14, "*y*", size=LARGE)
    grid(
        c, right, top + cell, 3, 3, cell, values=y,
        fill=lambda at: AMBER.solid if at == (1, 2) else WHITE,
        ink=lambda at: INK if at == (1, 2) else GREY,
        bold=lambda at: at == (1, 2),
    )  # fmt: skip
    terms = [
        f"{x[1 + m][2 + n]}·{flipped[m][n]}".replace("-", "−").replace("·−1", "·(−1)")
        for m, n in product(range(3), repeat=2)
        if flipped[m][n]
    ]
    c.text(right + 44, top + 4 * cell + 28, " + ".join(terms), size=SMALL)
    c.text(right + 44, top + 4 * cell + 54, f"= {y[1][2]}", bold=True)


@figure(
    "dilated-convolution",
    "A 3 by 3 kernel at dilation rates 1, 2 and 3",
    "Three 7 by 7 grids. The same nine weights span 3 by 3 cells at rate 1, 5 by 5 at rate 2 and"
    " 7 by 7 at rate 3.",
)
def dilated_convolution(c: Canvas) -> None:
    """The same nine weights, further and further apart."""
    cell = 26
    for number, rate in enumerate((1, 2, 3)):
        left, top = 26 + number * 203, 98
        span = 2 * rate + 1
        start = 3 - rate
        weights = {start, 3, 3 + rate}

        def fill(at: Cell, weights: set[int] = weights, start: int = start) -> str:
            if at[0] in weights and at[1] in weights:
                return BLUE.solid
            inside = all(start <= place <= 6 - start for place in at)
            return AMBER.pale if inside else WHITE

        grid(c, left, top, 7, 7, cell, fill=fill, stroke=MIST)
        edge = start * cell
        c.rect(
            left + edge, top + edge, span * cell, span * cell, "none", AMBER.line, width=3.5,
            dash="9 6",
        )  # fmt: skip
        middle = left + 3.5 * cell
        c.text(middle, 58, f"*r* = {rate}", size=LARGE)
        c.text(middle, top + 7 * cell + 36, f"{span} × {span}", size=LARGE, bold=True)
        c.text(middle, top + 7 * cell + 70, "9 weights", fill=BLUE.on_pale)


@figure(
    "depthwise-convolution",
    "Depthwise convolution over three channels",
    "Each of three input channels meets a 3 by 3 filter of its own and gives one output channel;"
    " nothing crosses from one channel to another.",
)
def depthwise_convolution(c: Canvas) -> None:
    """Three rows that never meet: channel, filter, channel."""
    for x, words in ((110, "*C* channels"), (320, "*C* filters"), (530, "*C* channels")):
        c.text(x, 40, words, size=22)
    for row, (tone, fill) in enumerate(((BLUE, BLUE.pale), (AMBER, AMBER.solid), (RED, ""))):
        middle = 122 + row * 105
        shade = fill or c.hatch(RED)
        grid(c, 68, middle - 42, 4, 4, 21, fill=shade, stroke=tone.line)
        c.rect(68, middle - 42, 84, 84, "none", tone.line, width=3)
        c.arrow((170, middle), (262, middle), width=3)
        grid(c, 285, middle - 36, 3, 3, 24, fill=tone.solid, stroke=WHITE)
        c.arrow((378, middle), (470, middle), width=3)
        grid(c, 488, middle - 42, 4, 4, 21, fill=shade, stroke=tone.line)
        c.rect(488, middle - 42, 84, 84, "none", tone.line, width=3)


@figure(
    "group-convolution",
    "An ordinary convolution beside one with two groups",
    "Left, g = 1: each of four output channels sees all four input channels. Right, g = 2: the"
    " channels fall into two halves, and an output channel sees only the two of its own half, so"
    " that half of the connections remain.",
)
def group_convolution(c: Canvas) -> None:
    """Who sees whom, without groups and with two."""
    for groups, left in ((1, 44), (2, 350)):
        middle = left + 123
        c.text(middle, 44, f"*g* = {groups}", size=LARGE)
        heights = [98 + n * 62 for n in range(4)]
        size = 4 // groups
        for i, o in product(range(4), repeat=2):
            if i // size == o // size:
                tone = _of_group(i // size, groups)
                c.line((left + 40, heights[i]), (left + 206, heights[o]), stroke=tone.line)
        for n, height in enumerate(heights):
            tone = _of_group(n // size, groups)
            for x in (left, left + 206):
                c.rect(x, height - 20, 40, 40, tone.solid, tone.line, radius=5)
        shown = "*k*^2*C*_{in}*C*_{out}" + (" / 2" if groups > 1 else "")
        c.text(middle, 354, shown, size=24)
    c.line((322, 60), (322, 340), stroke=MIST, width=2)


def _of_group(group: int, groups: int) -> Tone:
    if groups == 1:
        return Tone(GREY, WHITE, MIST, INK, INK)
    return (BLUE, AMBER)[group]


@figure(
    "pooling",
    "Max pooling and average pooling with 2 by 2 regions",
    "A 4 by 4 map is divided into four 2 by 2 regions. Max pooling keeps the largest value of each,"
    " average pooling their mean; both results are 2 by 2.",
)
def pooling(c: Canvas) -> None:
    """Four regions, each summarised by one number."""
    x = [[1, 3, 4, 0], [2, 6, 8, 4], [5, 1, 2, 2], [3, 3, 7, 1]]
    fills = [[AMBER.pale, BLUE.pale], ["#EEF0F2", RED.pale]]

    def region(at: Cell) -> str:
        return fills[at[0] // 2][at[1] // 2]

    cell, left, top = 62, 40, 76
    grid(c, left, top, 4, 4, cell, values=x, fill=region, size=28)
    for row, column in product(range(2), repeat=2):
        c.rect(left + column * 2 * cell, top + row * 2 * cell, 2 * cell, 2 * cell, width=4)
    regions = [
        [[x[2 * i + m][2 * j + n] for m, n in product(range(2), repeat=2)] for j in range(2)]
        for i in range(2)
    ]
    summaries: dict[str, Callable[[list[int]], int]] = {
        "max": max,
        "mean": lambda values: sum(values) // len(values),
    }
    for (words, summary), middle in zip(summaries.items(), (124, 276), strict=True):
        c.arrow((306, 200), (352, 200), (352, middle), (444, middle), width=3, bend=18)
        c.text(400, middle - 22, words, size=24, bold=True)
        grid(
            c, 462, middle - cell, 2, 2, cell, size=28,
            values=[[summary(values) for values in row] for row in regions],
            fill=lambda at: fills[at[0]][at[1]], bold=lambda _: True,
        )  # fmt: skip
        c.rect(462, middle - cell, 2 * cell, 2 * cell, width=4)
