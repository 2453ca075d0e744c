"""Notes as plain mappings: nothing is lost, and what is empty is left out."""

import json
from typing import Any

from hypothesis import given
from msgspec.structs import fields

from dlcards.core.language import Bilingual, BilingualList
from dlcards.core.note import Also, Built, Figure, Note, Source
from dlcards.core.plain import note_of, plain_note, plain_text, text_of
from tests.core.generated import bilingual, notes
from tests.support import was


@given(notes)
def test_a_note_comes_back_as_it_was(note: Note) -> None:
    assert note_of(plain_note(note)) == note


@given(notes)
def test_a_note_comes_back_through_json(note: Note) -> None:
    assert note_of(json.loads(json.dumps(plain_note(note)))) == note


@given(notes)
def test_nothing_empty_is_written(note: Note) -> None:
    def empties(value: Any) -> bool:
        if isinstance(value, dict):
            return not value or any(map(empties, value.values()))
        if isinstance(value, list):
            return not value or any(map(empties, value))
        return value is None or value == ""

    assert not empties(plain_note(note))


def test_keys_are_those_of_the_deck_files_in_their_order() -> None:
    text = Bilingual("가", "a")
    whole = Note(
        "n", text, text, BilingualList(ko=("나",)), text, text, "x", Figure("f"), text, ("t",),
        ("s",), was("d/n"), (Also(text, "p:1"),), Built("p", 1, "0a"), Source("t"),
    )  # fmt: skip
    assert list(plain_note(whole)) == [
        "id", "term", "aliases", "meaning", "cloze", "example", "formula", "figure", "beware",
        "tags", "see", "was", "also", "built", "source",
    ]  # fmt: skip
    assert set(plain_note(whole)) == {part.name for part in fields(Note)}


def test_a_small_note_is_a_small_mapping() -> None:
    note = Note("n", Bilingual(ko="가"), Bilingual(en="a"), source=Source("t"), figure=Figure("f"))
    assert plain_note(note) == {
        "id": "n", "term": {"ko": "가"}, "meaning": {"en": "a"}, "figure": {"file": "f"},
        "source": {"title": "t"},
    }  # fmt: skip


@given(bilingual)
def test_a_text_comes_back_as_it_was(text: Bilingual) -> None:
    assert text_of(plain_text(text)) == text
    assert text_of(None) == Bilingual()
