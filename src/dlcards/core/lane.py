"""Lanes: the ways in which one note can be known, each scheduled on its own.

A lane's written form (`ko.name`, `ko-en`, `en.cloze.2`) is part of every card's key and of
every line of the log, so it is frozen from the first release on.
"""

from __future__ import annotations

import re
from enum import IntFlag

from msgspec import Struct

from dlcards.core.language import Language


class Way(IntFlag):
    """What is asked; a set of ways is the sum of its members, as the store keeps it."""

    NAME = 1  # the meaning is shown, the term is wanted
    MEANING = 2  # the term is shown, the meaning is wanted
    TERM = 4  # the term is shown in one language, wanted in the other
    CLOZE = 8  # a sentence with a gap is shown, what fills it is wanted


DEFAULT_WAYS = Way.NAME | Way.MEANING
_CLOZE = re.compile(r"(ko|en)\.cloze\.([1-9][0-9]{0,2})")


class Lane(Struct, frozen=True, order=True):
    """One way to know a note; lanes of one language sort in the order in which they are asked."""

    way: Way
    language: Language  # of the answer: a session in this language asks the lane
    gap: int = 0  # which gap of the cloze sentence, from 1; 0 on other lanes

    @property
    def prompt(self) -> Language:
        """The language that the question is put in."""
        return self.language.other if self.way is Way.TERM else self.language

    def __str__(self) -> str:
        match self.way:
            case Way.NAME:
                return f"{self.language}.name"
            case Way.MEANING:
                return f"{self.language}.meaning"
            case Way.TERM:
                return f"{self.language.other}-{self.language}"
            case Way.CLOZE:
                return f"{self.language}.cloze.{self.gap}"
            case _:
                raise ValueError(self.way)

    @classmethod
    def parse(cls, text: str) -> Lane:
        """Read a lane's written form; raise ValueError for anything else."""
        if lane := _BY_NAME.get(text):
            return lane
        if match := _CLOZE.fullmatch(text):
            return cls(Way.CLOZE, Language(match[1]), int(match[2]))
        raise ValueError(text)


_BY_NAME = {
    str(lane): lane
    for lane in (
        Lane(way, language) for way in (Way.NAME, Way.MEANING, Way.TERM) for language in Language
    )
}
