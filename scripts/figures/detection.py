"""Figures of the deck `detection`."""

from __future__ import annotations

import math
from collections.abc import Sequence

from scripts.figures.canvas import Canvas, Point
from scripts.figures.gallery import figure
from scripts.figures.plane import cells
from scripts.figures.shapes import box, brace, grid
from scripts.figures.style import AMBER, BLANK, BLUE, GREY, INK, LARGE, MIST, RED, WHITE


def _scene(c: Canvas, x: float, y: float, side: float) -> None:
    """An image with two things to find: a ball and a block."""
    c.rect(x, y, side, side, "#EEF1F4")
    c.circle(x + side * 0.32, y + side * 0.36, side * 0.17, AMBER.solid, AMBER.line)
    c.rect(
        x + side * 0.58, y + side * 0.5, side * 0.24, side * 0.34, BLUE.solid, BLUE.line, radius=3
    )


def _found(c: Canvas, x: float, y: float, side: float) -> None:
    """The same image with a box round each thing."""
    _scene(c, x, y, side)
    c.rect(x + side * 0.1, y + side * 0.14, side * 0.44, side * 0.44, "none", RED.line, width=4)
    c.rect(
        x + side * 0.53, y + side * 0.45, side * 0.34, side * 0.44, "none", RED.line, width=4,
        dash="9 5",
    )  # fmt: skip


def _stack(c: Canvas, x: float, y: float, words: str) -> None:
    """A network as a row of ever smaller sheets, the first at `x`, round the height `y`."""
    for n, tall in enumerate((120, 92, 66)):
        c.rect(x + n * 24, y - tall / 2, 17, tall, BLUE.pale, BLUE.line, radius=4)
    c.text(x + 32, y + 86, words, size=22)


@figure(
    "one-stage-detector",
    "A one-stage detector",
    "The image passes a CNN once; every cell of a grid gives boxes and class probabilities at the"
    " same time, and what remains are two boxes with their classes.",
)
def one_stage_detector(c: Canvas) -> None:
    """Image, network, a grid of predictions, boxes: in one pass."""
    mid = 186
    _scene(c, 26, mid - 62, 124)
    c.arrow((156, mid), (182, mid))
    _stack(c, 188, mid, "CNN")
    c.arrow((260, mid), (290, mid))
    grid(c, 298, mid - 66, 6, 6, 22, fill=AMBER.pale, stroke=AMBER.line)
    c.rect(298, mid - 66, 132, 132, "none", AMBER.line)
    for row, column in ((1, 1), (3, 4)):
        c.rect(298 + column * 22, mid - 66 + row * 22, 22, 22, AMBER.solid, INK)
    c.text(364, mid - 92, "boxes + classes", size=22)
    c.text(364, mid + 86, "per cell", size=22)
    c.arrow((436, mid), (464, mid))
    _found(c, 472, mid - 71, 142)
    brace(c, (26, 308), (614, 308), 20)
    c.text(320, 352, "1 pass", size=LARGE, bold=True)


@figure(
    "two-stage-detector",
    "A two-stage detector",
    "Stage 1: a CNN and an RPN turn the image into candidate regions, without classes. Stage 2:"
    " each region is cut out by RoI pooling, and a head gives its class and refined box.",
)
def two_stage_detector(c: Canvas) -> None:
    """Candidates first; then each of them is looked at."""
    mid = 168
    _scene(c, 22, mid - 52, 104)
    c.arrow((131, mid), (152, mid), head=12)
    for n, tall in enumerate((100, 76, 54)):
        c.rect(157 + n * 19, mid - tall / 2, 14, tall, BLUE.pale, BLUE.line, radius=4)
    c.text(183, mid + 72, "CNN", size=22)
    c.arrow((212, mid), (232, mid), head=12)
    c.text(291, mid - 76, "RPN", size=22)
    _scene(c, 239, mid - 52, 104)
    for x, y, width, height in (
        (8, 14, 50, 46),
        (16, 8, 36, 60),
        (54, 46, 40, 50),
        (10, 70, 30, 24),
        (64, 10, 32, 26),
    ):
        c.rect(239 + x, mid - 52 + y, width, height, "none", INK, width=2, dash="5 4")
    c.text(291, mid + 72, "regions", size=22)
    c.arrow((348, mid), (377, mid), head=12)
    c.text(421, mid - 76, "RoI pooling", size=22)
    for n in range(3):
        grid(
            c, 386 + n * 10, mid - 48 + n * 22, 3, 3, 17, fill=AMBER.pale,
            stroke=AMBER.line,
        )  # fmt: skip
        c.rect(386 + n * 10, mid - 48 + n * 22, 51, 51, "none", AMBER.line)
    c.arrow((462, mid), (489, mid), head=12)
    _found(c, 498, mid - 60, 120)
    c.text(558, mid + 80, "class + box", size=22)
    brace(c, (22, 284), (346, 284), 20)
    c.text(184, 328, "stage 1", size=LARGE, bold=True)
    c.text(184, 360, "object?", size=22)
    brace(c, (380, 284), (618, 284), 20)
    c.text(499, 328, "stage 2", size=LARGE, bold=True)
    c.text(499, 360, "which class? where?", size=22)


