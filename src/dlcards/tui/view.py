"""All that a screen shows of a sitting at one moment, and what may be done then."""

from __future__ import annotations

from msgspec import Struct

from dlcards.core.events import Asked
from dlcards.core.language import Language
from dlcards.study.reader import Leaf
from dlcards.study.steps import Answer, Asking, Finished, Progress, Reading, Step

_OF_CARD = {"suspend", "known"}
_OF_NOTE = {"other_half", "look_up", "picture", "mistaken"}  # once it is shown
_OF_WAY = {
    Asked.FLIP: {"reveal"},
    Asked.CHOICE: {"pick", "pick_chosen", "choose", "unknown"},
    Asked.TYPE: {"write", "submit", "aid", "rest", "unknown"},
    Asked.SCRIPT: set[str](),  # of which no screen knows
}
_OF_STEP: dict[type[Step], set[str]] = {
    Reading: {"read"} | _OF_NOTE | _OF_CARD,
    Asking: {"hint"} | _OF_CARD,
    Answer: {"grade", "choose", "press"} | _OF_NOTE | _OF_CARD,
    Finished: set(),
}
_OF_SOME_STEP = set().union(*_OF_STEP.values(), *_OF_WAY.values())


class View(Struct, frozen=True):
    """Where the sitting is, and what stands around the step."""

    step: Step
    progress: Progress
    can_undo: bool
    leaf: Leaf | None = None  # the note that is asked; none at the end
    mistaken: Leaf | None = None  # the note that the reply names instead
    is_practice: bool = False  # in which no schedule moves

    @property
    def is_drill(self) -> bool:
        """Whether the card was graded today already, too low to leave it at that."""
        match self.step:
            case Asking(is_drill=is_drill) | Answer(asking=Asking(is_drill=is_drill)):
                return is_drill
            case _:
                return False

    @property
    def language(self) -> Language | None:
        """The language in which the card asks; None at the end."""
        match self.step:
            case Reading(turn=turn) | Asking(turn=turn) | Answer(asking=Asking(turn=turn)):
                return turn.card.lane.language
            case Finished():
                return None

    @property
    def is_typed(self) -> bool:
        """Whether an answer is to be typed now."""
        return isinstance(self.step, Asking) and self.step.asked is Asked.TYPE

    def allows(self, command: str) -> bool:
        """Whether the command of this name can be done now."""
        match command:
            case "enough":
                return self.is_drill
            case "undo":
                return self.can_undo
            case "known" if self.is_practice:
                return False
            case "picture" if self.leaf is None or self.leaf.picture is None:
                return False
            case "mistaken" if self.mistaken is None:
                return False
            case _:
                return command in self._possible or command not in _OF_SOME_STEP

    @property
    def _possible(self) -> set[str]:
        of_step = _OF_STEP[type(self.step)]
        return of_step | _OF_WAY[self.step.asked] if isinstance(self.step, Asking) else of_step
