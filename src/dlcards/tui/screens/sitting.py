"""The sitting: a note to read, a question, its answer and the six grades, one after another."""

from __future__ import annotations

from collections.abc import Callable

from textual.app import ComposeResult
from textual.containers import Vertical

from dlcards.core.grade import Grade
from dlcards.i18n import trainer as texts
from dlcards.i18n.text import Text
from dlcards.study.ports import StoreTrouble
from dlcards.study.sitting import Answer, Asking, Finished, Reading, Sitting, Step
from dlcards.tui import sheets
from dlcards.tui.bounce import Bounce
from dlcards.tui.command import bindings
from dlcards.tui.commands import SITTING
from dlcards.tui.headline import headline
from dlcards.tui.screens.base import CommandScreen
from dlcards.tui.screens.summary import SummaryScreen
from dlcards.tui.session import Session, View
from dlcards.tui.shared import Shared
from dlcards.tui.sheets import Sheet
from dlcards.tui.widgets.grades import Grades
from dlcards.tui.widgets.key_line import KeyLine
from dlcards.tui.widgets.notice import Notice
from dlcards.tui.widgets.paper import Paper
from dlcards.tui.widgets.status import Status

_CARD = {"suspend", "known"}
_OF_STEP: dict[type[Step], set[str]] = {
    Reading: {"read", "other_half"} | _CARD,
    Asking: {"reveal", "hint"} | _CARD,
    Answer: {"grade", "choose", "other_half"} | _CARD,
    Finished: set(),
}
_OF_SOME_STEP = set().union(*_OF_STEP.values())


class SittingScreen(CommandScreen[None]):
    """One sitting, from its first card to its summary."""

    OFFERED = SITTING
    BINDINGS = bindings(SITTING)

    def __init__(self, shared: Shared, session: Session) -> None:
        super().__init__(shared)
        self._session = session
        self._view = session.view
        self._clock = shared.store.desk.clock
        self._began = self._clock.now()
        self._bounce = Bounce()
        self._is_whole = False  # whether the note is shown in both languages

    def compose(self) -> ComposeResult:
        """How far, the paper, what just happened, the grades, the keys."""
        with Vertical(id="page"):
            yield Status()
            yield Paper()
            yield Notice()
            yield Grades()
            yield KeyLine()

    def on_mount(self) -> None:
        """Let the time run."""
        self.set_interval(1, self._show_status)

    def is_possible(self, action: str) -> bool:
        """What the step allows."""
        match action:
            case "press":
                return self.query_one(Grades).chosen is not None
            case "enough":
                return self._is_drill
            case "undo":
                return self._view.can_undo
            case _:
                allowed = _OF_STEP[type(self._view.step)]
                return action in allowed or action not in _OF_SOME_STEP

    async def tell(self) -> None:
        """Show the step."""
        grades, step = self.query_one(Grades), self._view.step
        self.set_focus(None)
        grades.display = isinstance(step, Answer)
        if isinstance(step, Answer):
            grades.show(self.say, step.futures)
        sheet = self._sheet()
        await self.query_one(Paper).show(sheet.lines, look_at=sheet.look_at)
        self._show_status()
        self.show_keys()

    async def action_read(self) -> None:
        """The note was read."""
        await self._do(Sitting.read)

    async def action_reveal(self) -> None:
        """Show the answer."""
        await self._do(Sitting.reveal)

    async def action_grade(self, digit: int) -> None:
        """Grade the answer that is shown."""
        grade = Grade(digit)
        if not self._bounce.is_bounce(grade, self._clock.now()):
            await self._do(lambda sitting: sitting.grade(grade))

    async def action_press(self) -> None:
        """Give the grade that the arrows chose."""
        chosen = self.query_one(Grades).chosen
        if chosen is not None:
            await self.action_grade(chosen)

    def action_choose(self, step: int) -> None:
        """Choose a grade by arrow."""
        self.query_one(Grades).choose(step)
        self.show_keys()

    async def action_hint(self) -> None:
        """Show one more hint."""
        before = self._view
        await self._do(Sitting.hint)
        if self._view == before:
            self.query_one(Notice).mention(self.say(texts.NO_MORE_HINTS))

    async def action_undo(self) -> None:
        """Take back what this sitting did last."""
        await self._do(Sitting.undo, texts.TAKEN_BACK)

    async def action_suspend(self) -> None:
        """Ask this card no more."""
        await self._do(Sitting.suspend, texts.SUSPENDED)

    async def action_known(self) -> None:
        """Send this card far ahead."""
        await self._do(Sitting.known, texts.SENT_AHEAD)

    async def action_enough(self) -> None:
        """End the day's drills."""
        await self._do(Sitting.enough)

    async def action_other_half(self) -> None:
        """Show the note in the other language too, or in one again."""
        self._is_whole = not self._is_whole
        await self.tell()

    async def action_quiz(self) -> None:
        """Ask in the next language, from the next card on."""
        self.shared.ask_in_next_language()
        quiz = self.shared.scope.quiz
        await self._change(lambda: self._session.ask_in(quiz))
        self.query_one(Notice).mention(self.say(texts.QUIZ_CHANGED, quiz=self.shared.quiz_name))

    async def action_leave(self) -> None:
        """Go to the summary, or straight home where nothing was done."""
        if self._view.can_undo:
            await self._sum_up()
        else:
            self.dismiss()

    async def _do(self, deed: Callable[[Sitting], object], told: Text | None = None) -> None:
        if await self._change(lambda: self._session.do(deed)) and told:
            self.query_one(Notice).mention(self.say(told))
        if isinstance(self._view.step, Finished):
            await self._sum_up()

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
                self._bounce.step_changed(self._clock.now())
                self._is_whole = False
            await self.tell()
        return True

    async def _sum_up(self) -> None:
        try:
            result = await self.shared.store.run(lambda _: self._session.result())
        except StoreTrouble as trouble:
            self.query_one(Notice).alarm(self.shared.lament(texts.NOT_READ, trouble))
            return
        await self.app.push_screen(SummaryScreen(self.shared, result), self._after_summary)

    async def _after_summary(self, is_undone: bool | None) -> None:
        if is_undone:
            await self.action_undo()
        else:
            self.dismiss()

    def _sheet(self) -> Sheet:
        match self._view.step:
            case Reading() as step:
                return sheets.reading(step, self._view, self.say, is_whole=self._is_whole)
            case Asking() as step:
                return sheets.asking(step, self.say)
            case Answer() as step:
                return sheets.answer(step, self._view, self.say, is_whole=self._is_whole)
            case Finished():
                return Sheet([])

    def _show_status(self) -> None:
        seconds = (self._clock.now() - self._began) // 1000
        self.query_one(Status).show(
            headline(self._view.progress, seconds, self.say, is_drill=self._is_drill),
            self._view.deck.prefer(self.say.language) or "",
        )

    @property
    def _is_drill(self) -> bool:
        match self._view.step:
            case Asking(is_drill=is_drill) | Answer(asking=Asking(is_drill=is_drill)):
                return is_drill
            case _:
                return False
