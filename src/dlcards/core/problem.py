"""What is wrong with what was given, as data: a place, a code, and the values to tell it with.

Nothing here is a sentence; `i18n` turns a code into one, in the learner's language.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field


class Place(Struct, frozen=True, order=True):
    """Where in a file: line and column count from 1; 0 stands for the file as a whole."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


class Problem(Struct, frozen=True):
    """One mistake, or one piece of advice where `is_advice`."""

    place: Place
    code: str  # a key of `i18n.problems.PROBLEMS`
    values: Mapping[str, object] = field(default_factory=dict)
    is_advice: bool = False


class ProblemsFound(Exception):
    """What was given has mistakes, so nothing was changed."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("; ".join(f"{p.place}: {p.code}" for p in problems))
        self.problems = problems
