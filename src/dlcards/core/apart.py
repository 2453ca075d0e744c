"""Telling notes apart that share the name which a question shows: 정규화, FLOPs and FLOPS."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from dlcards.core.language import Bilingual
from dlcards.core.names import folded
from dlcards.core.note import Note
from dlcards.core.question import Question


class Titled(Struct, frozen=True):
    """A note, and the title of its deck."""

    note: Note
    title: Bilingual


def apart(asked: Question, own: Titled, namesakes: Sequence[Titled]) -> str | None:
    """What to add to a question whose prompt names `namesakes` as well as its own note.

    The term in the other language, else a tag, else the deck's title: the first that none of the
    namesakes has and that does not give the answer away; None where nothing tells them apart.
    """
    for told in _marks(asked, own):
        mark = folded(told)
        theirs = {folded(other) for each in namesakes for other in _marks(asked, each)}
        if mark and mark not in theirs and not _tells(mark, folded(asked.answer)):
            return told
    return None


def _marks(asked: Question, one: Titled) -> Iterator[str]:
    language = asked.lane.prompt
    terms = (one.note.term.get(language.other), one.note.term.get(language))
    yield from (term for term in terms if term and folded(term) != folded(asked.prompt))
    yield from one.note.tags
    if title := one.title.prefer(language):
        yield title


def _tells(mark: str, answer: str) -> bool:
    return mark in answer or answer in mark
