"""Cuts the outlines that the figures write with: `python -m scripts.figures.cut`.

Writes `glyphs.json`; wanted only after a letter was added to `LETTERS`. It needs the extra
`figures`, whose font packages bring the files that the outlines come from; drawing does not.
"""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path

from fontTools.misc.transform import Identity, Transform
from fontTools.pens.basePen import BasePen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

GLYPHS = Path(__file__).with_name("glyphs.json")
LETTERS = (
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    " .,:;!?()[]{}+-−±×÷·/=<>≤≥≈≠|‖%&'°′…→←↑↓√∞∂Σ∏~^"
)
GREEK = "αβγδεθλμσφηΔ"
SLANT = 0.21  # of the italics; the Greek letters, which the italic lacks, are slanted by as much

# By hand, for the fonts have none; in thousandths of the size, drawn from the baseline upwards.
CAP = (
    "m60 0l0 390q0 130 75 200q75 70 185 70q110 0 185 -70q75 -70 75 -200l0 -390l-72 0l0 385"
    "q0 105 -52 158q-52 53 -136 53q-84 0 -136 -53q-52 -53 -52 -158l0 -385z"
)
CUP = (
    "m60 660l0 -390q0 -130 75 -200q75 -70 185 -70q110 0 185 70q75 70 75 200l0 390l-72 0l0 -385"
    "q0 -105 -52 -158q-52 -53 -136 -53q-84 0 -136 53q-52 53 -52 158l0 385z"
)

ODOT = (
    "m50 330a280 280 0 1 0 560 0a280 280 0 1 0 -560 0zm62 0a218 218 0 1 1 436 0"
    "a218 218 0 1 1 -436 0zm148 0a70 70 0 1 0 140 0a70 70 0 1 0 -140 0z"
)


class _Relative(BasePen):
    """Writes an outline as SVG path data whose every step is relative, so that it can be placed."""

    def __init__(self, glyphs: object) -> None:
        super().__init__(glyphs)
        self.text = ""
        self._at = self._start = (0, 0)

    def _step(self, letter: str, *points: tuple[float, float]) -> None:
        x, y = self._at
        rounded = [(round(px), round(py)) for px, py in points]
        self.text += letter + " ".join(f"{px - x} {py - y}" for px, py in rounded)
        self._at = rounded[-1]

    def _moveTo(self, pt: tuple[float, float]) -> None:  # noqa: N802
        self._step("m", pt)
        self._start = self._at

    def _lineTo(self, pt: tuple[float, float]) -> None:  # noqa: N802
        self._step("l", pt)

    def _curveToOne(self, *points: tuple[float, float]) -> None:  # noqa: N802
        self._step("c", *points)

    def _qCurveToOne(self, *points: tuple[float, float]) -> None:  # noqa: N802
        self._step("q", *points)

    def _closePath(self) -> None:  # noqa: N802
        self.text += "z"
        self._at = self._start


def _cut(file: Path, letters: str, slant: float = 0) -> dict[str, list[object]]:
    """Advance and outline of each letter that the font has, in thousandths of the size."""
    font = TTFont(file)
    names, glyphs = font.getBestCmap(), font.getGlyphSet()
    cut: dict[str, list[object]] = {}
    for letter in letters:
        if ord(letter) not in names:
            continue
        pen = _Relative(glyphs)
        tilt = Transform(1, 0, slant, 1, 0, 0) if slant else Identity
        glyphs[names[ord(letter)]].draw(TransformPen(pen, tilt))
        cut[letter] = [round(glyphs[names[ord(letter)]].width), pen.text]
    return cut


def main() -> None:
    """Write `glyphs.json` anew."""
    folders = {}
    for package in ("font_source_sans_pro", "font_source_serif_pro"):
        folders[package] = Path(str(import_module(package).__file__)).parent / "files"
    sans, serif = folders.values()
    drawn = {"∩": [640, CAP], "∪": [640, CUP], "⊙": [660, ODOT]}
    fonts = {
        "sans": _cut(sans / "SourceSansPro-Regular.ttf", LETTERS + GREEK) | drawn,
        "bold": _cut(sans / "SourceSansPro-Semibold.ttf", LETTERS + GREEK) | drawn,
        "math": _cut(serif / "SourceSerifPro-It.ttf", LETTERS)
        | _cut(serif / "SourceSerifPro-Regular.ttf", GREEK, SLANT),
    }
    lines = [
        f'"{name}": {{\n'
        + ",\n".join(
            f"{json.dumps(letter, ensure_ascii=False)}: {json.dumps(glyph)}"
            for letter, glyph in glyphs.items()
        )
        + "\n}"
        for name, glyphs in fonts.items()
    ]
    GLYPHS.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
