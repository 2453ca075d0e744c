"""Identity: which note and which card, given by people and never derived from text."""

from __future__ import annotations

import re
import unicodedata

from msgspec import Struct

from dlcards.core.lane import Lane

_BETWEEN = re.compile(r"[^a-z0-9]+")


class NoteKey(Struct, frozen=True, order=True):
    """A note's name in the world: the deck's id and the note's id in it."""

    deck: str
    note: str

    def __str__(self) -> str:
        return f"{self.deck}/{self.note}"

    @classmethod
    def parse(cls, text: str) -> NoteKey:
        """Read `deck/note`; raise ValueError for anything else."""
        deck, slash, note = text.partition("/")
        if not (slash and is_identifier(deck) and is_identifier(note)):
            raise ValueError(text)
        return cls(deck, note)


class CardKey(Struct, frozen=True, order=True):
    """A card's name in the world: a note, and one way to know it."""

    note: NoteKey
    lane: Lane

    def __str__(self) -> str:
        return f"{self.note}/{self.lane}"

    @classmethod
    def parse(cls, text: str) -> CardKey:
        """Read `deck/note/lane`; raise ValueError for anything else."""
        note, _, lane = text.rpartition("/")
        return cls(NoteKey.parse(note), Lane.parse(lane))


def is_identifier(text: str) -> bool:
    """Whether `text` can be an id: lower-case NFC letters of any script, digits, inner hyphens.

    >>> [is_identifier(t) for t in ("self-attention", "어텐션", "A", "-a", "a b", "")]
    [True, True, False, False, False, False]
    """
    inner = text.replace("-", "")
    if inner.isascii():
        is_plain = inner.isalnum() and inner == inner.lower()
        return is_plain and not text.startswith("-") and not text.endswith("-")
    return (
        bool(inner)
        and not text.startswith("-")
        and not text.endswith("-")
        and all(unicodedata.category(c)[0] in "LMN" for c in inner)
        and text == unicodedata.normalize("NFC", text).lower()
    )


def slug(text: str) -> str:
    """`text` as an id: lower case, a hyphen for whatever is no letter and no digit.

    Empty where nothing is left.

    >>> [slug(text) for text in ("Self-Attention", "셀프 어텐션", "rand(3, 2)", "?")]
    ['self-attention', '셀프-어텐션', 'rand-3-2', '']
    """
    plain = unicodedata.normalize("NFKC", text).lower()
    if plain.isascii():
        return _BETWEEN.sub("-", plain).strip("-")
    kept = (c if unicodedata.category(c)[0] in "LMN" else " " for c in plain)
    return unicodedata.normalize("NFC", "-".join("".join(kept).split()))
