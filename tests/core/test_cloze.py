"""Cloze sentences: numbered gaps, the number left out where there is but one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlcards.core.cloze import BLANK, ClozeMistake, answer, ask, check, filled, gaps


@pytest.mark.parametrize(
    ("sentence", "gap", "asked", "wanted"),
    [
        ("{{1:어텐션}}은 가중합이다", 1, "____은 가중합이다", "어텐션"),
        ("{{어텐션}}은 가중합이다", 1, "____은 가중합이다", "어텐션"),
        ("{{2:softmax}} of {{1:scores}}", 1, "softmax of ____", "scores"),
        ("{{2:softmax}} of {{1:scores}}", 2, "____ of scores", "softmax"),
        ("{{1:keys}} and {{1:values}}", 1, "____ and ____", "keys, values"),
        ("{{1:keys}} and {{1:keys}}", 1, "____ and ____", "keys"),
        ("{{7:a}}:{{12:b:c}}", 12, "a:____", "b:c"),
        (r"{{1:\frac{a}{b}}} of x", 1, "____ of x", r"\frac{a}{b}"),
        (r"{{1:\sqrt{d_{k}}}}, or {{2:d^{1/2}}}", 1, r"____, or d^{1/2}", r"\sqrt{d_{k}}"),
        (r"\frac{ {{1:a}}}{b}", 1, r"\frac{ ____}{b}", "a"),
        ("{{1:{}}} is the empty set", 1, "____ is the empty set", "{}"),
        (r"$\frac{a}{\sqrt{b}}$ is {{1:c}}", 1, r"$\frac{a}{\sqrt{b}}$ is ____", "c"),
        ("{{1:two\nlines}} here", 1, "____ here", "two\nlines"),
    ],
)
def test_one_gap_is_blank_and_the_others_are_filled(
    sentence: str, gap: int, asked: str, wanted: str
) -> None:
    check(sentence)
    assert gap in gaps(sentence)
    assert ask(sentence, gap) == asked
    assert answer(sentence, gap) == wanted


@pytest.mark.parametrize(
    ("sentence", "numbers"),
    [
        ("{{a}}", (1,)),
        ("{{3:c}} {{1:a}} {{3:d}}", (1, 3)),
        ("{{10:j}} {{2:b}}", (2, 10)),
        ("{{0:not a number}}", (1,)),
        ("nothing", ()),
    ],
)
def test_gaps_are_counted_once_and_in_order(sentence: str, numbers: tuple[int, ...]) -> None:
    assert gaps(sentence) == numbers


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("no gap at all", "none"),
        ("", "none"),
        ("{{}}", "braces"),
        ("{{1:open", "braces"),
        ("{{1:a}} {{2:open", "braces"),
        ("closed}} {{1:a}}", "braces"),
        ("{{1:{{2:a}}}}", "braces"),
        ("{{a}} and {{b}}", "number"),
        ("{{1:a}} and {{b}}", "number"),
    ],
)
def test_what_is_no_cloze_sentence(sentence: str, code: str) -> None:
    with pytest.raises(ClozeMistake) as caught:
        check(sentence)
    assert caught.value.code == code


words = st.text(st.characters(exclude_characters="{}", exclude_categories=["Cs"]), min_size=1)


@given(st.lists(st.tuples(st.integers(1, 999), words, words), min_size=1, max_size=6), words)
def test_whatever_is_in_the_gaps_a_question_and_its_answer_make_the_sentence(
    parts: list[tuple[int, str, str]], end: str
) -> None:
    sentence = "".join(f"{before}{{{{{gap}:{inside}}}}}" for gap, inside, before in parts) + end
    whole = "".join(before + inside for _, inside, before in parts) + end
    check(sentence)
    assert filled(sentence) == whole
    assert gaps(sentence) == tuple(sorted({gap for gap, _, _ in parts}))
    for gap in gaps(sentence):
        blank = "".join(b + (BLANK if n == gap else inside) for n, inside, b in parts) + end
        assert ask(sentence, gap) == blank
        inside = dict.fromkeys(inside for n, inside, _ in parts if n == gap)
        assert answer(sentence, gap) == ", ".join(inside)
