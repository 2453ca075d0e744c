"""A head's names: which is the term of which language, what is an alias, and what is none."""

from __future__ import annotations

import pytest

from dlcards.glossary.reading.names import asked_for, names_of, tidy

# The head, term.ko, term.en, aliases.ko, aliases.en.
HEADS = [
    ("Stochastic Gradient Descent(SGD, 확률적 경사하강법)", "확률적 경사하강법",
     "Stochastic Gradient Descent", (), ("SGD",)),
    ("편향 (bias)", "편향", "bias", (), ()),
    ("ViT (vision transformer)", None, "ViT", (), ("vision transformer",)),
    ("과적합, overfitting", "과적합", "overfitting", (), ()),
    ("선형 회귀 (영어: linear regression, 약어: LR)", "선형 회귀", "linear regression", (), ("LR",)),
    ("Residual Function (F(x))", None, "Residual Function", (), ()),  # a symbol
    ("BERT (2018)", None, "BERT", (), ()),  # a year
    ("유의수준 (중요)", "유의수준", None, (), ()),  # a remark
    ("train/test error", None, "train/test error", (), ()),  # one name with a slash
    ("재현율 / 민감도", "재현율", None, ("민감도",), ()),
    ("np.random.rand(3, 2)", None, "np.random.rand(3, 2)", (), ()),  # a program's brackets
    ("3. **드롭아웃** :", "드롭아웃", None, (), ()),
]  # fmt: skip


@pytest.mark.parametrize(("head", "ko", "en", "more_ko", "more_en"), HEADS)
def test_names(
    head: str, ko: str | None, en: str | None, more_ko: tuple[str, ...], more_en: tuple[str, ...]
) -> None:
    names = names_of(tidy(head))
    assert names is not None
    assert (names.term.ko, names.term.en) == (ko, en)
    assert (names.aliases.ko, names.aliases.en) == (more_ko, more_en)


def test_a_bracket_with_another_concept_is_no_alias() -> None:
    names = names_of(
        "Vanishing gradient (Exploding gradient, 기울기 소실)", lambda one, _: "Expl" in one
    )
    assert names is not None
    assert names.all() == ("기울기 소실", "Vanishing gradient")


@pytest.mark.parametrize(
    ("question", "term"),
    [
        ("과적합이란?", "과적합"),
        ("활성화 함수란 무엇인가요?", "활성화 함수"),
        ("Q. 드롭아웃이란?", "드롭아웃"),
        ("zero-shot 뜻", "zero-shot"),
        ("What is a p-value?", "p-value"),
        ("What does “recall@k” mean?", "recall@k"),
        ("왜 ReLU를 쓸까?", None),
        ("What is the difference between L1 and L2?", None),
        ("What's next?", None),
        ("교란", None),  # a name that ends like a question
    ],
)
def test_questions(question: str, term: str | None) -> None:
    assert asked_for(question) == term
