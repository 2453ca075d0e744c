"""Help laid out by cells, since Hangul is two wide: no line passes the edge of the terminal."""

from __future__ import annotations

from collections.abc import Iterable

import click

from dlcards.cli.paper import cells, wrapped


class Layout(click.HelpFormatter):
    """Click's formatter, measuring as a terminal does."""

    def write_text(self, text: str) -> None:
        """Paragraphs, each filled to the width."""
        indent = " " * self.current_indent
        for number, paragraph in enumerate(text.split("\n\n")):
            if number:
                self.write("\n")
            for line in wrapped(" ".join(paragraph.split()), self.width - len(indent)):
                self.write(f"{indent}{line}\n")

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        """Names on the left, what they are for on the right."""
        rows = list(rows)
        indent = " " * self.current_indent
        column = min(max((cells(name) for name, _ in rows), default=0), col_max) + col_spacing
        for name, about in rows:
            first, *others = wrapped(about, self.width - len(indent) - column)
            blank = " " * (column - cells(name))
            self.write(f"{indent}{name}{blank}{first}".rstrip() + "\n")
            for line in others:
                self.write(f"{indent}{' ' * column}{line}\n")


class SpokenContext(click.Context):
    """A run of a command whose help is laid out so."""

    formatter_class = Layout
