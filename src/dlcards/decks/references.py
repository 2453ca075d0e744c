"""Who is who in a deck: ids that are taken, `see` that leads somewhere, `was` that is nobody's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from dlcards.core.keys import NoteKey, is_identifier
from dlcards.core.problem import Place, Problem
from dlcards.decks.codes import Code
from dlcards.decks.manuscript import Manuscript
from dlcards.decks.tree import Tree

_Notes = list[Any]  # trees of notes


def problems(tree: Tree, deck: object, notes: _Notes, unsound: frozenset[int]) -> Iterator[Problem]:
    """Mistakes between notes. An unsound note still has its id, if that at least is text."""
    numbers: dict[str, int] = {}  # id -> the first note that has it
    for number, note in enumerate(notes):
        if not (isinstance(note, dict) and isinstance(name := note.get("id"), str)):
            continue
        if (first := numbers.setdefault(name, number)) != number:
            line = tree.place("notes", first, "id").line
            values = {"id": name, "first": line}
            yield Problem(tree.place("notes", number, "id"), Code.ID_TWICE, values)
    formers: dict[str, Place] = {}  # former key -> where it is named first
    for number, note in enumerate(notes):
        if number not in unsound:
            yield from _lost(tree, deck, number, note, numbers)
            yield from _haunting(tree, deck, number, note, numbers, formers)


def _lost(
    tree: Tree, deck: object, number: int, note: dict[str, Any], numbers: dict[str, int]
) -> Iterator[Problem]:
    """Each `see` that leads nowhere; other decks are not looked into."""
    for at, target in enumerate(note.get("see", ())):
        other, slash, name = target.rpartition("/")
        is_elsewhere = slash and other != deck and is_identifier(other) and is_identifier(name)
        if not is_elsewhere and not (name in numbers and other in ("", deck)):
            yield Problem(tree.place("notes", number, "see", at), Code.SEE_NOWHERE, {"see": target})


def lost_abroad(manuscripts: Sequence[Manuscript]) -> Iterator[Problem]:
    """Each `see` that leads into another of these decks, where there is no such note.

    Of decks that are not among them nothing is known, so nothing is said.
    """
    known = {one.deck.id: one.incoming.places for one in manuscripts}
    for one in manuscripts:
        for number, note in enumerate(one.deck.notes):
            for at, target in enumerate(note.see):
                deck, slash, name = target.partition("/")
                if slash and deck in known and name not in known[deck]:
                    values = {"deck": deck, "note": name}
                    yield Problem(one.place(number, "see", at), Code.SEE_ABSENT, values)


def _haunting(
    tree: Tree,
    deck: object,
    number: int,
    note: dict[str, Any],
    numbers: dict[str, int],
    formers: dict[str, Place],
) -> Iterator[Problem]:
    """Each `was` that could not be this note's alone."""
    for at, former in enumerate(note.get("was", ())):
        place = tree.place("notes", number, "was", at)
        try:
            key = NoteKey.parse(former)
        except ValueError:
            yield Problem(place, Code.WAS_MALFORMED, {"was": former})
            continue
        if key == NoteKey(str(deck), note["id"]):
            yield Problem(place, Code.WAS_ITSELF, {"was": former})
        elif key.deck == deck and key.note in numbers:
            yield Problem(place, Code.WAS_PRESENT, {"was": former, "id": key.note})
        elif (first := formers.setdefault(former, place)) is not place:
            yield Problem(place, Code.WAS_TWICE, {"was": former, "first": first.line})
