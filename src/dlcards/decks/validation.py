"""Whether a tree has a deck's shape: every place where it has not, in one go."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from typing import Any, get_args

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from dlcards.core.problem import Problem
from dlcards.decks import FORMAT
from dlcards.decks.codes import Code
from dlcards.decks.schema import Schema, part_at, schema
from dlcards.decks.shape import NUMBER, DeckShape, LaneName, Languages, NoteShape
from dlcards.decks.tree import Path, Tree

_deck: TypeAdapter[DeckShape] = TypeAdapter(DeckShape)
_note: TypeAdapter[NoteShape] = TypeAdapter(NoteShape)

_NEAR = 0.5  # difflib's measure: `lisence` is .57 from `license`
_BY_TYPE = {
    "missing": Code.KEY_MISSING,
    "string_type": Code.TEXT_WANTED,
    "list_type": Code.LIST_WANTED,
    "dict_type": Code.MAPPING_WANTED,
    "string_pattern_mismatch": Code.TEXT_EMPTY,
    "literal_error": Code.LANE_UNKNOWN,
    "too_short": Code.LANES_EMPTY,
    "extra_forbidden": Code.KEY_UNKNOWN,
}


def format_problem(tree: Tree) -> Problem | None:
    """Why this file is none that this program knows: then nothing else in it can be judged."""
    if not isinstance(tree.root, dict) or not tree.root.keys() & {"dlcards", "deck", "notes"}:
        return Problem(tree.place(), Code.NOT_A_DECK)
    version = tree.root.get("dlcards", str(FORMAT))
    if version == str(FORMAT):
        return None
    is_newer = isinstance(version, str) and version.isdecimal() and int(version[:9]) > FORMAT
    code = Code.FORMAT_NEWER if is_newer else Code.FORMAT_UNKNOWN
    return Problem(tree.place("dlcards"), code, {"known": FORMAT})


def shape_problems(tree: Tree) -> tuple[list[Problem], frozenset[int]]:
    """All mistakes of shape, and which notes have them, by their index."""
    root: dict[str, Any] = tree.root  # type: ignore[assignment] # a mapping: `format_problem`
    notes = root.get("notes")
    head = {**root, "notes": []} if isinstance(notes, list) else root
    problems = list(_problems(tree, _deck, head, ()))
    unsound = set()
    for number, note in enumerate(notes if isinstance(notes, list) else ()):
        if found := list(_problems(tree, _note, note, ("notes", number))):
            unsound.add(number)
            problems += found
    return problems, frozenset(unsound)


def is_note(node: object) -> bool:
    """Whether a node of a tree has a note's shape."""
    try:
        _note.validate_python(node)
    except ValidationError:
        return False
    return True


def _problems(tree: Tree, shape: TypeAdapter[Any], node: object, path: Path) -> Iterator[Problem]:
    try:
        shape.validate_python(node)
    except ValidationError as error:
        for mistake in error.errors(include_url=False):
            yield _problem(tree, (*path, *mistake["loc"]), mistake)


def _problem(tree: Tree, path: Path, mistake: ErrorDetails) -> Problem:
    code = _BY_TYPE[mistake["type"]]
    name = _written(path)
    match code:
        case Code.KEY_MISSING:
            return Problem(tree.place(*path[:-1]), code, {"key": name})
        case Code.KEY_UNKNOWN:
            return _unknown_key(tree, path)
        case Code.TEXT_EMPTY if mistake["ctx"]["pattern"] == NUMBER:
            code = Code.NUMBER_WANTED
        case Code.MAPPING_WANTED if part_at(_schema(), path)["title"] == Languages.__name__:
            code = Code.LANGUAGES_WANTED
        case Code.LANE_UNKNOWN if not isinstance(mistake["input"], str):
            code = Code.TEXT_WANTED
        case Code.LANE_UNKNOWN:
            allowed = ", ".join(get_args(LaneName))
            return Problem(tree.place(*path), code, {"lane": mistake["input"], "allowed": allowed})
        case _:
            pass
    return Problem(tree.place(*path), code, {"key": name})


def _unknown_key(tree: Tree, path: Path) -> Problem:
    """Say which key was meant, or else which there are."""
    allowed = part_at(_schema(), path[:-1])["properties"]
    key, place = str(path[-1]), tree.key_place(*path)
    if near := get_close_matches(key, allowed, n=1, cutoff=_NEAR):
        return Problem(place, Code.KEY_MISSPELT, {"key": key, "near": near[0]})
    if allowed.keys() == {"ko", "en"}:
        return Problem(place, Code.LANGUAGE_UNKNOWN, {"key": key})
    return Problem(place, Code.KEY_UNKNOWN, {"key": key, "allowed": ", ".join(allowed)})


def _written(path: Path) -> str:
    """A path as people write it, from the note on: `meaning.ko`."""
    steps = path[2:] if path[0] == "notes" and len(path) > 2 else path  # noqa: PLR2004 - notes.N
    return ".".join(step for step in steps if isinstance(step, str))


@cache
def _schema() -> Schema:
    return schema()
