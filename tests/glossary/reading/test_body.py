"""What an entry tells: its language, and what is no word of its meaning."""

from __future__ import annotations

import pytest

from dlcards.core.language import Language
from dlcards.glossary.reading.page import read
from dlcards.glossary.reading.shape import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("batch statistics는 layer output에 맞춘다", Language.KO),
        ("the gap between train loss와 validation loss", Language.KO),  # one particle is enough
        ("softmax(x)의 temperature scaling parameter", Language.KO),
        ("the share of positives that are found", Language.EN),
        ("a sliding window over the input (창)", Language.EN),  # a translation is no particle
        ("called 어텐션 in Korean, a weighting of the inputs", Language.EN),
    ],
)
def test_a_particle_behind_a_latin_word_makes_a_text_korean(text: str, language: Language) -> None:
    assert language_of(text) is language


@pytest.mark.parametrize(
    ("below", "meaning"),
    [
        # an arrow before a further sentence becomes the end of the one before it
        (
            ": 층을 건너뛰어 더하는 연결이다\n-> 기울기가 곧장 흐른다",
            "층을 건너뛰어 더하는 연결이다\n기울기가 곧장 흐른다",
        ),
        ("- ⇒ 쉬운 표본부터 배우게 하는 방법", "쉬운 표본부터 배우게 하는 방법"),
        # the words of a picture that a copied page leaves
        (": 층을 건너뛰어 더하는 연결이다. skip net", "층을 건너뛰어 더하는 연결이다."),
        (": 층을 건너뛰어 값을 더하게 됨 skip1 skip2", "층을 건너뛰어 값을 더하게 됨"),
        (": 층을 건너뛰어 더하는 연결\n\nskip ex) ResNet의 지름길", "층을 건너뛰어 더하는 연결"),
        # Latin words that end a phrase, and those of a list, are no picture's
        (": 바로 앞이 아니라 그 다음 layer", "바로 앞이 아니라 그 다음 layer"),
        (": 층을 건너뛰는 연결이다\n- dense net", "층을 건너뛰는 연결이다\ndense net"),
    ],
)
def test_a_meaning_is_what_a_person_would_keep(below: str, meaning: str) -> None:
    (entry,) = read(f"# 용어\n\n※ 지름길\n{below}\n").entries
    assert entry.told.meaning == {Language.KO: meaning}


@pytest.mark.parametrize(
    ("below", "meaning"),
    [
        (
            "Making more samples from the ones at hand.\n가진 표본을 바꾸어 늘리는 것.",
            {Language.EN: "Making more samples from the ones at hand.", Language.KO: "가진 표본을 바꾸어 늘리는 것."},
        ),
        (
            ": 가진 표본을 바꾸어 늘리는 것\n: Making more samples from the ones at hand",
            {Language.EN: "Making more samples from the ones at hand", Language.KO: "가진 표본을 바꾸어 늘리는 것"},
        ),
        # an example, a name, or a sentence more in one language, is no second meaning
        (
            ": A layer is a function of its input.\n: 예를 들어 합성곱 층은 이미지의 특징을 찾는다.",
            {Language.KO: "A layer is a function of its input.\n예를 들어 합성곱 층은 이미지의 특징을 찾는다."},
        ),
        (
            ": 가진 표본을 바꾸어 늘리는 것\n: Augment Everything, 2019",
            {Language.KO: "가진 표본을 바꾸어 늘리는 것\nAugment Everything, 2019"},
        ),
        (
            ": Making more samples.\n: 가진 표본을 바꾸어 늘리는 것\n: 뒤집거나 자르는 방법",
            {Language.KO: "Making more samples.\n가진 표본을 바꾸어 늘리는 것\n뒤집거나 자르는 방법"},
        ),
    ],
)  # fmt: skip
def test_what_is_said_in_both_languages_is_a_meaning_in_each(
    below: str, meaning: dict[Language, str]
) -> None:
    (entry,) = read(f"# 용어\n\n※ 증강\n{below}\n").entries
    assert entry.told.meaning == meaning
