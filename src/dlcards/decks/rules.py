"""What a shape cannot say: whether ids, references, gaps, formulas and figures make sense.

The rules read trees rather than notes, so that a file is told all of its mistakes even where
some notes could not be built.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dlcards.core import cloze
from dlcards.core.keys import is_identifier
from dlcards.core.problem import Problem
from dlcards.decks import references
from dlcards.decks.codes import Code
from dlcards.decks.figures import figure_mistake
from dlcards.decks.formula import formula_mistake
from dlcards.decks.tree import Tree

_CLOZE_CODES = {
    "braces": Code.CLOZE_BRACES,
    "number": Code.CLOZE_NUMBER,
    "none": Code.CLOZE_NONE,
}


def rule_problems(tree: Tree, unsound: frozenset[int], folder: Path) -> Iterator[Problem]:
    """All mistakes of meaning; notes whose index is in `unsound` have no shape to judge.

    `folder` is where the deck's file lies, and its figures beside it.
    """
    root: Any = tree.root
    deck, title, notes = root.get("deck"), root.get("title"), root.get("notes")
    if isinstance(deck, str) and deck.strip() and not is_identifier(deck):
        yield Problem(tree.place("deck"), Code.ID_MALFORMED, {"id": deck})
    if title == {}:
        yield Problem(tree.place("title"), Code.TITLE_MISSING)
    if not isinstance(notes, list):
        return
    for number, note in enumerate(notes):
        if number not in unsound:
            yield from _note_problems(tree, number, note, folder)
    yield from references.problems(tree, deck, notes, unsound)


def _note_problems(
    tree: Tree, number: int, note: dict[str, Any], folder: Path
) -> Iterator[Problem]:
    path = ("notes", number)
    if not is_identifier(note["id"]):
        yield Problem(tree.place(*path, "id"), Code.ID_MALFORMED, {"id": note["id"]})
    if not note["term"]:
        yield Problem(tree.place(*path, "term"), Code.TERM_MISSING)
    if not note["meaning"]:
        yield Problem(tree.place(*path, "meaning"), Code.MEANING_MISSING)
    for language, sentence in note.get("cloze", {}).items():
        try:
            cloze.check(sentence)
        except cloze.ClozeMistake as mistake:
            yield Problem(tree.place(*path, "cloze", language), _CLOZE_CODES[mistake.code])
    if "formula" in note and (code := formula_mistake(note["formula"])):
        yield Problem(tree.place(*path, "formula"), code)
    if "figure" in note and (code := figure_mistake(note["figure"]["file"], folder)):
        values = {"figure": note["figure"]["file"]}
        yield Problem(tree.place(*path, "figure", "file"), code, values)
