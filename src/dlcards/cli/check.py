"""`dlcards check FILE…`: an editor's eye on deck files."""

from __future__ import annotations

from pathlib import Path

import click

from dlcards.cli.command import argument, json_flag
from dlcards.cli.command import command as make
from dlcards.cli.problems import as_json as problems_as_json
from dlcards.cli.problems import tell_problems
from dlcards.cli.session import Session
from dlcards.i18n import help as texts
from dlcards.i18n import reports
from dlcards.i18n.text import Speaker


def command(say: Speaker) -> click.Command:
    """The command."""
    return make("check", say, [files_argument(say, "FILE…"), json_flag(say)], _check)


def files_argument(say: Speaker, metavar: str) -> click.Argument:
    """Deck files, one at least."""
    kind = click.Path(path_type=Path)
    return argument(say, "files", metavar, texts.A_FILES, nargs=-1, required=True, type=kind)


def _check(session: Session, files: tuple[Path, ...], as_json: bool) -> None:
    from dlcards.decks.editor import edited
    from dlcards.decks.reading import read_manuscripts

    manuscripts, problems = read_manuscripts(files)
    problems += edited(manuscripts)
    errors = [problem for problem in problems if not problem.is_advice]
    if as_json:
        session.print_json(problems_as_json(session.say, problems))
    else:
        tell_problems(session.say, problems)
        advice = len(problems) - len(errors)
        session.talk(
            reports.CHECKED if errors else reports.NO_MISTAKES, errors=len(errors), advice=advice
        )
    session.exit_code = 1 if errors else 0
