"""`dlcards export OUT.apkg|.yaml`: decks for a phone, or as a file of one's own."""

from __future__ import annotations

from pathlib import Path

import click

from dlcards.cli.command import argument, json_flag, option, quiz_option
from dlcards.cli.command import command as make
from dlcards.cli.session import Session
from dlcards.exchange.files import whole, write_deck
from dlcards.i18n import help as texts
from dlcards.i18n import reports
from dlcards.i18n.text import Speaker
from dlcards.study.copying import deck_of
from dlcards.study.desk import Desk
from dlcards.study.ports import Refused, Scope


def command(say: Speaker) -> click.Command:
    """The command."""
    kind = click.Path(path_type=Path)
    params = [
        argument(say, "out", "OUT.apkg|OUT.yaml", texts.A_OUT, type=kind),
        option(say, "--deck", "decks", about=texts.O_DECK, metavar="DECK", multiple=True),
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
                report = reports.EXPORTED
            case ".yaml" | ".yml":
                figures = _to_yaml(desk, scope, out)
                report = reports.EXPORTED_DECK
            case _:
                raise Refused("wrong-ending", path=str(out))
    if as_json:
        session.print_json({"path": str(out), **figures})
    else:
        session.tell(report, path=out, **figures)


def _to_anki(desk: Desk, scope: Scope, out: Path) -> dict[str, int | None]:
    from dlcards.exchange.anki.package import check_name, write_package
    from dlcards.exchange.packing import pack

    check_name(out)
    with whole(out) as part:  # first of all, since packing notes down what was sent
        receipt = write_package(pack(desk, scope), part)
    return {
        "decks": receipt.decks,
        "notes": receipt.notes,
        "cards": receipt.cards,
        "media": receipt.media,
    }


def _to_yaml(desk: Desk, scope: Scope, out: Path) -> dict[str, int | None]:
    """A deck's file has all that its notes say, so it has no number of cards."""
    from dlcards.exchange.owning import figures_of

    chosen = scope.decks or tuple(deck.id for deck in desk.shelf.decks())
    deck = deck_of(desk.shelf, chosen[0]) if len(chosen) == 1 else None
    if deck is None:
        raise Refused("one-deck")
    media = write_deck(deck, out, figures_of(desk, deck.id))
    return {"decks": 1, "notes": len(deck.notes), "cards": None, "media": media}
