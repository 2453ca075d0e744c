"""What to take out: decks for Anki, one deck as a file of one's own, or a copy of the store."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from dlcards.core.day import written
from dlcards.core.language import Quiz
from dlcards.i18n import rooms
from dlcards.i18n.questions import QUIZZES
from dlcards.tui.command import bindings
from dlcards.tui.commands import EXPORT
from dlcards.tui.fields import Choice, Door, Field
from dlcards.tui.screens.form import FormScreen
from dlcards.tui.screens.pick import PickScreen
from dlcards.tui.screens.save import Export, Format, SaveScreen
from dlcards.tui.shared import Shared


class ExportScreen(FormScreen[None]):
    """Leads on to where it is written."""

    OFFERED = EXPORT
    BINDINGS = bindings(EXPORT)
    TITLE_TEXT = rooms.EXPORT_TITLE

    def __init__(self, shared: Shared, decks: Sequence[tuple[str, str]]) -> None:
        super().__init__(shared)
        self._decks = decks  # ids and titles
        self._format = Format.ANKI
        self._scope = shared.scope
        self._deck = self._scope.decks[0] if self._scope.decks else decks[0][0]

    def fields(self) -> Sequence[Field]:
        """What to write, and what of it that takes."""
        say = self.say
        formats = [(one.value, say(text)) for one, text in _FORMATS.items()]
        what = Choice("format", say(rooms.FORMAT), formats, self._format.value)
        match self._format:
            case Format.ANKI:
                quizzes = [(quiz.value, say(QUIZZES[quiz])) for quiz in Quiz]
                return [
                    what,
                    Door("decks", say(rooms.DECKS), self._chosen),
                    Choice("quiz", say(rooms.CARDS_IN), quizzes, self._scope.quiz.value),
                ]
            case Format.DECK:
                return [what, Choice("deck", say(rooms.DECK), self._decks, self._deck)]
            case Format.STORE:
                return [what]

    def told(self) -> str:
        """What it is good for."""
        return self.say(_USES[self._format])

    async def changed(self, name: str, value: str) -> None:
        """Another value, this once."""
        match name:
            case "format":
                self._format = Format(value)
            case "deck":
                self._deck = value
            case _:
                self._scope = replace(self._scope, quiz=Quiz(value))

    async def opened(self, name: str) -> None:  # noqa: ARG002 - there is one door
        """Choose decks."""
        screen = PickScreen(
            self.shared, rooms.DECKS, rooms.PICK_EXPORTED, self._decks, self._scope.decks
        )

        async def take(picked: tuple[str, ...] | None) -> None:
            if picked is not None:
                self._scope = replace(self._scope, decks=picked)
                await self.tell()

        await self.app.push_screen(screen, take)

    async def action_go(self) -> None:
        """On to where it is written."""
        scope = self._scope
        if self._format is Format.DECK:
            scope = replace(scope, decks=(self._deck,))
        day = written(self.shared.store.desk.clock.today())
        await self.app.push_screen(SaveScreen(self.shared, Export(self._format, scope), day))

    def action_leave(self) -> None:
        """Home."""
        self.dismiss()

    @property
    def _chosen(self) -> str:
        names = [title for deck, title in self._decks if deck in self._scope.decks]
        if not names:
            return self.say(rooms.ALL)
        return names[0] if len(names) == 1 else self.say(rooms.N_CHOSEN, n=len(names))


_FORMATS = {
    Format.ANKI: rooms.FORMAT_ANKI,
    Format.DECK: rooms.FORMAT_DECK,
    Format.STORE: rooms.FORMAT_STORE,
}
_USES = {
    Format.ANKI: rooms.USE_ANKI,
    Format.DECK: rooms.USE_DECK,
    Format.STORE: rooms.USE_STORE,
}
