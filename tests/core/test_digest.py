"""A digest is the same exactly where a note says the same, wherever it stands."""

import pytest
from hypothesis import given
from msgspec.structs import fields, replace

from dlcards.core.digest import note_digest
from dlcards.core.language import Bilingual, BilingualList
from dlcards.core.note import Also, Built, Figure, Note, Source
from tests.core.generated import notes
from tests.support import note as plain
from tests.support import was

ASIDE = {"id": "another", "was": was("d/former"), "built": Built("page.md", 3, "0a")}
CONTENT = {
    "term": Bilingual("다른", "other"),
    "meaning": Bilingual(ko="다른 뜻"),
    "aliases": BilingualList(en=("alias",)),
    "cloze": Bilingual(en="{{1:x}}"),
    "example": Bilingual(ko="보기"),
    "formula": "x",
    "figure": Figure("f.svg"),
    "beware": Bilingual(ko="조심"),
    "tags": ("t",),
    "see": ("s",),
    "also": (Also(Bilingual(ko="또"), "p:1"),),
    "source": Source("t"),
}


def content(note: Note) -> Note:
    """A note without what is no part of what it says."""
    return replace(note, id="", was=(), built=None)


@given(notes, notes)
def test_digests_are_equal_exactly_where_contents_are(one: Note, other: Note) -> None:
    assert (note_digest(one) == note_digest(other)) == (content(one) == content(other))
    assert note_digest(one) == note_digest(content(one))


@pytest.mark.parametrize("part", CONTENT)
def test_each_part_of_the_content_counts(part: str) -> None:
    changed = replace(plain("n"), **{part: CONTENT[part]})
    assert note_digest(changed) != note_digest(plain("n"))


@pytest.mark.parametrize("part", ASIDE)
def test_where_a_note_stands_and_came_from_does_not(part: str) -> None:
    moved = replace(plain("n"), **{part: ASIDE[part]})
    assert note_digest(moved) == note_digest(plain("n"))


def test_every_part_is_one_or_the_other() -> None:
    assert {part.name for part in fields(Note)} == {*ASIDE, *CONTENT}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Bilingual(ko="a"), Bilingual(en="a")),
        (Bilingual("a", "b"), Bilingual("b", "a")),
        (Bilingual("a b"), Bilingual("a  b")),
    ],
)
def test_texts_that_look_alike_are_told_apart(one: Bilingual, other: Bilingual) -> None:
    assert note_digest(plain("n", example=one)) != note_digest(plain("n", example=other))


def test_digests_are_frozen() -> None:
    # They stand in stores: another digest would show every note as changed.
    assert note_digest(plain("n")) == "0a9130f3d98c8e169ab5ea9c60ccb422"