@figure(
    "nms",
    "Non-maximum suppression of three boxes",
    "Left, boxes with scores 0.9, 0.8 and 0.7. The second overlaps the first with an IoU of 0.6,"
    " the third with 0.1. Right, at a threshold of 0.5 the box of 0.8 is gone; 0.9 and 0.7 stay.",
)
def nms(c: Canvas) -> None:
    """The best box stays; what overlaps it beyond the threshold goes."""
    side, top = 132, 74
    # Moved by (a, b), they share s = (132 - a)(132 - b): an IoU of s / (2 * 132^2 - s).
    best, rival, other = (0, 0), (18, 18), (83, 70)  # 0.59 and 0.10 with the best
    for left, after in ((36, False), (386, True)):
        for (x, y), tone in ((other, BLUE), (rival, RED), (best, AMBER)):
            if tone is not RED or not after:
                dash = "11 7" if tone is RED else None
                c.rect(left + x, top + y, side, side, "none", tone.line, width=5, dash=dash)
        _score(c, left + 4, top - 2, "0.9", AMBER.solid, INK)
        _score(c, left + other[0] + side - 46, top + other[1] + side, "0.7", BLUE.solid, WHITE)
        if not after:
            _score(c, left + rival[0] - 4, top + rival[1] + side, "0.8", RED.solid, WHITE)
    c.arrow((276, 172), (364, 172), width=4)
    c.text(320, 146, "IoU > 0.5", size=22)
    c.text(320, 200, "remove", size=22)
    c.text(34, 336, "IoU(0.9, 0.8) = 0.6", size=22, anchor="start", fill=RED.on_pale)
    c.text(34, 366, "IoU(0.9, 0.7) = 0.1", size=22, anchor="start", fill=BLUE.on_pale)
    c.text(494, 350, "0.9, 0.7 stay", size=24, bold=True)


def _score(c: Canvas, x: float, y: float, score: str, fill: str, ink: str) -> None:
    """A tag with a score on the edge of a box."""
    c.rect(x, y - 14, 48, 28, fill, None, radius=6)
    c.text(x + 24, y, score, size=22, fill=ink, bold=True)


@figure(
    "iou",
    "Intersection over union of two squares",
    "Squares A and B of side 10, one moved sideways by 5, share an area of 50 and cover 150"
    " together, so that their IoU is 50 / 150, about 0.33.",
)
def iou(c: Canvas) -> None:
    """What is shared over what is covered."""
    left, top, side = 40, 96, 176
    c.rect(left, top, side, side, BLUE.pale, None)
    c.rect(left + side / 2, top, side, side, AMBER.pale, None)
    c.rect(left + side / 2, top, side / 2, side, c.hatch(RED, 12), None)
    c.rect(left, top, side, side, "none", BLUE.line, width=5)
    c.rect(left + side / 2, top, side, side, "none", AMBER.line, width=5)
    c.text(left + side / 4, top + side / 2, "*A*", size=34, fill=BLUE.on_pale)
    c.text(left + 1.25 * side, top + side / 2, "*B*", size=34, fill=AMBER.on_pale)
    for way in (-1, 1):
        middle = left + side / 2
        c.arrow((middle + way * 22, 70), (middle + way * (side / 2 - 4), 70), stroke=GREY, head=10)
    c.text(left + side / 2, 70, "10", size=24)
    low = top + side + 28
    for n in range(3):
        middle = left + (n + 0.5) * side / 2
        for way in (-1, 1):
            c.arrow((middle + way * 13, low), (middle + way * 39, low), stroke=GREY, head=10)
        c.text(middle, low, "5", size=24)
    c.text(356, 200, "IoU =", size=30)
    x, small = 404, 62
    for y, shared in ((112, True), (232, False)):
        at = x + 8
        if shared:
            c.rect(at, y, small, small, "none", MIST)
            c.rect(at + small / 2, y, small, small, "none", MIST)
            c.rect(at + small / 2, y, small / 2, small, c.hatch(RED, 12), RED.line)
            c.text(at + 58, 86, "*A* ∩ *B*", size=24)
        else:
            c.rect(at, y - 2, small * 1.5, small, AMBER.pale, INK)
            c.text(at + 58, 320, "*A* ∪ *B*", size=24)
    c.line((x, 202), (x + 112, 202), width=3.5)
    c.text(538, 200, "=", size=30)
    c.text(582, 168, "50", size=30)
    c.line((556, 202), (608, 202), width=3.5)
    c.text(582, 236, "150", size=30)
    c.text(562, 350, "≈ 0.33", size=30, bold=True)


