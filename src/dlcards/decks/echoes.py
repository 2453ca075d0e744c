"""Echoes: meanings that say the same, or nearly, so that nobody knows which term is asked for.

Not all pairs are compared: of each meaning the words that few others have lead to those that it
may echo. Two meanings that are nearly the same share such words, unless all of their words are
common; then only the very same meaning is found.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz.distance import Indel

from dlcards.core.language import Language
from dlcards.core.problem import Problem
from dlcards.decks.codes import Code
from dlcards.decks.manuscript import Manuscript

NEAR = 0.88  # of the letters in common; precision and recall, told well, come to 0.81
_RARE = 6  # meanings that have a word, at most: so many are compared at once
_LEADS = 4  # rare words of a meaning that are followed


class _Meaning(NamedTuple):
    manuscript: Manuscript
    number: int
    words: list[str]  # as they are written, but for case
    text: str  # the words without spaces


def echoes(manuscripts: Sequence[Manuscript]) -> Iterator[Problem]:
    """Advice on each meaning that echoes an earlier one, of its deck or another."""
    for language in Language:
        meanings = list(_meanings(manuscripts, language))
        for later, earlier in _pairs(meanings):
            there = earlier.manuscript
            note = there.deck.notes[earlier.number]
            place = there.place(earlier.number, "meaning", language)
            values = {"other": there.deck.key(note), "first": f"{place.file}:{place.line}"}
            place = later.manuscript.place(later.number, "meaning", language)
            yield Problem(place, Code.MEANING_ECHOED, values, is_advice=True)


def _meanings(manuscripts: Sequence[Manuscript], language: Language) -> Iterator[_Meaning]:
    for manuscript in manuscripts:
        for number, note in enumerate(manuscript.deck.notes):
            if meaning := note.meaning.get(language):
                words = meaning.casefold().split()
                yield _Meaning(manuscript, number, words, "".join(words))


def _pairs(meanings: list[_Meaning]) -> Iterator[tuple[_Meaning, _Meaning]]:
    """Each meaning that echoes, and the earliest found of those that it echoes."""
    counts = Counter[str]()
    for meaning in meanings:
        counts.update(meaning.words)
    rare = {word for word, count in counts.items() if 1 < count <= _RARE}
    same: dict[str, _Meaning] = {}
    led: defaultdict[str, list[_Meaning]] = defaultdict(list)  # a rare word -> who has it
    for meaning in meanings:
        if (first := same.setdefault(meaning.text, meaning)) is not meaning:
            yield meaning, first
            continue
        if rare.isdisjoint(meaning.words):
            continue
        leads = [word for word in meaning.words if word in rare][:_LEADS]
        for lead in leads:
            near = next((m for m in led[lead] if _is_near(m.text, meaning.text)), None)
            if near:
                yield meaning, near
                break
        for lead in leads:
            led[lead].append(meaning)


def _is_near(one: str, other: str) -> bool:
    return Indel.normalized_similarity(one, other, score_cutoff=NEAR) > 0
