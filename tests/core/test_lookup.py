"""Patterns for unfinished names."""

from __future__ import annotations

import unicodedata
from fnmatch import fnmatchcase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlcards.core.hangul import initials
from dlcards.core.lookup import pattern
from dlcards.core.names import folded

WORDS = st.text(st.characters(min_codepoint=ord("가"), max_codepoint=ord("힣")), min_size=1)


def is_held(name: str, typed: str) -> bool:
    return fnmatchcase(folded(name), f"*{pattern(typed)}*")


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("ㅇㅌㅅ", "어텐션"),
        ("ㅇㅌㅅ", "셀프 어텐션"),  # anywhere in the name
        ("ㅅㅍ ㅇㅌㅅ", "셀프어텐션"),  # spaces do not count
        ("어ㅌㅅ", "어텐션"),  # letters and first consonants together
        ("어테", "어텐션"),  # the last syllable is not finished
        ("어", "언어 모델"),
        ("ㄱㅅㅎㄱㅂ", "경사하강법"),
        ("ㄳㅎㄱㅂ", "경사하강법"),  # as some keyboards join ㄱ and ㅅ
        ("ㅃㄹ", "빠른 학습"),
        ("SELF att", "self-attention"),
        ("ｓｅｌｆ", "self-attention"),  # full width
        ("F*", "F* [x]?"),  # what a pattern could take for its own
        ("[x]", "F* [x]?"),
        (unicodedata.normalize("NFD", "어텐션"), "어텐션"),
    ],
)
def test_a_name_is_held(typed: str, name: str) -> None:
    assert is_held(name, typed)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("ㅇㅌㅅ", "어텐"),
        ("ㅅ", "써머리"),  # another consonant
        ("테션", "텐션"),  # only the last syllable may be unfinished
        ("안", "아나"),
        ("*", "softmax"),
        ("?", "softmax"),
        ("[a-z]", "softmax"),
    ],
)
def test_a_name_is_not_held(typed: str, name: str) -> None:
    assert not is_held(name, typed)


@given(WORDS)
def test_every_word_is_held_by_its_first_consonants_and_by_itself(word: str) -> None:
    assert is_held(word, initials(word))
    assert is_held(word, word)


@given(st.text(), st.text())
def test_every_name_is_held_by_its_parts(before: str, after: str) -> None:
    assert is_held(before + after, folded(after)) or not folded(after).isascii()
