"""Figures of the decks `training` and `generalization`."""

from __future__ import annotations

import math

from scripts.figures.canvas import Canvas, Point
from scripts.figures.chance import Chance
from scripts.figures.gallery import figure
from scripts.figures.shapes import box
from scripts.figures.style import AMBER, BLANK, BLUE, GREY, INK, LARGE, MIST, RED, WHITE


def _rings(c: Canvas, middle: Point, width: float, height: float, count: int) -> None:
    """Lines of equal loss round the minimum: `width` and `height` are the outermost radii."""
    for n in range(count, 0, -1):
        share = n / count
        c.add(
            "ellipse", cx=float(middle[0]), cy=float(middle[1]), rx=width * share,
            ry=height * share, fill="#F1F4F7" if n % 2 else WHITE, stroke=MIST, stroke_width=2,
        )  # fmt: skip


def _star(c: Canvas, at: Point, radius: float = 13) -> None:
    """The minimum."""
    corners = [
        (
            at[0] + (radius if n % 2 == 0 else radius * 0.42) * math.sin(n * math.pi / 5),
            at[1] - (radius if n % 2 == 0 else radius * 0.42) * math.cos(n * math.pi / 5),
        )
        for n in range(10)
    ]
    c.polygon(corners, INK, WHITE, width=2)


def _descent(
    start: Point, rate: float, bends: Point, steps: int, noise: float = 0, seed: int = 1
) -> list[Point]:
    """The way that gradient descent goes on a bowl bent by `bends` in x and y, about (0, 0)."""
    chance = Chance(seed)
    way = [start]
    for _ in range(steps):
        x, y = way[-1]
        way.append(
            (
                x - rate * bends[0] * x + noise * chance.normal(),
                y - rate * bends[1] * y + noise * chance.normal(),
            )
        )
    return way


def _walk(c: Canvas, way: list[Point], middle: Point, stroke: str, dot: float = 5) -> None:
    """A way, moved to the minimum's place, with a dot at each step and a head at the end."""
    moved = [(middle[0] + x, middle[1] + y) for x, y in way]
    c.arrow(*moved, stroke=stroke, width=3.5, bend=0, head=14)
    for at in moved[:-1]:
        c.circle(*at, dot, stroke, WHITE, width=1.5)


@figure(
    "normalization",
    "The loss surface before and after scaling the inputs",
    "Left, inputs of very different ranges: the lines of equal loss are long ellipses and gradient"
    " descent zigzags. Right, inputs of one scale: the lines are round and it goes straight to the"
    " minimum.",
)
def normalization(c: Canvas) -> None:
    """A narrow valley becomes a bowl."""
    for left, narrow in ((34, True), (366, False)):
        middle = (left + 124.0, 192.0)
        _rings(c, middle, 118 if narrow else 110, 40 if narrow else 110, 4)
        c.arrow((left - 6, 318), (left - 6, 70), stroke=GREY)
        c.arrow((left - 6, 318), (left + 254, 318), stroke=GREY)
        c.text(left + 16, 64, "*w*_2", size=24)
        c.text(left + 236, 296, "*w*_1", size=24)
        if narrow:
            way = _descent((-104, -20), 1, (0.26, 1.8), 8)
        else:
            way = _descent((-76, -62), 1, (0.55, 0.55), 4)
        _star(c, middle)
        _walk(c, way, middle, (RED if narrow else BLUE).line)
    c.text(144, 368, "*x*_1: 0…100, *x*_2: 0…10^5", size=22)
    c.text(484, 368, "*x*_1: 0…1, *x*_2: 0…1", size=22)
    c.arrow((288, 192), (338, 192), width=4)


