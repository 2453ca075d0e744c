"""Verdicts: what an examiner says to a typed answer, with the reasons.

A verdict says what was overlooked (`Pardon`), where a name was missed (`Mark`), and why what
looks near is wrong all the same (`Fault`). It says so in values; sentences are made elsewhere.
"""

from __future__ import annotations

from enum import Enum, auto

from msgspec import Struct

from dlcards.core.jamo import syllable
from dlcards.core.keys import NoteKey


class Pardon(Enum):
    """Something that was overlooked in an answer; given in this order."""

    ALIAS = auto()  # a name that is not the first one of its language
    ABBREVIATION = auto()  # an alias that is an abbreviation: CNN
    LANGUAGE = auto()  # a name in the other language, where that counts
    KEYBOARD = auto()  # typed with the other keyboard: rudtkgkrkdqjq
    WIDTH = auto()  # full-width letters
    CASE = auto()
    ACCENT = auto()  # a trous for à trous
    SPACING = auto()  # spaces and hyphens
    PUNCTUATION = auto()
    PARTICLE = auto()  # a Korean particle or copula at the end
    ARTICLE = auto()  # a, an, the
    PLURAL = auto()  # an English plural for a singular, or the other way round
    BRACKETS = auto()  # two names at once: 정밀도(precision)
    ORDER = auto()  # a list in another order: key, query, value


class Fault(Enum):
    """Why an answer that is near or right in itself is wrong here."""

    LANGUAGE = auto()  # the right term, but the other language was asked for
    OPPOSITE = auto()  # the difference turns the name round: supervised, unsupervised
    NUMBER = auto()  # the difference is a number: L1, L2
    LETTERS = auto()  # the difference is within an abbreviation: AR model, AE model


class Like(Enum):
    """How a place of the right name compares with what was typed there."""

    SAME = auto()  # also where only case, a space or a mark differs that does not count
    WRONG = auto()
    MISSING = auto()
    SURPLUS = auto()
    SWAPPED = auto()  # two neighbours the wrong way round


class Part(Enum):
    """A place in a syllable."""

    INITIAL = auto()
    VOWEL = auto()
    FINAL = auto()


class Mark(Struct, frozen=True):
    """One syllable or letter of the right name, beside what was typed for it.

    The `right` of all marks spell the right name, the `typed` of all what was typed, as it was
    read. Where nothing was typed, or too much, the one or the other is empty; spaces and marks
    between are places of their own, and the same. Two letters are swapped in one mark.
    """

    like: Like
    right: str
    typed: str

    @property
    def parts(self) -> tuple[tuple[Part, str, str], ...]:
        """For a wrong syllable: which jamo differ, the right one and the typed one.

        >>> Mark(Like.WRONG, "텐", "템").parts
        ((<Part.FINAL: 3>, 'ㄴ', 'ㅁ'),)
        """
        right, typed = syllable(self.right), syllable(self.typed)
        if self.like is not Like.WRONG or right is None or typed is None:
            return ()
        return tuple(
            (part, one, other)
            for part, one, other in zip(Part, right, typed, strict=True)
            if one != other
        )


class Blank(Struct, frozen=True):
    """Nothing was typed, or that nothing is known."""


class Right(Struct, frozen=True):
    """A right name. `name` is the one that was hit, in the note's own writing."""

    name: str
    pardons: tuple[Pardon, ...] = ()


class Nearly(Struct, frozen=True):
    """A right name with a slip in it; `pardons` are what was overlooked besides."""

    name: str
    marks: tuple[Mark, ...]
    pardons: tuple[Pardon, ...] = ()

    @property
    def is_slip(self) -> bool:
        """Whether one place alone is missed, in a name of three or more."""
        missed = sum(mark.like is not Like.SAME for mark in self.marks)
        return missed == 1 and len(self.marks) > 2  # noqa: PLR2004 - three or more, as it says


class Other(Struct, frozen=True):
    """Exactly the name of another note; `name` as it was read."""

    note: NoteKey
    name: str
    pardons: tuple[Pardon, ...] = ()


class Wrong(Struct, frozen=True):
    """None of the right names; `name` is the one to show.

    Where there is a fault, it says why, and `marks` show where (none for the language).
    """

    name: str
    fault: Fault | None = None
    marks: tuple[Mark, ...] = ()


Verdict = Blank | Right | Nearly | Other | Wrong
