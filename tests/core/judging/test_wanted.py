"""What each lane accepts."""

from __future__ import annotations

import pytest

from dlcards.core.judging.wanted import Wanted, wanted
from dlcards.core.lane import Lane
from dlcards.core.language import Bilingual, BilingualList, Language
from dlcards.core.note import Note

RECALL = Note(
    "recall",
    term=Bilingual("재현율", "recall"),
    meaning=Bilingual("뜻", "meaning"),
    aliases=BilingualList(("리콜",), ("TPR",)),
    cloze=Bilingual("{{1:재현율}}은 {{2:거짓 음성}}이 줄면 커진다", "{{1:Recall}} rises"),
)
KOREAN, ENGLISH = ("재현율", "리콜"), ("recall", "TPR")


@pytest.mark.parametrize(
    ("lane", "expected"),
    [
        ("ko.name", Wanted(KOREAN, Language.KO, ENGLISH)),
        ("en.name", Wanted(ENGLISH, Language.EN, KOREAN)),
        ("en-ko", Wanted(KOREAN, Language.KO, ENGLISH, takes_foreign=False)),
        ("ko-en", Wanted(ENGLISH, Language.EN, KOREAN, takes_foreign=False)),
        ("ko.cloze.1", Wanted(KOREAN, Language.KO, ENGLISH)),  # the gap is the term: any name
        ("ko.cloze.2", Wanted(("거짓 음성",), Language.KO)),  # and here it is not
        ("en.cloze.1", Wanted(("Recall", *ENGLISH), Language.EN, KOREAN)),  # as the gap has it
    ],
)
def test_names_of_a_lane(lane: str, expected: Wanted) -> None:
    assert wanted(RECALL, Lane.parse(lane)) == expected


def test_the_learners_own_answers_come_last_and_once() -> None:
    found = wanted(RECALL, Lane.parse("ko.name"), accepted=("회수율", "리콜"))
    assert found.names == ("재현율", "리콜", "회수율")


def test_an_answer_of_ones_own_may_be_in_the_other_language() -> None:
    found = wanted(RECALL, Lane.parse("en-ko"), accepted=("TPR",))
    assert found.names == ("재현율", "리콜", "TPR")
    assert found.foreign == ("recall",)


def test_a_name_that_both_languages_share_is_no_foreign_one() -> None:
    relu = Note("relu", term=Bilingual("ReLU", "ReLU"), meaning=Bilingual("뜻", "meaning"))
    assert wanted(relu, Lane.parse("ko.name")).foreign == ()


def test_without_a_term_in_the_language_the_other_one_is_asked() -> None:
    only_english = Note("relu", term=Bilingual(None, "ReLU"), meaning=Bilingual("뜻", None))
    assert wanted(only_english, Lane.parse("ko.name")) == Wanted(("ReLU",), Language.KO)


def test_a_lane_that_the_note_lacks_wants_nothing() -> None:
    with pytest.raises(ValueError, match="recall"):
        wanted(RECALL, Lane.parse("ko.cloze.9"))
