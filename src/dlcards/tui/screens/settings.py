"""The settings: every key of the file, saved as soon as it is changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from dlcards.core.language import Language, Quiz
from dlcards.i18n import rooms as texts
from dlcards.i18n.questions import LANGUAGES, QUIZZES
from dlcards.i18n.text import Text
from dlcards.i18n.trouble import TROUBLE
from dlcards.settings import MOST_NEW, WAY_NAMES, BadSetting, Settings, shown, value_of
from dlcards.tui.command import bindings
from dlcards.tui.commands import SETTINGS
from dlcards.tui.fields import Choice, Door, Entry, Field, Mark, stepped
from dlcards.tui.screens.form import FormScreen
from dlcards.tui.screens.pick import PickScreen
from dlcards.tui.shared import Shared
from dlcards.tui.themes import THEMES
from dlcards.tui.widgets.notice import Notice

_LANES = "lanes."
_STEP = timedelta(minutes=30)
_NEWS = (0, 1, 2, 3, 5, 7, 10, 15, 20, 30, 40, 50, 75, 100, 150, 200, 300, 500, MOST_NEW)
_SAVED: dict[str, Text] = {
    "turn": texts.SAVED_FOR_START,  # the clock was made with it
    "ask": texts.SAVED_FOR_SITTING,
    "lanes": texts.SAVED_FOR_SITTING,
}


class SettingsScreen(FormScreen[None]):
    """What the learner may set."""

    OFFERED = SETTINGS
    BINDINGS = bindings(SETTINGS)
    TITLE_TEXT = texts.SETTINGS_TITLE

    def __init__(
        self, shared: Shared, settings: Settings, decks: Sequence[tuple[str, str]]
    ) -> None:
        super().__init__(shared)
        self._settings = settings
        self._decks = decks  # ids and titles

    def fields(self) -> Sequence[Field]:
        """The file's keys; lanes are marked one by one."""
        say, now = self.say, shown(self._settings)
        ways = [
            Mark(_LANES + name, say(texts.WAYS[way]), way in self._settings.ways)
            for name, way in WAY_NAMES.items()
        ]
        asks = [(ask.value, say(text)) for ask, text in texts.ASKS.items()]
        themes = [(name, say(text)) for name, text in texts.THEMES.items()]
        languages = [(one.value, say(LANGUAGES[one])) for one in Language]
        quizzes = [(one.value, say(QUIZZES[one])) for one in Quiz]
        new, turn = now["new"] or "", now["turn"] or ""
        return [
            self._choice("lang", [("", say(texts.BY_CIRCUMSTANCE)), *languages], now["lang"]),
            self._choice("in", [("", say(texts.LIKE_SCREEN)), *quizzes], now["in"]),
            self._choice("ask", asks, now["ask"]),
            Entry("new", self._label("new"), new, say(texts.N_NOTES, n=new), self._nudged_new),
            *ways,
            Door("skip", self._label("skip"), ", ".join(self._settings.skip) or say(texts.NONE)),
            Entry("turn", self._label("turn"), turn, turn, self._nudged_turn),
            self._choice("theme", themes, now["theme"]),
        ]

    def wrong(self, name: str, value: str) -> str | None:
        """What the settings themselves say to it."""
        try:
            value_of(name, value)
        except BadSetting as error:
            return self._sentence(error)
        return None

    async def changed(self, name: str, value: str) -> None:
        """Save it, and let it count."""
        if name.startswith(_LANES):
            name, value = "lanes", self._lanes(name.removeprefix(_LANES), is_on=bool(value))
            if not value:
                self.query_one(Notice).alarm(self.say(texts.NEEDS_A_WAY))
                return
        try:
            self._settings = await self.shared.save(name, value or None)
        except BadSetting as error:
            self.query_one(Notice).alarm(self._sentence(error))
            return
        if name == "theme":
            self.app.theme = THEMES[self._settings.theme].name
        self.query_one(Notice).mention(self.say(self._saved(name, value)))

    async def opened(self, name: str) -> None:
        """Choose the decks that take no part; one that is not there is kept as it is."""
        known = dict(self._decks)
        absent = tuple(deck for deck in self._settings.skip if deck not in known)
        screen = PickScreen(
            self.shared, texts.PICK_SKIPPED, texts.PICK_SKIPPED_HOW, self._decks,
            self._settings.skip,
        )  # fmt: skip

        async def take(picked: tuple[str, ...] | None) -> None:
            if picked is not None:
                await self.changed(name, " ".join((*picked, *absent)))
                await self.tell()

        await self.app.push_screen(screen, take)

    async def action_leave(self) -> None:
        """Home, once what was written is sound."""
        if await self.settled():
            self.dismiss()

    async def action_enter(self) -> None:
        """Take what was written, go through a door, or turn the value."""
        if self._draft is not None:
            await self.settled()
        elif isinstance(self.field, Door):
            await self.action_open()
        else:
            await self.action_turn(1)

    def _saved(self, name: str, value: str) -> Text:
        if name == "lang" and not value:
            return texts.SAVED_FOR_START  # the circumstances are looked at there
        return _SAVED.get(name, texts.SAVED)

    def _label(self, name: str) -> str:
        return self.say(texts.SETTING_LABELS[name])

    def _choice(self, name: str, options: Sequence[tuple[str, str]], value: str | None) -> Choice:
        return Choice(name, self._label(name), options, value or "")

    def _lanes(self, changed: str, *, is_on: bool) -> str:
        chosen = {name for name, way in WAY_NAMES.items() if way in self._settings.ways}
        chosen = chosen | {changed} if is_on else chosen - {changed}
        return " ".join(name for name in WAY_NAMES if name in chosen)

    def _nudged_new(self, step: int) -> str:
        return str(stepped(self._settings.new, step, _NEWS))

    def _nudged_turn(self, step: int) -> str:
        return _later(self._settings.turn, step * _STEP).strftime("%H:%M")

    def _sentence(self, error: BadSetting) -> str:
        return self.say(TROUBLE[error.code], **error.values)


def _later(moment: time, span: timedelta) -> time:
    """The time of day `span` after `moment`."""
    return (datetime(2000, 1, 2, moment.hour, moment.minute) + span).time()  # noqa: DTZ001 - of a clock's face
