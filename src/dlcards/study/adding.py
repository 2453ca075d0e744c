"""A note of the learner's own in the making: its id, and the notes that have its names already."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from itertools import count

from msgspec import Struct

from dlcards.core.keys import NoteKey, is_identifier, slug
from dlcards.core.language import Bilingual, BilingualList, Language
from dlcards.core.note import Note
from dlcards.core.safe import one_line
from dlcards.study.ports import Refused, Shelf

MINE = "mine"  # the deck that new notes go to unless another is named


class Field(Struct, frozen=True):
    """One thing that the learner is asked for: a part of a note, in a language if it has two."""

    part: str
    language: Language | None = None

    @property
    def name(self) -> str:
        """`term-ko`, `tags`."""
        return self.part if self.language is None else f"{self.part}-{self.language}"


# In the order in which they are asked for.
FIELDS = (
    *(Field("term", language) for language in Language),
    *(Field("meaning", language) for language in Language),
    *(Field("aliases", language) for language in Language),
    *(Field("example", language) for language in Language),
    *(Field("beware", language) for language in Language),
    Field("formula"),
    Field("tags"),
)


def note_of(written: Mapping[str, str], note_id: str) -> Note:
    """The note that the learner wrote, field by field; lists have commas between.

    Raise Refused where it has no term or no meaning.
    """
    text = {name: one_line(unicodedata.normalize("NFC", value)) for name, value in written.items()}

    def two(part: str) -> Bilingual:
        return Bilingual(text.get(f"{part}-ko") or None, text.get(f"{part}-en") or None)

    if not two("term"):
        raise Refused("add-no-term")
    if not two("meaning"):
        raise Refused("add-no-meaning")
    return Note(
        note_id,
        two("term"),
        two("meaning"),
        aliases=BilingualList(*(_several(text.get(f"aliases-{lang}")) for lang in Language)),
        example=two("example"),
        beware=two("beware"),
        formula=text.get("formula") or None,
        tags=_several(text.get("tags")),
    )


def free_id(shelf: Shelf, deck: str, term: Bilingual, given: str | None = None) -> str:
    """The id of a new note: as given, else made of its term; raise Refused where that is taken."""
    if given is not None:
        if not is_identifier(given):
            raise Refused("add-bad-id", id=given)
        if shelf.note(NoteKey(deck, given)) is not None:
            raise Refused("add-id-taken", id=f"{deck}/{given}")
        return given
    base = slug(term.en or "") or slug(term.ko or "") or "note"
    names = (base if n == 1 else f"{base}-{n}" for n in count(1))
    return next(name for name in names if shelf.note(NoteKey(deck, name)) is None)


def namesakes(shelf: Shelf, names: Sequence[str]) -> list[NoteKey]:
    """The notes that go by one of these names already."""
    found = [key for name in names if name.strip() for key in shelf.named(one_line(name))]
    return list(dict.fromkeys(found))


def names_of(written: Mapping[str, str]) -> list[str]:
    """All names among what was written."""
    every = [written.get(f"{part}-{one}", "") for part in ("term", "aliases") for one in Language]
    return [name for text in every for name in _several(text)]


def _several(text: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(one_line, (text or "").split(",")))))
