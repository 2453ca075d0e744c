"""All that a screen shows of a sitting at one moment, and what may be done then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from dlcards.core.language import Bilingual
from dlcards.study.steps import Answer, Asking, Finished, Progress, Reading, Step

_OF_CARD = {"suspend", "known"}
_OF_STEP: dict[type[Step], set[str]] = {
    Reading: {"read", "other_half"} | _OF_CARD,
    Asking: {"reveal", "hint"} | _OF_CARD,
    Answer: {"grade", "choose", "press", "other_half"} | _OF_CARD,
    Finished: set(),
}
_OF_SOME_STEP = set().union(*_OF_STEP.values())


@dataclass(frozen=True, slots=True)
class View:
    """Where the sitting is, and what stands around the step."""

    step: Step
    progress: Progress
    can_undo: bool
    deck: Bilingual = Bilingual()  # the title
    see: Mapping[str, str] = field(default_factory=dict)  # terms of the notes to see, by their ids
    picture: Path | None = None  # what the note's figure is painted from

    @property
    def is_drill(self) -> bool:
        """Whether the card was graded today already, too low to leave it at that."""
        match self.step:
            case Asking(is_drill=is_drill) | Answer(asking=Asking(is_drill=is_drill)):
                return is_drill
            case _:
                return False

    def allows(self, command: str) -> bool:
        """Whether the command of this name can be done now."""
        match command:
            case "enough":
                return self.is_drill
            case "undo":
                return self.can_undo
            case _:
                return command in _OF_STEP[type(self.step)] or command not in _OF_SOME_STEP
