"""Namesakes: notes of different decks that have a name in common, so that it asks for either."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dlcards.core.language import Language
from dlcards.core.names import folded
from dlcards.core.note import Note
from dlcards.core.problem import Problem
from dlcards.decks.codes import Code
from dlcards.decks.manuscript import Manuscript
from dlcards.decks.saying import joined, says

_Owned = tuple[str, Note]  # a note, and its deck's id


def are_told_apart(one: _Owned, other: _Owned) -> bool:
    """Whether both notes point at each other, which says that the shared name is meant to be."""
    return _points_at(one, other) and _points_at(other, one)


def namesakes(manuscripts: Sequence[Manuscript]) -> Iterator[Problem]:
    """Advice on each note that has a name of another deck's note; that one comes first."""
    if len(manuscripts) == 1:  # within a deck they are told at once
        return
    known: dict[tuple[Language, str], tuple[Manuscript, Note]] = {}  # a name -> who has it first
    for here in manuscripts:
        for number, note in enumerate(here.deck.notes):
            told = set()
            for path, language, name in _names(note):
                there, first = known.setdefault((language, folded(name)), (here, note))
                if there is here or id(first) in told:
                    continue
                if are_told_apart((there.deck.id, first), (here.deck.id, note)):
                    continue
                told.add(id(first))
                values = {
                    "name": name,
                    "other": there.deck.key(first),
                    "first": _position(there, first),
                }
                yield Problem(here.place(number, *path), Code.NAME_ELSEWHERE, values, True)


def _names(note: Note) -> Iterator[tuple[tuple[str | int, ...], Language, str]]:
    """Each name, and where in the note it is written."""
    for language in Language:
        if term := note.term.get(language):
            yield ("term", language), language, term
        for at, alias in enumerate(note.aliases.get(language)):
            yield ("aliases", language, at), language, alias


def _position(manuscript: Manuscript, note: Note) -> str:
    place = manuscript.incoming.places[note.id]
    return f"{place.file}:{place.line}"


def _points_at(one: _Owned, other: _Owned) -> bool:
    """Whether `see` names the other note, or `beware` says what only the other is called."""
    (deck, note), (other_deck, other_note) = one, other
    if f"{other_deck}/{other_note.id}" in note.see:
        return True
    if deck == other_deck and other_note.id in note.see:
        return True
    for language in Language:
        if warning := note.beware.get(language):
            bare = joined(warning)
            own = {folded(name) for name in note.names(language)}
            for name in other_note.names(language):
                if folded(name) not in own and says(warning, bare, name):
                    return True
    return False
