"""The steps of a sitting: what is on the screen at one moment, as values.

What may follow each of them is the sitting's business (`sitting`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from dlcards.core.day import Instant
from dlcards.core.events import Asked, Reply
from dlcards.core.memory import Scheduled
from dlcards.core.note import Note
from dlcards.core.question import Question
from dlcards.core.queue import Turn
from dlcards.study.ports import Card

if TYPE_CHECKING:  # a first question may well come without options, and is not answered yet
    from dlcards.core.choice import Option
    from dlcards.core.judging.verdict import Verdict


class Reading(Struct, frozen=True):
    """A new note is shown whole, before its first question."""

    turn: Turn
    note: Note


class Asking(Struct, frozen=True):
    """A question is shown, and as many hints as were asked for.

    `asked` says what it waits for: that the answer is shown (flip), one of `options` (choice), or
    a text (type). `apart` tells notes apart that the prompt names alike.
    """

    turn: Turn
    note: Note
    question: Question
    card: Card
    since: Instant
    is_drill: bool
    hints: tuple[str, ...] = ()
    asked: Asked = Asked.FLIP
    options: tuple[Option, ...] = ()
    apart: str | None = None


class Answer(Struct, frozen=True):
    """The answer is shown, and what was made of the reply.

    `futures` holds what each grade would give, none where no schedule moves. In flip there is no
    verdict, and the reply suggests no grade.
    """

    asking: Asking
    futures: tuple[Scheduled, ...]
    reply: Reply
    verdict: Verdict | None = None


class Finished(Struct, frozen=True):
    """Nothing is left to ask."""


Step = Reading | Asking | Answer | Finished
FINISHED = Finished()


class Progress(Struct, frozen=True):
    """How far the sitting is: turns behind and ahead; drills wait behind the last turn."""

    done: int
    ahead: int
    drills: int


class NotNow(Exception):
    """The step that the sitting is at allows no such thing; nothing happened."""


def asking_of(step: Asking | Answer) -> Asking:
    """The question of a step that has one."""
    return step if isinstance(step, Asking) else step.asking
