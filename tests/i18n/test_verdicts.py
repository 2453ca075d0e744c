"""What is said to a typed answer, in both languages, with the particles that fit."""

from __future__ import annotations

import pytest

from dlcards.core.judging.judge import judge
from dlcards.core.judging.verdict import Verdict
from dlcards.core.judging.wanted import Wanted
from dlcards.core.keys import NoteKey
from dlcards.core.language import Language
from dlcards.i18n.text import Speaker
from dlcards.i18n.verdicts import told

ATTENTION = Wanted(("어텐션", "주의"), Language.KO, ("attention",))
TRANSLATION = Wanted(("어텐션",), Language.KO, ("attention",), takes_foreign=False)
SGD = Wanted(("stochastic gradient descent", "SGD"), Language.EN)


def asked(*names: str) -> Wanted:
    """These names, in Korean."""
    return Wanted(names, Language.KO)


def judged(typed: str, wanted: Wanted) -> Verdict:
    """Judge; the shelf knows 정밀도."""
    return judge(typed, wanted, lambda name: NoteKey("a", "b") if name == "정밀도" else None)


@pytest.mark.parametrize(
    ("typed", "wanted", "ko", "en"),
    [
        ("어텐션", ATTENTION, ["맞았어요."], ["Right."]),
        ("어텐션을", ATTENTION, ["맞았어요."], ["Right."]),
        (
            "주의",
            ATTENTION,
            ["맞았어요.", "‘어텐션’의 다른 이름이에요."],
            ["Right.", "Another name for “어텐션”."],
        ),
        (
            "sgd",
            SGD,
            ["맞았어요.", "‘stochastic gradient descent’의 약어예요.", "보통 ‘SGD’라고 써요."],
            ["Right.", "Short for “stochastic gradient descent”.", "Usually written “SGD”."],
        ),
        (
            "attention",
            ATTENTION,
            ["맞았어요.", "한국어 이름은 ‘어텐션’이에요."],
            ["Right.", "In Korean it is “어텐션”."],
        ),
        (
            "djxpstus",
            ATTENTION,
            ["맞았어요.", "영문 자판으로 쳤어요."],
            ["Right.", "Typed with the Latin keyboard."],
        ),
        (
            "ㄴㅎㅇ",
            SGD,
            ["맞았어요.", "‘stochastic gradient descent’의 약어예요.", "한글 자판으로 쳤어요."],
            [
                "Right.",
                "Short for “stochastic gradient descent”.",
                "Typed with the Hangul keyboard.",
            ],
        ),
        (
            "어템션",
            ATTENTION,
            [
                "거의 맞았어요.",
                "친 답: 어[템]션",
                "맞는 답: 어[텐]션",
                "‘텐’의 받침은 ㅁ이 아니라 ㄴ이에요.",
            ],
            [
                "Nearly right.",
                "You typed: 어[템]션",
                "The answer: 어[텐]션",
                "“텐”: the final is ㄴ, not ㅁ.",
            ],
        ),
        (
            "어탠션을",
            ATTENTION,
            [
                "거의 맞았어요.",
                "친 답: 어[탠]션",
                "맞는 답: 어[텐]션",
                "‘텐’의 중성은 ㅐ가 아니라 ㅔ예요.",
            ],
            [
                "Nearly right.",
                "You typed: 어[탠]션",
                "The answer: 어[텐]션",
                "“텐”: the vowel is ㅔ, not ㅐ.",
            ],
        ),
        (
            "어테션",
            ATTENTION,
            [
                "거의 맞았어요.",
                "친 답: 어[테]션",
                "맞는 답: 어[텐]션",
                "‘텐’에 받침 ㄴ이 빠졌어요.",
            ],
            [
                "Nearly right.",
                "You typed: 어[테]션",
                "The answer: 어[텐]션",
                "“텐”: the final ㄴ is missing.",
            ],
        ),
        (
            "드롭악웃",
            asked("드롭아웃"),
            [
                "거의 맞았어요.",
                "친 답: 드롭[악]웃",
                "맞는 답: 드롭[아]웃",
                "‘아’에는 받침 ㄱ이 없어요.",
            ],
            [
                "Nearly right.",
                "You typed: 드롭[악]웃",
                "The answer: 드롭[아]웃",
                "“아”: there is no final ㄱ.",
            ],
        ),
        (
            "경사강하법",
            asked("경사하강법"),
            [
                "거의 맞았어요.",
                "친 답: 경사[강하]법",
                "맞는 답: 경사[하강]법",
                "순서가 바뀌었어요. ‘하강’이에요.",
            ],
            [
                "Nearly right.",
                "You typed: 경사[강하]법",
                "The answer: 경사[하강]법",
                "The wrong way round: it is “하강”.",
            ],
        ),
        (
            "오토인코더더",
            asked("오토인코더"),
            [
                "거의 맞았어요.",
                "친 답: 오토인코[더]더",
                "맞는 답: 오토인코더",
                "‘더’가 더 들어갔어요.",
            ],
            [
                "Nearly right.",
                "You typed: 오토인코[더]더",
                "The answer: 오토인코더",
                "“더” is too much.",
            ],
        ),
        (
            "stochastic grdient descemt",
            SGD,
            [
                "거의 맞았어요.",
                "친 답: stochastic grdient desce[m]t",
                "맞는 답: stochastic gr[a]dient desce[n]t",
                "‘a’가 빠졌어요.",
                "‘m’이 아니라 ‘n’이에요.",
            ],
            [
                "Nearly right.",
                "You typed: stochastic grdient desce[m]t",
                "The answer: stochastic gr[a]dient desce[n]t",
                "“a” is missing.",
                "“n”, not “m”.",
            ],
        ),
        (
            "정밀도",
            asked("재현율"),
            ["그건 ‘정밀도’예요. 물은 것은 ‘재현율’이에요."],
            ["That is “정밀도”. Asked was “재현율”."],
        ),
        (
            "wjdalfeh",
            asked("재현율"),
            ["그건 ‘정밀도’예요. 물은 것은 ‘재현율’이에요.", "영문 자판으로 쳤어요."],
            ["That is “정밀도”. Asked was “재현율”.", "Typed with the Latin keyboard."],
        ),
        (
            "attention",
            TRANSLATION,
            ["틀렸어요. 답은 ‘어텐션’이에요.", "용어는 맞지만 한국어로 답해야 해요."],
            [
                "Wrong. The answer is “어텐션”.",
                "That is the term, but the answer is wanted in Korean.",
            ],
        ),
        (
            "비지도 학습",
            asked("지도 학습"),
            [
                "틀렸어요. 답은 ‘지도 학습’이에요.",
                "뜻이 뒤집힌 말이에요.",
                "친 답: [비]지도 학습",
                "맞는 답: 지도 학습",
            ],
            [
                "Wrong. The answer is “지도 학습”.",
                "That turns the meaning round.",
                "You typed: [비]지도 학습",
                "The answer: 지도 학습",
            ],
        ),
        (
            "L1 규제",
            asked("L2 규제"),
            [
                "틀렸어요. 답은 ‘L2 규제’예요.",
                "숫자가 달라요.",
                "친 답: L[1] 규제",
                "맞는 답: L[2] 규제",
            ],
            [
                "Wrong. The answer is “L2 규제”.",
                "The number is another one.",
                "You typed: L[1] 규제",
                "The answer: L[2] 규제",
            ],
        ),
        (
            "AE 모델",
            asked("AR 모델"),
            [
                "틀렸어요. 답은 ‘AR 모델’이에요.",
                "약어가 달라요.",
                "친 답: A[E] 모델",
                "맞는 답: A[R] 모델",
            ],
            [
                "Wrong. The answer is “AR 모델”.",
                "The abbreviation is another one.",
                "You typed: A[E] 모델",
                "The answer: A[R] 모델",
            ],
        ),
        (
            "바나나",
            ATTENTION,
            ["틀렸어요. 답은 ‘어텐션’이에요."],
            ["Wrong. The answer is “어텐션”."],
        ),
        ("모름", ATTENTION, ["답은 ‘어텐션’이에요."], ["The answer is “어텐션”."]),
    ],
)
def test_told(typed: str, wanted: Wanted, ko: list[str], en: list[str]) -> None:
    verdict = judged(typed, wanted)
    assert list(told(verdict, wanted, Speaker(Language.KO))) == ko
    assert list(told(verdict, wanted, Speaker(Language.EN))) == en
