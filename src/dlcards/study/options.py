"""What one sitting may be given: which cards, how they are asked, for how long.

The settings and the command line give the start; the learner changes it for this once.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from dlcards.core.ask import Ask
from dlcards.core.lane import Way
from dlcards.core.language import Quiz
from dlcards.study.manner import Aim, Manner
from dlcards.study.ports import Scope
from dlcards.study.today import Limits

MOST_MINUTES = 999
MOST_AHEAD = 365  # days: what comes later than that is no preparation


class Options(Struct, frozen=True):
    """One sitting, as the learner wants it."""

    base: Scope  # what is not chosen here, such as decks that take no part
    quiz: Quiz
    decks: tuple[str, ...]
    tags: tuple[str, ...]
    ways: Way
    new: int  # notes a day
    cards: int | None
    ahead: int  # days
    ask: Ask
    aim: Aim
    minutes: int | None

    @classmethod
    def of(cls, scope: Scope, limits: Limits, manner: Manner) -> Options:
        """The options that give exactly these."""
        return cls(
            scope, scope.quiz, scope.decks, scope.tags, scope.ways, limits.new, limits.cards,
            limits.ahead, manner.ask, manner.aim, manner.minutes,
        )  # fmt: skip

    @property
    def scope(self) -> Scope:
        """Which cards it draws from."""
        return replace(self.base, quiz=self.quiz, decks=self.decks, tags=self.tags, ways=self.ways)

    @property
    def limits(self) -> Limits:
        """How much it may ask."""
        return Limits(self.new, self.cards, self.ahead)

    @property
    def manner(self) -> Manner:
        """How it goes."""
        return Manner(self.ask, self.aim, self.minutes)

    @property
    def is_of_today(self) -> bool:
        """Whether new notes, and cards ahead of their day, have a place in it."""
        return self.aim is Aim.DUE
