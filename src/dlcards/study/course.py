"""What a sitting still has before it: its turns, then the day's drills, until its time is up.

Whether a turn still is one is asked of the journal when it comes: another terminal may have been
there before.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.memory import Scheduled
from dlcards.core.note import Note
from dlcards.core.queue import Turn
from dlcards.study.examiner import Examiner
from dlcards.study.manner import Manner
from dlcards.study.ports import Card, Clock, Journal, Scope, Shelf
from dlcards.study.steps import FINISHED, Asking, Reading, Step

_MINUTE = 60_000  # ms


class Course:
    """The turns of one sitting, taken one by one."""

    def __init__(
        self,
        journal: Journal,
        shelf: Shelf,
        clock: Clock,
        scope: Scope,
        turns: Sequence[Turn],
        manner: Manner,
        examiner: Examiner,
    ) -> None:
        self._journal = journal
        self._shelf = shelf
        self._clock = clock
        self._scope = scope
        self._manner = manner
        self._examiner = examiner
        self._ahead = deque(turns)
        self._read: set[NoteKey] = set()
        minutes = manner.minutes
        self._end = None if minutes is None else clock.now() + minutes * _MINUTE

    @property
    def ahead(self) -> int:
        """How many turns are left."""
        return len(self._ahead)

    def next(self) -> Step:
        """The step that begins the next turn; the end where none is left, or no time."""
        if self._end is not None and self._clock.now() >= self._end:
            return FINISHED
        while self._ahead:
            step = self._begin(self._ahead[0])
            self._ahead.popleft()
            if step is not None:
                return step
        return self._drill()

    def put_back(self, turn: Turn) -> None:
        """Take `turn` next, again."""
        self._ahead.appendleft(turn)

    def drop(self) -> None:
        """Take the next turn as taken."""
        self._ahead.popleft()

    def change(self, scope: Scope, turns: Sequence[Turn], current: CardKey | None) -> None:
        """Other turns, in another scope; `current` is on the screen and does not come again."""
        self._scope = scope
        self._ahead = deque(turn for turn in turns if turn.card != current)

    def read(self, turn: Turn) -> None:
        """The note of `turn` was read, and need not be again."""
        self._read.add(turn.card.note)

    def drills(self) -> Sequence[CardKey]:
        """What is still to be drilled today, in the order in which it was asked."""
        if self._manner.is_practice:
            return ()
        return self._journal.to_drill(self._scope, self._clock.today())

    def ask(self, turn: Turn, *, is_drill: bool) -> Asking | None:
        """The question of `turn`; None where its card is gone."""
        note, card = self._note(turn), self._journal.card(turn.card)
        if note is None or card is None or not card.is_present:
            return None
        return self._examiner.ask(turn, note, card, is_drill=is_drill)

    def _begin(self, turn: Turn) -> Step | None:
        """The step that begins a turn; None where there is nothing left to ask."""
        note, card = self._note(turn), self._journal.card(turn.card)
        if note is None or card is None or not self._is_open(turn, card):
            return None
        if turn.is_read_first and turn.card.note not in self._read:
            return Reading(turn, note)
        return self._examiner.ask(turn, note, card, is_drill=False)

    def _drill(self) -> Step:
        """Ask what is left to drill, the one that waited longest first."""
        for key in self.drills():
            asking = self.ask(Turn(key), is_drill=True)
            if asking is not None:
                return asking
        return FINISHED

    def _is_open(self, turn: Turn, card: Card) -> bool:
        state = card.state
        is_askable = card.is_present and not state.is_suspended
        if self._manner.is_practice:
            return is_askable
        is_untouched = state.begun is None if turn.is_new else card.queue_day is not None
        today = self._clock.today()
        has_moved = isinstance(state.memory, Scheduled) and today <= state.memory.moved
        return is_askable and is_untouched and state.asked != today and not has_moved

    def _note(self, turn: Turn) -> Note | None:
        shelved = self._shelf.note(turn.card.note)
        return None if shelved is None or shelved.is_retired else shelved.note
