"""The list of figures: each function that draws one signs in here under its file's name."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from scripts.figures.canvas import Canvas

Drawing = Callable[[Canvas], None]
_ROOMS = ("convolutions", "networks", "attention", "detection", "training", "representations")
_FIGURES: dict[str, tuple[str, str, Drawing]] = {}


def figure(name: str, title: str, desc: str) -> Callable[[Drawing], Drawing]:
    """Sign a drawing in: its file's name, and what a reader who cannot see it is told."""

    def sign(drawing: Drawing) -> Drawing:
        _FIGURES[name] = (title, desc, drawing)
        return drawing

    return sign


def names() -> list[str]:
    """The names of all figures, in order."""
    for room in _ROOMS:
        import_module(f"scripts.figures.{room}")
    return sorted(_FIGURES)


def drawn(name: str) -> Canvas:
    """The figure called `name`, drawn."""
    names()
    title, desc, drawing = _FIGURES[name]
    canvas = Canvas(title, desc)
    drawing(canvas)
    return canvas
