"""Writes all figures, or those named: `python -m scripts.figures [NAME…]`.

The SVG files come out the same on every machine; the PNG files need the extra `figures`.
"""

from __future__ import annotations

import sys
from pathlib import Path

import resvg_py

from scripts.figures import gallery, style

FOLDER = Path(__file__).parents[2] / "decks" / "figures"


def main(wanted: list[str]) -> None:
    """Write each figure as SVG and as PNG."""
    FOLDER.mkdir(exist_ok=True)
    for name in wanted or gallery.names():
        svg = gallery.drawn(name).svg()
        (FOLDER / f"{name}.svg").write_text(svg, encoding="utf-8", newline="\n")
        png = resvg_py.svg_to_bytes(
            svg_string=svg, zoom=style.PIXELS_PER_UNIT, skip_system_fonts=True
        )
        (FOLDER / f"{name}.png").write_bytes(png)


if __name__ == "__main__":
    main(sys.argv[1:])
