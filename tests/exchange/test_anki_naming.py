"""Names of decks and tags in Anki."""

from __future__ import annotations

import pytest

from dlcards.core.language import Bilingual
from dlcards.exchange.anki.naming import deck_name, tag_column
from dlcards.exchange.shipment import ShippedDeck


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        (Bilingual("어텐션", "Attention"), "dlcards::어텐션 · Attention"),
        (Bilingual("어텐션"), "dlcards::어텐션"),
        (Bilingual(en="Attention"), "dlcards::Attention"),
        (Bilingual("CNN", "CNN"), "dlcards::CNN"),
        (Bilingual(), "dlcards::the-id"),
        (Bilingual(en="a::b:::c:"), "dlcards::a:b:c"),  # the title makes no levels of its own
        (Bilingual(en='a "b"\n c'), "dlcards::a b c"),
    ],
)
def test_deck_names(title: Bilingual, expected: str) -> None:
    assert deck_name(ShippedDeck("the-id", title, None, ())) == expected


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ((), ""),
        (("a",), " a "),
        (("a", "b c", "딥러닝\u3000기초"), " a b_c 딥러닝_기초 "),
        (("a", "a", " "), " a "),
    ],
)
def test_tags(tags: tuple[str, ...], expected: str) -> None:
    assert tag_column(tags) == expected
