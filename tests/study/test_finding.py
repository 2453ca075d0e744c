"""A note is found by whatever a learner calls it: its key, a name, or something like a name."""

import unicodedata

import pytest
from msgspec.structs import replace

from dlcards.core.language import Bilingual, BilingualList
from dlcards.study.finding import find
from dlcards.study.ports import Shelf
from tests.contract import bring
from tests.fakes import list_desk
from tests.support import FixedClock, deck, note, was


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    """A shelf with a few notes, one of which moved and one of which is retired."""
    desk = list_desk(FixedClock())
    attention = note("attention", term=Bilingual("어텐션", "attention"))
    moved = replace(attention, id="attn", was=was("basics/attention"))
    bring(desk, deck("basics", attention, note("old", term=Bilingual("은닉 상태", "hidden state"))))
    bring(
        desk,
        deck("basics", note("stride", term=Bilingual("보폭", "stride"))),
        deck(
            "transformers",
            moved,
            note(
                "self-attention",
                term=Bilingual("셀프 어텐션", "self-attention"),
                aliases=BilingualList(ko=("자기 주의",), en=("intra-attention",)),
            ),
            note("cross-attention", term=Bilingual("크로스 어텐션", "cross-attention")),
            note("batch-normalization", term=Bilingual("배치 정규화", "batch normalization")),
        ),
    )  # fmt: skip
    return desk.shelf


ATTENTIONS = ["transformers/attn", "transformers/self-attention", "transformers/cross-attention"]


def found(shelf: Shelf, text: str) -> list[str]:
    """The keys that `text` finds."""
    return [str(key) for key in find(shelf, text)]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("transformers/self-attention", "transformers/self-attention"),
        ("  transformers/attn\n", "transformers/attn"),
        ("basics/attention", "transformers/attn"),  # a key that it had before it moved
        ("basics/old", "basics/old"),  # retired, and still there for who knows its key
        ("self-attention", "transformers/self-attention"),
        ("Self Attention", "transformers/self-attention"),
        ("셀프어텐션", "transformers/self-attention"),
        ("자기주의", "transformers/self-attention"),
        ("INTRA ATTENTION", "transformers/self-attention"),
        ("어텐션", "transformers/attn"),  # not the longer names that contain it
        (unicodedata.normalize("NFD", "보폭"), "basics/stride"),
    ],
)
def test_a_key_or_an_exact_name_finds_one_note(shelf: Shelf, text: str, key: str) -> None:
    assert found(shelf, text) == [key]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("어탠션", "transformers/attn"),  # one vowel off
        ("배치 정규하", "transformers/batch-normalization"),
        ("batch normalisation", "transformers/batch-normalization"),
        ("strdie", "basics/stride"),
        ("self-atention", "transformers/self-attention"),
    ],
)
def test_a_slip_of_the_finger_still_finds_it_first(shelf: Shelf, text: str, key: str) -> None:
    assert found(shelf, text)[0] == key


def test_a_text_like_several_names_finds_several_notes_each_once(shelf: Shelf) -> None:
    assert found(shelf, "ross-attention") == ["transformers/cross-attention", "transformers/attn"]


@pytest.mark.parametrize("text", ["", "   ", "-", "...", "gradient", "없는 말", "a/b/c", "/"])
def test_what_is_like_nothing_finds_nothing(shelf: Shelf, text: str) -> None:
    assert found(shelf, text) == []


def test_retired_notes_are_found_by_name_alone(shelf: Shelf) -> None:
    assert found(shelf, "은닉상태") == ["basics/old"]
    assert found(shelf, "은닉상대") == []
