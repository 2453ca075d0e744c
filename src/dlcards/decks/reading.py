"""Reading deck files: bytes -> text -> tree -> deck, or everything that is wrong on the way."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from dlcards.core.note import Deck
from dlcards.core.plain import note_of, text_of
from dlcards.core.problem import Place, Problem
from dlcards.decks.advice import advice
from dlcards.decks.codes import Code
from dlcards.decks.parsing import parse
from dlcards.decks.rules import rule_problems
from dlcards.decks.source import read
from dlcards.decks.tree import Tree
from dlcards.decks.ways import ways_of
from dlcards.study.incoming import Incoming


def read_deck(path: Path, origin: str) -> tuple[Incoming | None, list[Problem]]:
    """The deck in the file at `path`, and its problems in the order in which they stand there.

    There is no deck exactly where one of the problems is a mistake. Nothing is raised for what a
    file holds, or for its not being there. `origin` is `BUNDLED` or the file's absolute path.
    """
    with _no_collecting():
        return _read(path, origin)


def _read(path: Path, origin: str) -> tuple[Incoming | None, list[Problem]]:
    source = read(path)
    if isinstance(source, Problem):
        return None, [source]
    tree = parse(source)
    if isinstance(tree, Problem):
        return None, [tree]
    digest, decomposed = source.digest, source.decomposed
    del source  # the tree holds all of its text: a large deck is not kept twice
    problems = _mistakes(tree, path.parent)
    incoming = None
    if not problems:
        incoming = _incoming(tree, digest, origin)
        problems += advice(incoming.deck, tree)
    if decomposed:
        problems.append(decomposed)
    return incoming, sorted(problems, key=lambda problem: problem.place)


def read_decks(paths: Iterable[Path]) -> tuple[list[Incoming], list[Problem]]:
    """The sound decks of several files, and the problems of all, file by file.

    Each deck's origin is its file's absolute path. Two files with the same deck are a mistake
    of the second.
    """
    found: dict[str, Incoming] = {}
    problems: list[Problem] = []
    for path in paths:
        incoming, its_problems = read_deck(path, str(path.absolute()))
        problems += its_problems
        if incoming is None:
            continue
        first = found.setdefault(incoming.deck.id, incoming)
        if first is not incoming:
            values = {"deck": incoming.deck.id, "first": first.place.file}
            problems.append(Problem(incoming.place, Code.DECK_TWICE, values))
    return list(found.values()), problems


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Keep the garbage collector from walking a growing tree over and over.

    Nothing here makes cycles, and a deck of 100,000 notes is read in two thirds of the time.
    """
    is_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if is_on:
            gc.enable()


def _mistakes(tree: Tree, folder: Path) -> list[Problem]:
    """Everything that keeps a tree from being a deck."""
    from dlcards.decks.validation import format_problem, shape_problems

    if problem := format_problem(tree):
        return [problem]
    problems, unsound = shape_problems(tree)
    return [*problems, *rule_problems(tree, unsound, folder)]


def _incoming(tree: Tree, digest: str, origin: str) -> Incoming:
    """The deck of a tree without mistakes."""
    root: Any = tree.root
    deck = Deck(
        id=root["deck"],
        title=text_of(root["title"]),
        notes=tuple(note_of(note) for note in root["notes"]),
        license=root.get("license"),
        ways=ways_of(root["lanes"]) if "lanes" in root else None,
    )
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


def _formers(deck: Deck, tree: Tree) -> dict[str, Place]:
    """Former keys, and where each is named."""
    return {
        str(key): tree.place("notes", number, "was", at)
        for number, note in enumerate(deck.notes)
        for at, key in enumerate(note.was)
    }
