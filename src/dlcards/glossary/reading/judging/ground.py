"""What is known of a page before its lines are judged."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct

from dlcards.glossary.reading.lines import Line
from dlcards.glossary.reading.manner import Manner, manner_of
from dlcards.glossary.reading.openings import Openings, openings_of
from dlcards.glossary.reading.washing import Front

IsKnown = Callable[[str], bool]


class Ground(Struct, frozen=True):
    """A page's lines, what each of them may open, and how the page is written."""

    lines: Sequence[Line]
    openings: Openings
    manner: Manner
    is_known: IsKnown  # whether a name is a concept of some deck

    def next_line(self, at: int) -> Line | None:
        """The line after line `at`."""
        return self.lines[at + 1] if at + 1 < len(self.lines) else None


def ground_of(lines: list[Line], front: Front, is_known: IsKnown) -> Ground:
    """The ground of a page."""
    openings = openings_of(lines)
    return Ground(lines, openings, manner_of(lines, openings, front), is_known)
