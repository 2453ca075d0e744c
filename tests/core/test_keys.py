"""Keys: ids of any script, in one form only, so that equal names are equal keys."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlcards.core.keys import CardKey, NoteKey, is_identifier, slug
from dlcards.core.lane import Lane

GOOD = [
    "a", "1", "self-attention", "어텐션", "트랜스포머-1", "gpt-4o", "größe", "注意", "внимание",
    "ναι", "a--b", "가-a-1",
]  # fmt: skip
BAD = [
    "", "-", "--", "-a", "a-", "A", "Attention", "GRÖSSE", "a b", "a_b", "a.b", "a/b", "a\n",
    "a\u200b",     "a\u3000b", "😀", "a+b", "a:b", "#a", unicodedata.normalize("NFD", "어텐션"),
    unicodedata.normalize("NFD", "größe"), "\x00", "가 나",
]  # fmt: skip


@pytest.mark.parametrize("text", GOOD)
def test_letters_of_any_script_digits_and_inner_hyphens_make_an_id(text: str) -> None:
    assert is_identifier(text)
    assert NoteKey.parse(f"{text}/{text}") == NoteKey(text, text)


@pytest.mark.parametrize("text", BAD)
def test_nothing_else_does(text: str) -> None:
    assert not is_identifier(text)
    for key in (f"{text}/a", f"a/{text}"):
        with pytest.raises(ValueError, match=r"^"):
            NoteKey.parse(key)


@given(st.text(max_size=9))
def test_an_id_has_one_form_and_no_slash(text: str) -> None:
    if is_identifier(text):
        assert text == unicodedata.normalize("NFC", text) == text.lower()
        assert "/" not in text
        assert not any(char.isspace() for char in text)


@given(st.text(max_size=9))
def test_what_is_made_of_a_text_is_an_id_or_nothing(text: str) -> None:
    made = slug(text)
    assert is_identifier(made) == bool(made)
    assert slug(made) == made


@pytest.mark.parametrize("text", GOOD)
def test_of_an_id_the_same_is_made_but_for_hyphens_in_a_row(text: str) -> None:
    assert slug(text) == text.replace("--", "-")


@pytest.mark.parametrize("lane", ["ko.name", "en-ko", "en.cloze.12"])
@pytest.mark.parametrize("note", ["attention/self-attention", "어텐션/셀프-어텐션"])
def test_cards_are_written_as_deck_note_and_lane(note: str, lane: str) -> None:
    key = CardKey.parse(f"{note}/{lane}")
    assert (key.note, key.lane) == (NoteKey.parse(note), Lane.parse(lane))
    assert str(key) == f"{note}/{lane}"
    assert str(key.note) == note


@pytest.mark.parametrize(
    "text", ["", "a", "a/b", "a/b/", "a/b/name", "/b/ko.name", "a//ko.name", "a/b/c/ko.name"]
)  # fmt: skip
def test_nothing_else_is_a_card(text: str) -> None:
    with pytest.raises(ValueError, match=r"^"):
        CardKey.parse(text)


@pytest.mark.parametrize("text", ["a", "a/", "/a", "a/b/c", "a / b", ""])
def test_nothing_else_is_a_note(text: str) -> None:
    with pytest.raises(ValueError, match=r"^"):
        NoteKey.parse(text)
