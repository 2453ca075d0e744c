"""What speaks for a term by itself: its names, what decks know, and what the text says of it."""

from __future__ import annotations

import re

from msgspec import Struct

from dlcards.glossary.reading.forms.opening import Opening
from dlcards.glossary.reading.inline import plain
from dlcards.glossary.reading.judging.ground import Ground
from dlcards.glossary.reading.names import names_of, parted
from dlcards.glossary.reading.shape import (
    bare,
    defines,
    expands,
    has_hangul,
    opens_with,
    tells,
    tells_fully,
)

ENOUGH = 2  # what the evidence for a lone term must come to
_MOST_WORDS = 4  # of a heading that is a term without doubt
_QUALITY = re.compile(  # how something is, and no part of it
    r"(?:없음|있음|가능|불가|불가능|필요|향상|감소|증가|방지|문제|어려움|쉬움|높음|낮음|가능성|해결|비용|속도|성능)\b"
)
_LATIN = re.compile(r"[A-Za-z]")


class Evidence(Struct, frozen=True):
    """Weighs terms, each on its own."""

    ground: Ground

    def is_strong(self, opening: Opening) -> bool:
        """Whether a head shows by itself that it is a term: two names, or one that decks know."""
        if opening.names:
            return True
        is_double = parted(opening.head).are_several()
        return is_double or self.ground.is_known(bare(opening.head))

    def weight(self, head: str, content: str) -> int:
        """How much speaks for a term: its own names, and what the text below says of it."""
        names = names_of(head)
        every = names.all() if names else ()
        weight = 2 * (len(every) > 1)
        weight += 2 * any(opens_with(name, content) for name in every)
        weight += 2 * expands(head, content)
        weight += 1 if defines(content) else 0 if tells_fully(content) else -1
        weight += 2 * any(map(self.ground.is_known, every))
        weight += 2 * self.ground.manner.is_glossary
        weight -= len(bare(head).split()) > _MOST_WORDS
        return weight

    def may_be_told_by_arrow(self, head: str) -> bool:
        """Whether an arrow behind `head` can lead to what it is, and not to what comes of it."""
        return self.ground.is_known(bare(head)) or not _QUALITY.search(head)

    def is_part(self, opening: Opening, whole: Opening | None) -> bool:
        """Whether a pair inside the entry `whole` is a thing of its own: backbone, neck, head."""
        head = bare(opening.head)
        if head != opening.head and self.is_strong(opening):
            return True
        if _QUALITY.search(head):
            return False
        text = plain(opening.tail)
        if self.ground.is_known(head) or (_LATIN.search(head) and has_hangul(text)):
            return tells(text)
        if _LATIN.search(head):
            return defines(text) or tells_fully(text)
        first = bare(whole.head) if whole else ""
        return _are_akin(head, first) or tells_fully(text)


def _are_akin(head: str, whole: str) -> bool:
    """Whether two names share a word, or their end."""
    shared = {word for word in head.split() if len(word) > 1} & set(whole.split())
    return bool(shared) or (bool(whole) and head.endswith(whole[-2:]))
