"""Passages: all that a note says in words, and where in the note it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from dlcards.core.language import Bilingual, Language
from dlcards.core.note import Note


class Passage(NamedTuple):
    """One text of a note."""

    path: tuple[str | int, ...]  # from the note on
    language: Language
    text: str


def passages(note: Note) -> Iterator[Passage]:
    """Everything that a learner reads, but for formulas and sources."""
    for part, texts in _parts(note):
        if texts.ko is not None:
            yield Passage((*part, "ko"), Language.KO, texts.ko)
        if texts.en is not None:
            yield Passage((*part, "en"), Language.EN, texts.en)
    if note.aliases:
        for language in Language:
            for at, alias in enumerate(note.aliases.get(language)):
                yield Passage(("aliases", language, at), language, alias)


def _parts(note: Note) -> Iterator[tuple[tuple[str, ...], Bilingual]]:
    yield ("term",), note.term
    yield ("meaning",), note.meaning
    if note.cloze:
        yield ("cloze",), note.cloze
    if note.example:
        yield ("example",), note.example
    if note.beware:
        yield ("beware",), note.beware
    if note.figure:
        yield ("figure", "alt"), note.figure.alt
