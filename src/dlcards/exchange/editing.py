"""Editing a note where it is written: its file and line, and the file brought in again."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from msgspec import Struct

from dlcards.core.keys import NoteKey
from dlcards.decks.importing import carry_out, read
from dlcards.decks.locating import line_of
from dlcards.exchange.owning import make_own
from dlcards.study.desk import Desk
from dlcards.study.library import Plan
from dlcards.study.own_decks import file_of, new_file
from dlcards.study.ports import Refused
from dlcards.study.text_editor import call, editor_of


class Spot(Struct, frozen=True):
    """Where a note is to be edited; with `copies_to`, once its deck is the learner's own there."""

    key: NoteKey
    path: Path
    copies_to: Path | None = None

    @property
    def line(self) -> int:
        """The line that the note stands in now."""
        return line_of(self.path, self.key.note)

    def command(self, line: int | None = None) -> list[str]:
        """How the learner's editor is called; raise Refused where there is none."""
        editor = editor_of(os.environ, shutil.which)
        if editor is None:
            raise Refused("no-editor")
        return call(editor, self.path, line or self.line)


def spot(desk: Desk, key: NoteKey) -> Spot:
    """Where the note that has `key` is written; raise Refused where its file is gone."""
    path = file_of(desk, key.deck)
    if path is None:
        copy = new_file(desk, key.deck)
        return Spot(key, copy, copy)
    if not path.is_file():
        raise Refused("deck-file-gone", deck=key.deck, path=str(path))
    return Spot(key, path)


def copied(desk: Desk, spot: Spot) -> Spot:
    """The spot once its deck is the learner's own; raise Refused or ProblemsFound."""
    if spot.copies_to is not None:
        spot.copies_to.parent.mkdir(parents=True, exist_ok=True)
        make_own(desk, spot.key.deck, spot.copies_to)
    return Spot(spot.key, spot.path)


def bring(desk: Desk, spot: Spot) -> Plan:
    """Import what was written; raise ProblemsFound where it has mistakes."""
    return carry_out(desk, read([spot.path]), replace=False, dry_run=False)
