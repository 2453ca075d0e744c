"""`dlcards store path|backup|verify|rebuild`: looking after the store."""

from __future__ import annotations

from pathlib import Path

import click

from dlcards.cli.command import Spoken, argument, context_settings, global_options, json_flag
from dlcards.cli.command import command as make
from dlcards.cli.session import Session
from dlcards.i18n import help as texts
from dlcards.i18n import reports
from dlcards.i18n.text import Speaker
from dlcards.i18n.trouble import TROUBLE


def command(say: Speaker) -> click.Command:
    """The group of commands."""
    return StoreCommands(say)


class StoreCommands(click.Group):
    """The store's own commands."""

    def __init__(self, say: Speaker) -> None:
        self.say = say
        super().__init__(
            "store",
            help=say(texts.COMMANDS["store"]),
            params=global_options(say),
            options_metavar=say(texts.OPTIONS_METAVAR),
            subcommand_metavar="path|backup|verify|rebuild",
            context_settings=context_settings(say),
            add_help_option=False,
        )
        as_json = json_flag(say)
        target = argument("file", "FILE", type=click.Path(path_type=Path))
        about = texts.STORE
        self.add_command(make("path", say, [as_json], _path, about["path"]))
        self.add_command(make("backup", say, [target, as_json], _backup, about["backup"]))
        self.add_command(make("verify", say, [as_json], _verify, about["verify"]))
        self.add_command(make("rebuild", say, [as_json], _rebuild, about["rebuild"]))

    format_usage = Spoken.format_usage

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands, then the options."""
        with formatter.section(self.say(texts.COMMANDS_HEADING)):
            formatter.write_dl([(name, self.say(text)) for name, text in texts.STORE.items()])
        Spoken.format_options(self, ctx, formatter)  # type: ignore[arg-type]


def _path(session: Session, as_json: bool) -> None:
    from dlcards.wiring import store_path

    path = store_path(session.store)
    if as_json:
        session.print_json({"path": path})
    else:
        click.echo(path)


def _backup(session: Session, file: Path, as_json: bool) -> None:
    with session.desk() as desk:
        desk.keeper.backup(file)
    if as_json:
        session.print_json({"path": str(file)})
    else:
        session.tell(reports.BACKED_UP, path=file)


def _verify(session: Session, as_json: bool) -> None:
    with session.desk() as desk:
        found = desk.keeper.verify()
        path = desk.keeper.path
    if as_json:
        session.print_json({"problems": found})
    elif found:
        for code in found:
            session.talk(TROUBLE[code], path=path)
    else:
        session.tell(reports.SOUND)
    session.exit_code = 3 if found else 0


def _rebuild(session: Session, as_json: bool) -> None:
    with session.desk() as desk:
        count = desk.keeper.rebuild()
    if as_json:
        session.print_json({"changed": count})
    else:
        session.tell(reports.REBUILT, count=count)
