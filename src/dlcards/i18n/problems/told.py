"""What is wrong with a file, in a sentence; where that is, whoever shows it puts before it."""

from __future__ import annotations

from dlcards.core.problem import Problem
from dlcards.core.safe import one_line
from dlcards.i18n.problems import PROBLEMS
from dlcards.i18n.reports import ADVICE
from dlcards.i18n.text import Speaker


def message(problem: Problem, say: Speaker) -> str:
    """What is wrong, and what to do, on one line."""
    return one_line(say(PROBLEMS[problem.code], **problem.values))


def told(problem: Problem, say: Speaker) -> str:
    """The same, and where it is advice, that it is."""
    kind = f"{say(ADVICE)}: " if problem.is_advice else ""
    return f"{kind}{message(problem, say)}"
