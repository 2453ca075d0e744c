"""`dlcards decks`: the decks, and `decks copy`, which makes a bundled one the learner's own."""

from __future__ import annotations

from pathlib import Path

import click

from dlcards.cli.command import SpokenGroup, argument, json_flag, quiz_option
from dlcards.cli.command import command as make
from dlcards.cli.session import Session
from dlcards.exchange.files import writing
from dlcards.i18n import help as texts
from dlcards.i18n import reports
from dlcards.i18n.text import Speaker
from dlcards.study.incoming import BUNDLED
from dlcards.study.ports import Refused
from dlcards.study.today import Limits, outlook


def command(say: Speaker) -> click.Command:
    """The command, and the one below it; without that it lists the decks."""
    group = SpokenGroup(
        "decks",
        say,
        texts.COMMANDS["decks"],
        [quiz_option(say), json_flag(say)],
        lists={texts.COMMANDS_HEADING: {"copy DECK FILE": texts.DECKS_COPY}},
        invoke_without_command=True,
        callback=click.pass_context(_list),
        subcommand_metavar="[copy DECK FILE]",
    )
    params = [
        argument(say, "deck", "DECK", texts.A_DECK),
        argument(say, "file", "FILE", texts.A_COPY, type=click.Path(path_type=Path)),
        json_flag(say),
    ]
    group.add_command(make("copy", say, params, _copy, texts.DECKS_COPY))
    return group


def _list(context: click.Context, quiz: str | None, as_json: bool) -> None:
    if context.invoked_subcommand is not None:
        return
    session: Session = context.obj
    with session.desk() as desk:
        scope = session.scope(desk, quiz)
        limits = Limits(session.settings.new)
        today = outlook(desk.agenda, desk.journal, scope, desk.clock.today(), limits)
        figures = {one.deck: one for one in today.decks}
        entries = []
        for deck in desk.shelf.decks():
            figure = figures.get(deck.id)
            entries.append(
                {
                    "deck": deck.id,
                    "title": deck.title.prefer(session.say.language) or deck.id,
                    "due": figure.due if figure else 0,
                    "new": figure.new if figure else 0,
                    "begun": figure.counts.learned if figure else 0,
                    "notes": deck.notes,
                    "from": deck.origin,
                }
            )
    if as_json:
        session.print_json({"decks": entries})
    elif entries:
        _print(session, entries)
    else:
        session.tell(reports.NO_DECKS)


def _print(session: Session, entries: list[dict[str, object]]) -> None:
    from dlcards.cli.table import table

    say = session.say
    header = [
        say(text)
        for text in (
            reports.DECK,
            reports.TITLE,
            reports.DUE_COLUMN,
            reports.NEW_COLUMN,
            reports.LEARNED_COLUMN,
            reports.ORIGIN_COLUMN,
        )
    ]
    bundled = say(reports.BUNDLED_ORIGIN)
    rows = [
        [
            str(entry["deck"]),
            str(entry["title"]),
            str(entry["due"]),
            str(entry["new"]),
            f"{entry['begun']}/{entry['notes']}",
            bundled if entry["from"] == BUNDLED else str(entry["from"]),
        ]
        for entry in entries
    ]
    for line in table(header, rows, frozenset({2, 3, 4})):
        click.echo(line)


def _copy(session: Session, deck: str, file: Path, as_json: bool) -> None:
    from dlcards.exchange.owning import make_own

    with session.desk() as desk:
        session.check_decks(desk, (deck,))
        with writing(file):
            if file.exists():
                raise Refused("exists", path=str(file))
        make_own(desk, deck, file)
    if as_json:
        session.print_json({"deck": deck, "path": str(file)})
    else:
        session.tell(reports.COPIED, deck=deck, path=file)
