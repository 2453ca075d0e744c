"""Everything that a session works with, laid out by the composition root."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from msgspec import Struct

from dlcards.study.ports import Agenda, Clock, Journal, Shelf
from dlcards.study.progress import Tell, silent


class Keeper(Protocol):
    """Looks after the store as a whole."""

    @property
    def path(self) -> str:
        """Where the store is."""
        ...

    @property
    def upgraded_from(self) -> Path | None:
        """The copy of the older store, where this opening upgraded it."""
        ...

    def backup(self, target: Path, tell: Tell = silent, *, replaces: bool = False) -> None:
        """Write a consistent copy to `target`, which must not exist unless it `replaces` that."""
        ...

    def rebuild(self) -> int:
        """Fold the whole log anew; give the number of cards whose cache was wrong."""
        ...

    def verify(self) -> list[str]:
        """What is wrong with the store, as codes of `i18n.trouble`; nothing where all is well."""
        ...

    def close(self) -> None:
        """Let go of the store."""
        ...


class Desk(Struct, frozen=True):
    """The ports of one open store, the clock, and a folder."""

    journal: Journal
    shelf: Shelf
    agenda: Agenda
    keeper: Keeper
    clock: Clock
    bundled: Path  # the folder of the bundled decks, and of their figures
