"""`dlcards decks`: the decks, and `decks copy`, which makes a bundled one the learner's own."""

from __future__ import annotations

from pathlib import Path

import click

from dlcards.cli.command import (
    Spoken,
    argument,
    context_settings,
    global_options,
    json_flag,
    quiz_option,
)
from dlcards.cli.command import command as make
from dlcards.cli.session import NotFound, Session
from dlcards.i18n import help as texts
from dlcards.i18n import reports
from dlcards.i18n.text import Speaker
from dlcards.study.incoming import BUNDLED
from dlcards.study.ports import StoreTrouble
from dlcards.study.today import Limits, outlook


def command(say: Speaker) -> click.Command:
    """The command, and the one below it."""
    return Decks(say)


class Decks(click.Group):
    """Lists the decks where no further command is given."""

    def __init__(self, say: Speaker) -> None:
        self.say = say
        super().__init__(
            "decks",
            help=say(texts.COMMANDS["decks"]),
            params=[quiz_option(say), json_flag(say), *global_options(say)],
            invoke_without_command=True,
            callback=click.pass_context(_list),
            options_metavar=say(texts.OPTIONS_METAVAR),
            subcommand_metavar="[copy DECK FILE]",
            context_settings=context_settings(say),
            add_help_option=False,
        )
        parts = [
            argument("deck", "DECK"),
            argument("file", "FILE", type=click.Path(path_type=Path)),
        ]
        self.add_command(make("copy", say, parts, _copy, texts.DECKS_COPY))

    format_usage = Spoken.format_usage

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What can follow, then the options."""
        with formatter.section(self.say(texts.COMMANDS_HEADING)):
            formatter.write_dl([("copy DECK FILE", self.say(texts.DECKS_COPY))])
        Spoken.format_options(self, ctx, formatter)  # type: ignore[arg-type]


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


def _copy(session: Session, deck: str, file: Path) -> None:
    from dlcards.cli.import_ import carry_out, read
    from dlcards.decks.writing import written
    from dlcards.study.copying import deck_of

    with session.desk() as desk:
        copied = deck_of(desk.shelf, deck)
        if copied is None:
            known = ", ".join(one.id for one in desk.shelf.decks())
            raise NotFound("no-deck", deck=deck, known=known)
        if file.exists():
            raise StoreTrouble("exists", path=str(file))
        write_text(file, written(copied))
        carry_out(desk, read([file]), replace=True, dry_run=False)
        session.tell(reports.COPIED, deck=deck, path=file)


def write_text(path: Path, text: str) -> None:
    """Write a whole file or none; raise NotFound with the reason where it cannot be."""
    partial = path.with_name(path.name + ".partial")
    try:
        partial.write_text(text, encoding="utf-8")
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise NotFound("unwritable-file", path=str(path), reason=error.strerror) from error
