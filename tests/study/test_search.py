"""What is typed, read as a search."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlcards.core.language import Language
from dlcards.study.search import Condition, Field, NoteState, Search, parse, turned

DECKS = ["attention", "training"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Search()),
        ("  self  ", Search(("self",), phrase="self")),
        ("self att", Search(("self", "att"), phrase="selfatt")),
        ("deck:att", Search((), (Condition(Field.DECK, ("att",)),))),
        ("덱:어텐션", Search((), (Condition(Field.DECK, ("어텐션",)),))),
        ("태그:a 꼬리표:B", Search((), tuple(Condition(Field.TAG, (v,)) for v in "ab"))),
        ("is:due", Search((), (Condition(Field.STATE, ("due",)),))),
        ("is:susp", Search((), (Condition(Field.STATE, ("suspended",)),))),  # begun
        ("상태:복습", Search((), (Condition(Field.STATE, ("due",)),))),
        ("상태:복습중", Search((), (Condition(Field.STATE, ("scheduled",)),))),
        ("상태：묻지", Search((), (Condition(Field.STATE, ("suspended",)),))),  # a full-width colon
        ("is:new,due", Search((), (Condition(Field.STATE, ("new", "due")),))),
        ("-tag:x", Search((), (Condition(Field.TAG, ("x",), is_wanted=False),))),
        ("IS:New", Search((), (Condition(Field.STATE, ("new",)),))),
        ("deck:", Search()),  # nothing is named yet
        ("is:,", Search()),
        ("is:mine", Search(misread=("mine",))),
        ("3:1", Search(("3:1",), phrase="3:1")),  # no field goes by that name
    ],
)
def test_a_search_is_read(text: str, expected: Search) -> None:
    assert parse(text) == expected
    assert parse(unicodedata.normalize("NFD", text)) == expected


@given(st.text())
def test_whatever_is_typed_is_a_search(text: str) -> None:
    parse(text)


def test_retired_notes_show_only_where_they_are_asked_for() -> None:
    assert parse("is:retired").shows_retired
    assert not parse("-is:retired").shows_retired
    assert not parse("retired").shows_retired


@pytest.mark.parametrize(
    ("text", "step", "expected"),
    [
        ("", 1, "deck:attention "),
        ("deck:attention soft", 1, "deck:training soft "),
        ("soft deck:training", 1, "soft "),
        ("soft", -1, "deck:training soft "),
        ("deck:other", 1, "deck:attention "),
    ],
)
def test_a_field_is_turned(text: str, step: int, expected: str) -> None:
    assert turned(text, Field.DECK, DECKS, step, Language.EN) == expected


@pytest.mark.parametrize("language", Language)
def test_turning_comes_round_through_every_state(language: Language) -> None:
    text, seen = "", set()
    for _ in NoteState:
        text = turned(text, Field.STATE, list(NoteState), 1, language)
        (condition,) = parse(text).conditions
        seen.add(condition.values)
    assert len(seen) == len(NoteState)
    assert turned(text, Field.STATE, list(NoteState), 1, language) == ""
