"""The two languages, and which of them a session asks in."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Language(StrEnum):
    """A language that a note can be written in and that the program can speak."""

    KO = "ko"
    EN = "en"

    @property
    def other(self) -> Language:
        """The language that this one is translated into."""
        return Language.EN if self is Language.KO else Language.KO


class Quiz(StrEnum):
    """What a session asks in: one language, or both."""

    KO = "ko"
    EN = "en"
    BOTH = "both"

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages asked, in the order in which a note is introduced in them."""
        match self:
            case Quiz.KO:
                return (Language.KO,)
            case Quiz.EN:
                return (Language.EN,)
            case Quiz.BOTH:
                return (Language.KO, Language.EN)


class Bilingual(Struct, frozen=True):
    """One text in up to two languages; a half that is not written is None, never empty."""

    ko: str | None = None
    en: str | None = None

    @classmethod
    def in_one(cls, language: Language, text: str | None) -> Bilingual:
        """`text` in one language, nothing in the other; nothing in both where it is empty."""
        return cls(ko=text or None) if language is Language.KO else cls(en=text or None)

    def get(self, language: Language) -> str | None:
        """The half in `language`."""
        return self.ko if language is Language.KO else self.en

    def prefer(self, language: Language) -> str | None:
        """The half in `language`, or the other one where that is missing."""
        return self.get(language) or self.get(language.other)

    def __bool__(self) -> bool:
        return self.ko is not None or self.en is not None


class BilingualList(Struct, frozen=True):
    """A list of texts for each language."""

    ko: tuple[str, ...] = ()
    en: tuple[str, ...] = ()

    def get(self, language: Language) -> tuple[str, ...]:
        """The texts in `language`."""
        return self.ko if language is Language.KO else self.en

    def __bool__(self) -> bool:
        return bool(self.ko or self.en)
