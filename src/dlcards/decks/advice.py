"""What a deck could do better. Advice stops no import."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dlcards.core.language import Bilingual, Language
from dlcards.core.names import folded
from dlcards.core.note import Deck, Note
from dlcards.core.problem import Problem
from dlcards.decks.codes import Code
from dlcards.decks.tree import Tree

_SHORT = 3  # letters: so short a Latin name is found inside longer words by chance


def advice(deck: Deck, tree: Tree) -> Iterator[Problem]:
    """All advice on a deck without mistakes; `tree` is the file that it was read from."""
    known: dict[tuple[Language, str], str] = {}  # a name -> the first note that has it
    for number, note in enumerate(deck.notes):
        if missing := _missing_halves(note):
            place = tree.place("notes", number)
            values = {"halves": ", ".join(missing)}
            yield Problem(place, Code.HALF_MISSING, values, is_advice=True)
        for language in Language:
            if name := _given_away(note, language):
                place = tree.place("notes", number, "meaning", language)
                yield Problem(place, Code.GIVEN_AWAY, {"name": name}, is_advice=True)
            for name in note.names(language):
                first = known.setdefault((language, folded(name)), note.id)
                if first != note.id:
                    place = tree.place("notes", number, "id")
                    values = {"name": name, "other": first}
                    yield Problem(place, Code.NAME_SHARED, values, is_advice=True)


def _missing_halves(note: Note) -> list[str]:
    """Where something is said in one language only."""
    parts: dict[str, Bilingual] = {
        "term": note.term,
        "meaning": note.meaning,
        "cloze": note.cloze,
        "example": note.example,
        "beware": note.beware,
    }
    return [
        f"{name}.{language}"
        for name, text in parts.items()
        if text
        for language in Language
        if text.get(language) is None
    ]


def _given_away(note: Note, language: Language) -> str | None:
    """The name of a note that its own meaning says, which then asks for what it shows."""
    meaning = note.meaning.get(language)
    if meaning is None:
        return None
    joined = _joined(meaning)
    return next((n for n in note.names(language) if _says(meaning, joined, n)), None)


def _says(meaning: str, joined: str, name: str) -> bool:
    bare = _joined(name)
    if bare not in joined:
        return False
    if len(bare) > _SHORT or not bare.isascii():
        return bool(bare)
    word = rf"(?<![a-z0-9]){re.escape(name)}(?![a-z0-9])"
    return re.search(word, meaning, re.IGNORECASE) is not None


def _joined(text: str) -> str:
    """A text without what writers vary: case, spaces and hyphens.

    `core.names.folded` does more, and takes ten times as long: too long for whole meanings.
    """
    return "".join(text.casefold().split()).replace("-", "")
