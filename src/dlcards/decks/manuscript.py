"""A manuscript: a sound deck together with the file that it was read from."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from msgspec import Struct

from dlcards.core.note import Deck
from dlcards.core.problem import Place
from dlcards.decks.source import LINE_END, Source, read
from dlcards.decks.tree import Tree
from dlcards.study.incoming import Incoming


class Manuscript(Struct, frozen=True, dict=True):
    """A deck whose every text knows where it is written, to the letter."""

    incoming: Incoming
    tree: Tree
    path: Path

    @property
    def deck(self) -> Deck:
        """The deck itself."""
        return self.incoming.deck

    def place(self, number: int, *path: str | int) -> Place:
        """Where a part of note `number` (from 0) begins."""
        return self.tree.place("notes", number, *path)

    def place_within(self, number: int, path: tuple[str | int, ...], index: int, end: int) -> Place:
        """Where the letters `index` to `end` of a note's text stand in the file.

        That is where the text begins, if they are not found there as they are: a text may be
        written with escapes, or a word of it be broken over two lines.
        """
        steps = ("notes", number, *path)
        start = self.tree.place(*steps)
        text = self._text(steps)
        lead = 1 if index and text[index:end].isspace() else 0  # lines are indented by spaces too
        wanted = text[index - lead : end]
        after = self.tree.after(*steps)
        last = after.line if after else None
        lines = self._lines[start.line - 1 : last]
        if not wanted or not lines:
            return start
        if after:
            lines[-1] = lines[-1][: after.column - 1]
        lines[0] = lines[0][start.column - 1 :]
        earlier = text.count(wanted, 0, index)
        for line, written in enumerate(lines):
            here = written.count(wanted)
            if earlier < here:
                before = 0 if line else start.column - 1
                column = before + _column(written, wanted, earlier) + lead
                return Place(start.file, start.line + line, column)
            earlier -= here
        return start

    def _text(self, steps: tuple[str | int, ...]) -> str:
        node = self.tree.root
        for step in steps:
            node = node[step]  # type: ignore[index] # a path that is there
        return str(node)

    @cached_property
    def _lines(self) -> list[str]:
        """The file as it is on disk, read again: most decks need it never."""
        source = read(self.path)
        return LINE_END.split(source.utf8.decode()) if isinstance(source, Source) else []


def _column(line: str, wanted: str, earlier: int) -> int:
    """The column of `wanted` in a line, behind as many others as `earlier` says."""
    at = line.find(wanted)
    for _ in range(earlier):
        at = line.find(wanted, at + len(wanted))
    return at + 1
