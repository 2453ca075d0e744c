"""Hints come ever closer to the answer and never give it away."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlcards.core.hint import blanked, hints, hints_for
from dlcards.core.lane import Lane
from dlcards.core.language import Bilingual, BilingualList, Language
from dlcards.core.note import Note


@pytest.mark.parametrize(
    ("answer", "language", "expected"),
    [
        ("잔차 블록", Language.KO, "〇〇 〇〇|ㅈㅊ ㅂㄹ|잔ㅊ ㅂㄹ|잔차 ㅂㄹ|잔차 블ㄹ"),
        ("1x1 합성", Language.KO, "___ 〇〇|1__ ㅎㅅ|1x_ ㅎㅅ|1x1 ㅎㅅ|1x1 합ㅅ"),
        ("top map", Language.EN, "___ ___|t__ m__|to_ m__|top m__|top ma_"),
        ("F1-loss (%)", Language.EN, "__-____ (%)|F_-l___ (%)|F1-l___ (%)|F1-lo__ (%)|F1-los_ (%)"),
        ("키", Language.KO, "〇|ㅋ"),
        ("K", Language.EN, "_"),
    ],
)
def test_hints(answer: str, language: Language, expected: str) -> None:
    assert hints(answer, language) == tuple(expected.split("|"))


@pytest.mark.parametrize("answer", ["", " ", "+", "∅"])
def test_nothing_can_be_hinted_about_what_has_no_letters(answer: str) -> None:
    assert hints(answer, Language.EN) == ()


@given(
    st.text(st.sampled_from("가각쌍힣ㄱ aAzß9-_(〇’é漢\u0301"), max_size=12) | st.text(max_size=12),
    st.sampled_from(Language),
)
def test_each_hint_is_new_and_closer_and_none_is_the_answer(
    answer: str, language: Language
) -> None:
    steps = hints(answer, language)
    answer = unicodedata.normalize("NFC", answer)
    assert len(set(steps)) == len(steps)
    assert answer not in steps
    closeness = [sum(a == b for a, b in zip(step, answer, strict=False)) for step in steps]
    assert closeness == sorted(closeness)


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("어텐션은 셀프 어텐션을 낳는다.", ["어텐션", "셀프 어텐션"], "____은 ____을 낳는다."),
        ("Batch normalization and batch-normalization", ["batch normalization"], "____ and ____"),
        ("셀프어텐션", ["셀프 어텐션"], "____"),
        ("mAP is no map; AP is.", ["AP"], "mAP is no map; ____ is."),
        ("kernels, batches, kernelized", ["kernel", "batch"], "____s, ____es, kernelized"),
        ("키는 스키마도 키우기도 아닌 키(key)", ["키"], "____는 스키마도 키우기도 아닌 ____(key)"),
        ("C++ and f(x)?", ["f(x)", "C++"], "____ and ____?"),
        ("unchanged", [], "unchanged"),
        ("unchanged", ["", " "], "unchanged"),
        ("a - b", ["-"], "a ____ b"),
    ],
)
def test_blanked(text: str, names: list[str], expected: str) -> None:
    assert blanked(text, names) == expected


@given(st.text(max_size=20), st.lists(st.text(max_size=5), max_size=4))
def test_blanking_takes_any_names(text: str, names: list[str]) -> None:
    assert isinstance(blanked(text, names), str)


TOP_K = Note(
    "top-k",
    term=Bilingual("상위 케이", "top-k"),
    meaning=Bilingual("점수가 높은 것 k개만 남기는 방법이다", "Keeps the k best"),
    aliases=BilingualList(("톱 케이",), ()),
    cloze=Bilingual("상위 {{1:점수}}만 남긴다", None),
    example=Bilingual("톱 케이(top-k)의 점수는 셋", None),
)


@pytest.mark.parametrize(
    ("lane", "expected"),
    [
        # the example between the initials and the letters, without any name of the note
        ("ko.name", "〇〇 〇〇|ㅅㅇ ㅋㅇ|____(____)의 점수는 셋|상ㅇ ㅋㅇ|상위 ㅋㅇ|상위 케ㅇ"),
        ("en-ko", "〇〇 〇〇|ㅅㅇ ㅋㅇ|____(____)의 점수는 셋|상ㅇ ㅋㅇ|상위 ㅋㅇ|상위 케ㅇ"),
        # what fills the gap is blanked too
        ("ko.cloze.1", "〇〇|ㅈㅅ|____(____)의 ____는 셋|점ㅅ"),
        # without an example in this language, the letters alone
        ("en.name", "___-_|t__-k|to_-k"),
        # a meaning by its words
        ("ko.meaning", "점수가 높은 …|점수가 높은 것 k개만 …"),
        ("en.meaning", "Keeps the …"),
    ],
)
def test_a_lane_has_its_hints(lane: str, expected: str) -> None:
    assert hints_for(TOP_K, Lane.parse(lane)) == tuple(expected.split("|"))


def test_a_lane_that_the_note_lacks_has_none() -> None:
    with pytest.raises(ValueError, match="top-k"):
        hints_for(TOP_K, Lane.parse("en.cloze.1"))
