"""`dlcards edit NOTE`: a note in the learner's own editor."""

from __future__ import annotations

import subprocess

import click

from dlcards.cli.command import argument, flag, json_flag
from dlcards.cli.command import command as make
from dlcards.cli.import_ import tell_plan
from dlcards.cli.note import the_note
from dlcards.cli.problems import as_json as problems_as_json
from dlcards.cli.problems import tell_problems
from dlcards.cli.session import Session
from dlcards.core.problem import Problem, ProblemsFound
from dlcards.i18n import help as texts
from dlcards.i18n import writing
from dlcards.i18n.text import Speaker, Text
from dlcards.study.ports import Refused


def command(say: Speaker) -> click.Command:
    """The command."""
    params = [
        argument(say, "name", "NOTE", texts.A_NOTE),
        flag(say, "--copy", "copies", about=texts.O_COPY),
        json_flag(say),
    ]
    return make("edit", say, params, _edit, texts.EDIT)


def _edit(session: Session, name: str, copies: bool, as_json: bool) -> None:
    from dlcards.exchange.editing import bring, copied, spot

    with session.desk() as desk:
        key = the_note(session, desk, name)
        if key is None:
            return
        found = spot(desk, key)
        if found.copies_to is not None:
            if not copies and not _agrees(
                session, writing.COPY_FIRST, writing.ASK_COPY, deck=key.deck, path=found.path
            ):
                raise Refused("bundled-edit", deck=key.deck)
            found = copied(desk, found)
    line = None
    while True:
        if not _run(session, found.command(line)):
            return
        try:
            with session.desk() as desk:
                planned = bring(desk, found)
        except ProblemsFound as mistakes:
            line = _first_line(mistakes.problems)
            if as_json:
                session.print_json(problems_as_json(session.say, mistakes.problems))
            else:
                tell_problems(session.say, mistakes.problems)
            if as_json or not _agrees(
                session, writing.MISTAKES, writing.ASK_AGAIN, is_default=True
            ):
                session.exit_code = 1
                return
        else:
            tell_plan(session, planned, as_json=as_json)
            return


def _run(session: Session, command: list[str]) -> bool:
    """Run the editor until the learner closes it; False where that ends in an error."""
    try:
        code = subprocess.run(command, check=False).returncode  # noqa: S603 - the learner's own choice
    except OSError as error:
        raise Refused("bad-editor", command=" ".join(command)) from error
    if code:
        session.talk(writing.ABANDONED)
        session.exit_code = 1
    return not code


def _first_line(problems: list[Problem]) -> int | None:
    return min((problem.place.line for problem in problems if problem.place.line), default=None)


def _agrees(
    session: Session, text: Text, ask: Text, *, is_default: bool = False, **values: object
) -> bool:
    """Say how things are, and ask what to do."""
    session.talk(text, **values)
    return session.agrees(ask, is_default=is_default)
