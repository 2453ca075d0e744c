"""Figures of the deck `representations`."""

from __future__ import annotations

import math

from scripts.figures.canvas import Canvas
from scripts.figures.chance import Chance
from scripts.figures.gallery import figure
from scripts.figures.shapes import box, operator
from scripts.figures.style import AMBER, BLUE, GREY, INK, LARGE, RED, Tone

_DIGIT = (
    "........",
    ".######.",
    ".....##.",
    "....##..",
    "..####..",
    "....##..",
    "...##...",
    "..##....",
)


def _picture(
    c: Canvas, x: float, y: float, cell: float, *, noise: float = 0, seed: int = 7
) -> None:
    """A seven in 8 by 8 pixels, of which noise takes the share `noise`."""
    chance = Chance(seed)
    for row, line in enumerate(_DIGIT):
        for column, pixel in enumerate(line):
            signal = 1.0 if pixel == "#" else -1.0
            mixed = math.sqrt(1 - noise) * signal + math.sqrt(noise) * chance.normal() * 0.8
            light = round(235 - (min(max(mixed, -1), 1) + 1) / 2 * 200)
            fill = f"#{light:02X}{min(light + 8, 255):02X}{min(light + 16, 255):02X}"
            c.rect(x + column * cell, y + row * cell, cell, cell, fill, fill, width=0.6)
    c.rect(x, y, 8 * cell, 8 * cell)


def _funnel(
    c: Canvas, x: float, y: float, width: float, ends: tuple[float, float], words: str, tone: Tone
) -> None:
    """An encoder or decoder as a trapezium from `x` on, round the height `y`."""
    a, b = ends[0] / 2, ends[1] / 2
    c.polygon(
        [(x, y - a), (x + width, y - b), (x + width, y + b), (x, y + a)], tone.pale, tone.line
    )
    c.text(x + width / 2, y, words, size=22, fill=tone.on_pale)


@figure(
    "autoencoder",
    "An autoencoder",
    "The input x goes through an encoder f to a short code z and through a decoder g to the"
    " reconstruction; the loss is the squared distance between input and reconstruction.",
)
def autoencoder(c: Canvas) -> None:
    """Narrower, then wide again; the loss compares both ends."""
    mid = 166
    _picture(c, 26, mid - 52, 13)
    c.text(78, mid - 80, "*x*", size=30)
    c.arrow((134, mid), (158, mid))
    _funnel(c, 162, mid, 116, (184, 76), "encoder *f*", BLUE)
    c.arrow((281, mid), (303, mid), head=12)
    for n in range(3):
        c.rect(306, mid - 39 + n * 26, 28, 26, AMBER.solid, INK)
    c.text(320, mid - 64, "*z*", size=30)
    c.arrow((337, mid), (359, mid), head=12)
    _funnel(c, 362, mid, 116, (76, 184), "decoder *g*", BLUE)
    c.arrow((481, mid), (505, mid))
    _picture(c, 510, mid - 52, 13, noise=0.03, seed=5)
    c.text(562, mid - 80, "*g*(*f*(*x*))", size=LARGE)
    box(c, 320, 336, 250, 60, "‖*x* − *g*(*f*(*x*))‖^2", RED, size=LARGE)
    c.arrow((78, mid + 56), (78, 336), (193, 336), stroke=RED.line, dash="9 6", bend=18)
    c.arrow((562, mid + 56), (562, 336), (447, 336), stroke=RED.line, dash="9 6", bend=18)


def _bell(
    c: Canvas, x: float, y: float, width: float, height: float, tone: Tone, fill: str
) -> None:
    """A normal density from `x` on, standing on `y`."""
    curve = [
        (x + width * n / 40, y - height * math.exp(-(((n / 40 - 0.5) * 6) ** 2) / 2))
        for n in range(41)
    ]
    c.polygon([(x, y), *curve, (x + width, y)], fill, None)
    c.line(*curve, stroke=tone.line, width=3.5)
    c.line((x, y), (x + width, y), stroke=GREY, width=2)


