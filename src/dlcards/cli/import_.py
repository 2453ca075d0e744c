"""`dlcards import FILE…`: decks into the store, all of them or none."""

from __future__ import annotations

import shlex
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
from dlcards.study.library import KINDS, Plan

_FEW = 3  # pieces of advice


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
    from dlcards.decks.importing import carry_out, read

    try:
        incoming = read(files)
        if not as_json:
            _tell_advice(session, files, incoming.advice)
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
    tell_plan(session, planned, as_json=as_json, dry_run=dry_run)


def _tell_advice(session: Session, files: Sequence[Path], advice: Sequence[Problem]) -> None:
    """The first few; `check` tells all. A deck that was just built has some on every note."""
    ordered = sorted(advice, key=lambda one: one.place)
    tell_problems(session.say, ordered[:_FEW])
    if more := ordered[_FEW:]:
        paths = shlex.join(map(str, files))
        session.talk(reports.MORE_ADVICE, count=len(more), files=paths)


def tell_plan(session: Session, planned: Plan, *, as_json: bool, dry_run: bool = False) -> None:
    """Print what an import did, or would do."""
    if as_json:
        session.print_json({kind: [str(key) for key in planned.keys(kind)] for kind in KINDS})
        return
    counts = [(kind, len(planned.keys(kind))) for kind in KINDS]
    told = [session.say(reports.PLAN[kind], count=count) for kind, count in counts if count]
    text = reports.WOULD_IMPORT if dry_run else reports.IMPORTED
    session.tell(text, what=", ".join(told) or session.say(reports.PLAN["unchanged"], count=0))
