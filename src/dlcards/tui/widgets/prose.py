"""Paragraphs, written one below the other by one widget.

A sheet has a dozen of them and changes at every key. As widgets of their own they would be mounted,
styled and laid out one by one, which took longer than all else between a key and what it shows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace
from textual.color import Color
from textual.content import Content
from textual.geometry import Region, Size
from textual.style import Style
from textual.widgets import Static

from dlcards.tui.room import WIDE

MUTED = Style(foreground=Color.automatic(60))  # `$text-muted`, of which Content drops the 60 %


Kind = Literal[
    "plain",
    "title",
    "question",
    "term",
    "apart",
    "answer",
    "verdict",
    "mistaken",
    "option",
    "right",
    "wrong",
    "half",
    "where",
    "guide",
    "problem",
    "advice",
    "unknown",
    "times",
    "entry",
    "beware",
    "hint",
    "count",
    "grade",
    "key",
]  # of a paragraph


class Look(Struct, frozen=True):
    """What one kind of paragraph looks like; the larger one of two margins that meet counts."""

    style: str | Style = ""
    above: int = 0  # empty lines
    below: int = 0
    indent: int = 0  # cells; a label stands in them


_LOOKS: Mapping[Kind, Look] = {
    "plain": Look(),
    "title": Look("bold $primary", below=1),
    "question": Look(MUTED, below=1),
    "term": Look("bold"),
    "apart": Look("$secondary", above=1),
    "answer": Look("bold $primary"),
    "verdict": Look("bold"),
    "mistaken": Look("bold $secondary", above=1),
    "option": Look(indent=3),
    "right": Look("bold $success", indent=3),
    "wrong": Look("$error", indent=3),
    "half": Look("bold $secondary", above=1, below=1),
    "where": Look("$secondary", above=1),
    "guide": Look(MUTED, above=1, below=1),
    "problem": Look("$error", below=1),
    "advice": Look(),
    "unknown": Look(MUTED, indent=1),
    "times": Look("$secondary"),
    "entry": Look(indent=13),
    "beware": Look(indent=13),
    "hint": Look(above=1, indent=13),
    "count": Look(indent=24),
    "grade": Look(indent=24),
    "key": Look(indent=13),
}
# Where there is little room, a label stands above what it names.
_NARROW: Mapping[Kind, Look] = {
    "entry": Look(above=1, below=1),
    "beware": Look(above=1, below=1),
    "hint": Look(above=1, below=1),
    "grade": Look(above=1, below=1),
}


class Block(Struct, frozen=True, eq=False):  # two that say the same stand in two places
    """A paragraph, and the label that it may have; `kind` says what it looks like."""

    text: Content
    kind: Kind = "plain"
    label: Content | None = None
    above: int | None = None  # else as its kind has it
    below: int | None = None

    def look(self, *, is_narrow: bool) -> Look:
        """What it looks like."""
        look = _LOOKS[self.kind]
        if is_narrow:
            look = _NARROW.get(self.kind, look)
        above = look.above if self.above is None else self.above
        below = look.below if self.below is None else self.below
        return replace(look, above=above, below=below)


def line(text: str | Content, kind: Kind = "plain") -> Block:
    """One paragraph of plain text, or of text that is styled already."""
    return Block(Content(text) if isinstance(text, str) else text, kind)


def entry(label: str, text: str, kind: Kind = "entry") -> Block:
    """A label and what it stands for, side by side or, on a narrow screen, one below the other."""
    style = "bold $warning" if kind == "beware" else "$secondary"
    return Block(Content(text), kind, Content.styled(label, style))


def numbered(number: int, text: str, kind: Kind = "option") -> Block:
    """A paragraph in a column beside its number."""
    return Block(Content(text), kind, Content.styled(f" {number}", _LOOKS[kind].style))


class Prose(Static):
    """Paragraphs one below the other."""

    def __init__(self, blocks: Sequence[Block], *, classes: str = "") -> None:
        super().__init__(classes=classes, markup=False)
        self._blocks = blocks

    def show(self, blocks: Sequence[Block]) -> None:
        """Show other paragraphs."""
        self._blocks = blocks
        self.refresh(layout=True)

    def holds(self, block: Block) -> bool:
        """Whether `block` is one of them."""
        return block in self._blocks

    def place(self, block: Block) -> Region:
        """Where `block` stands, from the top left corner of this widget."""
        top = 0
        for one, gap, lines in self._written(self.content_size.width):
            top += gap
            if one is block:
                return Region(0, top, self.content_size.width, len(lines))
            top += len(lines)
        raise ValueError(block)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002 - Textual's signature
        """As many lines as the paragraphs fill, with what stands between and below them."""
        return len(self._lines(width))

    def render(self) -> Content:
        """The paragraphs."""
        return Content("\n").join(self._lines(self.content_size.width))

    def _lines(self, width: int) -> list[Content]:
        lines: list[Content] = []
        for _, gap, written in self._written(width):
            lines += [Content("")] * gap + written
        last = self._blocks[-1].look(is_narrow=self._is_narrow).below if self._blocks else 0
        return lines + [Content("")] * last

    def _written(self, width: int) -> Iterator[tuple[Block, int, list[Content]]]:
        """Each paragraph, the empty lines above it, and its own."""
        below = 0
        for block in self._blocks:
            look = block.look(is_narrow=self._is_narrow)
            yield block, max(below, look.above), _lines_of(block, look, width)
            below = look.below

    @property
    def _is_narrow(self) -> bool:
        return self.app.size.width < WIDE


def _lines_of(block: Block, look: Look, width: int) -> list[Content]:
    text = block.text.stylize_before(look.style) if look.style else block.text
    lines = text.wrap(max(1, width - look.indent))
    if not block.label:
        return [line.pad_left(look.indent) for line in lines]
    if not look.indent:
        return [*block.label.wrap(width), *lines]
    labels = block.label.wrap(look.indent)
    rows = max(len(labels), len(lines))
    labels += [Content("")] * (rows - len(labels))
    lines += [Content("")] * (rows - len(lines))
    return [
        label.extend_right(look.indent - label.cell_length) + line
        for label, line in zip(labels, lines, strict=True)
    ]
