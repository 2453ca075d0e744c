"""Which way of asking a card gets."""

import pytest
from msgspec.structs import replace

from dlcards.core.ask import Ask
from dlcards.core.asking import MATURE, way_of_asking
from dlcards.core.day import Day
from dlcards.core.events import Asked
from dlcards.core.lane import Lane
from dlcards.core.memory import UNSEEN, Memory, Scheduled

YOUNG = Scheduled(2, 250, MATURE - 1, Day(99), Day(79), reviews=2, lapses=0)
GROWN = replace(YOUNG, interval=MATURE)
LAPSED = replace(YOUNG, repetition=0, interval=1, reviews=9, lapses=3)


@pytest.mark.parametrize(
    ("ask", "lane", "memory", "way"),
    [
        (Ask.FLIP, "ko.name", UNSEEN, Asked.FLIP),
        (Ask.FLIP, "ko.name", GROWN, Asked.FLIP),
        (Ask.CHOICE, "ko.name", GROWN, Asked.CHOICE),
        (Ask.CHOICE, "en.meaning", GROWN, Asked.CHOICE),
        (Ask.TYPE, "ko.name", UNSEEN, Asked.TYPE),
        (Ask.TYPE, "ko-en", UNSEEN, Asked.TYPE),
        (Ask.TYPE, "en.cloze.2", UNSEEN, Asked.TYPE),
        (Ask.TYPE, "ko.meaning", UNSEEN, Asked.FLIP),  # nobody types a meaning
        (Ask.MIX, "ko.name", UNSEEN, Asked.CHOICE),
        (Ask.MIX, "ko.name", YOUNG, Asked.FLIP),
        (Ask.MIX, "ko.name", GROWN, Asked.TYPE),
        (Ask.MIX, "ko.meaning", UNSEEN, Asked.CHOICE),
        (Ask.MIX, "ko.meaning", GROWN, Asked.FLIP),
        (Ask.MIX, "ko.name", LAPSED, Asked.FLIP),  # young again, not new
    ],
)
def test_the_way_of_asking(ask: Ask, lane: str, memory: Memory, way: Asked) -> None:
    assert way_of_asking(ask, Lane.parse(lane), memory) is way
