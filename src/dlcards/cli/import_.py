"""`dlcards import FILE…`: decks into the store, all of them or none."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

import click

from dlcards.cli.check import files_argument
from dlcards.cli.command import command as make
from dlcards.cli.command import flag, json_flag
from dlcards.cli.problems import as_json as problems_as_json
from dlcards.cli.problems import tell_problems
from dlcards.cli.session import Session
from dlcards.core.problem import Problem, ProblemsFound
from dlcards.i18n import help as texts
from dlcards.i18n import reports
from dlcards.i18n.text import Speaker
from dlcards.study.desk import Desk
from dlcards.study.incoming import Incoming
from dlcards.study.library import KINDS, Plan, plan


def command(say: Speaker) -> click.Command:
    """The command."""
    params = [
        files_argument(say, "FILE…"),
        flag(say, "--dry-run", about=texts.O_DRY_RUN),
        flag(say, "--replace", about=texts.O_REPLACE),
        json_flag(say),
    ]
    return make("import", say, params, _import, texts.IMPORT)


def _import(
    session: Session,
    files: tuple[Path, ...],
    dry_run: bool,
    replace: bool,
    as_json: bool,
) -> None:
    try:
        incoming = read(files)
        if not as_json:
            tell_problems(session.say, incoming.advice)
        with session.desk() as desk:
            planned = carry_out(desk, incoming, replace=replace, dry_run=dry_run)
    except ProblemsFound as found:
        if not as_json:
            tell_problems(session.say, found.problems)
            session.talk(reports.NOTHING_CHANGED)
        else:
            session.print_json(problems_as_json(session.say, found.problems))
        session.exit_code = 1
        return
    if as_json:
        session.print_json({kind: [str(key) for key in planned.keys(kind)] for kind in KINDS})
        return
    counts = [(kind, len(planned.keys(kind))) for kind in KINDS]
    told = [session.say(reports.PLAN[kind], count=count) for kind, count in counts if count]
    text = reports.WOULD_IMPORT if dry_run else reports.IMPORTED
    session.tell(text, what=", ".join(told) or session.say(reports.PLAN["unchanged"], count=0))


class Read(list[Incoming]):
    """Decks that were read without a mistake, and the advice on them."""

    advice: Sequence[Problem] = ()


def read(files: Sequence[Path]) -> Read:
    """Read deck files; raise ProblemsFound where any of them has a mistake."""
    from dlcards.decks.reading import read_decks

    incoming, problems = read_decks(files)
    if any(not problem.is_advice for problem in problems):
        raise ProblemsFound(list(problems))
    found = Read(dataclasses.replace(one, origin=_storable(one.origin)) for one in incoming)
    found.advice = problems
    return found


def _storable(origin: str) -> str:
    """The path as UTF-8, which it need not be on disk."""
    return origin.encode("utf-8", "backslashreplace").decode()


def carry_out(desk: Desk, incoming: Sequence[Incoming], *, replace: bool, dry_run: bool) -> Plan:
    """Plan the import and, but for a dry run, do it; raise ProblemsFound where it cannot be."""
    planned = plan(incoming, desk.shelf, replace=replace)
    if planned.problems:
        raise ProblemsFound(list(planned.problems))
    if not dry_run:
        desk.shelf.deliver(planned.deliveries, desk.clock.now())
    return planned
