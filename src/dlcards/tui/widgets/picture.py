"""A figure, painted by the terminal's own means or, where it has none, in blocks of colour."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from enum import Enum, auto
from pathlib import Path

from textual.app import ComposeResult
from textual.containers import Container
from textual.widget import Widget


class Means(Enum):
    """How a terminal can be made to show a picture."""

    KITTY = auto()
    SIXEL = auto()
    BLOCKS = auto()


_KITTY = ("xterm-kitty", "xterm-ghostty")
_SIXEL_PROGRAMS = ("WezTerm", "iTerm.app", "mintty", "contour")
_MULTIPLEXERS = ("TMUX", "STY")  # they pass neither protocol on


def means(environment: Mapping[str, str]) -> Means:
    """What the terminal says of itself; nothing is asked of it.

    A terminal answers questions through the keyboard's channel, which belongs to Textual as long
    as the trainer runs, and asking before would make the learner wait for the first paint.
    """
    term = environment.get("TERM", "")
    if any(environment.get(name) for name in _MULTIPLEXERS):
        return Means.BLOCKS
    if term in _KITTY:
        return Means.KITTY
    if environment.get("TERM_PROGRAM") in _SIXEL_PROGRAMS or term.startswith("foot"):
        return Means.SIXEL
    return Means.BLOCKS


class Picture(Container):
    """The picture at `path`, as wide as the column; narrow screens leave it out."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def compose(self) -> ComposeResult:
        """The image; the library is loaded when the first one is shown."""
        yield _image(self._path)


def _image(path: Path) -> Widget:
    with _unasked():
        from textual_image import widget
    match means(os.environ):
        case Means.KITTY:
            return widget.TGPImage(path)
        case Means.SIXEL:
            return widget.SixelImage(path)
        case Means.BLOCKS:
            return widget.HalfcellImage(path)


@contextmanager
def _unasked() -> Iterator[None]:
    """Keep textual-image from questioning the terminal, which it does while it is imported."""
    terminal = sys.__stdout__
    vars(sys)["__stdout__"] = io.StringIO()  # it looks there, and only there
    try:
        yield
    finally:
        vars(sys)["__stdout__"] = terminal
