"""How every figure looks: one panel, one ink, three accents that differ in lightness as well.

A light panel lies behind each figure, so that it reads the same on a dark screen. Blue is dark,
amber is light and red lies between them, always with a pattern or a dash where it fills an area:
nothing is told by hue alone.
"""

from __future__ import annotations

from dataclasses import dataclass

WIDTH, HEIGHT = 640, 400
MARGIN = 16  # no label comes nearer to the edge of the figure
PIXELS_PER_UNIT = 2  # of the PNG beside each SVG

PANEL, EDGE = "#FBFBF8", "#D3D8DC"
INK, GREY, MIST, PALE = "#22303C", "#7A8691", "#C3CAD0", "#E7EAED"
WHITE = "#FFFFFF"

STROKE = 2.5
THIN = 1.5

SMALL, NORMAL, LARGE = 18, 21, 26
SMALLEST = 16  # nothing is written smaller, subscripts included, or a phone cannot show it


@dataclass(frozen=True, slots=True)
class Tone:
    """An accent: its line, its pale ground, its solid ground and what is legible on these."""

    line: str
    pale: str
    solid: str
    on_pale: str
    on_solid: str


BLUE = Tone("#1F5C99", "#D6E5F3", "#1F5C99", "#174A7D", WHITE)
AMBER = Tone("#C98A0A", "#FCEBC2", "#F2B233", "#7A4E00", INK)
RED = Tone("#C4432F", "#F7DAD3", "#C4432F", "#9C2F1E", WHITE)
BLANK = Tone(GREY, WHITE, WHITE, INK, INK)
