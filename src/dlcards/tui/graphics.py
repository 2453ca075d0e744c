"""How a picture gets onto this terminal.

textual-image asks the terminal while it is imported. The answers come through the keyboard's
channel, which belongs to Textual as long as the trainer runs: they would arrive as keys, digits
among them, and a digit is a grade. Asking before would make the learner wait for the first paint.
So nothing is asked: the environment names the terminals that paint, all others get coloured blocks.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from enum import Enum, auto
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from textual.geometry import Size

if TYPE_CHECKING:
    from PIL.Image import Image
    from textual.widget import Widget

_USUAL_CELL = Size(10, 20)  # dots, where the system does not tell
_KITTY = ("xterm-kitty", "xterm-ghostty")
_SIXEL_PROGRAMS = ("WezTerm", "iTerm.app", "mintty", "contour")
_MULTIPLEXERS = ("TMUX", "STY")  # they pass neither protocol on
_importing = Lock()


class Means(Enum):
    """How a terminal can be made to show a picture."""

    KITTY = auto()
    SIXEL = auto()
    BLOCKS = auto()


def means(environment: Mapping[str, str]) -> Means:
    """What the terminal says of itself; nothing is asked of it."""
    term = environment.get("TERM", "")
    if any(environment.get(name) for name in _MULTIPLEXERS):
        return Means.BLOCKS
    if term in _KITTY:
        return Means.KITTY
    if environment.get("TERM_PROGRAM") in _SIXEL_PROGRAMS or term.startswith("foot"):
        return Means.SIXEL
    return Means.BLOCKS


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


def painted(image: Image, by: Means, cell: Size) -> Widget:
    """A widget that shows `image` by these means."""
    with _importing:
        _import_quietly(cell)
    from textual_image import widget

    match by:
        case Means.KITTY:
            return widget.TGPImage(image)
        case Means.SIXEL:
            return widget.SixelImage(image)
        case Means.BLOCKS:
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
