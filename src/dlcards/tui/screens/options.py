"""A sitting as the learner wants it, this once."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from dlcards.core.ask import Ask
from dlcards.core.language import Quiz
from dlcards.i18n import rooms as texts
from dlcards.i18n import trainer
from dlcards.i18n.questions import QUIZZES
from dlcards.i18n.text import Text
from dlcards.settings import MOST_NEW, WAY_NAMES
from dlcards.study.manner import Aim
from dlcards.study.options import MOST_AHEAD, MOST_MINUTES, Options
from dlcards.study.ports import StoreTrouble
from dlcards.study.turns import turns
from dlcards.tui.command import bindings
from dlcards.tui.commands import OPTIONS
from dlcards.tui.fields import Choice, Door, Entry, Field, Mark, stepped
from dlcards.tui.screens.form import FormScreen
from dlcards.tui.screens.pick import PickScreen
from dlcards.tui.shared import Shared
from dlcards.tui.widgets.notice import Notice

_LANES = "lanes."
_MINUTES = (0, 5, 10, 15, 20, 30, 45, 60)
_DAYS = (0, 1, 2, 3, 5, 7, 14, 30)
_NEWS = (0, 1, 2, 3, 5, 7, 10, 15, 20, 30, 40, 50)
_MOST = {"minutes": MOST_MINUTES, "ahead": MOST_AHEAD, "new": MOST_NEW}
_AIMS = {
    Aim.DUE: texts.AIM_DUE,
    Aim.PRACTICE: texts.AIM_PRACTICE,
    Aim.CONFUSIONS: texts.AIM_CONFUSIONS,
}


class OptionsScreen(FormScreen[Options | None]):
    """Ends with the options; None where there shall be no sitting."""

    OFFERED = OPTIONS
    BINDINGS = bindings(OPTIONS)
    TITLE_TEXT = texts.OPTIONS_TITLE

    def __init__(
        self,
        shared: Shared,
        options: Options,
        decks: Sequence[tuple[str, str]],  # ids and titles
        tags: Sequence[str],
    ) -> None:
        super().__init__(shared)
        self._options = options
        self._decks = decks
        self._tags = tags
        self._cards = self._new = 0  # that this would ask

    def fields(self) -> Sequence[Field]:
        """What can be chosen; new notes and days ahead only where they have a place."""
        say, now = self.say, self._options
        aims = [(str(aim.value), say(text)) for aim, text in _AIMS.items()]
        asks = [(ask.value, say(text)) for ask, text in texts.ASKS.items()]
        quizzes = [(one.value, say(QUIZZES[one])) for one in Quiz]
        minutes, ahead = now.minutes or 0, now.ahead
        of_today = [
            self._entry("ahead", ahead, texts.N_DAYS if ahead else texts.ONLY_TODAY),
            self._entry("new", now.new, texts.N_NOTES),
        ]
        return [
            self._entry("minutes", minutes, texts.N_MINUTES if minutes else texts.NO_LIMIT),
            Choice("ask", say(texts.ASK), asks, now.ask.value),
            Choice("aim", say(texts.AIM), aims, str(now.aim.value)),
            Door("decks", say(texts.DECKS), self._chosen(now.decks)),
            Door("tags", say(texts.TAGS), self._chosen(now.tags)),
            *(of_today if now.is_of_today else ()),
            Choice("quiz", say(texts.QUIZ), quizzes, now.quiz.value),
            *(
                Mark(_LANES + name, say(texts.WAYS[way]), way in now.ways)
                for name, way in WAY_NAMES.items()
            ),
        ]

    def told(self) -> str:
        """How much it would be."""
        if not self._cards + self._new:
            return self.say(texts.WOULD_ASK_NOTHING)
        if not self._options.is_of_today:
            return self.say(texts.WOULD_PRACTISE, n=self._cards)
        return self.say(texts.WOULD_ASK, due=self._cards, new=self._new)

    async def tell(self) -> None:
        """Look how much it would be, and show everything."""
        now = self._options
        try:
            found = await self.shared.store.run(
                lambda desk: turns(desk, now.scope, now.limits, now.manner)
            )
        except StoreTrouble as trouble:
            self.query_one(Notice).alarm(self.shared.lament(trainer.NOT_READ, trouble))
        else:
            self._new = len({turn.card.note for turn in found if turn.is_new})
            self._cards = sum(not turn.is_new for turn in found)
        await super().tell()

    def wrong(self, name: str, value: str) -> str | None:
        """A number has its bounds; none written stands for 0."""
        most = _MOST[name]
        is_sound = not value or (value.isdecimal() and int(value) <= most)
        return None if is_sound else self.say(texts.TOO_MUCH, most=most)

    async def changed(self, name: str, value: str) -> None:
        """Another value, this once."""
        now = self._options
        match name:
            case "minutes":
                now = replace(now, minutes=int(value or 0) or None)
            case "ahead":
                now = replace(now, ahead=int(value or 0))
            case "new":
                now = replace(now, new=int(value or 0))
            case "ask":
                now = replace(now, ask=Ask(value))
            case "aim":
                now = replace(now, aim=Aim(int(value)))
            case "quiz":
                now = replace(now, quiz=Quiz(value))
            case _:
                now = self._with_lane(name.removeprefix(_LANES))
        self._options = now

    async def opened(self, name: str) -> None:
        """Choose decks or tags."""
        is_decks = name == "decks"
        screen = PickScreen(
            self.shared,
            texts.PICK_DECKS if is_decks else texts.PICK_TAGS,
            texts.PICK_HOW,
            self._decks if is_decks else [(tag, tag) for tag in self._tags],
            self._options.decks if is_decks else self._options.tags,
        )

        async def take(picked: tuple[str, ...] | None) -> None:
            if picked is not None:
                now = self._options
                self._options = (
                    replace(now, decks=picked) if is_decks else replace(now, tags=picked)
                )
                await self.tell()

        await self.app.push_screen(screen, take)

    async def action_start(self) -> None:
        """Begin, where there is anything to ask."""
        if await self.settled() and self._cards + self._new:
            self.dismiss(self._options)

    def action_leave(self) -> None:
        """No sitting."""
        self.dismiss(None)

    def _with_lane(self, name: str) -> Options:
        """The options with a lane put in or taken out; the last one stays."""
        ways = self._options.ways ^ WAY_NAMES[name]
        if not ways:
            self.query_one(Notice).alarm(self.say(texts.NEEDS_A_WAY))
            return self._options
        return replace(self._options, ways=ways)

    def _chosen(self, names: tuple[str, ...]) -> str:
        if not names:
            return self.say(texts.ALL)
        return names[0] if len(names) == 1 else self.say(texts.N_CHOSEN, n=len(names))

    def _entry(self, name: str, value: int, unit: Text) -> Entry:
        label, stops = {
            "minutes": (texts.MINUTES, _MINUTES),
            "ahead": (texts.AHEAD, _DAYS),
            "new": (texts.NEW, _NEWS),
        }[name]

        def nudged(step: int) -> str:
            return str(stepped(value, step, stops))

        return Entry(name, self.say(label), str(value), self.say(unit, n=value), nudged)
