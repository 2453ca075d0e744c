"""The six grades, each with its meaning and the interval that it gives."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.geometry import Size
from textual.widgets import Static

from dlcards.core.grade import Grade
from dlcards.core.memory import Scheduled
from dlcards.i18n import trainer as texts
from dlcards.i18n.grades import GRADES
from dlcards.i18n.intervals import interval
from dlcards.i18n.text import Speaker
from dlcards.tui.widgets.prose import MUTED

_INDENT = 3  # cells before an interval: below the first letter of the meaning


class GradeButton(Static, can_focus=True):
    """One grade: a digit, what it means, and when the card then comes again.

    The two stand one below the other or, on a narrow screen, on the two ends of one line. What is
    chosen is marked with more than a colour.
    """

    def __init__(self, grade: Grade) -> None:
        super().__init__(markup=False)
        self.grade = grade
        self._meaning = self._days = ""

    def show(self, say: Speaker, future: Scheduled | None, *, is_suggested: bool) -> None:
        """Show the meaning, the interval unless this is a drill, and whether it is suggested."""
        self._meaning = f"{self.grade:d} {say(GRADES[self.grade])}"
        days = "" if future is None else interval(future.interval, say.language)
        told = [days, say(texts.SUGGESTED) if is_suggested else ""]
        self._days = "  ".join(filter(None, told))
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002 - Textual's signature
        """As many lines as both fill."""
        return len(self._lines(width))

    def render(self) -> Content:
        """Both."""
        return Content("\n").join(self._lines(self.content_size.width))

    def _lines(self, width: int) -> list[Content]:
        meaning = Content((">" if self.has_focus else " ") + self._meaning)
        days = Content.styled(self._days, "" if self.has_focus else MUTED)
        if not self.screen.has_class("-narrow"):
            return meaning.wrap(width) + ([days.pad_left(_INDENT)] if self._days else [])
        room = max(1, width - days.cell_length - 1)
        return [meaning.wrap(room)[0].truncate(room, pad=True) + " " + days]

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
