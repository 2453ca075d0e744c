"""Reading deck files: bytes -> text -> tree -> deck, or everything that is wrong on the way."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from dlcards.core.note import Deck, Remembered
from dlcards.core.plain import note_of, text_of
from dlcards.core.problem import Place, Problem
from dlcards.decks import references
from dlcards.decks.advice import advice
from dlcards.decks.codes import Code
from dlcards.decks.collecting import without_collecting
from dlcards.decks.manuscript import Manuscript
from dlcards.decks.parsing import parse
from dlcards.decks.rules import rule_problems
from dlcards.decks.source import read
from dlcards.decks.tree import Tree
from dlcards.decks.ways import ways_of
from dlcards.study.incoming import Incoming
from dlcards.study.progress import Tell, silent, split


def read_deck(path: Path, origin: str) -> tuple[Incoming | None, list[Problem]]:
    """The deck in the file at `path`, and its problems in the order in which they stand there.

    There is no deck exactly where one of the problems is a mistake. Nothing is raised for what a
    file holds, or for its not being there. `origin` is `BUNDLED` or the file's absolute path.
    """
    manuscript, problems = _read(path, origin)
    return None if manuscript is None else manuscript.incoming, problems


@without_collecting
def _read(path: Path, origin: str, tell: Tell = silent) -> tuple[Manuscript | None, list[Problem]]:
    source = read(path)
    if isinstance(source, Problem):
        return None, [source]
    parsing, _ = split(tell, (1, 1))  # looking at what was parsed takes as long
    tree = parse(source, parsing)
    if isinstance(tree, Problem):
        return None, [tree]
    digest, decomposed = source.digest, source.decomposed
    del source  # the tree holds all of its text: a large deck is not kept twice
    problems = _mistakes(tree, path.parent)
    manuscript = None
    if not problems:
        manuscript = Manuscript(_incoming(tree, digest, origin), tree, path)
        problems += advice(manuscript.deck, tree)
    if decomposed:
        problems.append(decomposed)
    return manuscript, sorted(problems, key=lambda problem: problem.place)


def read_decks(paths: Sequence[Path], tell: Tell = silent) -> tuple[list[Incoming], list[Problem]]:
    """The sound decks of several files, and the problems of all, file by file.

    Each deck's origin is its file's absolute path. Two files with the same deck are a mistake
    of the second; so is a `see` into one of the other decks where there is no such note.
    """
    found, problems = read_manuscripts(paths, tell)
    return [manuscript.incoming for manuscript in found], problems


def read_manuscripts(
    paths: Sequence[Path], tell: Tell = silent
) -> tuple[list[Manuscript], list[Problem]]:
    """What `read_decks` reads, with the place of every text."""
    found: dict[str, Manuscript] = {}
    problems: list[Problem] = []
    shares = split(tell, [_size(path) for path in paths])
    for path, share in zip(paths, shares, strict=True):
        manuscript, its_problems = _read(path, str(path.absolute()), share)
        share(1)
        problems += its_problems
        if manuscript is None:
            continue
        first = found.setdefault(manuscript.deck.id, manuscript)
        if first is not manuscript:
            values = {"deck": manuscript.deck.id, "first": first.incoming.place.file}
            problems.append(Problem(manuscript.incoming.place, Code.DECK_TWICE, values))
    manuscripts = list(found.values())
    return manuscripts, [*problems, *references.lost_abroad(manuscripts)]


def _size(path: Path) -> int:
    """How long the file at `path` is in bytes; of none, 0."""
    try:
        return path.stat().st_size
    except (OSError, ValueError):  # which reading it tells
        return 0


def _mistakes(tree: Tree, folder: Path) -> list[Problem]:
    """Everything that keeps a tree from being a deck."""
    from dlcards.decks.validation import format_problem, shape_problems

    if problem := format_problem(tree):
        return [problem]
    problems, unsound = shape_problems(tree)
    return [*problems, *rule_problems(tree, unsound, folder)]


def _incoming(tree: Tree, digest: str, origin: str) -> Incoming:
    """The deck of a tree without mistakes."""
    deck = deck_of(tree)
    return Incoming(
        deck=deck,
        place=tree.place("deck"),
        places={
            note.id: tree.place("notes", number, "id") for number, note in enumerate(deck.notes)
        },
        origin=origin,
        digest=digest,
        formers=_formers(deck, tree),
    )


def _remembered(built: dict[str, list[str]]) -> Remembered:
    return Remembered(tuple(built.get("notes", ())), tuple(built.get("todo", ())))


def deck_of(tree: Tree) -> Deck:
    """The deck of a tree that has the shape of one."""
    root: Any = tree.root
    return Deck(
        id=root["deck"],
        title=text_of(root["title"]),
        notes=tuple(note_of(note) for note in root["notes"]),
        license=root.get("license"),
        ways=ways_of(root["lanes"]) if "lanes" in root else None,
        built=_remembered(root.get("built", {})),
    )


def _formers(deck: Deck, tree: Tree) -> dict[str, Place]:
    """Former keys, and where each is named."""
    return {
        str(key): tree.place("notes", number, "was", at)
        for number, note in enumerate(deck.notes)
        for at, key in enumerate(note.was)
    }
