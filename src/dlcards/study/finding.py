"""Finding a note by whatever a learner calls it."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from dlcards.core.keys import NoteKey
from dlcards.core.names import folded
from dlcards.study.ports import Shelf

_ALIKE = 80  # of 100: one slip in a short name, two in a long one
_MOST = 5  # candidates


def find(shelf: Shelf, text: str) -> Sequence[NoteKey]:
    """The notes that `text` names: its key, else its exact name, else the names most like it."""
    text = unicodedata.normalize("NFC", text.strip())
    try:
        shelved = shelf.note(NoteKey.parse(text))
    except ValueError:
        shelved = None
    if shelved is not None:
        return [shelved.key]
    return shelf.named(text) or _alike(shelf, text)


def _alike(shelf: Shelf, text: str) -> Sequence[NoteKey]:
    from rapidfuzz import fuzz, process

    names = shelf.names()
    wanted = _letters(text)
    if not wanted:
        return []
    found = process.extract(
        wanted,
        [_letters(name) for name, _ in names],
        scorer=fuzz.ratio,
        score_cutoff=_ALIKE,
        limit=_MOST * 4,
    )
    return list(dict.fromkeys(names[index][1] for _, _, index in found))[:_MOST]


def _letters(name: str) -> str:
    """The letters of a name, syllables taken apart: 어탠션 is one jamo away from 어텐션."""
    return unicodedata.normalize("NFD", folded(name))
