"""The ways in which a typed text can be read, the most literal one first."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from dlcards.core.hangul import is_hangul, is_syllable
from dlcards.core.jamo import in_hangul, in_latin
from dlcards.core.judging.english import singular, without_article
from dlcards.core.judging.forms import narrowed, unpunctuated
from dlcards.core.judging.korean import without_particle
from dlcards.core.judging.verdict import Pardon

_MOST_WORDS = 6  # of a name in two scripts


class Reading(Struct, frozen=True):
    """A text as it may have been meant, and what is overlooked in reading it so."""

    text: str
    pardons: tuple[Pardon, ...] = ()


def readings(typed: str) -> Iterator[Reading]:
    """Every reading of a tidied text, each once: as it stands, then with the other keyboard.

    >>> [reading.text for reading in readings("rudtksdmf")]
    ['rudtksdmf', '경산을', '경산']
    """
    seen = {""}
    for keyed in _keyed(typed):
        for reading in _read(keyed):
            if reading.text not in seen:
                seen.add(reading.text)
                yield reading


def has_loose_jamo(text: str, allowed: int = 1) -> bool:
    """Whether more jamo than `allowed` stand outside a syllable, as in no word of any language."""
    return sum(is_hangul(char) and not is_syllable(char) for char in text) > allowed


def _read(keyed: Reading) -> Iterator[Reading]:
    """What is left without what people put before and behind a name."""
    text, pardons = keyed.text, keyed.pardons
    yield keyed
    bare = unpunctuated(text).strip()
    if bare != text:
        pardons = (*pardons, Pardon.PUNCTUATION)
        yield Reading(bare, pardons)
    if bare and is_hangul(bare[-1]):
        for rest in without_particle(bare):
            yield Reading(rest, (*pardons, Pardon.PARTICLE))
    elif bare and bare.isascii():
        plain = without_article(bare)
        pardons = (*pardons, Pardon.ARTICLE) if plain != bare else pardons
        yield Reading(plain, pardons)
        yield Reading(singular(plain), (*pardons, Pardon.PLURAL))


def _keyed(typed: str) -> Iterator[Reading]:
    """As typed; then as the other keyboard would have it, in all words or some.

    People switch between two words, so those before or behind a switch, or one alone, may be
    the ones to read with the other keyboard.
    """
    yield Reading(typed)
    words = narrowed(typed).split()
    if has_loose_jamo(typed, 0):  # the keyboard had let go of a syllable: 어텐셔ㄴ
        yield Reading(in_hangul(in_latin(typed)))
    switched = [_switched(word) for word in words]
    count = len(words)
    spans = [(0, count)]
    if count <= _MOST_WORDS:
        spans += [span for i in range(1, count) for span in ((i, count), (0, i))]
        spans += [(i, i + 1) for i in range(1, count - 1)]
    for start, end in spans:
        mixed = [*words[:start], *switched[start:end], *words[end:]]
        yield Reading(" ".join(mixed), (Pardon.KEYBOARD,))
    if any(map(_is_mixed, words)):
        inner = [in_hangul(word) if _is_mixed(word) else word for word in words]
        yield Reading(" ".join(inner), (Pardon.KEYBOARD,))
    if not typed.islower():  # a capital at the start, or Caps Lock
        yield Reading(" ".join(_switched(word.lower()) for word in words), (Pardon.KEYBOARD,))


def _switched(word: str) -> str:
    return in_latin(word) if any(map(is_hangul, word)) else in_hangul(word)


def _is_mixed(word: str) -> bool:
    """Whether the keyboard was switched within a word: 기술wk."""
    return any(map(is_hangul, word)) and any(c.isascii() and c.isalpha() for c in word)
