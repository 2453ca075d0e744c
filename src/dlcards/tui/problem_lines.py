"""What is wrong with files, a paragraph each, and what an import changed, in a few words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dlcards.core.problem import Problem
from dlcards.i18n import reports, rooms
from dlcards.i18n.problems.told import told as told_problem
from dlcards.i18n.text import Speaker
from dlcards.study.library import KINDS, Plan
from dlcards.tui.paths import homely
from dlcards.tui.widgets.prose import Block, line

_MOST = 100  # that are shown


def problem_text(problem: Problem, say: Speaker) -> str:
    """`file:line:column: what, and what to do`."""
    return f"{homely(str(problem.place))}: {told_problem(problem, say)}"


def problem_lines(problems: Sequence[Problem], say: Speaker) -> Iterator[Block]:
    """All of them, mistakes before advice, each in the order of its place."""
    ordered = sorted(problems, key=lambda one: (one.is_advice, one.place))
    for problem in ordered[:_MOST]:
        yield line(problem_text(problem, say), "advice" if problem.is_advice else "problem")
    if len(ordered) > _MOST:
        yield line(say(rooms.MORE_PROBLEMS, n=len(ordered) - _MOST), "guide")


def counts(planned: Plan, say: Speaker, kinds: Sequence[str] = KINDS) -> str:
    """How many notes an import changed in which way, or left as they were."""
    found = [(kind, len(planned.keys(kind))) for kind in kinds]
    return ", ".join(say(reports.PLAN[kind], count=count) for kind, count in found if count)


def told(planned: Plan, say: Speaker) -> str:
    """What an import changed, in a sentence."""
    if planned.is_idle:
        return say(reports.NOTHING_CHANGED)
    return say(reports.IMPORTED, what=counts(planned, say, KINDS[:-1]))
