"""What an abbreviation stands for is a further name, where its definition opens with it."""

from __future__ import annotations

import pytest

from dlcards.core.language import Bilingual
from dlcards.core.note import Also, Figure, Note
from dlcards.glossary.draft import Draft, Shown
from dlcards.glossary.drafting.drafts import drafted
from dlcards.glossary.drafting.known import Known
from dlcards.glossary.reading.page import read
from tests.glossary.drafts import again, new


def drafts(*entries: tuple[str, str]) -> list[Draft]:
    page = "# 용어\n\n" + "".join(f"※ {head}\n: {text}\n\n" for head, text in entries)
    shown = Shown(Figure("x.png"), is_here=False)
    found = drafted([("cnn.md", read(page))], Known(), lambda _page, _picture: shown)
    return list(found.drafts)


def notes(*entries: tuple[str, str]) -> list[Note]:
    return [draft.note for draft in drafts(*entries)]


@pytest.mark.parametrize(
    ("head", "text", "alias"),
    [
        (
            "LSTM",
            "Long Short-Term Memory. 긴 문맥을 기억하는 순환층이다.",
            "Long Short-Term Memory",
        ),
        ("GRU", "Gated Recurrent Unit의 약자로 순환층의 하나이다.", "Gated Recurrent Unit"),
        ("CNN", "CNN은 Convolutional Neural Network의 약자이다.", "Convolutional Neural Network"),
        ("SVM", "CNN(Convolutional Neural Network의 약자)과 견주는 모델이다.", None),
        ("MDP", "Markov decision process (상태와 행동의 과정이다)", "Markov decision process"),
        ("배치 정규화 (BN)", "Batch Normalization. 값을 고르게 한다.", "Batch Normalization"),
        ("AI", "an input, which a model is given first", None),  # an article, and chance
        ("BP", "big picture. 큰 그림을 말한다.", None),  # two words in small letters: chance
        ("dropout", "Deep rough output. 뉴런을 끄는 방법이다.", None),  # no abbreviation
    ],
)
def test_it_is_an_alias(head: str, text: str, alias: str | None) -> None:
    (note,) = notes((head, text))
    assert note.aliases.en == ((alias,) if alias else ())


def test_it_joins_what_is_told_under_it() -> None:
    (note,) = notes(
        ("SGD", "Stochastic Gradient Descent. 묶음마다 걸음을 옮기는 방법이다."),
        ("Stochastic Gradient Descent", "확률적으로 고른 표본으로 걸음을 옮긴다."),
    )
    assert note.term == Bilingual(en="SGD")
    assert note.aliases.en == ("Stochastic Gradient Descent",)


def test_it_comes_to_a_note_that_was_built_without_it() -> None:
    """And is no conflict, also where the person added names meanwhile."""
    before = drafts(("LSTM", "긴 문맥을 기억하는 순환층이다."))
    after = drafts(("LSTM", "Long Short-Term Memory. 긴 문맥을 기억하는 순환층이다."))
    result = again(new(*before), *after)
    mine = new(*before).replace("en: LSTM}", "en: LSTM}\n    aliases: {ko: [장단기 기억]}")
    assert again(mine, *after).conflicts == ()
    assert result.updated == (("lstm", ("meaning.ko", "aliases.en")),)
    assert not result.conflicts
    assert again(result.text, *after).text == result.text


def test_signs_alone_make_no_other_definition() -> None:
    same = ("학습률", "걸음의 크기를 정하는 값이다."), ("학습률", "걸음의 크기를, 정하는 값이다")
    assert notes(*same)[0].also == ()
    other = notes(*same, ("학습률", "기울기에 곱하는 수이다."))[0].also
    assert other == (Also(Bilingual("기울기에 곱하는 수이다."), "cnn.md:9"),)
