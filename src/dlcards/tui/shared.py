"""What all screens share, and what the learner may change while it runs."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from dlcards.core.ask import Ask
from dlcards.core.language import Quiz
from dlcards.core.safe import one_line
from dlcards.i18n.questions import ASKS, QUIZZES
from dlcards.i18n.text import Speaker, Text
from dlcards.i18n.trouble import TROUBLE
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


@dataclass(slots=True)
class Shared:
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
        values = {name: one_line(str(value)) for name, value in trouble.values.items()}
        return self.say(text, why=self.say(TROUBLE[trouble.code], **values))

    def speak_other_language(self) -> None:
        """Change the language of the screens."""
        self.say = Speaker(self.say.language.other)

    def ask_in_next_language(self) -> None:
        """Change the language of the quiz: Korean, English, both."""
        self.scope = replace(self.scope, quiz=_NEXT_QUIZ[self.scope.quiz])

    def ask_in_next_way(self) -> None:
        """Change the way of asking: mixed, flip, choice, type."""
        self.manner = replace(self.manner, ask=_NEXT_ASK[self.manner.ask])
