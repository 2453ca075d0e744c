"""When two names are the same name."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlcards.core.names import folded


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Self-Attention", "self attention"),
        ("SELF–ATTENTION", "self\u2010attention"),
        ("셀프 어텐션", "셀프어텐션"),
        ("ｓｅｌｆ　ａｔｔｅｎｔｉｏｎ", "self attention"),
        ("어텐션", unicodedata.normalize("NFD", "어텐션")),
        ("Straße", "STRASSE"),
        ("top_k", "top-k"),
        ("가·중치", "가중치"),
        ("ﬁlter", "filter"),
        ("  k\t", "K"),
    ],
)
def test_the_same_name(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("C++", "C"), ("F1", "F2"), ("어텐션", "어탠션"), ("L1", "L-2"), ("f(x)", "fx"), ("é", "e")],
)
def test_another_name(one: str, other: str) -> None:
    assert folded(one) != folded(other)


names = st.text(st.sampled_from("가나ㄱ어텐션 aAzßé-‐_ｓＡ１ﬁK+()2注"))


@given(names)
def test_folding_twice_is_folding_once(name: str) -> None:
    assert folded(folded(name)) == folded(name)


@given(names, st.sampled_from(" -‐‑–_·\t\u3000"))
def test_what_stands_between_words_does_not_count(name: str, between: str) -> None:
    assert folded(between.join(name)) == folded(name)
