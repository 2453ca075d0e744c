"""The learner's own words on a note, written in two lines: a mnemonic, and accepted answers."""

from __future__ import annotations

from msgspec import Struct
from textual.app import ComposeResult
from textual.widgets import Input, Static

from dlcards.core.safe import one_line
from dlcards.core.words import OwnWords
from dlcards.i18n import trainer as texts
from dlcards.tui.command import bindings
from dlcards.tui.commands import WORDS
from dlcards.tui.screens.base import CommandScreen
from dlcards.tui.shared import Shared
from dlcards.tui.widgets.key_line import KeyLine


class Written(Struct, frozen=True):
    """What the learner wrote."""

    mnemonic: str
    accepted: tuple[str, ...]


class WordsScreen(CommandScreen[Written | None]):
    """Gives what was written, or None where the learner thought better of it."""

    IS_WRITTEN_ON = True
    OFFERED = WORDS
    BINDINGS = bindings(WORDS)  # at once: letters that follow Enter belong to the next line

    def __init__(self, shared: Shared, title: str, words: OwnWords) -> None:
        super().__init__(shared)
        self._title = title
        names = dict.fromkeys([*words.accepted.ko, *words.accepted.en])
        self._lines = {"mnemonic": words.mnemonic or "", "accepted": ", ".join(names)}

    def compose(self) -> ComposeResult:
        """Which note, the two lines with what they are for, the keys."""
        yield Static(id="title", markup=False)
        for name, text in self._lines.items():
            yield Static(id=f"{name}-how", classes="how", markup=False)
            yield Input(text, id=name, compact=True, select_on_focus=False)
        yield Static(classes="rest", markup=False)
        yield KeyLine()

    def on_mount(self) -> None:
        """Begin with the mnemonic."""
        self.set_focus(self.query_one("#mnemonic", Input))

    async def tell(self) -> None:
        """Say what the lines are for."""
        self.query_one("#title", Static).update(f"{self.say(texts.OWN_WORDS)}: {self._title}")
        self.query_one("#mnemonic-how", Static).update(self.say(texts.MNEMONIC_HOW))
        self.query_one("#accepted-how", Static).update(self.say(texts.ACCEPTED_HOW))
        self.show_keys()

    def action_next(self) -> None:
        """On to the next line; from the last, save."""
        last = self.query_one("#accepted", Input)
        if self.focused is not last:
            self.set_focus(last)
        else:  # once the letters that were typed before are in their line
            last.call_later(self.app.call_later, self._save)

    def _save(self) -> None:
        if self.is_current:  # not left meanwhile, by keys that came in one burst
            self.dismiss(self._written())

    def action_previous(self) -> None:
        """Back to the line before."""
        self.set_focus(self.query_one("#mnemonic", Input))

    def _written(self) -> Written:
        names = map(one_line, self.query_one("#accepted", Input).value.split(","))
        mnemonic = self.query_one("#mnemonic", Input).value
        return Written(one_line(mnemonic), tuple(dict.fromkeys(filter(None, names))))

    def action_leave(self) -> None:
        """Leave it as it was."""
        self.dismiss(None)
