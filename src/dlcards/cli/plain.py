"""A sitting as plain lines, for screen readers, pipes and tests: no colour, no cursor.

It reads one line an answer. At the end of input it leaves as `q` does, and all that was graded
is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TextIO

from dlcards.cli.paper import part_lines, wrapped
from dlcards.core.day import written
from dlcards.core.events import Asked, Kind
from dlcards.core.grade import Grade
from dlcards.core.hangul import LETTER_OF_JAMO
from dlcards.core.keys import NoteKey
from dlcards.core.memory import Scheduled
from dlcards.core.queue import Turn
from dlcards.i18n import review as texts
from dlcards.i18n.grades import GRADES
from dlcards.i18n.intervals import interval
from dlcards.i18n.questions import asked
from dlcards.i18n.text import Speaker, Text
from dlcards.study.desk import Desk
from dlcards.study.page import Part, heading, names_seen, own_parts, parts, parts_after, shown
from dlcards.study.ports import Scope
from dlcards.study.sitting import Sitting
from dlcards.study.steps import Answer, Asking, Finished, NotNow, Reading
from dlcards.study.summary import summary
from dlcards.study.today import Limits, queue


class PlainReview:
    """One sitting over a pair of text streams."""

    def __init__(
        self, say: Speaker, desk: Desk, scope: Scope, limits: Limits, lines: TextIO, out: TextIO
    ) -> None:
        self._say = say
        self._desk = desk
        self._scope = scope
        self._lines = lines
        self._out = out
        self._turns = queue(desk.agenda, scope, desk.clock.today(), limits)
        self._sitting = Sitting(desk.journal, desk.shelf, desk.clock, scope, self._turns)
        self._keys: Mapping[str, Callable[[], None]] = {
            "u": self._undo,
            "s": self._suspend,
            "h": self._hint,
            "k": self._known,
            "e": self._enough,
        }

    def run(self) -> None:
        """Ask until nothing is left or the learner leaves."""
        if isinstance(self._sitting.step, Finished):
            self._tell(texts.NOTHING)
            return
        if self._turns:
            self._tell(texts.START, turns=len(self._turns))
        else:
            self._tell(texts.START_DRILLS)
        self._show()
        for line in self._lines:
            answer = _letter(line.strip())
            if answer == "q":
                break
            self._take(answer)
            if isinstance(self._sitting.step, Finished):
                break
        self._close()

    def _take(self, answer: str) -> None:
        """Do what one line says; what makes no sense now changes nothing."""
        try:
            if answer in self._keys:
                self._keys[answer]()
            elif answer == "":
                self._go_on()
            elif answer in {"0", "1", "2", "3", "4", "5"}:
                self._grade(Grade(int(answer)))
            else:
                self._remind()
        except NotNow:
            self._tell(texts.NOT_NOW)

    def _go_on(self) -> None:
        match self._sitting.step:
            case Reading():
                self._sitting.read()
                self._show()
            case Asking():
                self._sitting.reveal()
                self._show()
            case _:
                self._remind()

    def _grade(self, grade: Grade) -> None:
        step = self._sitting.step
        if not isinstance(step, Answer):
            self._remind()
            return
        self._sitting.grade(grade, Asked.FLIP)
        review = self._sitting.reviews[-1]
        card = self._desk.journal.card(review.card)
        memory = card.state.memory if card else None
        if review.kind is Kind.REVIEW and isinstance(memory, Scheduled):
            self._tell(texts.SAVED, grade=int(grade), due=written(memory.due))
        else:
            self._tell(texts.SAVED_DRILL, grade=int(grade))
        self._show()

    def _undo(self) -> None:
        is_undone = self._sitting.undo()
        self._tell(texts.UNDONE if is_undone else texts.NO_UNDO)
        if is_undone:
            self._show()

    def _suspend(self) -> None:
        self._sitting.suspend()
        self._tell(texts.SUSPENDED)
        self._show()

    def _known(self) -> None:
        self._sitting.known()
        self._tell(texts.KNOWN)
        self._show()

    def _enough(self) -> None:
        self._sitting.enough()
        self._tell(texts.ENOUGH)

    def _hint(self) -> None:
        is_more = self._sitting.hint()
        step = self._sitting.step
        if is_more and isinstance(step, Asking):
            self._tell(texts.HINT, hint=step.hints[-1])
        else:
            self._tell(texts.NO_HINT)

    def _remind(self) -> None:
        """Say what is expected at this step."""
        match self._sitting.step:
            case Reading():
                self._tell(texts.EXPECT_READ)
            case Asking():
                self._tell(texts.EXPECT_REVEAL)
            case _:
                self._tell(texts.EXPECT_GRADE)

    def _show(self) -> None:
        match self._sitting.step:
            case Reading() as step:
                self._show_note(step)
            case Asking() as step:
                self._show_question(step)
            case Answer() as step:
                self._show_answer(step)
            case Finished():
                pass

    def _show_note(self, step: Reading) -> None:
        self._line()
        self._tell(texts.READ)
        for language in self._scope.quiz.languages:
            self._line(heading(step.note, language))
            see = names_seen(self._desk.shelf, step.turn.card.note, step.note, language)
            for part in (*parts(step.note, language, see), *self._own(step.turn)):
                self._line(*part_lines(Speaker(language), part))

    def _show_question(self, step: Asking) -> None:
        progress = self._sitting.progress
        lane = step.question.lane
        counted = f"{progress.done + 1}/{progress.done + progress.ahead}"
        label = self._say(texts.DRILL) if step.is_drill else counted
        self._line()
        self._line(f"[{label}] {asked(lane, Speaker(lane.language))}")
        self._line(*wrapped(shown(step.question.prompt)))

    def _show_answer(self, step: Answer) -> None:
        asking = step.asking
        lane = asking.question.lane
        self._line()
        self._tell(texts.ANSWER, answer=shown(asking.question.answer))
        see = names_seen(self._desk.shelf, asking.turn.card.note, asking.note, lane.language)
        for part in (*self._own(asking.turn), *parts_after(asking.note, lane, see)):
            self._line(*part_lines(Speaker(lane.language), part))
        self._line()
        for grade in Grade:
            meaning = self._say(GRADES[grade])
            if step.futures:
                days = interval(step.futures[grade].interval, self._say.language)
                self._tell(texts.FUTURE, grade=int(grade), meaning=meaning, interval=days)
            else:
                self._tell(texts.DRILL_GRADE, grade=int(grade), meaning=meaning)

    def _own(self, turn: Turn) -> list[Part]:
        """The learner's own words on the note."""
        return own_parts(self._desk.journal.words(turn.card.note))

    def _close(self) -> None:
        """Sum the sitting up."""
        new = [turn.card.note for turn in self._turns if turn.is_new]
        figures = summary(
            self._desk.agenda, self._desk.clock, self._scope, self._sitting.reviews, new
        )
        self._line()
        if figures.begun:
            self._tell(texts.BEGUN, terms=", ".join(self._term(key) for key in figures.begun))
        self._tell(
            texts.DONE if figures.graded else texts.DONE_NOTHING,
            graded=figures.graded,
            minutes=max(1, round(figures.seconds / 60)),
            tomorrow=figures.tomorrow,
        )

    def _term(self, key: NoteKey) -> str:
        shelved = self._desk.shelf.note(key)
        term = shelved.note.term.prefer(self._say.language) if shelved else None
        return shown(term or str(key))

    def _tell(self, text: Text, **values: object) -> None:
        self._line(*wrapped(self._say(text, **values)))

    def _line(self, *lines: str) -> None:
        for line in lines or ("",):
            self._out.write(line + "\n")
        self._out.flush()


def _letter(text: str) -> str:
    """The key that was meant: a jamo stands for the letter on its key."""
    return LETTER_OF_JAMO.get(text, text).lower()
