"""What the learner takes out into a file: an Anki package, a deck, or a copy of the store.

The file is whole or as it was before. Raise Refused and ProblemsFound.
"""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from dlcards.exchange.files import whole, write_deck, writing
from dlcards.exchange.owning import figures_of
from dlcards.study.copying import deck_of
from dlcards.study.desk import Desk
from dlcards.study.ports import Refused, Scope, StoreTrouble
from dlcards.study.progress import Tell, silent, split


class Exported(Struct, frozen=True):
    """How much a file holds."""

    decks: int
    notes: int
    cards: int | None  # a deck's file has all that its notes say, so it has no number of cards
    media: int


def to_anki(desk: Desk, scope: Scope, out: Path, tell: Tell = silent) -> Exported:
    """The decks and lanes of `scope` as a package of new cards."""
    from dlcards.exchange.anki.package import check_name, write_package
    from dlcards.exchange.packing import pack

    check_name(out)
    packing, writing_ = split(tell, (2, 1))
    with whole(out) as part:  # first of all, since packing notes down what was sent
        receipt = write_package(pack(desk, scope, packing), part, writing_)
    return Exported(receipt.decks, receipt.notes, receipt.cards, receipt.media)


def to_yaml(desk: Desk, deck_id: str, out: Path, tell: Tell = silent) -> Exported:
    """One deck, which is on the shelf, as a file of its own, its figures beside it."""
    deck = deck_of(desk.shelf, deck_id)
    assert deck is not None, "it is on the shelf"
    media = write_deck(deck, out, figures_of(desk, deck_id), tell)
    return Exported(1, len(deck.notes), None, media)


def back_up(desk: Desk, out: Path, tell: Tell = silent, *, replaces: bool = False) -> None:
    """A consistent copy of the store; no other file, unless it `replaces` what stands there."""
    with writing(out):
        out.parent.stat()  # tells what is wrong better than SQLite does
        try:
            desk.keeper.backup(out, tell, replaces=replaces)
        except StoreTrouble as trouble:  # of the copy: the store itself is open and well
            raise Refused(trouble.code, **trouble.values) from trouble
