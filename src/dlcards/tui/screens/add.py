"""A note of the learner's own, written field by field and added to their deck."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.widgets import Input, Static

from dlcards.core.keys import NoteKey
from dlcards.core.problem import ProblemsFound
from dlcards.core.safe import one_line
from dlcards.i18n import writing
from dlcards.study.adding import FIELDS, MINE, free_id, names_of, namesakes, note_of
from dlcards.study.desk import Desk
from dlcards.study.ports import StoreTrouble
from dlcards.tui.command import bindings
from dlcards.tui.commands import ADD
from dlcards.tui.problem_lines import problem_text
from dlcards.tui.screens.base import CommandScreen
from dlcards.tui.shared import Shared
from dlcards.tui.widgets.key_line import KeyLine
from dlcards.tui.widgets.notice import Notice


class AddScreen(CommandScreen[None]):
    """The fields of a note; what was added is told, and the next note can be written."""

    IS_WRITTEN_ON = True
    OFFERED = ADD
    BINDINGS = bindings(ADD)  # at once: letters that follow Enter belong to the next field

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self._pointed_out: Sequence[NoteKey] = ()  # notes of the same name that were told
        self._is_leaving = False

    def compose(self) -> ComposeResult:
        """What this is, the fields, what just happened, the keys."""
        yield Static(id="title", markup=False)
        with VerticalScroll(id="fields", can_focus=False):
            for field in FIELDS:
                yield Container(
                    Static(id=f"{field.name}-label", classes="label", markup=False),
                    Input(id=field.name, compact=True),
                    classes="field",
                )
        yield Notice()
        yield KeyLine()

    def on_mount(self) -> None:
        """Begin with the term."""
        self.set_focus(self._inputs[0])

    @property
    def _inputs(self) -> list[Input]:
        return list(self.query(Input))

    @property
    def _written(self) -> Mapping[str, str]:
        return {str(line.id): line.value for line in self._inputs if line.value.strip()}

    async def tell(self) -> None:
        """Name the fields."""
        self.query_one("#title", Static).update(self.say(writing.ADD))
        for field in FIELDS:
            language = self.say(writing.IN[field.language]) if field.language else ""
            label = self.query_one(f"#{field.name}-label", Static)
            label.update(f"{self.say(writing.FIELDS[field.part])}{language}")
        self.show_keys()

    def on_input_changed(self) -> None:
        """Something else is to be saved, or not to be lost."""
        self._pointed_out, self._is_leaving = (), False

    def action_next(self) -> None:
        """On to the next field; from the last, save."""
        if self.focused is self._inputs[-1]:
            self.action_save()
        else:
            self._step(1)

    def action_previous(self) -> None:
        """Back to the field before."""
        self._step(-1)

    def _step(self, step: int) -> None:
        fields = self._inputs
        at = fields.index(self.focused) if isinstance(self.focused, Input) else 0
        self.set_focus(fields[(at + step) % len(fields)])

    def action_save(self) -> None:
        """Add the note, once the letters that were typed before are in their field."""
        line = self.focused or self._inputs[0]
        line.call_later(self.app.call_later, self._save)

    async def _save(self) -> None:
        """Add it, unless one of its name is there and that was not pointed out yet."""
        if not self.is_current:  # left meanwhile, by keys that came in one burst
            return
        notice, written = self.query_one(Notice), self._written
        notice.clear()
        try:
            same = await self.shared.store.run(
                lambda desk: namesakes(desk.shelf, names_of(written))
            )
            if same and same != self._pointed_out:
                self._pointed_out = same
                notice.alarm(self.say(writing.ANYWAY, notes=", ".join(map(str, same))))
                return
            key, path = await self.shared.store.run(lambda desk: _added(desk, written))
        except StoreTrouble as trouble:
            notice.alarm(self.shared.sentence(trouble))
        except ProblemsFound as mistakes:
            notice.alarm(problem_text(mistakes.problems[0], self.say))
        else:
            self._clear()
            notice.mention(self.say(writing.ADDED, note=key, path=one_line(path)))

    def _clear(self) -> None:
        for line in self._inputs:
            with line.prevent(Input.Changed):
                line.value = ""
        self._pointed_out, self._is_leaving = (), False
        self.set_focus(self._inputs[0])

    def action_leave(self) -> None:
        """Home; what was written and not added is not lost by one key."""
        if self._written and not self._is_leaving:
            self._is_leaving = True
            self.query_one(Notice).mention(self.say(writing.LEAVE_ADDING))
        else:
            self.dismiss()


def _added(desk: Desk, written: Mapping[str, str]) -> tuple[NoteKey, str]:
    """Add the note; runs on the store's thread."""
    from dlcards.exchange.adding import add, home_of  # YAML is read once there is a note to write

    home_of(desk, MINE)
    made = free_id(desk.shelf, MINE, note_of(written, "note").term)
    return NoteKey(MINE, made), str(add(desk, MINE, note_of(written, made)))
