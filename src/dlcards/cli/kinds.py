"""Kinds of values that options and arguments take, with mistakes told in the learner's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from dlcards.core.grade import Grade
from dlcards.i18n import usage
from dlcards.i18n.text import Speaker

if TYPE_CHECKING:
    from dlcards.core.keys import CardKey, NoteKey

_MOST_PORT = 65535


class NotAllowed(click.BadParameter):
    """A value that is not of its kind; `allowed` says what would be."""

    def __init__(self, value: str, allowed: str, **rest: Any) -> None:  # noqa: ANN401 - click's own arguments
        super().__init__(value, **rest)
        self.value = value
        self.allowed = allowed


class _Kind(click.ParamType[Any]):
    """A kind that knows how to refuse."""

    def __init__(self, say: Speaker) -> None:
        self.say = say

    def _refuse(
        self, value: object, allowed: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> NotAllowed:
        return NotAllowed(str(value), allowed, param=param, ctx=ctx)


class OneOf(_Kind):
    """One of a few words."""

    name = "word"

    def __init__(self, say: Speaker, *words: str) -> None:
        super().__init__(say)
        self.words = tuple(str(word) for word in words)

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> str:
        """The word as it is."""
        if value not in self.words:
            raise self._refuse(value, " | ".join(self.words), param, ctx)
        return str(value)


class Whole(_Kind):
    """A whole number that is not too small."""

    name = "number"

    def __init__(self, say: Speaker, least: int = 0) -> None:
        super().__init__(say)
        self.least = least

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        """The number."""
        text = str(value)
        number = int(text) if text.isdecimal() and len(text) <= len(str(10**9)) else -1
        if number < self.least:
            raise self._refuse(value, self.say(usage.A_WHOLE, least=self.least), param, ctx)
        return number


class Port(_Kind):
    """A port to listen at; 0 lets the system choose."""

    name = "port"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        """The number."""
        text = str(value)
        if not (text.isdecimal() and len(text) <= len(str(_MOST_PORT)) and int(text) <= _MOST_PORT):
            raise self._refuse(value, self.say(usage.A_PORT), param, ctx)
        return int(text)


class GradeKind(_Kind):
    """A grade from 0 to 5."""

    name = "grade"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> Grade:
        """The grade."""
        if str(value) not in {str(int(grade)) for grade in Grade}:
            raise self._refuse(value, self.say(usage.A_GRADE), param, ctx)
        return Grade(int(str(value)))


class CardKind(_Kind):
    """A card's key."""

    name = "card"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> CardKey:
        """The key, in NFC."""
        import unicodedata

        from dlcards.core.keys import CardKey

        try:
            return CardKey.parse(unicodedata.normalize("NFC", str(value)))
        except ValueError as error:
            raise self._refuse(value, self.say(usage.A_CARD), param, ctx) from error


class NoteOrCardKind(CardKind):
    """A card's key, or a note's for all of its cards."""

    name = "note or card"

    def convert(  # type: ignore[override] # it takes more
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> CardKey | NoteKey:
        """The key, in NFC."""
        import unicodedata

        from dlcards.core.keys import NoteKey

        try:
            return NoteKey.parse(unicodedata.normalize("NFC", str(value)))
        except ValueError:
            return super().convert(value, param, ctx)
