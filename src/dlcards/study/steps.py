"""The steps of a sitting: what is on the screen at one moment, as values.

What may follow each of them is the sitting's business (`sitting`).
"""

from __future__ import annotations

from dataclasses import dataclass

from dlcards.core.day import Instant
from dlcards.core.memory import Scheduled
from dlcards.core.note import Note
from dlcards.core.question import Question
from dlcards.core.queue import Turn
from dlcards.study.ports import Card


@dataclass(frozen=True, slots=True)
class Reading:
    """A new note is shown whole, before its first question."""

    turn: Turn
    note: Note


@dataclass(frozen=True, slots=True)
class Asking:
    """A question is shown, and as many hints as were asked for."""

    turn: Turn
    note: Note
    question: Question
    card: Card
    since: Instant
    is_drill: bool
    hints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer is shown; `futures` holds what each grade would give, none in a drill."""

    asking: Asking
    futures: tuple[Scheduled, ...]


@dataclass(frozen=True, slots=True)
class Finished:
    """Nothing is left to ask."""


Step = Reading | Asking | Answer | Finished
FINISHED = Finished()


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the sitting is: turns behind and ahead; drills wait behind the last turn."""

    done: int
    ahead: int
    drills: int


class NotNow(Exception):
    """The step that the sitting is at allows no such thing; nothing happened."""


def asking_of(step: Asking | Answer) -> Asking:
    """The question of a step that has one."""
    return step if isinstance(step, Asking) else step.asking
