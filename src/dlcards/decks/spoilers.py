"""Cards that give their own answer away."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dlcards.core import cloze
from dlcards.core.language import Language
from dlcards.core.note import Note
from dlcards.core.problem import Problem
from dlcards.decks.codes import Code
from dlcards.decks.manuscript import Manuscript
from dlcards.decks.saying import joined, says

_GAP = re.compile(r"\{\{(?:[0-9]+:)?(.+?)\}\}", re.DOTALL)  # roughly: `core.cloze` knows exactly
_NUMBER = re.compile(
    r"[0-9]{1,2}|\W*[A-Za-z]\W*"
)  # a digit or a variable may stand twice by chance


def given_away(note: Note, language: Language) -> str | None:
    """The name of a note that its own meaning says, which then asks for what it shows."""
    return _said(note, language, language)


def spoilers(manuscript: Manuscript) -> Iterator[Problem]:
    """Advice on meanings that say the other language's name, and on gaps filled elsewhere."""
    for number, note in enumerate(manuscript.deck.notes):
        for language in Language:
            if name := _translation_given(note, language):
                place = manuscript.place(number, "meaning", language)
                yield Problem(place, Code.TRANSLATION_GIVEN, {"name": name}, is_advice=True)
            sentence = note.cloze.get(language)
            if sentence and (filling := _filled_elsewhere(sentence)):
                place = manuscript.place(number, "cloze", language)
                yield Problem(place, Code.GAP_GIVEN, {"filling": filling}, is_advice=True)


def _translation_given(note: Note, language: Language) -> str | None:
    """The other language's name, unless it is told already that the meaning says its own."""
    name = _said(note, language, language.other)
    return None if name is None or given_away(note, language) else name


def _said(note: Note, language: Language, language_of_names: Language) -> str | None:
    """The first of a note's names that its meaning in `language` says."""
    meaning = note.meaning.get(language)
    if meaning is None:
        return None
    bare = joined(meaning)
    return next((n for n in note.names(language_of_names) if says(meaning, bare, n)), None)


def _filled_elsewhere(sentence: str) -> str | None:
    """What fills a gap and can still be read when the gap is blank."""
    plain = sentence.casefold()
    if all(plain.count(filling.casefold()) == 1 for filling in _GAP.findall(sentence)):
        return None
    for gap in cloze.gaps(sentence):
        asked = cloze.ask(sentence, gap)
        bare = joined(asked)
        for filling in cloze.answer(sentence, gap).split(", "):
            if not _NUMBER.fullmatch(filling) and says(asked, bare, filling):
                return filling
    return None
