"""The six grades, each with its meaning and the interval that it gives."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Container
from textual.widgets import Static

from dlcards.core.grade import Grade
from dlcards.core.memory import Scheduled
from dlcards.i18n import trainer as texts
from dlcards.i18n.grades import GRADES
from dlcards.i18n.intervals import interval
from dlcards.i18n.text import Speaker


class GradeButton(Container, can_focus=True):
    """One grade: a digit, what it means, and when the card then comes again."""

    def __init__(self, grade: Grade) -> None:
        super().__init__()
        self.grade = grade
        self._meaning = ""

    def compose(self) -> ComposeResult:
        """Two texts."""
        yield Static(classes="meaning", markup=False)
        yield Static(classes="interval", markup=False)

    def show(self, say: Speaker, future: Scheduled | None, *, is_suggested: bool) -> None:
        """Show the meaning, the interval unless this is a drill, and whether it is suggested."""
        self._meaning = f"{self.grade:d} {say(GRADES[self.grade])}"
        self._mark(self.has_focus)
        days = "" if future is None else interval(future.interval, say.language)
        told = "  ".join(filter(None, [days, say(texts.SUGGESTED) if is_suggested else ""]))
        shown = self.query_one(".interval", Static)
        shown.update(told)
        shown.display = bool(told)

    def watch_has_focus(self, has_focus: bool) -> None:
        """Mark the chosen grade with more than a colour."""
        super().watch_has_focus(has_focus)
        self._mark(has_focus)

    def _mark(self, is_chosen: bool) -> None:
        self.query_one(".meaning", Static).update((">" if is_chosen else " ") + self._meaning)

    def on_click(self) -> None:
        """Give this grade, in its turn among the keys that were pressed."""
        self.app.call_later(self.screen.run_action, f"grade({self.grade:d})")


class Grades(Container):
    """All six, in rows."""

    def compose(self) -> ComposeResult:
        """The buttons."""
        for grade in Grade:
            yield GradeButton(grade)

    @property
    def chosen(self) -> Grade | None:
        """The grade that the arrows chose."""
        focused = self.screen.focused
        return focused.grade if isinstance(focused, GradeButton) else None

    def show(self, say: Speaker, futures: Sequence[Scheduled], suggested: Grade | None) -> None:
        """Show what each grade would give; the one suggested, if any, is chosen."""
        for button in self.query(GradeButton):
            future = futures[button.grade] if futures else None
            button.show(say, future, is_suggested=button.grade == suggested)
            if button.grade == suggested:
                self.screen.set_focus(button)

    def take(self, grade: Grade) -> None:
        """Choose `grade`."""
        self.screen.set_focus(self.query(GradeButton)[grade])

    def choose(self, step: int) -> None:
        """Choose the next grade in the direction of `step`: from none, the first or the last."""
        buttons = list(self.query(GradeButton))
        if self.chosen is None:
            place = 0 if step > 0 else len(buttons) - 1
        else:
            place = (self.chosen + step) % len(buttons)
        self.screen.set_focus(buttons[place])
