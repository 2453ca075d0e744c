"""A sitting: one run through a queue, as a state machine.

It knows at each moment one step (a note to read, a question, an answer, the end) and what may
follow. Every grade is in the journal, durably, before the next step exists. What is still to be
drilled is asked of the journal each time, so a sitting that was cut off goes on where it was.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dlcards.core.ask import Ask
from dlcards.core.day import Instant
from dlcards.core.events import (
    Asked,
    CardEvent,
    Enough,
    Kind,
    Known,
    Retracted,
    Review,
    Stamp,
    Suspended,
)
from dlcards.core.grade import Grade
from dlcards.core.keys import CardKey
from dlcards.core.queue import Turn
from dlcards.study.course import Course
from dlcards.study.deeds import Deed, deed, turn_of
from dlcards.study.examiner import Examiner
from dlcards.study.manner import Manner
from dlcards.study.ports import Clock, Journal, Scope, Shelf
from dlcards.study.steps import (
    FINISHED,
    Answer,
    Asking,
    Finished,
    NotNow,
    Progress,
    Reading,
    Step,
    asking_of,
)

_USUAL = Manner()


class Sitting:
    """One run through `turns`, in one manner."""

    def __init__(
        self,
        journal: Journal,
        shelf: Shelf,
        clock: Clock,
        scope: Scope,
        turns: Sequence[Turn],
        manner: Manner = _USUAL,
    ) -> None:
        self._journal = journal
        self._clock = clock
        self._manner = manner
        self._examiner = Examiner(journal, shelf, clock, manner)
        self._course = Course(journal, shelf, clock, scope, turns, manner, self._examiner)
        self._deeds: list[Deed] = []
        self._done = 0
        self._is_behind = False
        self.step: Step = FINISHED
        self._advance()

    @property
    def progress(self) -> Progress:
        """Where the sitting stands."""
        at_turn = isinstance(self.step, Reading) or (
            isinstance(self.step, Asking | Answer) and not asking_of(self.step).is_drill
        )
        return Progress(self._done, self._course.ahead + at_turn, len(self._course.drills()))

    @property
    def reviews(self) -> tuple[Review, ...]:
        """What was graded in this sitting and stands, in order."""
        return tuple(deed.review for deed in self._deeds if deed.review is not None)

    @property
    def can_undo(self) -> bool:
        """Whether this sitting did anything that stands."""
        return bool(self._deeds)

    def read(self) -> None:
        """The note was read: ask its first question."""
        if not isinstance(self.step, Reading):
            raise NotNow
        turn, note = self.step.turn, self.step.note
        self._course.read(turn)
        card = self._journal.card(turn.card)
        assert card is not None, "a note on the shelf keeps its cards"
        self.step = self._examiner.ask(turn, note, card, is_drill=False)

    def reveal(self) -> None:
        """Show the answer; where a reply was wanted, the learner does not know."""
        self.step = self._examiner.reveal(self._asking())

    def choose(self, number: int) -> None:
        """Pick the option of this number, from 0 on; raise NotNow where there is none."""
        asking = self._asking()
        if not 0 <= number < len(asking.options):
            raise NotNow
        self.step = self._examiner.choose(asking, asking.options[number])

    def hear(self, text: str) -> None:
        """Take what was typed for the reply."""
        asking = self._asking()
        if asking.asked is not Asked.TYPE:
            raise NotNow
        self.step = self._examiner.hear(asking, text)

    def hint(self) -> bool:
        """Show one more hint; False where there is none left."""
        asking = self._asking()
        self.step = after = self._examiner.hint(asking)
        return len(after.hints) > len(asking.hints)

    def grade(self, grade: Grade) -> None:
        """Write the grade down, then go on."""
        if not isinstance(self.step, Answer):
            raise NotNow
        asking, reply = self.step.asking, self.step.reply
        now, day = self._clock.now(), self._clock.today()
        taken, kind = max(0, now - asking.since), self._kind(asking)
        card, way = asking.card.key, asking.asked
        self._do(lambda stamp: Review(stamp, card, grade, day, kind, way, taken, reply), now)

    def accept(self) -> None:
        """Give the grade that the reply spoke for; raise NotNow where it spoke for none."""
        if not isinstance(self.step, Answer) or self.step.reply.suggested is None:
            raise NotNow
        self.grade(self.step.reply.suggested)

    def suspend(self) -> None:
        """Ask this card no more until it is resumed, and go on."""
        card = self._card()
        self._do(lambda stamp: Suspended(stamp, card), self._clock.now())

    def known(self) -> None:
        """The learner knows this card: send it far ahead, and go on.

        Raise NotNow in practice, which leaves schedules alone.
        """
        if self._manner.is_practice:
            raise NotNow
        card, day = self._card(), self._clock.today()
        self._do(lambda stamp: Known(stamp, card, day), self._clock.now())

    def undo(self) -> bool:
        """Take back the last thing that this sitting did, and show its answer again.

        Where nothing was said yet, and after `enough`, the question is asked again.
        """
        if not self._deeds:
            return False
        last = self._deeds[-1]
        target = last.fact.stamp
        self._journal.append(lambda stamp: Retracted(stamp, target), self._clock.now())
        self._deeds.pop()
        if not self._is_behind:
            self._put_back()
        if not last.is_drill:
            self._done -= 1
            self._course.put_back(last.turn)
        self._is_behind = True
        asking = self._course.ask(last.turn, is_drill=last.is_drill)
        if asking is None:
            self._advance()  # another terminal took it away meanwhile: there is nothing to show
            return True
        if not last.is_drill:
            self._course.drop()
        self.step = self._again(last, asking)
        self._is_behind = False
        return True

    def enough(self) -> None:
        """End the day's drills; only they can be ended, since what is due stays due."""
        if not (isinstance(self.step, Asking | Answer) and asking_of(self.step).is_drill):
            raise NotNow
        day = self._clock.today()
        self._do(lambda stamp: Enough(stamp, day), self._clock.now())

    def ask_by(self, ask: Ask) -> None:
        """Ask in another way: what is on the screen stays as it is."""
        self._examiner.ask_by(ask)

    def rescope(self, scope: Scope, turns: Sequence[Turn]) -> None:
        """Go on in another language: what is on the screen stays, the rest of the queue is new."""
        is_over = isinstance(self.step, Finished)
        self._course.change(scope, turns, None if is_over else self._card())
        if is_over:
            self._advance()

    def _do(self, make: Callable[[Stamp], CardEvent | Enough], at: Instant) -> None:
        if self._is_behind:  # the last deed is written, but what follows it could not be read
            self._advance()
            return
        _, is_drill = turn_of(self.step)
        self._deeds.append(deed(self._journal.append(make, at), self.step))
        self._done += not is_drill
        self._is_behind = True
        self._advance()

    def _advance(self) -> None:
        """Go to the next step."""
        self.step = self._course.next()
        self._is_behind = False

    def _again(self, last: Deed, asking: Asking) -> Step:
        """The step that shows what `last` had answered."""
        if isinstance(last.fact, Enough):
            return asking
        if last.reply is not None:
            return self._examiner.answer(asking, last.reply, last.verdict)
        return self._examiner.reveal(asking) if asking.asked is Asked.FLIP else asking

    def _put_back(self) -> None:
        """Return the turn on the screen to the queue, unless it is a drill, which the log knows."""
        if isinstance(self.step, Finished):
            return
        turn, is_drill = turn_of(self.step)
        if not is_drill:
            self._course.put_back(turn)

    def _kind(self, asking: Asking) -> Kind:
        if self._manner.is_practice:
            return Kind.PRACTICE
        return Kind.DRILL if asking.is_drill else Kind.REVIEW

    def _asking(self) -> Asking:
        if not isinstance(self.step, Asking):
            raise NotNow
        return self.step

    def _card(self) -> CardKey:
        return turn_of(self.step)[0].card
