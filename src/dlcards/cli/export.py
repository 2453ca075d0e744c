"""`dlcards export OUT.apkg|.yaml`: decks for a phone, or as a file of one's own."""

from __future__ import annotations

from pathlib import Path

import click

from dlcards.cli.command import argument, json_flag, option, quiz_option
from dlcards.cli.command import command as make
from dlcards.cli.decks import write_text
from dlcards.cli.session import NotFound, Session
from dlcards.i18n import help as texts
from dlcards.i18n import reports
from dlcards.i18n.text import Speaker
from dlcards.study.copying import deck_of
from dlcards.study.desk import Desk
from dlcards.study.incoming import BUNDLED
from dlcards.study.ports import Scope, ShelvedDeck


def command(say: Speaker) -> click.Command:
    """The command."""
    params = [
        argument("out", "OUT.apkg|OUT.yaml", type=click.Path(path_type=Path)),
        option(say, "--deck", "decks", about=texts.O_DECK, metavar="D", multiple=True),
        quiz_option(say),
        json_flag(say),
    ]
    return make("export", say, params, _export)


def _export(
    session: Session,
    out: Path,
    decks: tuple[str, ...],
    quiz: str | None,
    as_json: bool,
) -> None:
    with session.desk() as desk:
        scope = session.scope(desk, quiz, decks)
        match out.suffix.lower():
            case ".apkg":
                figures = _to_anki(desk, scope, out)
            case ".yaml" | ".yml":
                figures = _to_yaml(desk, scope, out)
            case _:
                raise NotFound("wrong-ending", path=str(out))
    if as_json:
        session.print_json({"path": str(out), **figures})
    else:
        session.tell(reports.EXPORTED, path=out, **figures)


def _to_anki(desk: Desk, scope: Scope, out: Path) -> dict[str, int]:
    from dlcards.exchange.anki.package import write_package
    from dlcards.exchange.packing import pack

    receipt = write_package(pack(desk, scope, _folder), out)
    return {
        "decks": receipt.decks,
        "notes": receipt.notes,
        "cards": receipt.cards,
        "media": receipt.media,
    }


def _to_yaml(desk: Desk, scope: Scope, out: Path) -> dict[str, int]:
    from dlcards.decks.writing import written

    chosen = scope.decks or tuple(deck.id for deck in desk.shelf.decks())
    deck = deck_of(desk.shelf, chosen[0]) if len(chosen) == 1 else None
    if deck is None:
        raise NotFound("one-deck")
    write_text(out, written(deck))
    cards = sum(len(note.lanes()) for note in deck.notes)
    return {"decks": 1, "notes": len(deck.notes), "cards": cards, "media": 0}


def _folder(deck: ShelvedDeck) -> Path | None:
    """Where a deck's figures lie: beside its file."""
    from dlcards import shipped

    return shipped.folder("decks") if deck.origin == BUNDLED else Path(deck.origin).parent
