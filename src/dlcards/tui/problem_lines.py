"""What is wrong with files, a paragraph each, and what an import changed, in a few words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from textual.widget import Widget

from dlcards.core.problem import Problem
from dlcards.core.safe import one_line
from dlcards.i18n import reports, rooms
from dlcards.i18n.problems import PROBLEMS
from dlcards.i18n.text import Speaker
from dlcards.study.library import KINDS, Plan
from dlcards.tui.widgets.paper import line

_MOST = 100  # that are shown


def problem_text(problem: Problem, say: Speaker) -> str:
    """`file:line:column: what, and what to do`."""
    kind = f"{say(reports.ADVICE)}: " if problem.is_advice else ""
    told = one_line(say(PROBLEMS[problem.code], **problem.values))
    return f"{one_line(str(problem.place))}: {kind}{told}"


def problem_lines(problems: Sequence[Problem], say: Speaker) -> Iterator[Widget]:
    """All of them, mistakes before advice, each in the order of its place."""
    ordered = sorted(problems, key=lambda one: (one.is_advice, one.place))
    for problem in ordered[:_MOST]:
        yield line(problem_text(problem, say), "advice" if problem.is_advice else "problem")
    if len(ordered) > _MOST:
        yield line(say(rooms.MORE_PROBLEMS, n=len(ordered) - _MOST), "guide")


def told(planned: Plan, say: Speaker) -> str:
    """What an import changed."""
    counts = [(kind, len(planned.keys(kind))) for kind in KINDS if kind != "unchanged"]
    parts = [say(reports.PLAN[kind], count=count) for kind, count in counts if count]
    if not parts:
        return say(reports.NOTHING_CHANGED)
    return say(reports.IMPORTED, what=", ".join(parts))
