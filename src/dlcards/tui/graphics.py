"""How a picture gets onto this terminal.

textual-image asks the terminal when it is imported. While Textual runs, the answers would come in
as keys, digits among them, and a digit is a grade. So nothing is asked here: the environment names
the terminals that are known to draw, and all others get coloured half cells, which work anywhere.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from textual.geometry import Size

if TYPE_CHECKING:
    from PIL.Image import Image
    from textual.widget import Widget

_USUAL_CELL = Size(10, 20)  # dots, where the terminal does not tell
_SIXEL_PROGRAMS = frozenset({"WezTerm", "iTerm.app", "mlterm", "contour"})
_SIXEL_TERMS = ("foot", "mlterm", "contour")
_importing = Lock()


class Graphics(Enum):
    """What a terminal understands."""

    KITTY = "kitty"
    SIXEL = "sixel"
    CELLS = "cells"


def graphics(environ: Mapping[str, str]) -> Graphics:
    """What the terminal of this environment understands; inside tmux and screen, cells alone."""
    term, program = environ.get("TERM", ""), environ.get("TERM_PROGRAM", "")
    if "TMUX" in environ or "STY" in environ or term.startswith(("tmux", "screen")):
        return Graphics.CELLS
    if term in {"xterm-kitty", "xterm-ghostty"}:
        return Graphics.KITTY
    if program in _SIXEL_PROGRAMS or term.startswith(_SIXEL_TERMS):
        return Graphics.SIXEL
    return Graphics.CELLS


def cell_size() -> Size:
    """The dots of one cell, as the system knows them; nothing is sent to the terminal."""
    try:
        import fcntl
        import struct
        import termios

        stdout = sys.__stdout__
        told = fcntl.ioctl(stdout.fileno() if stdout else 1, termios.TIOCGWINSZ, bytes(8))
    except (ImportError, OSError, ValueError):  # no such thing on Windows; no terminal
        return _USUAL_CELL
    rows, columns, width, height = struct.unpack("HHHH", told)
    if not (rows and columns and width >= columns and height >= rows):
        return _USUAL_CELL
    return Size(width // columns, height // rows)


def drawn(image: Image, way: Graphics, cell: Size) -> Widget:
    """A widget that shows `image` in this way."""
    with _importing:
        _import_quietly(cell)
    from textual_image import widget

    match way:
        case Graphics.KITTY:
            return widget.TGPImage(image)
        case Graphics.SIXEL:
            return widget.SixelImage(image)
        case Graphics.CELLS:
            return widget.HalfcellImage(image)


def _import_quietly(cell: Size) -> None:
    """Import textual-image as if there were no terminal to ask; the cell has the size told."""
    if "textual_image.widget" in sys.modules:
        return
    os.environ["TEXTUAL_CELL_WIDTH"], os.environ["TEXTUAL_CELL_HEIGHT"] = map(str, cell)
    terminal = sys.__stdout__
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        vars(sys)["__stdout__"] = nowhere  # the one thing that it looks at
        try:
            import textual_image.widget  # noqa: F401 - for what it does while it is imported
        finally:
            vars(sys)["__stdout__"] = terminal
