"""Figures of the deck `architectures`."""

from __future__ import annotations

from itertools import pairwise

from scripts.figures.canvas import Canvas
from scripts.figures.gallery import figure
from scripts.figures.shapes import box, brace, operator
from scripts.figures.style import AMBER, BLANK, BLUE, GREY, INK, LARGE, RED


@figure(
    "residual-block",
    "Two plain layers beside a residual block",
    "Left, plain: x passes a 3 by 3 convolution, a ReLU, a second convolution and a ReLU. Right,"
    " residual: the same layers make F(x), an identity shortcut adds x to it, and the last ReLU"
    " follows the addition.",
)
def residual_block(c: Canvas) -> None:
    """The same layers, without and with the addition of their input."""
    for middle, residual in ((140, False), (392, True)):
        c.text(middle, 30, "*x*", size=LARGE)
        before = 44.0
        for y, words in ((98, "3×3 conv"), (148, "ReLU"), (198, "3×3 conv")):
            c.arrow((middle, before), (middle, y - 17))
            box(c, middle, y, 132, 34, words, BLUE if "conv" in words else BLANK)
            before = y + 17
        if residual:
            c.arrow((middle, before), (middle, 235))
            operator(c, middle, 252, "+", 17)
            before = 269
        c.arrow((middle, before), (middle, 291))
        box(c, middle, 308, 132, 34, "ReLU")
        c.arrow((middle, 325), (middle, 350))
        result = "*F*(*x*) + *x*"
        c.text(middle, 368, f"ReLU({result})" if residual else "*H*(*x*)", size=24)
    c.arrow((392, 60), (506, 60), (506, 252), (410, 252), stroke=AMBER.line, width=4.5, bend=22)
    c.circle(392, 60, 5, INK, None)
    c.text(520, 142, "*x*", size=LARGE, anchor="start", fill=AMBER.on_pale)
    c.text(520, 170, "identity", anchor="start", fill=AMBER.on_pale)
    brace(c, (318, 82), (318, 214), -16, stroke=BLUE.line)
    c.text(294, 148, "*F*(*x*)", size=24, anchor="end", fill=BLUE.on_pale)


@figure(
    "highway-network",
    "A highway layer",
    "The input x goes three ways: through H, through the sigmoid gate T, and on as it is. H is"
    " multiplied by T, x by 1 minus T, element by element, and the sum of both is y.",
)
def highway_network(c: Canvas) -> None:
    """A gate shares out between the transformed and the untouched input."""
    top, mid, low = 92, 200, 308
    c.text(44, mid, "*x*", size=30)
    c.line((62, mid), (96, mid))
    c.arrow((96, mid), (96, top), (150, top), bend=16)
    c.arrow((96, mid), (150, mid))
    c.arrow((96, mid), (96, low), (421, low), bend=16, stroke=AMBER.line, width=5)
    c.circle(96, mid, 5, INK, None)
    box(c, 215, top, 126, 56, "*H*(*x*)", BLUE, size=LARGE)
    box(c, 215, mid, 126, 56, "*T*(*x*)", RED, size=LARGE)
    c.text(215, mid + 46, "*σ*: 0 … 1", fill=RED.on_pale)
    c.arrow((280, top), (421, top), stroke=BLUE.line, width=4)
    c.line((280, mid), (440, mid), stroke=RED.line, dash="8 6")
    c.arrow((440, mid), (440, top + 19), stroke=RED.line, dash="8 6")
    c.arrow((440, mid), (440, low - 19), stroke=RED.line, dash="8 6")
    c.circle(440, mid, 5, RED.line, None)
    c.text(454, 150, "*T*", size=LARGE, anchor="start", fill=RED.on_pale)
    c.text(454, 250, "1 − *T*", size=LARGE, anchor="start", fill=RED.on_pale)
    for height, tone in ((top, BLUE), (low, AMBER)):
        operator(c, 440, height, "·", 18)
        c.arrow(
            (459, height), (550, height), (550, mid + (19 if height > mid else -19)),
            bend=22, stroke=tone.line, width=4.5,
        )  # fmt: skip
    operator(c, 550, mid, "+", 18)
    c.arrow((569, mid), (598, mid), head=12)
    c.text(612, mid, "*y*", size=30)
    c.text(215, low + 28, "*x*", size=LARGE, fill=AMBER.on_pale)


