"""Inline markup as plain text, with the parser and without it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlcards.glossary.reading import inline
from dlcards.glossary.reading.inline import plain

SIGNS = st.sampled_from([
    "a", "b c", "가", "나 다", " ", "**", "*", "*a*", " *가 나* ", "`", "`x`", "[", "]", "](u)", "(", ")",
    "[a](b)", "[**a**](http://x.y/a_b)", "_", "=", "==", "~", "~~", "<", ">", "<a>", "!", "&", "&amp;", "amp;",
    ".", "-", ":", "\U000f0000", "「", "|", "1", "\\", "#", "?", "{", "}", "$", "/", "’", "é", "①",
])  # fmt: skip


@given(st.lists(SIGNS, max_size=14).map("".join))
def test_what_needs_no_parser_is_what_the_parser_reads(text: str) -> None:
    """Whether a text is taken for simple or not, nobody sees a difference."""
    assert inline._unmarked(text.strip()).strip() == inline._parsed(text.strip()).strip()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("**용어(term)**은 말", "용어(term)은 말"),  # bold signs that Markdown leaves over
        (
            "a *slanted* word, `code` and [a link](http://x.y/a_b)",
            "a slanted word, code and a link",
        ),
        ("snake_case stays, __bold__ goes", "snake_case stays, bold goes"),
        ("$a_1 * b_1$ and *b*", "$a_1 * b_1$ and b"),  # mathematics is no markup
        ("[**bold**](u) ![image](p.png)[^1]", "bold"),
        ("a < b, x -> y, 1 ~ 2", "a < b, x -> y, 1 ~ 2"),
        ("&lt;sos&gt; token", "<sos> token"),
        ("[[page|shown]] and [[page#part]]", "shown and part"),
    ],
)
def test_markup_goes_and_words_stay(text: str, shown: str) -> None:
    assert plain(text) == shown
