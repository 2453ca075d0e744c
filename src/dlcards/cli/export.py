"""`dlcards export OUT.apkg|.yaml`: decks for a phone, or as a file of one's own."""

from __future__ import annotations

from pathlib import Path

import click
from msgspec.structs import asdict

from dlcards.cli.command import argument, json_flag, option, quiz_option
from dlcards.cli.command import command as make
from dlcards.cli.session import Session
from dlcards.i18n import help as texts
from dlcards.i18n import reports
from dlcards.i18n.text import Speaker
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
    from dlcards.exchange.exporting import to_anki, to_yaml

    with session.desk() as desk:
        scope = session.scope(desk, quiz, decks)
        match out.suffix.lower():
            case ".apkg":
                exported, report = to_anki(desk, scope, out), reports.EXPORTED
            case ".yaml" | ".yml":
                exported, report = to_yaml(desk, _only(desk, scope), out), reports.EXPORTED_DECK
            case _:
                raise Refused("wrong-ending", path=str(out))
    figures = asdict(exported)
    if as_json:
        session.print_json({"path": str(out), **figures})
    else:
        session.tell(report, path=out, **figures)


def _only(desk: Desk, scope: Scope) -> str:
    """The deck that was named, or the only one that there is."""
    chosen = scope.decks or tuple(deck.id for deck in desk.shelf.decks())
    if len(chosen) != 1:
        raise Refused("one-deck")
    return chosen[0]
