"""What all screens share, and what the learner may change while it runs."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dlcards.core.language import Quiz
from dlcards.core.safe import one_line
from dlcards.i18n.questions import QUIZZES
from dlcards.i18n.text import Speaker, Text
from dlcards.i18n.trouble import TROUBLE
from dlcards.study.manner import Manner
from dlcards.study.ports import Scope, StoreTrouble
from dlcards.study.today import Limits
from dlcards.tui.store_thread import StoreThread

_NEXT_QUIZ = {Quiz.KO: Quiz.EN, Quiz.EN: Quiz.BOTH, Quiz.BOTH: Quiz.KO}


@dataclass(slots=True)
class Shared:
    """The store, what is asked of it, and the language that the screens speak."""

    store: StoreThread
    scope: Scope
    limits: Limits
    say: Speaker
    manner: Manner

    @property
    def quiz_name(self) -> str:
        """What the quiz's languages are called."""
        return self.say(QUIZZES[self.scope.quiz])

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

    def ask_in_next_language(self) -> None:
        """Change the language of the quiz: Korean, English, both."""
        self.scope = replace(self.scope, quiz=_NEXT_QUIZ[self.scope.quiz])
