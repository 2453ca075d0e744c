"""Korean particles that do not fit the word before them, told only where that is certain.

Many words end in a letter that could be a particle: 있는, 평가, 차이, 결과, 경로. So a particle
is judged

- after the last word of a term or alias of the deck, which is a noun: 어텐션는;
- after any word, where no word ends like this: 값를, 값와, 모델으로, 데이터으로, 데이터을;
- after a bracket, which does not count: 모델(model)는;
- after Latin letters, where it is clear how Koreans read them: softmax은, LSTM는.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from dlcards.core.hangul import is_syllable, with_particle
from dlcards.core.language import Language
from dlcards.core.note import Deck

_FINALS = 28
_BLOCKS = range(ord("가"), ord("힣") + 1, _FINALS)  # each begins with the syllable without a final
_RIEUL = 8
_OPEN = "".join(chr(block) for block in _BLOCKS)
_OPEN_OR_RIEUL = "".join(chr(block) + chr(block + _RIEUL) for block in _BLOCKS)
_CLOSED = "".join(f"{chr(block + 1)}-{chr(block + _FINALS - 1)}" for block in _BLOCKS)
_PAIRS = {
    letter: pair
    for pair in ("은/는", "이/가", "을/를", "과/와", "으로/로")
    for letter in pair.split("/")
}

# Every letter that may be a particle that does not fit; what it looks at first is cheap.
_SUSPECT = re.compile(
    r"[은는이가을를과와로](?![가-힣A-Za-z0-9])"
    rf"(?:(?<=[{_OPEN}][은이을과])|(?<=[{_CLOSED}][는가를와로])"
    rf"|(?<=[{_OPEN_OR_RIEUL}]으로)|(?<=[A-Za-z)].)|(?<=[A-Za-z)]으로))"
)
# What stands before such a word tells whether its particle fits: a bracket, or a number.
_DEPENDENT = re.compile(r"[A-Za-z)](?:[은는이가을를과와로]|으로)(?![가-힣A-Za-z0-9])")
_WORD = re.compile(r"[가-힣A-Za-z0-9]+$")
_BRACKETED = re.compile(r"([가-힣]+)\([^()]*\)$")
# Not within a formula, and no unit behind a number.
_LATIN = re.compile(r"(?<![A-Za-z0-9$\\_^{}])(?<![0-9] )[A-Za-z][A-Za-z-]*$")

# Endings that no word has, and the words that have them after all: 가을, and verbs like 지을.
_IMPOSSIBLE = re.compile(rf"[{_CLOSED}][를와]$|[{_OPEN_OR_RIEUL}]으로$|[{_OPEN}]을$")
_POSSIBLE = re.compile(r"[가마노고지이나부저그자주모]을$|^.을$")

# Latin words that end like this are read in one way only; `net`, `MAP` and `type` are not here.
_SURE = re.compile(
    r"(?:^|-)[A-QS-Za-qs-z]$"  # a letter by its name; R has two
    r"|(?:^|-)[B-DF-HJ-NP-TV-XZ]+[B-DF-HJ-NPQSTV-XZ]$"  # no vowel: by the names of its letters
    r"|[A-Z][ADILMNOSUX]$"  # whether by its letters or as a word: GAN, YOLO, ReLU
    r"|[aeiouy][a-z]*(?:[mnsxrw]|[aeiouy]ll?|ng|[^o]d|th|ch|sh)$"  # with a vowel: no unit like cm
    r"|[a-z][yaiou]$"
)

_REACH = 60  # letters that are looked back at: longer brackets are asides


class Misfit(NamedTuple):
    """A word with a particle that does not fit it."""

    start: int
    end: int  # behind the particle
    right: str  # word and particle as they should be


def nouns_of(deck: Deck) -> frozenset[str]:
    """The last words of all Korean names of a deck; a single syllable may be part of any word."""
    return frozenset(
        word[0]
        for note in deck.notes
        for name in note.names(Language.KO)
        if (word := _WORD.search(name)) and len(word[0]) > 1 and is_syllable(word[0][-1])
    )


class Proofreader:
    """Reads the Korean texts of a deck, and remembers the words in which nothing is wrong."""

    def __init__(self, deck: Deck) -> None:
        self._nouns = nouns_of(deck)
        self._sound: set[str] = set()

    def misfits(self, text: str) -> list[Misfit]:
        """The particles of a text that certainly do not fit."""
        doubtful = set(text.split()) - self._sound
        is_sound = True
        for word in doubtful:
            if _DEPENDENT.search(word) or any(_misfits(word, self._nouns)):
                is_sound = False
            else:
                self._sound.add(word)
        return [] if is_sound else list(_misfits(text, self._nouns))


def _misfits(text: str, nouns: frozenset[str]) -> Iterator[Misfit]:
    for found in _SUSPECT.finditer(text):
        end = found.end()
        start = end - 2 if text.startswith("으로", end - 2) else end - 1
        if misfit := _judged(text, start, text[start:end], nouns):
            yield misfit


def _judged(text: str, start: int, particle: str, nouns: frozenset[str]) -> Misfit | None:
    """The word before the particle at `start`, if it is certain that this does not fit."""
    last = text[start - 1]
    before = text[max(0, start - _REACH) : start]
    if last == ")":
        found = _BRACKETED.search(before)
    elif is_syllable(last):
        found = _WORD.search(before)
        if found and not _is_certain(found[0], particle, nouns):
            return None
    else:
        found = _LATIN.search(before)
        if found and not _SURE.search(found[0]):
            return None
    if not found:
        return None
    right = with_particle(found[0], _PAIRS[particle])
    if right == found[0] + particle:
        return None
    return Misfit(start - len(found[0]), start + len(particle), right)


def _is_certain(word: str, particle: str, nouns: frozenset[str]) -> bool:
    """Whether what follows a word that ends in Hangul is a particle and no part of it."""
    whole = word + particle
    if word in nouns:
        return whole not in nouns
    return bool(_IMPOSSIBLE.search(whole)) and not _POSSIBLE.search(whole)
