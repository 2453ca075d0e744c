"""Answers as wholes: blank, another term, two names at once, the other language, namesakes."""

from __future__ import annotations

import pytest

from dlcards.core.judging.judge import judge
from dlcards.core.judging.verdict import Other
from dlcards.core.keys import NoteKey

from .examiner import Row, in_short, verdict, wanted_of

PRECISION = "정밀도 | 프리시전 | 양성 예측도 // precision | positive predictive value | PPV"

BLANK: list[Row] = [
    (PRECISION, "", "blank"),
    (PRECISION, "   ", "blank"),
    (PRECISION, "?", "blank"),
    (PRECISION, "??", "blank"),
    (PRECISION, "？", "blank"),  # full-width
    (PRECISION, "...", "blank"),
    (PRECISION, "-", "blank"),
    (PRECISION, "ㅠㅠ", "blank"),
    (PRECISION, "모름", "blank"),
    (PRECISION, "몰라", "blank"),
    (PRECISION, "몰라요", "blank"),
    (PRECISION, "모르겠다", "blank"),
    (PRECISION, "모르겠어", "blank"),
    (PRECISION, "모르겠어요", "blank"),
    (PRECISION, "모르겠습니다.", "blank"),
    (PRECISION, "잘 모르겠어요", "blank"),
    (PRECISION, "전혀 모르겠음", "blank"),
    (PRECISION, "모르겠는데요", "blank"),
    (PRECISION, "기억 안 나요", "blank"),
    (PRECISION, "기억이 안 남", "blank"),
    (PRECISION, "생각이 안 나", "blank"),
    (PRECISION, "까먹었어요", "blank"),
    (PRECISION, "글쎄요", "blank"),
    (PRECISION, "패스", "blank"),
    (PRECISION, "ㅁㄹ", "blank"),
    (PRECISION, "I don't know", "blank"),
    (PRECISION, "i dont know", "blank"),
    (PRECISION, "don’t know", "blank"),
    (PRECISION, "I do not know.", "blank"),
    (PRECISION, "I really don't know", "blank"),
    (PRECISION, "don't remember", "blank"),
    (PRECISION, "idk", "blank"),
    (PRECISION, "IDK", "blank"),
    (PRECISION, "dunno", "blank"),
    (PRECISION, "no idea", "blank"),
    (PRECISION, "not sure", "blank"),
    (PRECISION, "pass", "blank"),
    (PRECISION, "skip", "blank"),
    (PRECISION, "모델", "wrong"),  # begins like "모름", and is an answer
    (PRECISION, "know", "wrong"),
    ("pass", "pass", "right"),  # a wanted name is an answer, whatever it says
    ("skip connection", "skip", "blank"),
]  # fmt: skip

OTHERS: list[Row] = [
    (PRECISION, "재현율", "other: 재현율"),
    (PRECISION, "recall", "other: recall"),  # in either language
    (PRECISION, "Recall", "other: Recall"),
    (PRECISION, "민감도", "other: 민감도"),  # by an alias too
    (PRECISION, "평균 정밀도", "other: 평균 정밀도"),
    (PRECISION, "평균정밀도", "other: 평균정밀도"),
    (PRECISION, "재현율입니다", "other: 재현율 + particle"),
    (PRECISION, "재현율.", "other: 재현율 + punctuation"),
    (PRECISION, "the recall", "other: recall + article"),
    (PRECISION, "재헌율", "wrong"),  # near another note's name is only wrong
    ("FLOPs | floating-point operations", "FLOP/s", "other: FLOP/s"),  # a mark apart, and known
    ("FLOP/s | FLOP per second", "FLOPs", "other: FLOPs"),
    ("FLOP/s | FLOP per second", "FLOP / s", "right: spacing"),
    ("max pooling", "average pooling", "other: average pooling"),
    ("self-attention", "cross attention", "other: cross attention"),
    ("훈련 오차", "검증 오차", "other: 검증 오차"),
    ("오토인코더", "변분 오토인코더", "other: 변분 오토인코더"),
    ("low bias", "high bias", "other: high bias"),
    ("배치 정규화", "정규화", "other: 정규화"),
    ("정규화", "표준화", "other: 표준화"),
    ("기울기 소실", "기울기 폭발", "other: 기울기 폭발"),  # near in form, but another's
    ("vanishing gradient", "exploding gradients", "other: exploding gradients"),
]  # fmt: skip

TOGETHER: list[Row] = [
    (PRECISION, "정밀도(precision)", "right: brackets"),
    (PRECISION, "정밀도 (precision)", "right: brackets"),
    (PRECISION, "정밀도（Precision）", "right: brackets"),
    (PRECISION, "precision(정밀도)", "right: brackets"),
    (PRECISION, "정밀도, precision", "right: brackets"),
    (PRECISION, "정밀도/precision", "right: brackets"),
    (PRECISION, "정밀도 precision", "right: brackets"),
    (PRECISION, "정밀도 (PPV)", "right: brackets"),
    (PRECISION, "프리시전(정밀도)", "right: alias brackets"),
    ("non-maximum suppression | NMS", "Non-Maximum Suppression (NMS)", "right: brackets"),
    ("CNN // 합성곱 신경망", "CNN [합성곱 신경망]", "right: brackets"),
    (PRECISION, "정밀도(recall)", "other: recall + brackets"),  # and that is not it
    (PRECISION, "재현율(recall)", "other: 재현율 + brackets"),
    (PRECISION, "정밀도(맞음)", "nearly: 정밀도[|맞][|음]"),  # what it adds is too much
    (PRECISION, "정밀(도)", "right: punctuation"),
    ("쿼리, 키, 값", "키, 쿼리, 값", "right: order"),
    ("쿼리, 키, 값", "키 쿼리 값", "right: order"),
    ("query, key, value", "key/query/value", "right: order"),
    ("query, key, value", "key, value and query", "right: order"),
    ("query, key, value", "query and value", "wrong"),  # one of three is missing
    ("깊이, 너비", "너비·깊이", "right: order"),
    ("transfer learning", "learning transfer", "wrong"),  # no list: order counts
]  # fmt: skip

