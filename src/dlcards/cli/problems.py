"""Problems of deck files, printed or as JSON."""

from __future__ import annotations

from collections.abc import Sequence

import click

from dlcards.core.problem import Problem
from dlcards.core.safe import one_line
from dlcards.i18n.problems.told import message, told
from dlcards.i18n.text import Speaker


def tell_problems(say: Speaker, problems: Sequence[Problem]) -> None:
    """A line each, `file:line:column: what, and what to do`, to standard error."""
    for problem in sorted(problems, key=lambda one: one.place):
        click.echo(one_line(f"{problem.place}: {told(problem, say)}"), err=True)


def as_json(say: Speaker, problems: Sequence[Problem]) -> dict[str, object]:
    """`{"errors": […], "advice": […]}`."""
    ordered = sorted(problems, key=lambda one: one.place)
    return {
        "errors": [_entry(say, problem) for problem in ordered if not problem.is_advice],
        "advice": [_entry(say, problem) for problem in ordered if problem.is_advice],
    }


def _entry(say: Speaker, problem: Problem) -> dict[str, object]:
    place = problem.place
    return {
        "file": place.file,
        "line": place.line or None,
        "column": place.column or None,
        "code": problem.code,
        "message": message(problem, say),
    }
