"""What a sitting did, so that it can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from dlcards.core.events import CardEvent, Enough, Reply, Review
from dlcards.core.queue import Turn
from dlcards.study.steps import Answer, Asking, Finished, NotNow, Reading, Step

if TYPE_CHECKING:
    from dlcards.core.judging.verdict import Verdict


class Deed(Struct, frozen=True):
    """Something that can be undone, and the step at which it was done."""

    fact: CardEvent | Enough
    turn: Turn
    is_drill: bool
    reply: Reply | None = None  # where the answer was shown
    verdict: Verdict | None = None

    @property
    def review(self) -> Review | None:
        """The grade that it gave, if it is one."""
        return self.fact if isinstance(self.fact, Review) else None


def deed(fact: CardEvent | Enough, step: Step) -> Deed:
    """What was done at `step`."""
    turn, is_drill = turn_of(step)
    match step:
        case Answer(reply=reply, verdict=verdict):
            return Deed(fact, turn, is_drill, reply, verdict)
        case _:
            return Deed(fact, turn, is_drill)


def turn_of(step: Step) -> tuple[Turn, bool]:
    """The turn that a step belongs to, and whether it is a drill; raise NotNow at the end."""
    match step:
        case Reading(turn=turn):
            return turn, False
        case Asking(turn=turn, is_drill=is_drill):
            return turn, is_drill
        case Answer(asking=asking):
            return asking.turn, asking.is_drill
        case Finished():
            raise NotNow
