"""`dlcards store path|backup|verify|rebuild`: looking after the store."""

from __future__ import annotations

from pathlib import Path

import click

from dlcards.cli.command import SpokenGroup, argument, json_flag
from dlcards.cli.command import command as make
from dlcards.cli.session import Session
from dlcards.i18n import help as texts
from dlcards.i18n import reports
from dlcards.i18n.text import Speaker
from dlcards.i18n.trouble import TROUBLE


def command(say: Speaker) -> click.Command:
    """The group of commands."""
    about = texts.STORE
    group = SpokenGroup(
        "store",
        say,
        texts.COMMANDS["store"],
        lists={texts.COMMANDS_HEADING: about},
        subcommand_metavar="path|backup|verify|rebuild",
    )
    as_json = json_flag(say)
    target = argument(say, "file", "FILE", texts.A_BACKUP, type=click.Path(path_type=Path))
    group.add_command(make("path", say, [as_json], _path, about["path"]))
    group.add_command(make("backup", say, [target, as_json], _backup, about["backup"]))
    group.add_command(make("verify", say, [as_json], _verify, about["verify"]))
    group.add_command(make("rebuild", say, [as_json], _rebuild, about["rebuild"]))
    return group


def _path(session: Session, as_json: bool) -> None:
    from dlcards.settings import store_path

    path = store_path(session.store)
    if as_json:
        session.print_json({"path": path})
    else:
        click.echo(path)


def _backup(session: Session, file: Path, as_json: bool) -> None:
    from dlcards.exchange.exporting import back_up

    with session.desk() as desk:
        back_up(desk, file)
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
