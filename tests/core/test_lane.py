"""Lanes and languages: written forms are part of every card's key and frozen for ever."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlcards.core.lane import DEFAULT_WAYS, Lane, Way
from dlcards.core.language import Bilingual, BilingualList, Language, Quiz

KO, EN = Language.KO, Language.EN

lanes = st.builds(
    Lane, st.sampled_from([Way.NAME, Way.MEANING, Way.TERM]), st.sampled_from(Language)
) | st.builds(Lane, st.just(Way.CLOZE), st.sampled_from(Language), st.integers(1, 999))


@pytest.mark.parametrize(
    ("lane", "written", "prompt"),
    [
        (Lane(Way.NAME, KO), "ko.name", KO),
        (Lane(Way.MEANING, KO), "ko.meaning", KO),
        (Lane(Way.NAME, EN), "en.name", EN),
        (Lane(Way.MEANING, EN), "en.meaning", EN),
        (Lane(Way.TERM, EN), "ko-en", KO),  # the Korean term is shown, the English one is wanted
        (Lane(Way.TERM, KO), "en-ko", EN),
        (Lane(Way.CLOZE, KO, 1), "ko.cloze.1", KO),
        (Lane(Way.CLOZE, EN, 2), "en.cloze.2", EN),
        (Lane(Way.CLOZE, EN, 999), "en.cloze.999", EN),
    ],
)
def test_written_forms_are_frozen(lane: Lane, written: str, prompt: Language) -> None:
    assert str(lane) == written
    assert Lane.parse(written) == lane
    assert lane.prompt is prompt


@given(lanes)
def test_what_is_written_is_read(lane: Lane) -> None:
    assert Lane.parse(str(lane)) == lane


@pytest.mark.parametrize(
    "text",
    [
        "", "ko", "name", "ko.Name", "KO.name", "ko.name ", " ko.name", "ko.name.1", "jp.name",
        "ko-ko", "en-en", "ko_en", "ko.cloze", "ko.cloze.", "ko.cloze.0", "ko.cloze.01",
        "ko.cloze.-1", "ko.cloze.1000", "ko.cloze.1\n", "ko.cloze.١", "ko.term",
    ],
)  # fmt: skip
def test_nothing_else_is_a_lane(text: str) -> None:
    with pytest.raises(ValueError, match=r"^"):
        Lane.parse(text)


def test_ways_are_numbers_that_stores_keep() -> None:
    assert [int(way) for way in (Way.NAME, Way.MEANING, Way.TERM, Way.CLOZE)] == [1, 2, 4, 8]
    assert DEFAULT_WAYS == Way.NAME | Way.MEANING


def test_lanes_of_one_language_sort_as_they_are_asked() -> None:
    in_order = ["ko.name", "ko.meaning", "en-ko", "ko.cloze.1", "ko.cloze.2", "ko.cloze.10"]
    assert sorted(map(Lane.parse, reversed(in_order))) == list(map(Lane.parse, in_order))


def test_a_set_of_ways_has_no_written_form() -> None:
    with pytest.raises(ValueError, match=r"^"):
        str(Lane(DEFAULT_WAYS, KO))


def test_the_languages_of_a_quiz() -> None:
    assert {quiz.value: quiz.languages for quiz in Quiz} == {
        "ko": (KO,), "en": (EN,), "both": (KO, EN),
    }  # fmt: skip
    assert (KO.other, EN.other) == (EN, KO)


@pytest.mark.parametrize(
    ("text", "korean", "english", "is_there"),
    [
        (Bilingual("가", "a"), "가", "a", True),
        (Bilingual(ko="가"), "가", "가", True),
        (Bilingual(en="a"), "a", "a", True),
        (Bilingual(), None, None, False),
    ],
)
def test_the_other_language_stands_in_where_one_is_missing(
    text: Bilingual, korean: str | None, english: str | None, is_there: bool
) -> None:
    assert (text.prefer(KO), text.prefer(EN), bool(text)) == (korean, english, is_there)
    assert (text.get(KO), text.get(EN)) == (text.ko, text.en)


def test_lists_of_texts_in_two_languages() -> None:
    lists = BilingualList(ko=("가", "나"))
    assert (lists.get(KO), lists.get(EN)) == (("가", "나"), ())
    assert [bool(each) for each in (lists, BilingualList(en=("a",)), BilingualList())] == [
        True, True, False,
    ]  # fmt: skip
