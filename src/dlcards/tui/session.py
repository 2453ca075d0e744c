"""A sitting as the screen sees it: after each deed, one value that holds all there is to show.

Everything here runs on the store's thread, but for `glance`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from dlcards.core.ask import Ask
from dlcards.core.language import Quiz
from dlcards.core.note import Note
from dlcards.study.desk import Desk
from dlcards.study.manner import Manner
from dlcards.study.ports import Scope
from dlcards.study.reader import Leaf, Reader
from dlcards.study.sitting import Sitting
from dlcards.study.steps import Answer, Asking, Finished, Reading, Step
from dlcards.study.today import Limits
from dlcards.study.turns import turns
from dlcards.tui.view import View

if TYPE_CHECKING:
    from dlcards.study.summary import Summary


class Result(Struct, frozen=True):
    """What the sitting came to, and the notes that it began."""

    summary: Summary
    begun: Sequence[Note]
    can_undo: bool
    is_practice: bool = False


class Session:
    """One sitting."""

    def __init__(self, desk: Desk, scope: Scope, limits: Limits, manner: Manner) -> None:
        self._desk = desk
        self._scope = scope
        self._limits = limits
        self._manner = manner
        self._reader = Reader(desk)
        ahead = turns(desk, scope, limits, manner)
        self._new = [turn.card.note for turn in ahead if turn.is_new]
        self.sitting = Sitting(desk.journal, desk.shelf, desk.clock, scope, ahead, manner)
        self.view = self._view()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to ask."""
        return isinstance(self.sitting.step, Finished)

    def do(self, deed: Callable[[Sitting], object]) -> View:
        """Do something, and give the view that follows. Raise StoreTrouble."""
        deed(self.sitting)
        self.view = self._view()
        return self.view

    def glance(self) -> View:
        """The view as far as it is known without the store, for when that failed."""
        return replace(self.view, step=self.sitting.step, can_undo=self.sitting.can_undo)

    def ask_in(self, quiz: Quiz) -> View:
        """Go on in `quiz`, from the next card on."""
        self._scope = replace(self._scope, quiz=quiz)
        limits = self._limits
        if limits.cards is not None:
            limits = replace(limits, cards=max(0, limits.cards - self.sitting.progress.done))
        ahead = turns(self._desk, self._scope, limits, self._manner)
        self._new += [turn.card.note for turn in ahead if turn.is_new]
        return self.do(lambda sitting: sitting.rescope(self._scope, ahead))

    def ask_by(self, ask: Ask) -> View:
        """Go on asking in this way, from the next card on."""
        self._manner = replace(self._manner, ask=ask)
        return self.do(lambda sitting: sitting.ask_by(ask))

    def result(self) -> Result:
        """What the sitting has come to."""
        from dlcards.study.summary import summary

        desk, sitting = self._desk, self.sitting
        found = summary(desk.agenda, desk.clock, self._scope, sitting.reviews, self._new)
        notes = [shelved.note for key in found.begun if (shelved := desk.shelf.note(key))]
        return Result(found, notes, sitting.can_undo, self._manner.is_practice)

    def _view(self) -> View:
        sitting = self.sitting
        step, progress, can_undo = sitting.step, sitting.progress, sitting.can_undo
        match step:
            case Finished():
                return View(step, progress, can_undo)
            case Reading() | Asking():
                shown = step
            case Answer():
                shown = step.asking
        leaf = self._reader.leaf_of(shown.turn.card.note, shown.note)
        mistaken, is_practice = self._mistaken(step), self._manner.is_practice
        return View(step, progress, can_undo, leaf, mistaken, is_practice)

    def _mistaken(self, step: Step) -> Leaf | None:
        """The note that was named for the one asked, where one was."""
        if not isinstance(step, Answer) or step.verdict is None:
            return None
        from dlcards.core.judging.verdict import Other

        verdict = step.verdict
        return self._reader.leaf(verdict.note) if isinstance(verdict, Other) else None
