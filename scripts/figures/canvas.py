"""A canvas: shapes, arrows and lettering, written down as SVG text in the order of drawing."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from scripts.figures import style
from scripts.figures.lettering import CAPITAL, set_line
from scripts.figures.style import INK, STROKE, Tone

Point = tuple[float, float]
_DEEPEST = 0.22  # how far a letter reaches below its line, beside the size
_ENDS = {"start": 0.0, "middle": 0.5, "end": 1.0}


@dataclass(frozen=True, slots=True)
class Label:
    """A line of text that was drawn, and the box it fills; its smallest letters' size."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float


def number(value: float) -> str:
    """A coordinate with two decimals at most, the same on every machine."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def _attributes(values: dict[str, object]) -> str:
    return "".join(
        f" {name.replace('_', '-')}={quoteattr(number(v) if isinstance(v, float) else str(v))}"
        for name, v in values.items()
        if v is not None
    )


def points(at: Iterable[Point]) -> str:
    """Points as SVG lists them."""
    return " ".join(f"{number(x)},{number(y)}" for x, y in at)


class Canvas:
    """One figure; x goes right and y down, in units of which the panel is 640 by 400."""

    def __init__(self, title: str, desc: str) -> None:
        self.title = title
        self.desc = desc
        self.labels: list[Label] = []
        self._parts: list[str] = []
        self._patterns: dict[str, str] = {}
        self.rect(
            2, 2, style.WIDTH - 4, style.HEIGHT - 4, style.PANEL, style.EDGE, radius=18, width=2
        )

    def add(self, element: str, content: str | None = None, **values: object) -> None:
        """Any SVG element; `_` in the name of an attribute stands for `-`."""
        end = "/>" if content is None else f">{content}</{element}>"
        self._parts.append(f"<{element}{_attributes(values)}{end}")

    def rect(
        self,
        x: float,
        y: float,
        width_: float,
        height: float,
        fill: str = "none",
        stroke: str | None = INK,
        *,
        radius: float = 0,
        width: float = STROKE,
        dash: str | None = None,
    ) -> None:
        """A rectangle by its upper left corner."""
        self.add(
            "rect",
            x=number(x),
            y=number(y),
            width=number(width_),
            height=number(height),
            rx=number(radius) if radius else None,
            fill=fill,
            stroke=stroke,
            stroke_width=number(width) if stroke else None,
            stroke_dasharray=dash,
        )

    def circle(
        self,
        x: float,
        y: float,
        radius: float,
        fill: str = "none",
        stroke: str | None = INK,
        *,
        width: float = STROKE,
    ) -> None:
        """A circle by its middle."""
        self.add(
            "circle",
            cx=number(x),
            cy=number(y),
            r=number(radius),
            fill=fill,
            stroke=stroke,
            stroke_width=number(width) if stroke else None,
        )

    def polygon(
        self,
        at: Sequence[Point],
        fill: str = "none",
        stroke: str | None = INK,
        *,
        width: float = STROKE,
        dash: str | None = None,
    ) -> None:
        """A closed shape."""
        self.add(
            "polygon",
            points=points(at),
            fill=fill,
            stroke=stroke,
            stroke_width=number(width) if stroke else None,
            stroke_linejoin="round" if stroke else None,
            stroke_dasharray=dash,
        )

    def line(
        self,
        *at: Point,
        stroke: str = INK,
        width: float = STROKE,
        dash: str | None = None,
    ) -> None:
        """A line through points."""
        self.add(
            "polyline",
            points=points(at),
            fill="none",
            stroke=stroke,
            stroke_width=number(width),
            stroke_linecap="round",
            stroke_linejoin="round",
            stroke_dasharray=dash,
        )

    def curve(
        self, path: str, *, stroke: str = INK, width: float = STROKE, dash: str | None = None
    ) -> None:
        """A line along SVG path data."""
        self.add(
            "path",
            d=path,
            fill="none",
            stroke=stroke,
            stroke_width=number(width),
            stroke_linecap="round",
            stroke_dasharray=dash,
        )

    def arrow(
        self,
        *at: Point,
        stroke: str = INK,
        width: float = STROKE,
        dash: str | None = None,
        head: float | None = None,
        bend: float = 10,
    ) -> None:
        """A line through points, its corners rounded by `bend`, with a head at the last one."""
        head = head or 6 + 3 * width
        (x0, y0), (x1, y1) = at[-2], at[-1]
        length = math.hypot(x1 - x0, y1 - y0)
        ux, uy = (x1 - x0) / length, (y1 - y0) / length
        neck = (x1 - ux * head * 0.8, y1 - uy * head * 0.8)
        self.curve(_rounded([*at[:-1], neck], bend), stroke=stroke, width=width, dash=dash)
        self.head((x1, y1), (ux, uy), stroke, head)

    def head(self, tip: Point, way: Point, fill: str, size: float) -> None:
        """An arrow's head; `way` is where it points, of length one."""
        (x, y), (ux, uy) = tip, way
        back, half = (x - ux * size, y - uy * size), size * 0.45
        wings = [
            (back[0] - uy * half, back[1] + ux * half),
            (back[0] + uy * half, back[1] - ux * half),
        ]
        self.polygon([tip, *wings], fill, None)

    def hatch(self, tone: Tone, step: int = 8) -> str:
        """A fill of stripes over the tone's pale ground."""
        name = f"stripes-{tone.line[1:]}-{step}"
        ground = f'<rect width="{step}" height="{step}" fill="{tone.pale}"/>'
        stripe = f'<rect width="{number(step * 0.3)}" height="{step}" fill="{tone.line}"/>'
        self._patterns[name] = (
            f'<pattern id="{name}" width="{step}" height="{step}" patternUnits="userSpaceOnUse"'
            f' patternTransform="rotate(45)">{ground}{stripe}</pattern>'
        )
        return f"url(#{name})"

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float = style.NORMAL,
        fill: str = INK,
        anchor: str = "middle",
        bold: bool = False,
    ) -> None:
        """A line of text, the middle of its capitals at height `y`; see `lettering` for marks."""
        runs, width = set_line(text, size, bold=bold)
        left = x - width * _ENDS[anchor]
        base = y + size * CAPITAL / 2
        box = Label(
            "".join(run.text for run in runs),
            left,
            min(base + run.y - run.size * CAPITAL for run in runs),
            left + width,
            max(base + run.y + run.size * _DEEPEST for run in runs),
            min(run.size for run in runs),
        )
        self.labels.append(box)
        letters = "".join(
            f'<path transform="translate({number(left + run.x)} {number(base + run.y)})'
            f' scale({number(run.size / 10)}e-2 {number(-run.size / 10)}e-2)" d="{run.path}"/>'
            for run in runs
            if run.path
        )
        self.add("g", letters, fill=fill, aria_label=box.text)

    def svg(self) -> str:
        """The figure as a file of text, ending in a line break."""
        head = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {style.WIDTH} {style.HEIGHT}"'
            f' width="{style.WIDTH}" height="{style.HEIGHT}" role="img">'
        )
        about = [f"<title>{escape(self.title)}</title>", f"<desc>{escape(self.desc)}</desc>"]
        patterns = "".join(self._patterns[name] for name in sorted(self._patterns))
        defs = [f"<defs>{patterns}</defs>"] if patterns else []
        return "\n".join([head, *about, *defs, *self._parts, "</svg>"]) + "\n"


def _rounded(at: Sequence[Point], bend: float) -> str:
    """Path data through points, each corner cut off by `bend` at most and rounded."""
    path = f"M{number(at[0][0])} {number(at[0][1])}"
    for before, corner, after in zip(at, at[1:], at[2:], strict=False):
        start, end = _towards(corner, before, bend), _towards(corner, after, bend)
        path += f"L{number(start[0])} {number(start[1])}"
        path += f"Q{number(corner[0])} {number(corner[1])} {number(end[0])} {number(end[1])}"
    return path + f"L{number(at[-1][0])} {number(at[-1][1])}"


def _towards(start: Point, goal: Point, distance: float) -> Point:
    """The point `distance` from `start` on the way to `goal`, half-way at the furthest."""
    length = math.hypot(goal[0] - start[0], goal[1] - start[1])
    share = min(distance / length, 0.5) if length else 0
    return (start[0] + (goal[0] - start[0]) * share, start[1] + (goal[1] - start[1]) * share)
