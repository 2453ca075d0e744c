"""Deck text as HTML: nothing is lost, nothing turns into markup."""

from __future__ import annotations

from html import unescape
from unicodedata import is_normalized, normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlcards.exchange.anki.html import attribute, display, html, plain

# Without what turns into something else on purpose.
PROSE = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="$["))


@given(PROSE)
def test_text_survives(text: str) -> None:
    assert unescape(html(text)) == normalize("NFC", text)


@given(st.text())
def test_text_never_becomes_markup(text: str) -> None:
    escaped = html(text).replace("<br>", "")
    assert "<" not in escaped
    assert ">" not in escaped
    assert is_normalized("NFC", escaped)


@given(PROSE)
def test_an_attribute_never_ends_early(text: str) -> None:
    value = attribute(text)
    assert not set(value) & set('<>"')
    assert unescape(value) == " ".join(normalize("NFC", text).splitlines())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
        ("\"quoted\" and 'quoted'", "\"quoted\" and 'quoted'"),
        ("$x$", r"\(x\)"),
        ("가중치 $w_i<0$와 $b$", r"가중치 \(w_i&lt;0\)와 \(b\)"),
        ("$$x = 1$$", r"\[x = 1\]"),
        ("$a\nb$\nc", r"\(a b\)<br>c"),  # a line break inside a formula is only a space
        ("costs $5 or $6", "costs $5 or $6"),
        ("$5", "$5"),
        ("a $ b $ c", "a $ b $ c"),
        (r"\$5 and $x$", r"$5 and \(x\)"),
        (r"$\$5$", r"\(\$5\)"),
        ("$one\x1ftwo$", "$one\x1ftwo$"),  # no formula runs from one field into the next
        ("$____ + 1$", r"\(\underline{\qquad} + 1\)"),  # a gap inside a formula
        ("____ and $x$", r"____ and \(x\)"),
        ("[sound:a.mp3] [Latex] [1]", "&#91;sound:a.mp3] &#91;Latex] [1]"),
        ("\u1112\u1161\u11ab", "한"),  # NFD
    ],
)
def test_text_as_html(text: str, expected: str) -> None:
    assert html(text) == expected


def test_a_formula_stands_on_a_line_of_its_own() -> None:
    assert display("a_1 <\n b") == r"\[a_1 &lt;  b\]"


@given(PROSE)
def test_what_is_sorted_by_is_the_text_alone(text: str) -> None:
    assert plain(html(text)) == normalize("NFC", text)
