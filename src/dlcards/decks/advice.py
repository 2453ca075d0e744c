"""What a deck could do better, as far as it is told at once. Advice stops no import.

`editor` finds what takes a longer look.
"""

from __future__ import annotations

from collections.abc import Iterator

from dlcards.core.language import Bilingual, Language
from dlcards.core.names import folded
from dlcards.core.note import Deck, Note
from dlcards.core.problem import Problem
from dlcards.decks.codes import Code
from dlcards.decks.namesakes import are_told_apart
from dlcards.decks.spoilers import given_away
from dlcards.decks.tree import Tree


def advice(deck: Deck, tree: Tree) -> Iterator[Problem]:
    """All advice on a deck without mistakes; `tree` is the file that it was read from."""
    known: dict[tuple[Language, str], Note] = {}  # a name -> the first note that has it
    for number, note in enumerate(deck.notes):
        if missing := _missing_halves(note):
            place = tree.place("notes", number)
            values = {"halves": ", ".join(missing)}
            yield Problem(place, Code.HALF_MISSING, values, is_advice=True)
        for language in Language:
            if name := given_away(note, language):
                place = tree.place("notes", number, "meaning", language)
                yield Problem(place, Code.GIVEN_AWAY, {"name": name}, is_advice=True)
            for name in note.names(language):
                first = known.setdefault((language, folded(name)), note)
                if first is not note and not are_told_apart((deck.id, first), (deck.id, note)):
                    place = tree.place("notes", number, "id")
                    values = {"name": name, "other": first.id}
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
