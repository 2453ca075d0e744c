"""What each lane shows, and what it wants to hear."""

import pytest

from dlcards.core.lane import Lane
from dlcards.core.language import Bilingual
from dlcards.core.note import Note
from dlcards.core.question import Question, question

NOTE = Note(
    "stride",
    term=Bilingual("보폭", "stride"),
    meaning=Bilingual("커널이 한 번에 움직이는 칸 수", "how far a kernel moves at once"),
    cloze=Bilingual("{{1:보폭}}이 {{2:둘}}이면 절반이 된다", "A {{stride}} of two halves it"),
)


@pytest.mark.parametrize(
    ("lane", "prompt", "answer"),
    [
        ("ko.name", "커널이 한 번에 움직이는 칸 수", "보폭"),
        ("ko.meaning", "보폭", "커널이 한 번에 움직이는 칸 수"),
        ("en.name", "how far a kernel moves at once", "stride"),
        ("en.meaning", "stride", "how far a kernel moves at once"),
        ("ko-en", "보폭", "stride"),
        ("en-ko", "stride", "보폭"),
        ("ko.cloze.1", "____이 둘이면 절반이 된다", "보폭"),
        ("ko.cloze.2", "보폭이 ____이면 절반이 된다", "둘"),
        ("en.cloze.1", "A ____ of two halves it", "stride"),
    ],
)
def test_a_question_and_its_answer(lane: str, prompt: str, answer: str) -> None:
    assert question(NOTE, Lane.parse(lane)) == Question(Lane.parse(lane), prompt, answer)


@pytest.mark.parametrize(
    ("lane", "prompt", "answer"),
    [("ko.name", "칸 수", "stride"), ("ko.meaning", "stride", "칸 수")],
)
def test_the_other_languages_term_stands_in(lane: str, prompt: str, answer: str) -> None:
    note = Note("stride", Bilingual(en="stride"), Bilingual(ko="칸 수"))
    assert question(note, Lane.parse(lane)) == Question(Lane.parse(lane), prompt, answer)


@pytest.mark.parametrize("lane", ["en.name", "ko-en", "en-ko", "ko.cloze.1", "en.cloze.1"])
def test_without_its_parts_a_lane_asks_nothing(lane: str) -> None:
    note = Note("stride", Bilingual(en="stride"), Bilingual(ko="칸 수"))
    with pytest.raises(ValueError, match=f"stride has no {lane}"):
        question(note, Lane.parse(lane))


def test_a_gap_that_is_not_in_the_sentence_asks_nothing() -> None:
    with pytest.raises(ValueError, match=r"ko\.cloze\.3"):
        question(NOTE, Lane.parse("ko.cloze.3"))