@figure(
    "sgd",
    "The paths of full-batch gradient descent and of SGD",
    "Both start at the same point of a loss surface drawn as rings. The full batch takes few smooth"
    " steps to the minimum; SGD takes many short, noisy ones and wavers about it.",
)
def sgd(c: Canvas) -> None:
    """A smooth way and a wavering one to the same minimum."""
    middle = (376.0, 214.0)
    _rings(c, middle, 236, 158, 5)
    start = (-224.0, -96.0)
    noisy = _descent(start, 0.1, (1, 1.3), 34, noise=13, seed=33)
    _walk(c, noisy, middle, RED.line, dot=3.5)
    smooth = _descent(start, 0.4, (1, 1.5), 6)
    _walk(c, smooth, middle, BLUE.line, dot=6.5)
    _star(c, middle)
    c.circle(middle[0] + start[0], middle[1] + start[1], 9, INK, WHITE)
    c.text(middle[0] + start[0], middle[1] + start[1] - 30, "*θ*_0", size=LARGE)
    for y, tone, words in ((322, BLUE, "full batch"), (356, RED, "SGD")):
        c.line((30, y), (74, y), stroke=tone.line, width=4)
        c.circle(52, y, 6.5 if tone is BLUE else 4, tone.line, WHITE, width=1.5)
        c.text(84, y, words, size=24, anchor="start", fill=tone.on_pale)


@figure(
    "vanishing-gradient",
    "A gradient that shrinks from layer to layer",
    "Five layers with sigmoids. From the loss L back towards the input x the gradient is multiplied"
    " by 0.25 at each layer, so that the bars fall from 1 to 0.25, 0.06, 0.02 and 0.004.",
)
def vanishing_gradient(c: Canvas) -> None:
    """Backwards, each layer leaves a quarter."""
    row, floor, tall = 76, 362, 156
    c.text(34, row, "*x*", size=LARGE)
    for n in range(5):
        x = 118 + n * 104
        c.arrow((x - 66 if n else 50, row), (x - 34, row))
        box(c, x, row, 66, 48, f"*h*_{n + 1}", BLUE, size=LARGE)
        size = 0.25 ** (4 - n)
        c.rect(x - 26, floor - tall * size, 52, max(tall * size, 1.5), RED.solid, None)
        shown = f"{size:.3f}" if n == 0 else f"{size:.2f}".rstrip("0").rstrip(".")
        c.text(x, floor - tall * size - 18, shown, size=22, bold=True)
        if n:
            c.arrow(
                (x - 8, 132), (x - 96, 132), stroke=RED.line, width=1.5 + 1.3 * n, dash=None,
                head=16,
            )  # fmt: skip
            c.text(x - 52, 160, "×0.25", size=20, fill=RED.on_pale)
    c.arrow((568, row), (592, row), head=12)
    c.text(608, row, "*L*", size=LARGE)
    c.line((76, floor), (576, floor), stroke=GREY)
    c.text(176, 248, "|∂*L* / ∂*h*_*k*|", size=LARGE)


@figure(
    "avoidable-bias",
    "Five errors and the gaps between them",
    "Bars for Bayes error 1 %, training error 4 %, training-dev error 6 %, dev error 10 % and test"
    " error 11 %. The gaps are avoidable bias 3, variance 2, data mismatch 4 and overfitting to the"
    " dev set 1.",
)
def avoidable_bias(c: Canvas) -> None:
    """A stair of errors; each step has a name."""
    bars = (("Bayes", 1), ("train", 4), ("train-dev", 6), ("dev", 10), ("test", 11))
    gaps = (("avoidable bias", AMBER), ("variance", BLUE), ("data mismatch", RED),
            ("dev-set overfitting", BLANK))  # fmt: skip
    floor, unit, step, wide = 346, 25, 106, 66
    c.line((70, floor), (602, floor), stroke=GREY)
    for n, (name, error) in enumerate(bars):
        x = 94 + n * step
        before = bars[n - 1][1] if n else error
        level, top = floor - before * unit, floor - error * unit
        c.rect(x, level, wide, floor - level, "#E3E7EB", GREY, width=2)
        if n:
            words, tone = gaps[n - 1]
            c.line((x - step + wide, level), (x, level), width=2, dash="5 5")
            c.rect(x, top, wide, level - top, c.hatch(RED) if tone is RED else tone.solid)
            height = min((top + level) / 2, level - 20)
            c.text(
                x - 12, height, f"{words} +{error - before}", size=22, anchor="end",
                fill=tone.on_pale, bold=True,
            )  # fmt: skip
        c.text(x + wide / 2, floor - 13, f"{error}%", size=20)
        c.text(x + wide / 2, floor + 26, name, size=22)
