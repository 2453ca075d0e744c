"""What each step of a sitting looks like as plain lines."""

from __future__ import annotations

from collections.abc import Iterator

from dlcards.cli.paper import part_lines, wrapped
from dlcards.core.events import Asked
from dlcards.core.grade import Grade
from dlcards.core.judging.verdict import Blank, Other, Right
from dlcards.core.judging.wanted import wanted
from dlcards.core.keys import NoteKey
from dlcards.core.lane import Way
from dlcards.core.queue import Turn
from dlcards.core.safe import one_line
from dlcards.i18n import review as texts
from dlcards.i18n.grades import GRADES
from dlcards.i18n.intervals import interval
from dlcards.i18n.questions import asked
from dlcards.i18n.text import Speaker, Text
from dlcards.i18n.verdicts import RIGHT, names_answer, told
from dlcards.study.desk import Desk
from dlcards.study.page import Part, heading, names_seen, own_parts, parts, parts_after, shown
from dlcards.study.ports import Scope
from dlcards.study.steps import Answer, Asking, Finished, Progress, Reading, Step


class PlainPage:
    """Steps as lines, in the language of `say`; notes and questions keep their own."""

    def __init__(self, say: Speaker, desk: Desk, scope: Scope) -> None:
        self._say = say
        self._shelf = desk.shelf
        self._journal = desk.journal
        self._scope = scope

    def lines(self, step: Step, progress: Progress) -> Iterator[str]:
        """All that a step shows."""
        match step:
            case Reading():
                return self._note(step)
            case Asking():
                return self._question(step, progress)
            case Answer():
                return self._answer(step)
            case Finished():
                return iter(())

    def term(self, key: NoteKey) -> str:
        """What a note is called."""
        shelved = self._shelf.note(key)
        term = shelved.note.term.prefer(self._say.language) if shelved else None
        return shown(one_line(term or str(key)))

    def _note(self, step: Reading) -> Iterator[str]:
        yield ""
        yield from self._told(texts.READ)
        for language in self._scope.quiz.languages:
            yield heading(step.note, language)
            see = names_seen(self._shelf, step.turn.card.note, step.note, language)
            for part in (*parts(step.note, language, see), *self._own(step.turn)):
                yield from part_lines(Speaker(language), part)

    def _own(self, turn: Turn) -> list[Part]:
        """The learner's own words on the note."""
        return own_parts(self._journal.words(turn.card.note))

    def _question(self, step: Asking, progress: Progress) -> Iterator[str]:
        lane = step.question.lane
        counted = f"{progress.done + 1}/{progress.done + progress.ahead}"
        label = self._say(texts.DRILL) if step.is_drill else counted
        yield ""
        yield f"[{label}] {asked(lane, Speaker(lane.language))}"
        yield from wrapped(shown(step.question.prompt))
        if step.apart:
            yield from self._told(texts.APART, told=shown(one_line(step.apart)))
        for number, option in enumerate(step.options, start=1):
            text = self._say(texts.OPTION, number=number, option=shown(one_line(option.text)))
            yield from wrapped(text, indent="  ")
        if step.asked is Asked.TYPE:
            yield from self._told(texts.TYPE)

    def _answer(self, step: Answer) -> Iterator[str]:
        asking = step.asking
        lane = asking.question.lane
        yield ""
        yield from self._verdict(step)
        if asking.asked is not Asked.TYPE or not names_answer(step.verdict):
            yield from self._told(texts.ANSWER, answer=shown(asking.question.answer))
        see = names_seen(self._shelf, asking.turn.card.note, asking.note, lane.language)
        for part in (*self._own(asking.turn), *parts_after(asking.note, lane, see)):
            yield from part_lines(Speaker(lane.language), part)
        yield ""
        for grade in Grade:
            yield from self._grade(step, grade)
        if step.reply.suggested is not None:
            yield from self._told(texts.SUGGESTED, grade=int(step.reply.suggested))

    def _verdict(self, step: Answer) -> Iterator[str]:
        """What was made of a reply."""
        asking = step.asking
        match asking.asked, step.verdict:
            case _, None | Blank():
                return
            case Asked.TYPE, verdict:
                for text in told(verdict, wanted(asking.note, asking.question.lane), self._say):
                    yield from wrapped(shown(text))
            case Asked.CHOICE, Other(note=note):
                is_meaning = asking.question.lane.way is Way.MEANING
                said = texts.PICKED_MEANING if is_meaning else texts.PICKED_TERM
                term = self.term(note) if is_meaning else shown(step.reply.said or "")
                yield from self._told(said, term=term)
            case _, Right():
                yield from self._told(RIGHT)
            case _:
                yield from self._told(texts.WRONG)

    def _grade(self, step: Answer, grade: Grade) -> Iterator[str]:
        meaning = self._say(GRADES[grade])
        if not step.futures:
            return self._told(texts.DRILL_GRADE, grade=int(grade), meaning=meaning)
        days = interval(step.futures[grade].interval, self._say.language)
        return self._told(texts.FUTURE, grade=int(grade), meaning=meaning, interval=days)

    def _told(self, text: Text, **values: object) -> Iterator[str]:
        return wrapped(self._say(text, **values))
