"""Figures of the deck `attention`."""

from __future__ import annotations

from itertools import pairwise, product

from scripts.figures.canvas import Canvas
from scripts.figures.gallery import figure
from scripts.figures.shapes import Cell, box, brace, grid, operator
from scripts.figures.style import (
    AMBER,
    BLANK,
    BLUE,
    GREY,
    INK,
    LARGE,
    MIST,
    PALE,
    RED,
    WHITE,
    Tone,
)


def _mixed(start: str, end: str, share: float) -> str:
    """The colour `share` of the way from one to the other."""
    pairs = [(int(start[n : n + 2], 16), int(end[n : n + 2], 16)) for n in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def _matrix(c: Canvas, x: float, y: float, columns: int, tone: Tone, fill: str) -> None:
    """Four rows of vectors round the middle (x, y), a row a token."""
    cell = 22
    grid(
        c, x - columns * cell / 2, y - 2 * cell, 4, columns, cell,
        fill=fill, stroke=tone.line, width=2,
    )  # fmt: skip


@figure(
    "self-attention",
    "Self-attention within one sequence",
    "One sequence X is projected to Q, K and V. The softmax of Q K transposed over the square root"
    " of d_k gives a matrix of weights, whose product with V is the output Z: a row for each"
    " element of the sequence.",
)
def self_attention(c: Canvas) -> None:
    """One sequence makes queries, keys and values; weights mix the values."""
    top, mid, low = 76, 208, 334
    weights = ((7, 1, 1, 1), (1, 6, 1, 2), (5, 1, 3, 1), (1, 3, 2, 4))  # tenths
    c.text(56, mid - 66, "*X*", size=LARGE)
    _matrix(c, 56, mid, 3, BLANK, PALE)
    for height, name, tone, fill in (
        (top, "*Q*", BLUE, BLUE.pale),
        (mid, "*K*", AMBER, AMBER.solid),
        (low, "*V*", RED, c.hatch(RED)),
    ):
        bends = [(114, mid), (114, height)] if height != mid else []
        c.arrow((92, mid), *bends, (172, height), bend=16)
        c.text(142, height - 19, f"*W*^{name}", size=24)
        _matrix(c, 198, height, 2, tone, fill)
        c.text(246, height + (24 if height == mid else -24), name, size=LARGE, fill=tone.on_pale)
    c.arrow((224, top), (310, top), (310, 103), stroke=BLUE.line, width=3.5, head=14)
    c.arrow((224, mid), (310, mid), (310, 181), stroke=AMBER.line, width=3.5, head=14)
    box(c, 310, 142, 122, 74, "softmax\n*QK*^T/√*d*_*k*", BLANK, size=24)
    c.arrow((373, 142), (406, 142))
    grid(
        c, 412, 86, 4, 4, 28, stroke=BLUE.line,
        fill=lambda at: _mixed(WHITE, BLUE.solid, weights[at[0]][at[1]] / 8),
    )  # fmt: skip
    c.rect(412, 86, 112, 112, "none", BLUE.line)
    c.text(534, 100, "Σ = 1", size=22, anchor="start")
    c.text(468, 62, "weights", size=22)
    c.arrow((468, 200), (468, low - 18), width=3.5)
    c.arrow((224, low), (450, low), stroke=RED.line, width=3.5)
    operator(c, 468, low, "×", 17)
    c.arrow((486, low), (548, low), width=3.5)
    _matrix(c, 578, low, 2, BLANK, PALE)
    c.text(578, low - 60, "*Z*", size=LARGE)


@figure(
    "multi-head-attention",
    "Multi-head attention",
    "Q, K and V go to h heads side by side. Each head projects them with matrices of its own and"
    " computes attention; the results are concatenated and projected by W^O.",
)
def multi_head_attention(c: Canvas) -> None:
    """Several heads side by side, then joined and projected."""
    rows = ((88, "1", BLUE, BLUE.pale), (188, "2", AMBER, AMBER.pale), (314, "*h*", RED, RED.pale))
    mid = 200
    box(c, 50, mid, 56, 132, "", BLANK)
    for n, name in enumerate("QKV"):
        c.text(50, mid + (n - 1) * 40, f"*{name}*", size=LARGE)
    for height, head, tone, _ in rows:
        c.arrow((78, mid), (104, mid), (104, height), (132, height), bend=14)
        box(c, 200, height, 132, 58, "", tone)
        for n, name in enumerate("QKV"):
            c.text(200 + (n - 1) * 42, height, f"*W*_{head}^*{name}*", size=23)
        c.arrow((267, height), (296, height))
        box(c, 356, height, 118, 58, "attention", tone, size=22)
    for x in (200, 356):
        for n in (-1, 0, 1):
            c.circle(x, 251 + n * 12, 3, GREY, None)
    for height, *_ in rows:
        c.arrow((416, height), (470, height))
    for n, (_, _, tone, _) in enumerate(rows):
        shade = c.hatch(RED) if tone is RED else tone.solid
        c.rect(472, 58 + n * 95, 26, 95, shade, tone.line)
    c.text(485, 366, "concat", size=22)
    c.arrow((500, mid), (526, mid))
    box(c, 556, mid, 56, 58, "*W*^*O*", BLANK, size=LARGE)
    c.arrow((585, mid), (618, mid))


def _landscape(c: Canvas, x: float, y: float, side: float) -> None:
    """A small picture to cut up: sky, sun, hills."""
    c.rect(x, y, side, side, BLUE.pale, None)
    c.circle(x + side * 0.7, y + side * 0.28, side * 0.13, AMBER.solid, None)
    for fill, shape in (
        ("#7FA3C7", ((0, 0.72), (0.3, 0.38), (0.55, 0.68), (0.62, 1), (0, 1))),
        (BLUE.solid, ((0.2, 1), (0.6, 0.52), (1, 0.9), (1, 1))),
        (BLUE.solid, ((0, 0.86), (0.25, 0.8), (0.6, 1), (0, 1))),
    ):
        c.polygon([(x + side * px, y + side * py) for px, py in shape], fill, None)


@figure(
    "patch-embedding",
    "Patches of an image become token vectors",
    "An image is cut into nine square patches of side P. Each is flattened to P times P times C"
    " numbers and multiplied by the same matrix E, which makes one token vector a patch.",
)
def patch_embedding(c: Canvas) -> None:
    """Cut, flatten, project with one matrix."""
    side, left, top = 192, 30, 100
    third = side / 3
    _landscape(c, left, top, side)
    for n in range(4):
        c.line((left, top + n * third), (left + side, top + n * third), stroke=WHITE, width=4)
        c.line((left + n * third, top), (left + n * third, top + side), stroke=WHITE, width=4)
    c.rect(left, top, side, side)
    c.rect(left + third, top + third, third, third, "none", RED.line, width=5)
    brace(c, (left, top + side + 8), (left + third, top + side + 8), 14)
    c.text(left + third / 2, top + side + 40, "*P*", size=LARGE)
    c.text(left + side / 2, 66, "*H* × *W* × *C*", size=24)

    mid = top + side / 2
    c.arrow((left + 2 * third + 6, mid), (266, mid), stroke=RED.line, width=3.5)
    for n, shade in enumerate((BLUE.pale, "#7FA3C7", "#7FA3C7", BLUE.pale, "#7FA3C7", BLUE.solid,
                               BLUE.solid, "#7FA3C7", BLUE.solid)):  # fmt: skip
        c.rect(274, mid - 99 + n * 22, 22, 22, shade, INK, width=1.5)
    c.text(285, 66, "*P*^2*C*", size=24)
    c.text(285, mid + 126, "flatten", size=22)
    c.arrow((304, mid), (336, mid))
    box(c, 374, mid, 70, 92, "*E*", AMBER, size=30)
    c.arrow((411, mid), (443, mid))
    for n in range(9):
        tone = RED if n == 9 // 2 else BLANK
        for row in range(4):
            c.rect(452 + n * 17, mid - 44 + row * 22, 13, 22, tone.pale, tone.line, width=1.8)
    c.text(526, mid - 72, "*N* tokens", size=24)
    c.text(526, mid + 76, "*N* = *HW* / *P*^2", size=24)


@figure(
    "shifted-window",
    "Windows of one block and the shifted windows of the next",
    "Left, an 8 by 8 map in four windows of 4 by 4. Right, the borders moved by 2, half a window:"
    " nine windows, of which the one in the middle takes a quarter of each former window.",
)
def shifted_window(c: Canvas) -> None:
    """The borders move by half a window between one block and the next."""
    cell, top = 29, 92
    quarters = ((BLUE.pale, AMBER.pale), ("#EDEFF1", c.hatch(RED, 12)))

    def fill(at: Cell) -> str:
        return quarters[at[0] // 4][at[1] // 4]

    for left, cuts in ((32, (0, 4, 8)), (376, (0, 2, 6, 8))):
        grid(c, left, top, 8, 8, cell, fill=fill, stroke=MIST, width=1.2)
        for (a, b), (d, e) in product(pairwise(cuts), repeat=2):
            c.rect(left + a * cell, top + d * cell, (b - a) * cell, (e - d) * cell, width=4.5)
    c.rect(376 + 2 * cell, top + 2 * cell, 4 * cell, 4 * cell, "none", BLUE.line, width=7)
    c.arrow((282, top + 4 * cell), (358, top + 4 * cell), width=4)
    c.text(320, top + 4 * cell - 30, "shift", size=24)
    c.text(320, top + 4 * cell + 34, "*M* / 2", size=24)
    c.text(32 + 4 * cell, 52, "block *l*", size=24)
    c.text(376 + 4 * cell, 52, "block *l* + 1", size=24)
    c.text(32 + 4 * cell, 358, "4 windows", size=24, bold=True)
    c.text(376 + 4 * cell, 358, "9 windows", size=24, bold=True)
