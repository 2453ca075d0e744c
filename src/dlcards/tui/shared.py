"""What all screens share, and what the learner may change while it runs."""

from __future__ import annotations

import asyncio

from msgspec import Struct, field
from msgspec.structs import replace

from dlcards.core.ask import Ask
from dlcards.core.language import Quiz
from dlcards.core.safe import one_line
from dlcards.i18n.questions import ASKS, QUIZZES
from dlcards.i18n.text import Speaker, Text
from dlcards.i18n.trouble import TROUBLE
from dlcards.settings import Settings, read_settings, settings_path, write_setting
from dlcards.study.manner import Manner
from dlcards.study.ports import Scope, StoreTrouble
from dlcards.study.today import Limits
from dlcards.tui.bounce import Bounce
from dlcards.tui.store_thread import StoreThread

_NEXT_QUIZ = {Quiz.KO: Quiz.EN, Quiz.EN: Quiz.BOTH, Quiz.BOTH: Quiz.KO}
_NEXT_ASK = {
    Ask.MIX: Ask.FLIP,
    Ask.FLIP: Ask.CHOICE,
    Ask.CHOICE: Ask.TYPE,
    Ask.TYPE: Ask.MIX,
}


class Shared(Struct):
    """The store, what is asked of it, and the language that the screens speak."""

    store: StoreThread
    scope: Scope
    limits: Limits
    say: Speaker
    manner: Manner
    _bounce: Bounce = field(default_factory=Bounce)

    @property
    def quiz_name(self) -> str:
        """What the quiz's languages are called."""
        return self.say(QUIZZES[self.scope.quiz])

    @property
    def ask_name(self) -> str:
        """What the way of asking is called."""
        return self.say(ASKS[self.manner.ask])

    def screen_changed(self) -> None:
        """Something else is shown from this moment on."""
        if self.store.is_open:
            self._bounce.changed(self.store.desk.clock.now())

    def is_bounce(self, key: str) -> bool:
        """Whether `key` was not meant for what is shown."""
        return self.store.is_open and self._bounce.is_bounce(key, self.store.desk.clock.now())

    def lament(self, text: Text, trouble: StoreTrouble) -> str:
        """`text`, whose place {why} tells what the store could not do."""
        return self.say(text, why=self.sentence(trouble))

    def sentence(self, trouble: StoreTrouble) -> str:
        """What could not be done, in the learner's language."""
        values = {name: one_line(str(value)) for name, value in trouble.values.items()}
        return self.say(TROUBLE[trouble.code], **values)

    def speak_other_language(self) -> None:
        """Change the language of the screens."""
        self.say = Speaker(self.say.language.other)

    async def save(self, name: str, text: str | None) -> Settings:
        """Write a setting to the file, let it count here, and give what the file now says.

        Raise BadSetting.
        """
        path = settings_path()
        await asyncio.to_thread(write_setting, path, name, text)
        settings = await asyncio.to_thread(read_settings, path)
        self._follow(settings, name)
        return settings

    async def turn(self, deck: str) -> bool:
        """Leave `deck` out from now on, or take it in again; whether it is out now.

        Raise BadSetting.
        """
        left = [one for one in self.scope.skipped if one != deck]
        is_out = len(left) == len(self.scope.skipped)
        await self.save("skip", " ".join([*left, deck] if is_out else left) or None)
        return is_out

    def _follow(self, settings: Settings, name: str) -> None:
        """Do from now on as the setting `name` says."""
        match name:
            case "lang" if settings.lang is not None:
                self.say = Speaker(settings.lang)
            case "in":
                quiz = settings.quiz or Quiz(self.say.language.value)
                self.scope = replace(self.scope, quiz=quiz)
            case "lanes":
                self.scope = replace(self.scope, ways=settings.ways)
            case "skip":
                self.scope = replace(self.scope, skipped=settings.skip)
            case "new":
                self.limits = replace(self.limits, new=settings.new)
            case "ask":
                self.manner = replace(self.manner, ask=settings.ask)
            case _:
                pass  # nothing here goes by it

    def ask_in_next_language(self) -> None:
        """Change the language of the quiz: Korean, English, both."""
        self.scope = replace(self.scope, quiz=_NEXT_QUIZ[self.scope.quiz])

    def ask_in_next_way(self) -> None:
        """Change the way of asking: mixed, flip, choice, type."""
        self.manner = replace(self.manner, ask=_NEXT_ASK[self.manner.ask])
