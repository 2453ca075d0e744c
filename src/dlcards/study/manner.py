"""How a sitting goes: what it is for, how it asks, and how long it lasts."""

from __future__ import annotations

from enum import Enum, auto

from msgspec import Struct

from dlcards.core.ask import Ask


class Aim(Enum):
    """What a sitting is for."""

    DUE = auto()  # what today brings
    PRACTICE = auto()  # cards of the scope, due or not, for their own sake
    CONFUSIONS = auto()  # telling notes apart that were taken for each other, likewise


class Manner(Struct, frozen=True):
    """How a sitting goes."""

    ask: Ask = Ask.FLIP
    aim: Aim = Aim.DUE
    minutes: int | None = None  # after which no other card is begun

    @property
    def is_practice(self) -> bool:
        """Whether it leaves all schedules as they are."""
        return self.aim is not Aim.DUE
