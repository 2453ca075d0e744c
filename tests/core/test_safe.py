"""No text of a deck steers a terminal, and what people write stays as it is."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlcards.core.safe import one_line, safe


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("loss\tfunction\n손실", "loss function\n손실"),
        ("a\r\nb\rc", "a\nb�c"),
        ("a\u2028b", "a\nb"),
        ("\x1b]0;title\x07", "�]0;title�"),
        ("\x9b31m\x00\x7f", "�31m��"),
        ("\u202egnp.exe\u2069", "�gnp.exe�"),
        ("\ufeffbatch\u200bnorm\u00ad\u2060", "batchnorm"),
        ("ker\u200dnel", "kernel"),
        ("👩\u200d💻 🏳️\u200d🌈 👍🏽", "👩\u200d💻 🏳️\u200d🌈 👍🏽"),
        ("👩\u200d", "👩"),
        ("a\ud800b", "a�b"),
        (unicodedata.normalize("NFD", "학습률 é"), "학습률 é"),
        ("[bold]x[/bold] {0} $x$", "[bold]x[/bold] {0} $x$"),
    ],
)
def test_safe(text: str, expected: str) -> None:
    assert safe(text) == expected


def test_one_line() -> None:
    assert one_line("  a \n\n b\u3000c\x1b ") == "a b c�"


@given(st.text(st.characters() | st.characters(categories=["Cf", "Cc", "So", "Mn"])))
def test_only_newlines_act_and_a_second_pass_changes_nothing(text: str) -> None:
    result = safe(text)
    assert safe(result) == result
    assert unicodedata.is_normalized("NFC", result)
    assert all(unicodedata.category(c) not in ("Cc", "Cs") for c in result if c != "\n")
    assert all(c == "\u200d" for c in result if unicodedata.category(c) == "Cf")
    assert "\n" not in one_line(text)
    result.encode()
