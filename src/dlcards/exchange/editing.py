"""Editing a note where it is written: its file and line, and the file brought in again."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from dlcards.core.keys import NoteKey
from dlcards.core.problem import Problem
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

    def command(self, mistakes: Sequence[Problem] = ()) -> list[str]:
        """How the learner's editor is called: at the first of the mistakes, else at the note.

        Raise Refused where there is none.
        """
        editor = editor_of(os.environ, shutil.which)
        if editor is None:
            raise Refused("no-editor")
        lines = (one.place.line for one in mistakes if one.place.line)
        return call(editor, self.path, min(lines, default=0) or self.line)


def spot(desk: Desk, key: NoteKey) -> Spot:
    """Where the note that has `key` is written; raise Refused where its file is gone."""
    path = file_of(desk, key.deck)
    if path is None:
        copy = new_file(desk, key.deck)
        return Spot(key, copy, copy)
    return Spot(key, path)


def copied(desk: Desk, spot: Spot) -> Spot:
    """The spot once its deck is the learner's own; raise Refused or ProblemsFound."""
    if spot.copies_to is not None:
        spot.copies_to.parent.mkdir(parents=True, exist_ok=True)
        make_own(desk, spot.key.deck, spot.copies_to)
    return Spot(spot.key, spot.path)


def lend_terminal(command: list[str]) -> bool:
    """Run the editor until the learner closes it; False where that ends in an error.

    Raise Refused where it does not start.
    """
    try:
        done = subprocess.run(command, check=False)  # noqa: S603 - the learner's own choice
    except OSError as error:
        raise Refused("bad-editor", command=" ".join(command)) from error
    return not done.returncode


def bring(desk: Desk, spot: Spot) -> Plan:
    """Import what was written; raise ProblemsFound where it has mistakes."""
    return carry_out(desk, read([spot.path]), replace=False, dry_run=False)
