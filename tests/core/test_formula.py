"""Formulas keep their meaning on one line; `formulas.txt` has the table of examples."""

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlcards.core.formula import inline, readable
from dlcards.core.formula.symbols import FUNCTIONS, KINDS, SYMBOLS, Kind

EXAMPLES = [
    tuple(pair.splitlines())
    for pair in Path(__file__).with_name("formulas.txt").read_text("utf-8").strip().split("\n\n")
]

SCRAPS = (
    r"\frac \sqrt \sqrt[ \left( \right) \right \left \text{ \mathrm{ \hat \begin{cases} "
    r"\end{cases} \begin{matrix} & \\ { } ^ _ ( ) [ ] | \| ' \alpha \sum \log x 2 10 . , - + = / "
    r"~ \; ² ᵢ \mid \not \unknown \{ \} \mathbb{R} \binom \overset \ $"
)
SCRAPPY = st.lists(st.sampled_from(SCRAPS.split()), max_size=25).map(" ".join)
BOTTOMLESS = (
    r"{ ( } ^ _ x^ x_{ \frac \frac{ \sqrt{ \sqrt[ \left( \hat |x | \begin{cases} ₍ ⁽ \text{ $ \not "
    "x^("
)


@pytest.mark.parametrize(("tex", "expected"), EXAMPLES)
def test_examples(tex: str, expected: str) -> None:
    assert readable(tex) == expected


@pytest.mark.parametrize(
    ("tex", "expected"),
    [
        ("", ""),
        ("}{", ""),
        ("{a", "a"),
        ("a}b", "ab"),
        (r"\frac{a", "a/"),
        (r"\left(x", "(x"),
        (r"x\right)", "x)"),
        (r"\left( x \right.", "(x"),
        (r"\begin{cases} a & b", "{a, b}"),
        (r"a \end{cases}", "a"),
        (r"\sqrt[3", "∛"),
        ("x^", "x"),
        ("^2", "²"),
        ("x^a^b", "xᵃᵇ"),
        ("\\", ""),
        ("(a]", "(a]"),
        ("a)", "a)"),
        (r"\foo{x} + \bar", "foo x +"),
        ("a & b", "a & b"),
    ],
)
def test_what_is_no_tex_is_read_as_well_as_may_be(tex: str, expected: str) -> None:
    assert readable(tex) == expected


@pytest.mark.parametrize("part", BOTTOMLESS.split())
def test_no_depth_is_too_deep(part: str) -> None:
    readable(part * 10_000)
    inline(f"${part}" * 1_000)


@given(SCRAPPY | st.text(max_size=30))
def test_every_text_has_one_line_in_nfc_without_backslashes(tex: str) -> None:
    result = readable(tex)
    assert "\\" not in result
    assert result == " ".join(result.split())
    assert unicodedata.is_normalized("NFC", result)
    inline(tex)


@given(st.text(st.sampled_from("abx 129+−=·×(),|√∑∏∂∇∈→≤αθ²ᵢ⊤ŷℒ…/"), max_size=20))
def test_plain_unicode_stays_as_it_is_once_read(text: str) -> None:
    once = readable(text)
    assert readable(once) == once
    assert sorted(once.replace(" ", "")) == sorted(text.replace(" ", ""))  # ²ᵢ becomes ᵢ²


@pytest.mark.parametrize(("name", "symbol"), SYMBOLS.items())
def test_every_symbol_is_shown(name: str, symbol: str) -> None:
    assert symbol in readable(f"a\\{name} b")


def test_every_function_stands_apart() -> None:
    assert all(readable(rf"a\{name} b") == f"a {name} b" for name in FUNCTIONS)


def test_relations_and_sums_are_spaced_except_in_scripts() -> None:
    for sign in (sign for sign, kind in KINDS.items() if kind in (Kind.RELATION, Kind.SUM)):
        assert readable(f"a{sign}b") == f"a {sign} b"
        assert not re.search(" ", readable(f"x_{{a{sign}b}}"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"by $\sqrt{d_k}$: $x^2$.", "by √dₖ: x²."),
        (r"가중치 $w_i$를 $\alpha$만큼", "가중치 wᵢ를 α만큼"),
        (r"\$5 and \$6", "$5 and $6"),
        ("it costs $5 and $6", "it costs $5 and $6"),
        ("$$E = mc^2$$", "E = mc²"),
        (r"$\text{cost} = \$5$", "cost = $5"),
        ("one $ alone, {braces} and \\n stay", "one $ alone, {braces} and \\n stay"),
        ("$ x $", "$ x $"),
        ("", ""),
    ],
)
def test_inline(text: str, expected: str) -> None:
    assert inline(text) == expected
