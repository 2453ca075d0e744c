"""How a person writes a deck: how far things are indented, and whether notes stand apart."""

from __future__ import annotations

from msgspec import Struct

from dlcards.decks.edits import Lines
from dlcards.decks.layout import Part, Style
from dlcards.decks.patching import dash_of
from dlcards.decks.writing import STEP
from dlcards.glossary.merging.remarks import stripped

_PAIRS = 20  # neighbours that are looked at


class Habits(Struct, frozen=True):
    """Columns count from 0."""

    dash: int = STEP  # of a note
    keys: int = 2 * STEP
    step: int = STEP  # from a key to what is below it
    are_apart: bool = True  # a blank line between notes

    @classmethod
    def of(cls, notes: Part, lines: Lines) -> Habits:
        """The habits of a deck whose notes these are; the usual ones where it has none."""
        blocks = [note for note in notes.parts if note.style is Style.BLOCK_MAPPING]
        if notes.style is not Style.BLOCK_LIST or not notes.parts:
            return cls()
        first = blocks[0] if blocks else notes.parts[0]
        dash = dash_of(first, lines)
        inner = (
            part.parts[0].column - part.column
            for note in blocks
            for part in note.parts
            if part.style is Style.BLOCK_MAPPING
        )
        step = next((step for step in inner if step > 0), STEP)
        return cls(lines.column(dash), first.column, step, _are_apart(notes, lines))


def _are_apart(notes: Part, lines: Lines) -> bool:
    """Whether there is a blank line between notes more often than not."""
    pairs = list(zip(notes.parts, notes.parts[1 : _PAIRS + 1], strict=False))
    blanks = sum(
        any(
            not stripped(lines, n) for n in range(lines.number(one.end) + 1, lines.number(other.at))
        )
        for one, other in pairs
    )
    return 2 * blanks > len(pairs) or not pairs