NUMBERS: list[Row] = [  # gaps of cloze sentences often want one
    ("0.25", "0.25", "right"),
    ("0.25", "0.25.", "right: punctuation"),
    ("0.25", "0.25입니다", "right: particle"),
    ("0.25", "０．２５", "right: width"),
    ("0.25", "025", "wrong"),  # the point is no mere punctuation
    ("2.5", "25", "wrong"),
    ("15.3", "15.4", "wrong: number"),
    ("60,000", "60000", "right: punctuation"),
    ("60,000", "6,000", "wrong: number"),
    ("3", "3", "right"),
    ("3", "3.", "right: punctuation"),
    ("3", "4", "wrong: number"),
    ("-1", "-1", "right"),
    ("-1", "−1", "right: spacing"),  # the true minus sign
    ("-1", "1", "wrong: number"),
    ("1", "-1", "wrong: number"),
    ("5%", "5 %", "right: spacing"),
    ("1989", "1998", "wrong: number"),  # a year turned round is another year
    ("VGG-16", "VGG-19", "wrong: number"),
    ("ResNet-50", "ResNet50", "right: spacing"),
    ("ResNet-50", "ResNet-101", "wrong"),
]  # fmt: skip

FOREIGN: list[Row] = [
    (PRECISION, "precision", "right: language"),
    (PRECISION, "Precision", "right: language case"),
    (PRECISION, "PPV", "right: abbreviation language"),
    (PRECISION, "ㅔㄱㄷ챠냐ㅐㅜ", "right: language keyboard"),
    (PRECISION, "precison", "nearly: precis[i|]on + language"),
    ("precision // 정밀도", "정밀도", "right: language"),
    ("precision // 정밀도", "정밀도를", "right: language particle"),
    ("precision // 정밀도", "정말도", "nearly: 정[밀|말]도 + language"),
    ("ReLU | 렐루 // ReLU", "ReLU", "right"),  # one name in both languages
]  # fmt: skip

TRANSLATION: list[Row] = [
    (PRECISION, "정밀도", "right"),
    (PRECISION, "precision", "wrong: language"),
    (PRECISION, "PPV", "wrong: language"),
    (PRECISION, "precison", "wrong: language"),  # nearly, and the wrong language
    (PRECISION, "정밀도(precision)", "right: brackets"),  # the right one is there
    (PRECISION, "precision(PPV)", "wrong: language"),
    ("precision // 정밀도", "정밀도", "wrong: language"),
    ("precision // 정밀도", "정밀도를", "wrong: language"),
    ("precision // 정밀도", "wjdalfeh", "wrong: language"),
    (PRECISION, "recall", "other: recall"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "typed", "expected"), BLANK + OTHERS + TOGETHER + NUMBERS + FOREIGN
)
def test_verdict(asked: str, typed: str, expected: str) -> None:
    assert verdict(asked, typed) == expected


@pytest.mark.parametrize(("asked", "typed", "expected"), TRANSLATION)
def test_a_translation_wants_its_language(asked: str, typed: str, expected: str) -> None:
    assert verdict(asked, typed, takes_foreign=False) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("FLOPs", "right"),
        ("FLOPS", "other: FLOPS"),  # exactly the other one
        ("flops", "nearly: [F|f][L|l][O|o][P|p]s"),  # neither: which one is not said
        ("FLOPs를", "right: particle"),
        ("FLOPS를", "other: FLOPS + particle"),
        ("floating-point operations", "right: alias"),  # what no other note has is free of case
        ("Floating-Point Operations", "right: alias case"),
        ("Ｆ ＬＯＰｓ", "right: width spacing"),  # of all else it is as free as ever
    ],
)
def test_case_matters_where_another_note_differs_by_it_alone(typed: str, expected: str) -> None:
    """The counts are FLOPs, the rate is FLOPS; a lookup that ignores case finds either."""
    wanted = wanted_of("FLOPs | floating-point operations", namesakes="FLOPS")
    rate = NoteKey("training", "flops-rate")
    found = judge(typed, wanted, lambda name: rate if name.casefold() == "flops" else None)
    assert in_short(found) == expected
    assert not isinstance(found, Other) or found.note == rate


def test_a_name_that_two_notes_share_is_right_for_either() -> None:
    """Which one is meant, the question has said; the answer need not."""
    wanted = wanted_of("정규화", namesakes="정규화")
    found = judge("정규화", wanted, lambda _: NoteKey("training", "regularization"))
    assert in_short(found) == "right"


def test_a_page_that_was_pasted_is_wrong_and_no_burden() -> None:
    """The shelf is not asked for each of its words."""
    asked: list[str] = []
    found = judge("softmax 소프트맥스 " * 2_000, wanted_of("어텐션"), asked.append)
    assert in_short(found) == "wrong"
    assert len(asked) < 10
