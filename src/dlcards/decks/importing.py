"""Deck files brought onto the shelf: all of them, or none."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import structs

from dlcards.core.problem import Problem, ProblemsFound
from dlcards.study.desk import Desk
from dlcards.study.incoming import Incoming
from dlcards.study.library import Plan, plan
from dlcards.study.progress import Tell, silent, split

_SIZES = (2, 2, 3)  # how long reading, planning and delivering take beside each other


class Read(list[Incoming]):
    """Decks that were read without a mistake, and the advice on them."""

    advice: Sequence[Problem] = ()


def read(files: Sequence[Path], tell: Tell = silent) -> Read:
    """Read deck files; raise ProblemsFound where any of them has a mistake."""
    from dlcards.decks.reading import read_decks

    incoming, problems = read_decks(files, tell)
    if any(not problem.is_advice for problem in problems):
        raise ProblemsFound(list(problems))
    found = Read(structs.replace(one, origin=storable(one.origin)) for one in incoming)
    found.advice = problems
    return found


def storable(origin: str) -> str:
    """The path as UTF-8, which it need not be on disk."""
    return origin.encode("utf-8", "backslashreplace").decode()


def carry_out(
    desk: Desk, incoming: Sequence[Incoming], *, replace: bool, dry_run: bool, tell: Tell = silent
) -> Plan:
    """Plan the import and, but for a dry run, do it; raise ProblemsFound where it cannot be."""
    planning, delivering = split(tell, _SIZES[1:])
    planned = plan(incoming, desk.shelf, planning, replace=replace)
    if planned.problems:
        raise ProblemsFound(list(planned.problems))
    if not dry_run:
        desk.shelf.deliver(planned.deliveries, desk.clock.now(), delivering)
    return planned


def bring(
    desk: Desk, files: Sequence[Path], tell: Tell, *, replace: bool
) -> tuple[Plan, Sequence[Problem]]:
    """Read and import deck files; give what that changed, and the advice. Raise ProblemsFound."""
    reading, carrying = split(tell, (_SIZES[0], sum(_SIZES[1:])))
    incoming = read(files, reading)
    planned = carry_out(desk, incoming, replace=replace, dry_run=False, tell=carrying)
    return planned, incoming.advice
