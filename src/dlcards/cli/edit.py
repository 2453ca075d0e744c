"""`dlcards edit NOTE`: a note in the learner's own editor."""

from __future__ import annotations

from collections.abc import Sequence

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
    from dlcards.exchange.editing import bring, copied, lend_terminal, spot

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
    mistakes: Sequence[Problem] = ()
    while True:
        if not lend_terminal(found.command(mistakes)):
            session.talk(writing.ABANDONED)
            session.exit_code = 1
            return
        try:
            with session.desk() as desk:
                planned = bring(desk, found)
        except ProblemsFound as error:
            mistakes = error.problems
            if as_json:
                session.print_json(problems_as_json(session.say, mistakes))
            else:
                tell_problems(session.say, mistakes)
            if as_json or not _agrees(
                session, writing.MISTAKES, writing.ASK_AGAIN, is_default=True
            ):
                session.exit_code = 1
                return
        else:
            tell_plan(session, planned, as_json=as_json)
            return


def _agrees(
    session: Session, text: Text, ask: Text, *, is_default: bool = False, **values: object
) -> bool:
    """Say how things are, and ask what to do."""
    session.talk(text, **values)
    return session.agrees(ask, is_default=is_default)
