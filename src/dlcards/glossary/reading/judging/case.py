"""One line that may open an entry, and what it stands in."""

from __future__ import annotations

from msgspec import Struct

from dlcards.glossary.reading.entry import Why
from dlcards.glossary.reading.forms.opening import Opening
from dlcards.glossary.reading.lines import Line
from dlcards.glossary.reading.scopes import Scope

Verdict = bool | Why | None  # open it; leave it aside, and why; or it is plainly part of something


class Case(Struct, frozen=True):
    """What is to be judged."""

    at: int  # the line's index
    line: Line
    opening: Opening
    owner: Scope | None  # the entry that it stands in