_CODEWORDS = ((0.22, 0.24), (0.68, 0.2), (0.4, 0.66), (0.86, 0.66), (0.16, 0.84))


def _map(
    c: Canvas, corner: Point, size: Point, chosen: int | None, codewords: Sequence[Point]
) -> list[Point]:
    """The regions of the codewords on a plane; the codewords' places in the figure."""
    places = [(corner[0] + x * size[0], corner[1] + y * size[1]) for x, y in codewords]
    for n, region in enumerate(cells(places, corner, size)):
        c.polygon(region, AMBER.pale if n == chosen else WHITE, MIST, width=2)
    c.rect(*corner, *size, "none", GREY)
    return places


def _codeword(c: Canvas, at: Point, words: str) -> None:
    c.rect(at[0] - 15, at[1] - 15, 30, 30, BLUE.solid, BLUE.line, radius=5)
    c.text(*at, words, size=22, fill=WHITE, bold=True)


@figure(
    "vector-quantization",
    "Vector quantization to the nearest codeword",
    "A plane in five regions, each with its codeword. The vector x lies nearest to codeword 3 and"
    " is replaced by the index 3.",
)
def vector_quantization(c: Canvas) -> None:
    """A vector becomes the index of the nearest codeword."""
    places = _map(c, (34, 44), (340, 312), 2, _CODEWORDS)
    x = (206, 184)
    goal = places[2]
    c.arrow(x, (goal[0] + 12, goal[1] - 19), stroke=RED.line, width=4)
    c.circle(*x, 8, RED.solid, WHITE)
    c.text(x[0] - 22, x[1] + 4, "*x*", size=30, fill=RED.on_pale)
    for n, place in enumerate(places, 1):
        _codeword(c, place, str(n))
    c.text(500, 76, "*x* = (1.7, 0.4)", size=LARGE)
    c.arrow((500, 100), (500, 148), width=3.5)
    box(c, 500, 186, 224, 60, "arg min ‖*x* − *c*_*k*‖", BLANK, size=24)
    c.arrow((500, 218), (500, 266), width=3.5)
    _codeword(c, (500, 290), "3")
    c.text(500, 330, "*k* = 3", size=LARGE)


@figure(
    "vlad",
    "VLAD sums the residuals to each codeword",
    "Local features lie round three codewords. Thin arrows run from each codeword to its features;"
    " a thick arrow is their sum v. The three sums are joined end to end and L2-normalised.",
)
def vlad(c: Canvas) -> None:
    """Residuals, their sums, the sums side by side."""
    places = _map(c, (28, 36), (350, 328), None, ((0.26, 0.3), (0.74, 0.34), (0.46, 0.76)))
    tones = (BLUE, AMBER, RED)
    features = (((58, 12), (2, -58), (-34, 4)), ((-60, 22), (-16, -60), (36, -6)),
                ((66, -26), (26, 52), (-30, 8)))  # fmt: skip
    for tone, (x, y), around in zip(tones, places, features, strict=True):
        total = (sum(dx for dx, _ in around), sum(dy for _, dy in around))
        for dx, dy in around:
            length = math.hypot(dx, dy)
            c.line(
                (x, y), (x + dx - dx / length * 7, y + dy - dy / length * 7), stroke=GREY, width=2
            )
            c.circle(x + dx, y + dy, 6.5, WHITE, INK)
        c.arrow((x, y), (x + total[0], y + total[1]), stroke=tone.line, width=6)
    for n, (tone, place) in enumerate(zip(tones, places, strict=True), 1):
        c.rect(place[0] - 17, place[1] - 15, 34, 30, tone.solid, INK, radius=5, width=2)
        c.text(*place, f"*c*_{n}", size=22, fill=tone.on_solid)
    c.text(506, 64, "*v*_*k* = Σ (*x* − *c*_*k*)", size=LARGE)
    c.arrow((506, 92), (506, 134), width=3.5)
    for n, tone in enumerate(tones):
        c.rect(404 + n * 68, 144, 68, 48, c.hatch(RED) if tone is RED else tone.solid, INK)
        c.text(438 + n * 68, 214, f"*v*_{n + 1}", size=24)
    c.arrow((506, 238), (506, 282), width=3.5)
    c.text(506, 314, "*v* / ‖*v*‖_2", size=30)
    c.text(506, 350, "*K* · *d* numbers", size=24)
