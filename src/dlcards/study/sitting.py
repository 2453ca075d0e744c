"""A sitting: one run through today's queue, as a state machine.

It knows at each moment one step (a note to read, a question, an answer, the end) and what may
follow. Every grade is in the journal, durably, before the next step exists. What is still to be
drilled is asked of the journal each time, so a sitting that was cut off goes on where it was.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

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
from dlcards.core.hint import hints
from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.lane import Way
from dlcards.core.memory import Scheduled
from dlcards.core.note import Note
from dlcards.core.question import question
from dlcards.core.queue import Turn
from dlcards.study.ports import Card, Clock, Journal, Scope, Shelf
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


@dataclass(frozen=True, slots=True)
class _Deed:
    """Something that can be undone, and the turn that it answered."""

    fact: CardEvent | Enough
    turn: Turn
    is_drill: bool


class Sitting:
    """One run through `turns`."""

    def __init__(
        self,
        journal: Journal,
        shelf: Shelf,
        clock: Clock,
        scope: Scope,
        turns: Sequence[Turn],
    ) -> None:
        self._journal = journal
        self._shelf = shelf
        self._clock = clock
        self._scope = scope
        self._ahead = deque(turns)
        self._deeds: list[_Deed] = []
        self._done = 0
        self._is_behind = False
        self._read: set[NoteKey] = set()
        self.step: Step = FINISHED
        self._advance()

    @property
    def progress(self) -> Progress:
        """Where the sitting stands."""
        at_turn = isinstance(self.step, Reading) or (
            isinstance(self.step, Asking | Answer) and not asking_of(self.step).is_drill
        )
        drills = self._journal.to_drill(self._scope, self._clock.today())
        return Progress(self._done, len(self._ahead) + at_turn, len(drills))

    @property
    def reviews(self) -> tuple[Review, ...]:
        """What was graded in this sitting and stands, in order."""
        return tuple(deed.fact for deed in self._deeds if isinstance(deed.fact, Review))

    @property
    def can_undo(self) -> bool:
        """Whether this sitting did anything that stands."""
        return bool(self._deeds)

    def read(self) -> None:
        """The note was read: ask its first question."""
        if not isinstance(self.step, Reading):
            raise NotNow
        turn = self.step.turn
        self._read.add(turn.card.note)
        card = self._journal.card(turn.card)
        assert card is not None, "a note on the shelf keeps its cards"
        self.step = self._asking(turn, self.step.note, card, is_drill=False)

    def reveal(self) -> None:
        """Show the answer."""
        if not isinstance(self.step, Asking):
            raise NotNow
        self.step = self._answer(self.step)

    def hint(self) -> bool:
        """Show one more hint; False where there is none left."""
        if not isinstance(self.step, Asking):
            raise NotNow
        every = self._hints(self.step)
        shown = every[: len(self.step.hints) + 1]
        is_more = len(shown) > len(self.step.hints)
        self.step = replace(self.step, hints=shown)
        return is_more

    def grade(self, grade: Grade, asked: Asked = Asked.FLIP) -> None:
        """Write the grade down, then go on."""
        if not isinstance(self.step, Answer):
            raise NotNow
        asking = self.step.asking
        now = self._clock.now()
        day = self._clock.today()
        taken = max(0, now - asking.since)
        kind = Kind.DRILL if asking.is_drill else Kind.REVIEW
        self._do(lambda stamp: Review(stamp, asking.card.key, grade, day, kind, asked, taken), now)

    def suspend(self) -> None:
        """Ask this card no more until it is resumed, and go on."""
        card = self._card()
        self._do(lambda stamp: Suspended(stamp, card), self._clock.now())

    def known(self) -> None:
        """The learner knows this card: send it far ahead, and go on."""
        card, day = self._card(), self._clock.today()
        self._do(lambda stamp: Known(stamp, card, day), self._clock.now())

    def undo(self) -> bool:
        """Take back the last thing that this sitting did, and show its answer again.

        After `enough` the drill that was on the screen is asked again.
        """
        if not self._deeds:
            return False
        deed = self._deeds[-1]
        target = deed.fact.stamp
        self._journal.append(lambda stamp: Retracted(stamp, target), self._clock.now())
        self._deeds.pop()
        if not self._is_behind:
            self._put_back()
        if not deed.is_drill:
            self._done -= 1
            self._ahead.appendleft(deed.turn)
        self._is_behind = True
        note, card = self._note(deed.turn), self._journal.card(deed.turn.card)
        if note is None or card is None or not card.is_present:
            self._advance()  # another terminal took it away meanwhile: there is nothing to show
            return True
        asking = self._asking(deed.turn, note, card, is_drill=deed.is_drill)
        if not deed.is_drill:
            self._ahead.popleft()
        self.step = asking if isinstance(deed.fact, Enough) else self._answer(asking)
        self._is_behind = False
        return True

    def enough(self) -> None:
        """End the day's drills; only they can be ended, since what is due stays due."""
        if not (isinstance(self.step, Asking | Answer) and asking_of(self.step).is_drill):
            raise NotNow
        day = self._clock.today()
        self._do(lambda stamp: Enough(stamp, day), self._clock.now())

    def rescope(self, scope: Scope, turns: Sequence[Turn]) -> None:
        """Go on in another language: what is on the screen stays, the rest of the queue is new."""
        self._scope = scope
        current = None if isinstance(self.step, Finished) else self._card()
        self._ahead = deque(turn for turn in turns if turn.card != current)
        if isinstance(self.step, Finished):
            self._advance()

    def _do(self, make: Callable[[Stamp], CardEvent | Enough], at: Instant) -> None:
        if self._is_behind:  # the last deed is written, but what follows it could not be read
            self._advance()
            return
        turn, is_drill = self._turn()
        fact = self._journal.append(make, at)
        self._deeds.append(_Deed(fact, turn, is_drill))
        self._done += not is_drill
        self._is_behind = True
        self._advance()

    def _advance(self) -> None:
        """Take the next turn that still is one; another terminal may have been there before."""
        step = None
        while self._ahead and step is None:
            step = self._step_at(self._ahead[0])
            self._ahead.popleft()
        self.step = self._drill() if step is None else step
        self._is_behind = False

    def _step_at(self, turn: Turn) -> Step | None:
        """The step that begins a turn; None where there is nothing left to ask."""
        note, card = self._note(turn), self._journal.card(turn.card)
        if note is None or card is None or not self._is_open(turn, card):
            return None
        if turn.is_read_first and turn.card.note not in self._read:
            return Reading(turn, note)
        return self._asking(turn, note, card, is_drill=False)

    def _drill(self) -> Step:
        """Ask what is left to drill, the one that waited longest first."""
        for key in self._journal.to_drill(self._scope, self._clock.today()):
            turn = Turn(key)
            note, card = self._note(turn), self._journal.card(key)
            if note is not None and card is not None:
                return self._asking(turn, note, card, is_drill=True)
        return FINISHED

    def _is_open(self, turn: Turn, card: Card) -> bool:
        state = card.state
        is_askable = card.is_present and not state.is_suspended
        is_untouched = state.begun is None if turn.is_new else card.queue_day is not None
        today = self._clock.today()
        has_moved = isinstance(state.memory, Scheduled) and today <= state.memory.moved
        return is_askable and is_untouched and state.asked != today and not has_moved

    def _put_back(self) -> None:
        """Return the turn on the screen to the queue, unless it is a drill, which the log knows."""
        if isinstance(self.step, Finished):
            return
        turn, is_drill = self._turn()
        if not is_drill:
            self._ahead.appendleft(turn)

    def _asking(self, turn: Turn, note: Note, card: Card, *, is_drill: bool) -> Asking:
        asked = question(note, turn.card.lane)
        return Asking(turn, note, asked, card, self._clock.now(), is_drill)

    def _answer(self, asking: Asking) -> Answer:
        if asking.is_drill:
            return Answer(asking, ())
        memory = asking.card.state.memory
        day, luck = self._clock.today(), asking.card.luck
        return Answer(asking, self._journal.scheduler.preview(memory, day, luck))

    def _hints(self, asking: Asking) -> tuple[str, ...]:
        """Hints for the answer; a meaning is hinted at by its first words."""
        answer = asking.question.answer
        if asking.question.lane.way is not Way.MEANING:
            return hints(answer, asking.question.lane.language)
        words = answer.split()
        return tuple(" ".join(words[:n]) + " …" for n in range(2, min(len(words), 10), 2))

    def _note(self, turn: Turn) -> Note | None:
        shelved = self._shelf.note(turn.card.note)
        return None if shelved is None or shelved.is_retired else shelved.note

    def _turn(self) -> tuple[Turn, bool]:
        match self.step:
            case Reading(turn=turn):
                return turn, False
            case Asking(turn=turn, is_drill=is_drill):
                return turn, is_drill
            case Answer(asking=asking):
                return asking.turn, asking.is_drill
            case Finished():
                raise NotNow

    def _card(self) -> CardKey:
        return self._turn()[0].card