@figure(
    "vae",
    "A variational autoencoder",
    "The encoder gives a mean mu and a deviation sigma. Noise epsilon from the standard normal is"
    " multiplied by sigma and added to mu, which makes z; the decoder rebuilds x from z. The loss"
    " adds the reconstruction error and the KL divergence to the standard normal.",
)
def vae(c: Canvas) -> None:
    """A distribution in the middle, and a draw from it."""
    mid = 150
    c.text(30, mid, "*x*", size=30)
    c.arrow((46, mid), (72, mid), head=12)
    _funnel(c, 76, mid, 112, (170, 120), "encoder", BLUE)
    for y, name in ((mid - 38, "*μ*"), (mid + 38, "*σ*")):
        c.arrow((191, y), (224, y), head=12)
        box(c, 248, y, 44, 44, name, AMBER, size=30)
    c.arrow((271, mid - 38), (366, mid - 38), (366, mid - 17), bend=12)
    c.arrow((271, mid + 38), (298, mid + 38), head=12)
    operator(c, 315, mid + 38, "·", 16)
    c.arrow((332, mid + 38), (366, mid + 38), (366, mid + 17), bend=12)
    operator(c, 366, mid, "+", 16)
    c.arrow((383, mid), (402, mid), head=11)
    box(c, 426, mid, 44, 44, "*z*", AMBER, size=30, fill=AMBER.solid)
    c.arrow((449, mid), (468, mid), head=11)
    _funnel(c, 471, mid, 100, (120, 170), "decoder", BLUE)
    c.arrow((574, mid), (598, mid), head=12)
    c.text(612, mid, "*x*′", size=30)
    c.arrow((315, 262), (315, mid + 56), stroke=RED.line, dash="8 6", width=3)
    c.text(333, 232, "*ε*", size=30, anchor="start", fill=RED.on_pale)
    _bell(c, 245, 342, 140, 74, RED, RED.pale)
    c.text(315, 366, "*N*(0, *I*)", size=24)
    c.text(366, 40, "*z* = *μ* + *σ* ⊙ *ε*", size=LARGE)
    _bell(c, 60, 342, 116, 62, AMBER, AMBER.pale)
    c.text(118, 366, "*N*(*μ*, *σ*^2)", size=24)
    c.arrow((182, 320), (238, 320), stroke=GREY, dash="7 6")
    c.text(210, 294, "KL", size=24, bold=True)


@figure(
    "diffusion-model",
    "A diffusion model's two directions",
    "Five pictures from the data x_0 to pure noise x_T. Arrows to the right add a little noise at a"
    " time; arrows to the left remove it step by step with a trained network, epsilon-theta.",
)
def diffusion_model(c: Canvas) -> None:
    """Noise is added to the right and taken away to the left."""
    cell, top = 13, 148
    shares = (0, 0.25, 0.55, 0.85, 1)
    names = ("*x*_0", "*x*_1", "*x*_*t*", "*x*_{*T*−1}", "*x*_*T*")
    for n, (share, name) in enumerate(zip(shares, names, strict=True)):
        x = 24 + n * 122
        _picture(c, x, top, cell, noise=share, seed=3 + 11 * n)
        c.text(x + 52, top + 8 * cell + 28, name, size=LARGE)
        if n < len(shares) - 1:
            dash = "8 7" if n in {1, 2} else None  # many steps
            c.arrow((x + 60, top - 14), (x + 60, top - 36), (x + 166, top - 36),
                    (x + 166, top - 12), stroke=GREY, bend=20, dash=dash)  # fmt: skip
            c.arrow((x + 166, 316), (x + 60, 316), stroke=BLUE.line, width=4, dash=dash)
    c.text(320, 76, "+ noise", size=LARGE)
    box(c, 320, 356, 250, 40, "− noise: *ε*_*θ*(*x*_*t*, *t*)", BLUE, size=24)
