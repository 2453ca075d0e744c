"""Making a deck the learner's own: its file is written, and from then on the deck comes from it."""

from __future__ import annotations

from pathlib import Path

from dlcards.decks.importing import carry_out, read
from dlcards.exchange.files import write_deck
from dlcards.study.copying import deck_of
from dlcards.study.desk import Desk
from dlcards.study.figures import folder_of


def make_own(desk: Desk, deck: str, file: Path) -> None:
    """Write the deck to `file` and let it come from there; take the file back where it cannot.

    Histories stay. Raise Refused or ProblemsFound.
    """
    copied = deck_of(desk.shelf, deck)
    assert copied is not None, "it is on the shelf"
    write_deck(copied, file, figures_of(desk, deck))
    try:
        carry_out(desk, read([file]), replace=True, dry_run=False)
    except BaseException:
        file.unlink()
        raise


def figures_of(desk: Desk, deck: str) -> Path:
    """The folder of a deck's figures; the deck is on the shelf."""
    return next(folder_of(desk, one) for one in desk.shelf.decks() if one.id == deck)
