"""Reading back what was written: the proof of an edit."""

from __future__ import annotations

from typing import Any

from dlcards.core.note import Deck, Note
from dlcards.core.plain import note_of
from dlcards.core.problem import Problem
from dlcards.decks.parsing import parse
from dlcards.decks.reading import deck_of
from dlcards.decks.source import source_of
from dlcards.decks.tree import Tree
from dlcards.decks.validation import format_problem, is_note, shape_problems
from dlcards.decks.verbatim import reads_as
from dlcards.decks.writing import plain_deck


def says(text: str, deck: Deck) -> bool:
    """Whether a text reads as `deck`."""
    is_whole = all(note.term and note.meaning for note in deck.notes)
    return (is_whole and reads_as(text, plain_deck(deck))) or deck_in(text) == deck


def deck_in(text: str) -> Deck | None:
    """The deck that a text reads as, if it has the shape of one."""
    tree = _tree(text)
    if tree is None or format_problem(tree) or shape_problems(tree)[0]:
        return None
    return deck_of(tree)


def note_in(text: str) -> Note | None:
    """The note that a text reads as which is one item of a list."""
    tree = _tree(text)
    root: Any = tree and tree.root
    if tree is None or not isinstance(root, list) or len(root) != 1 or not is_note(root[0]):
        return None
    return note_of(root[0])


def _tree(text: str) -> Tree | None:
    source = source_of(text.encode(), "")
    tree = source if isinstance(source, Problem) else parse(source)
    return None if isinstance(tree, Problem) else tree
