"""Meanings that are too long for a card.

A card is read in one breath and judged as a whole: about three sentences, which take four or
five lines of an 80x24 terminal. The longest of the bundled meanings has 101 Korean letters and
51 English words.
"""

from __future__ import annotations

from collections.abc import Iterator

from dlcards.core.formula import INLINE
from dlcards.core.language import Language
from dlcards.core.problem import Problem
from dlcards.decks.codes import Code
from dlcards.decks.manuscript import Manuscript

LETTERS = 140  # of a Korean meaning, without spaces: what 60 English words come to
WORDS = 60  # of an English meaning: three sentences of twenty
_LIMITS = {
    Language.KO: (LETTERS, Code.MEANING_LONG_KO),
    Language.EN: (WORDS, Code.MEANING_LONG_EN),
}


def long_meanings(manuscript: Manuscript) -> Iterator[Problem]:
    """Advice on each meaning that is too long."""
    for number, note in enumerate(manuscript.deck.notes):
        for language, (limit, code) in _LIMITS.items():
            meaning = note.meaning.get(language)
            if meaning and (length := _length(meaning, language, limit)) > limit:
                place = manuscript.place(number, "meaning", language)
                yield Problem(place, code, {"length": length, "limit": limit}, is_advice=True)


def _length(meaning: str, language: Language, limit: int) -> int:
    """Letters or words; a formula counts as one of them. Short texts are only guessed at."""
    if len(meaning) <= limit:
        return 0
    if "$" in meaning:
        meaning = INLINE.sub("x", meaning)
    words = meaning.split()
    return sum(map(len, words)) if language is Language.KO else len(words)
