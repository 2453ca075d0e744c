"""What is added to a question whose term two notes share."""

import pytest
from msgspec.structs import replace

from dlcards.core.apart import Titled, apart
from dlcards.core.lane import Lane
from dlcards.core.language import Bilingual
from dlcards.core.note import Note
from dlcards.core.question import question
from tests.support import note

NORMALIZATION = note("n", term=Bilingual("정규화", "normalization"), tags=("training", "scale"))
REGULARIZATION = note("r", term=Bilingual("정규화", "regularization"), tags=("training", "fit"))
FLOPS = note("s", term=Bilingual("초당 연산 횟수", "FLOPS"))
COUNT = note("c", term=Bilingual("연산 횟수", "FLOPs"))
KOREAN = note("k", term=Bilingual(ko="정규화"))
TITLE, OTHER = Bilingual("훈련", "Training"), Bilingual("일반화", "Generalization")


@pytest.mark.parametrize(
    ("lane", "own", "other", "titles", "told"),
    [
        # the term in the other language says which of two meanings is asked
        ("ko.meaning", NORMALIZATION, REGULARIZATION, (TITLE, TITLE), "normalization"),
        # names that differ by case alone are told apart by the other language too
        ("en.meaning", COUNT, FLOPS, (TITLE, TITLE), "연산 횟수"),
        # where the other term is the answer, a tag that only this note has
        ("ko-en", NORMALIZATION, REGULARIZATION, (TITLE, TITLE), "scale"),
        # without a tag of its own, the deck
        ("ko-en", replace(NORMALIZATION, tags=("training",)), REGULARIZATION, (TITLE, OTHER),
         "훈련"),
        # a tag that gives the answer away is not told
        ("ko-en", replace(NORMALIZATION, tags=("normalization",)), REGULARIZATION, (TITLE, OTHER),
         "훈련"),
        # nothing tells them apart
        ("ko.meaning", KOREAN, replace(KOREAN, id="l"), (TITLE, TITLE), None),
    ],
)  # fmt: skip
def test_what_tells_notes_of_one_name_apart(
    lane: str, own: Note, other: Note, titles: tuple[Bilingual, Bilingual], told: str | None
) -> None:
    mine, theirs = (Titled(one, title) for one, title in zip((own, other), titles, strict=True))
    assert apart(question(own, Lane.parse(lane)), mine, [theirs]) == told
