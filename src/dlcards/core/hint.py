"""Hints for a term that is wanted, from its mere length to all but one of its letters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from dlcards.core.cloze import BLANK
from dlcards.core.hangul import initials, is_syllable
from dlcards.core.lane import Lane, Way
from dlcards.core.language import Language
from dlcards.core.note import Note
from dlcards.core.question import question

_WIDE_BLANK = "〇"  # as wide as a syllable in every terminal, unlike ○
_NARROW_BLANK = "_"
_BETWEEN_WORDS = re.compile(r"[\s\-‐‑–]+")
_ANYTHING_BETWEEN = r"[\s\-‐‑–]*"
_BEFORE_EXAMPLE = 2  # length and initials
_MOST_WORDS = 10  # of a meaning
_PARTICLE = "(?:[은는이가을를과와의에도만로]|에서|에는|으로|이?란|이?라고)?"


def hints(answer: str, language: Language) -> tuple[str, ...]:
    """Give the hints for `answer` in the order in which they are shown; the last lacks one letter.

    First the blanks, then the initials (Korean: of each syllable, English: of each word), then
    one more syllable or letter from the left at a time.

    >>> hints("셀프 어텐션", Language.KO)[:3]
    ('〇〇 〇〇〇', 'ㅅㅍ ㅇㅌㅅ', '셀ㅍ ㅇㅌㅅ')
    >>> hints("top-k", Language.EN)
    ('___-_', 't__-k', 'to_-k')
    """
    answer = unicodedata.normalize("NFC", answer)
    blanks = [_blank(char) for char in answer]
    started = [
        _start(char, answer[index - 1 : index], language) for index, char in enumerate(answer)
    ]
    steps = [blanks, started]
    for index, char in enumerate(answer):
        if started[index] != char:
            steps.append([*answer[: index + 1], *started[index + 1 :]])
    shown = dict.fromkeys("".join(step) for step in steps)
    return tuple(step for step in shown if step != answer)


def hints_for(note: Note, lane: Lane) -> tuple[str, ...]:
    """Give the hints that `lane` has for `note`, in order; raise ValueError for no lane of it.

    A term: its length, its initials, then the example with its names blanked, which gives more
    away than initials and less than letters, then a letter at a time. What fills a gap likewise.
    A meaning: its first words, two more each time.
    """
    answer = question(note, lane).answer
    if lane.way is Way.MEANING:
        words = answer.split()
        return tuple(
            f"{' '.join(words[:count])} …" for count in range(2, min(len(words), _MOST_WORDS), 2)
        )
    letters = hints(answer, lane.language)
    example = note.example.get(lane.language)
    if not example:
        return letters
    names = [name for language in Language for name in note.names(language)]
    shown = blanked(example, [*names, *answer.split(", ")])
    return (*letters[:_BEFORE_EXAMPLE], shown, *letters[_BEFORE_EXAMPLE:])


def blanked(text: str, names: Sequence[str]) -> str:
    """Give an example text with `____` for each of a term's names; a particle stays.

    Case does not count, nor what stands between words. English plurals keep their s.

    >>> blanked("Self attention은 …; 셀프어텐션을 …", ["self-attention", "셀프 어텐션"])
    '____은 …; ____을 …'
    """
    patterns = [_pattern(name) for name in sorted(names, key=len, reverse=True) if name.strip()]
    text = unicodedata.normalize("NFC", text)
    return re.sub("|".join(patterns), BLANK, text, flags=re.IGNORECASE) if patterns else text


def _blank(char: str) -> str:
    """Hide a letter or digit under a blank of its own width; all else is shown."""
    if not char.isalnum():
        return char
    return _WIDE_BLANK if unicodedata.east_asian_width(char) in ("W", "F") else _NARROW_BLANK


def _start(char: str, before: str, language: Language) -> str:
    """Give a syllable's initial, a word's first letter, or a blank."""
    if language is Language.KO and is_syllable(char):
        return initials(char)
    return _blank(char) if before.isalnum() and not is_syllable(before) else char


def _pattern(name: str) -> str:
    """Find `name` where it is meant: not in the middle of an English word."""
    name = unicodedata.normalize("NFC", name).strip()
    words = [re.escape(word) for word in _BETWEEN_WORDS.split(name) if word]
    inner = _ANYTHING_BETWEEN.join(words) or re.escape(name)
    if len(name) == 1 and is_syllable(name):  # 키, but not in 스키마
        return rf"(?<!\w){inner}(?={_PARTICLE}(?!\w))"
    before = "(?<![A-Za-z0-9])" if _is_latin(name[0]) else ""
    after = "(?=(?:e?s)?(?![A-Za-z0-9]))" if _is_latin(name[-1]) else ""
    return before + inner + after


def _is_latin(char: str) -> bool:
    return char.isascii() and char.isalnum()
