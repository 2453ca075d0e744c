"""A learner at work: a sitting over lists, told and shown in a few words."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from dlcards.core.events import Event
from dlcards.core.grade import Grade
from dlcards.core.note import Note
from dlcards.study.manner import Manner
from dlcards.study.ports import Scope
from dlcards.study.sitting import Sitting
from dlcards.study.steps import Answer, Asking, Finished, Reading
from dlcards.study.today import Limits
from dlcards.study.turns import turns
from tests.contract import KO, bring, key
from tests.fakes import Ledger, list_desk
from tests.support import FixedClock, deck, note

NOTES = (note("a"), note("b"), note("c"))


@dataclass
class Table:
    """A learner at work: a sitting, told and shown in a few words."""

    clock: FixedClock = field(default_factory=FixedClock)
    ledger: Ledger = field(default_factory=Ledger)
    notes: Sequence[Note] = NOTES

    def __post_init__(self) -> None:
        self.desk = list_desk(self.clock, self.ledger)
        bring(self.desk, deck("deck", *self.notes))

    def sit(
        self, scope: Scope = KO, limits: Limits | None = None, manner: Manner | None = None
    ) -> None:
        """Sit down anew."""
        manner = manner or Manner()
        ahead = turns(self.desk, scope, limits or Limits(), manner)
        self.sitting = Sitting(self.desk.journal, self.desk.shelf, self.clock, scope, ahead, manner)

    @property
    def shown(self) -> str:
        """What is on the screen: what it is, and of which card."""
        match self.sitting.step:
            case Reading(turn=turn):
                return f"read {turn.card}"
            case Asking(card=found, is_drill=is_drill):
                return f"{'drill' if is_drill else 'ask'} {found.key}"
            case Answer(asking=asking):
                return f"answer {'of drill ' if asking.is_drill else ''}{asking.card.key}"
            case Finished():
                return "end"

    def answer(self, *grades: int) -> None:
        """Read, reveal and grade, once for each grade; each takes ten seconds."""
        for each in grades:
            if isinstance(self.sitting.step, Reading):
                self.sitting.read()
            if isinstance(self.sitting.step, Asking):
                self.sitting.reveal()
            self.clock.tick(10_000)
            self.sitting.grade(Grade(each))

    def asked(self, *grades: int) -> list[str]:
        """Answer with these grades; give what was shown before each, and at the end."""
        seen = []
        for each in grades:
            if isinstance(self.sitting.step, Reading):
                self.sitting.read()
            seen.append(self.shown)
            self.answer(each)
        return [*seen, self.shown]

    @property
    def last(self) -> Event:
        """What was written last."""
        return self.ledger.log[-1]

    def looks(self) -> object:
        """All that a learner can see of the cards and of the sitting."""
        cards = [c for n in self.notes for c in self.desk.journal.cards(key(n.id))]
        return self.shown, cards, self.sitting.progress, self.sitting.reviews
