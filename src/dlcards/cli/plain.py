"""A sitting as plain lines, for screen readers, pipes and tests: no colour, no cursor.

It reads one line a reply. Where an answer is to be typed, a line is that answer, and commands
begin with a colon. At the end of input it leaves as `q` does, and all that was graded is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TextIO

from dlcards.cli.paper import wrapped
from dlcards.cli.plain_page import PlainPage
from dlcards.core.ask import Ask
from dlcards.core.day import written
from dlcards.core.events import Asked, Kind
from dlcards.core.grade import Grade
from dlcards.core.hangul import LETTER_OF_JAMO
from dlcards.core.memory import Scheduled
from dlcards.i18n import review as texts
from dlcards.i18n.text import Speaker, Text
from dlcards.study.desk import Desk
from dlcards.study.manner import Aim, Manner
from dlcards.study.ports import Scope
from dlcards.study.sitting import Sitting
from dlcards.study.steps import Answer, Asking, Finished, NotNow, Reading
from dlcards.study.summary import summary
from dlcards.study.today import Limits
from dlcards.study.turns import turns

_COMMAND = (":", "：")  # what no answer begins with, as either keyboard types it
_NOTHING = {
    Aim.DUE: texts.NOTHING,
    Aim.PRACTICE: texts.NOTHING_PRACTICE,
    Aim.CONFUSIONS: texts.NOTHING_CONFUSED,
}


class PlainReview:
    """One sitting over a pair of text streams."""

    def __init__(
        self,
        say: Speaker,
        desk: Desk,
        scope: Scope,
        limits: Limits,
        manner: Manner,
        lines: TextIO,
        out: TextIO,
    ) -> None:
        self._say = say
        self._desk = desk
        self._scope = scope
        self._manner = manner
        self._lines = lines
        self._out = out
        self._turns = turns(desk, scope, limits, manner)
        self._sitting = Sitting(desk.journal, desk.shelf, desk.clock, scope, self._turns, manner)
        self._page = PlainPage(say, desk, scope)
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
            self._tell(_NOTHING[self._manner.aim])
            return
        self._open()
        self._show()
        for line in self._lines:
            if not self._take(line.strip()) or isinstance(self._sitting.step, Finished):
                break
        self._close()

    def _open(self) -> None:
        """Say how much there is, and what may be said to it."""
        if self._manner.is_practice:
            self._tell(texts.START_PRACTICE, turns=len(self._turns))
        elif self._turns:
            self._tell(texts.START, turns=len(self._turns))
        else:
            self._tell(texts.START_DRILLS)
        ask = Ask.CHOICE if self._manner.aim is Aim.CONFUSIONS else self._manner.ask
        if ask in {Ask.CHOICE, Ask.MIX}:
            self._tell(texts.START_CHOICE)
        if ask in {Ask.TYPE, Ask.MIX}:
            self._tell(texts.START_TYPE)

    def _take(self, line: str) -> bool:
        """Do what one line says; what makes no sense now changes nothing. False to leave."""
        step = self._sitting.step
        is_command = line.startswith(_COMMAND)
        try:
            if isinstance(step, Asking) and step.asked is Asked.TYPE and not is_command and line:
                self._sitting.hear(line)
                self._show()
                return True
            word = _letter(line[1:].strip() if is_command else line)
            if word == "q":
                return False
            self._obey(word, is_command=is_command)
        except NotNow:
            self._tell(texts.NOT_NOW)
        return True

    def _obey(self, word: str, *, is_command: bool) -> None:
        if word in self._keys:
            self._keys[word]()
        elif is_command:
            self._tell(texts.EXPECT_COMMAND)
        elif word == "":
            self._go_on()
        elif len(word) == 1 and word in "0123456789":
            self._digit(int(word))
        else:
            self._remind()

    def _go_on(self) -> None:
        match self._sitting.step:
            case Reading():
                self._sitting.read()
                self._show()
            case Asking():
                self._sitting.reveal()
                self._show()
            case Answer() as step if step.reply.suggested is not None:
                self._grade(step.reply.suggested)
            case _:
                self._remind()

    def _digit(self, digit: int) -> None:
        """A digit picks an option, or grades an answer."""
        match self._sitting.step:
            case Asking(options=options) if 1 <= digit <= len(options):
                self._sitting.choose(digit - 1)
                self._show()
            case Answer() if digit <= max(Grade):
                self._grade(Grade(digit))
            case _:
                self._remind()

    def _grade(self, grade: Grade) -> None:
        self._sitting.grade(grade)
        review = self._sitting.reviews[-1]
        card = self._desk.journal.card(review.card)
        memory = card.state.memory if card else None
        if review.kind is Kind.REVIEW and isinstance(memory, Scheduled):
            self._tell(texts.SAVED, grade=int(grade), due=written(memory.due))
        else:
            self._tell(texts.SAVED_DRILL, grade=int(grade))
        self._show()

    def _undo(self) -> None:
        if not self._sitting.undo():
            self._tell(texts.NO_UNDO)
            return
        is_asked = isinstance(self._sitting.step, Asking)
        self._tell(texts.UNDONE_ASKED if is_asked else texts.UNDONE)
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
            case Asking(options=options) if options:
                self._tell(texts.EXPECT_CHOICE, most=len(options))
            case Asking():
                self._tell(texts.EXPECT_REVEAL)
            case _:
                self._tell(texts.EXPECT_GRADE)

    def _show(self) -> None:
        self._write(self._page.lines(self._sitting.step, self._sitting.progress))

    def _close(self) -> None:
        """Sum the sitting up."""
        new = [turn.card.note for turn in self._turns if turn.is_new]
        figures = summary(
            self._desk.agenda, self._desk.clock, self._scope, self._sitting.reviews, new
        )
        self._write([""])
        if isinstance(self._sitting.step, Finished) and self._sitting.progress.ahead:
            self._tell(texts.TIME_UP)
        if figures.begun:
            terms = ", ".join(self._page.term(key) for key in figures.begun)
            self._tell(texts.BEGUN, terms=terms)
        done = texts.DONE_PRACTICE if self._manner.is_practice else texts.DONE
        self._tell(
            done if figures.graded else texts.DONE_NOTHING,
            graded=figures.graded,
            minutes=max(1, round(figures.seconds / 60)),
            tomorrow=figures.tomorrow,
        )

    def _tell(self, text: Text, **values: object) -> None:
        self._write(wrapped(self._say(text, **values)))

    def _write(self, lines: Iterator[str] | list[str]) -> None:
        for line in lines:
            self._out.write(line + "\n")
        self._out.flush()


def _letter(text: str) -> str:
    """The key that was meant: a jamo stands for the letter on its key."""
    return LETTER_OF_JAMO.get(text, text).lower()
