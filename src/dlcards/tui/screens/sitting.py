"""The sitting: a note to read, a question, its answer and the six grades, one after another."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace
from textual.app import ComposeResult

from dlcards.core.grade import Grade
from dlcards.i18n import trainer as texts
from dlcards.study.ports import StoreTrouble
from dlcards.study.sitting import Sitting
from dlcards.study.steps import Answer, Asking, Finished, Step
from dlcards.tui.command import bindings
from dlcards.tui.commands import SITTING, WRITING
from dlcards.tui.deeds import DEEDS
from dlcards.tui.headline import headline
from dlcards.tui.screens.replying import ReplyingScreen
from dlcards.tui.session import Session
from dlcards.tui.shared import Shared
from dlcards.tui.sheets import sheet
from dlcards.tui.view import View
from dlcards.tui.widgets.key_line import KeyLine
from dlcards.tui.widgets.notice import Notice
from dlcards.tui.widgets.paper import Paper
from dlcards.tui.widgets.status import Status

if TYPE_CHECKING:
    from dlcards.tui.widgets.grades import Grades


class SittingScreen(ReplyingScreen):
    """One sitting, from its first card to its summary."""

    OFFERED = (*WRITING, *SITTING)
    BINDINGS = bindings(OFFERED)

    def __init__(self, shared: Shared, session: Session) -> None:
        super().__init__(shared)
        self._session = session
        self._view = session.view
        self._clock = shared.store.desk.clock
        self._began = self._clock.now()
        self._is_whole = False  # whether the note is shown in both languages
        self._told: Step | None = None  # the step that is on the screen
        self._grades: Grades | None = None  # from the first answer on

    def compose(self) -> ComposeResult:
        """How far, the paper, what just happened, the keys; grades come with an answer."""
        yield Status()
        yield Paper()
        yield Notice()
        yield KeyLine()

    def on_mount(self) -> None:
        """Let the time run."""
        self.set_interval(1, self._show_status)

    def is_possible(self, command: str) -> bool:
        """What the step allows; Enter needs a grade that was chosen."""
        return (command != "press" or self._chosen is not None) and super().is_possible(command)

    async def tell(self) -> None:
        """Show the step."""
        step = self._view.step
        is_new, self._told = not _is_same(self._told, step), step
        await self.show_line(is_new=is_new)
        await self._show_grades(step, is_new=is_new)
        written = sheet(self._view, self.say, is_whole=self._is_whole)
        await self.query_one(Paper).show(written.lines, look_at=written.look_at)
        self._show_status()
        self.show_keys()

    async def _show_grades(self, step: Step, *, is_new: bool) -> None:
        """Show the grades of an answer, one that the learner chose still chosen."""
        chosen = None if is_new else self._chosen
        if not self.is_writing:
            self.set_focus(None)
        if self._grades is not None:
            self._grades.display = isinstance(step, Answer)
        if isinstance(step, Answer):
            grades = self._grades or await self._add_grades()
            grades.show(self.say, step.futures, step.reply.suggested)
            if chosen is not None:
                grades.take(chosen)

    async def _add_grades(self) -> Grades:
        """Add the grades above the keys; the first question does without."""
        from dlcards.tui.widgets.grades import Grades

        self._grades = Grades()
        await self.mount(self._grades, before=self.query_one(KeyLine))
        return self._grades

    @property
    def _chosen(self) -> Grade | None:
        """The grade that the arrows chose."""
        return self._grades.chosen if self._grades is not None else None

    async def action_do(self, name: str) -> None:
        """Do one of the deeds that need no more than their name."""
        before, deed = self._view, DEEDS[name]
        if await self.do(deed.do) and deed.told:
            told = deed.told_asked if isinstance(self._view.step, Asking) else deed.told
            self.query_one(Notice).mention(self.say(told or deed.told))
        elif name == "hint" and self._view == before:
            self.query_one(Notice).mention(self.say(texts.NO_MORE_HINTS))

    async def action_grade(self, digit: int) -> None:
        """Grade the answer that is shown."""
        grade = Grade(digit)
        await self.do(lambda sitting: sitting.grade(grade))

    async def action_press(self) -> None:
        """Give the grade that the arrows chose."""
        if self._chosen is not None:
            await self.action_grade(self._chosen)

    def action_choose(self, step: int) -> None:
        """Choose a grade or an option by arrow."""
        if self.options is not None:
            self.choose_option(self.options, step)
        elif self._grades is not None:
            self._grades.choose(step)
            self.show_keys()

    async def action_aid(self) -> None:
        """Show one more hint while an answer is typed."""
        await self.action_do("hint")

    async def action_other_half(self) -> None:
        """Show the note in the other language too, or in one again."""
        self._is_whole = not self._is_whole
        await self.tell()

    async def action_look_up(self) -> None:
        """Read the note, and follow its links; the sitting waits."""
        from dlcards.tui.screens.note import NoteScreen

        leaf, language = self._view.leaf, self._view.language
        if leaf is not None and language is not None:
            await self.app.push_screen(NoteScreen(self.shared, leaf, language))

    async def action_mistaken(self) -> None:
        """Read the note that the reply named; the sitting waits."""
        from dlcards.tui.screens.note import NoteScreen

        leaf, language = self._view.mistaken, self._view.language
        if leaf is not None and language is not None:
            await self.app.push_screen(NoteScreen(self.shared, leaf, language))

    async def action_picture(self) -> None:
        """Show the figure as large as the screen."""
        leaf, language = self._view.leaf, self._view.language
        if leaf is not None and language is not None:
            await self.show_picture(leaf, language)

    async def action_quiz(self) -> None:
        """Ask in the next language, from the next card on."""
        self.shared.ask_in_next_language()
        quiz = self.shared.scope.quiz
        if await self._change(lambda: self._session.ask_in(quiz)):
            told = self.say(texts.QUIZ_CHANGED, quiz=self.shared.quiz_name)
            self.query_one(Notice).mention(told)

    async def action_ask(self) -> None:
        """Ask in the next way, from the next card on."""
        self.shared.ask_in_next_way()
        ask = self.shared.manner.ask
        if await self._change(lambda: self._session.ask_by(ask)):
            self.query_one(Notice).mention(self.say(texts.ASK_CHANGED, ask=self.shared.ask_name))

    async def action_leave(self) -> None:
        """Go to the summary, or straight home where nothing was done."""
        if self._view.can_undo:
            await self._sum_up()
        else:
            self.dismiss()

    async def do(self, deed: Callable[[Sitting], object]) -> bool:
        """Do `deed`, and go to the summary where it was the last; False where it failed."""
        is_done = await self._change(lambda: self._session.do(deed))
        if isinstance(self._view.step, Finished):
            await self._sum_up()
        return is_done

    async def _change(self, work: Callable[[], View]) -> bool:
        """Have the store's thread do `work`, and show what follows; False where it failed."""
        before = self._view.step
        notice = self.query_one(Notice)
        notice.clear()
        try:
            self._view = await self.shared.store.run(lambda _: work())
        except StoreTrouble as trouble:
            self._view = self._session.glance()
            notice.alarm(self.shared.lament(texts.NOT_SAVED, trouble))
            return False
        finally:
            if self._view.step != before:
                self.shared.screen_changed()
                self._is_whole = False
            await self.tell()
        return True

    async def _sum_up(self) -> None:
        from dlcards.tui.screens.summary import SummaryScreen

        try:
            result = await self.shared.store.run(lambda _: self._session.result())
        except StoreTrouble as trouble:
            self.query_one(Notice).alarm(self.shared.lament(texts.NOT_READ, trouble))
            return
        await self.app.push_screen(SummaryScreen(self.shared, result), self._after_summary)

    async def _after_summary(self, is_undone: bool | None) -> None:
        if is_undone:
            await self.action_do("undo")
        else:
            self.dismiss()

    def _show_status(self) -> None:
        seconds = (self._clock.now() - self._began) // 1000
        self.query_one(Status).show(
            headline(
                self._view.progress,
                seconds,
                self.shared.manner.ask,
                self.say,
                is_drill=self._view.is_drill,
            ),
            self._view.leaf.deck_name(self.say.language) if self._view.leaf else "",
        )


def _is_same(before: Step | None, step: Step) -> bool:
    """Whether a step is the one before, or the same question with another hint."""
    if isinstance(before, Asking) and isinstance(step, Asking):
        return before == replace(step, hints=before.hints)
    return before == step