@figure(
    "inverted-bottleneck",
    "An inverted bottleneck block",
    "24 channels are expanded by a 1 by 1 convolution to 144, filtered by a 3 by 3 depthwise"
    " convolution, and projected by a linear 1 by 1 convolution to 24 again; a shortcut joins the"
    " two narrow ends by addition.",
)
def inverted_bottleneck(c: Canvas) -> None:
    """Narrow, wide, wide, narrow, with a shortcut between the narrow ends."""
    level, narrow, wide = 218, 24, 144
    stops = ((64, narrow), (208, wide), (362, wide), (506, narrow))
    height = {narrow: 42, wide: 190}
    c.curve("M64 190C84 30 200 34 284 34C400 34 532 34 558 186", stroke=AMBER.line, width=4.5)
    c.head((560, level - 16), (0.1, 0.995), AMBER.line, 18)
    for (x, channels), (onward, then) in pairwise(stops):
        a, b = height[channels] / 2, height[then] / 2
        c.polygon(
            [(x + 15, level - a), (onward - 15, level - b), (onward - 15, level + b),
             (x + 15, level + a)],
            "#EEF1F4", None,
        )  # fmt: skip
    for x, channels in stops:
        tall = height[channels]
        tone = BLUE if channels == wide else AMBER
        c.rect(x - 15, level - tall / 2, 30, tall, tone.solid, tone.line, radius=5)
        beside = level - tall / 2 - 20 if channels == wide else level + 44
        c.text(x, beside, str(channels), size=24, bold=True)
    c.text(136, level, "1×1", size=24)
    c.text(285, level - 14, "3×3", size=24)
    c.text(285, level + 14, "depthwise", size=22)
    c.text(434, level, "1×1", size=24)
    for x, words in ((136, "ReLU6"), (285, "ReLU6"), (434, "linear")):
        c.arrow((x - 52, 338), (x + 52, 338), stroke=GREY)
        c.text(x, 364, words)
    c.line((522, level), (545, level))
    operator(c, 561, level, "+", 16)
    c.arrow((578, level), (612, level))


@figure(
    "feed-forward-network",
    "A feed-forward network",
    "Values flow from three inputs x through two layers of four units to two outputs y, always"
    " forwards. A dashed way back from the output to the input is crossed out: there is no loop.",
)
def feed_forward_network(c: Canvas) -> None:
    """Layers joined forwards; the way back does not exist."""
    layers = ((90, 3, "*x*"), (243, 4, "*h*_1"), (397, 4, "*h*_2"), (550, 2, "*y*"))
    centre, gap = 160, 62

    def heights(count: int) -> list[float]:
        return [centre + (n - (count - 1) / 2) * gap for n in range(count)]

    for (x, count, _), (onward, then, _) in pairwise(layers):
        for start in heights(count):
            for end in heights(then):
                c.line((x + 20, start), (onward - 20, end), stroke="#A9B4BE", width=1.8)
    for x, count, words in layers:
        tone = AMBER if count < 4 else BLUE  # noqa: PLR2004
        for height in heights(count):
            c.circle(x, height, 20, tone.solid, tone.line)
        c.text(x, 306, words, size=LARGE)
    for n, (x, onward) in enumerate(((90, 243), (243, 397), (397, 550)), 1):
        c.arrow((x + 34, 306), (onward - 34, 306), width=3.5)
        c.text((x + onward) / 2, 282, f"*f*_{n}", size=22)
    c.arrow((550, 326), (550, 364), (90, 364), (90, 326), stroke=RED.line, dash="10 8", bend=24)
    for way in (-1, 1):
        c.line((302, 364 - way * 18), (338, 364 + way * 18), stroke=RED.line, width=5.5)
