"""A sitting with options: what it asks and leaves in the journal, then what the screen says."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from dlcards.core.day import later
from dlcards.core.events import Kind, Review
from dlcards.core.lane import Way
from dlcards.core.language import Language
from dlcards.i18n import commands, rooms
from dlcards.i18n import trainer as texts
from dlcards.study.today import Limits
from dlcards.tui.screens.home import HomeScreen
from tests.tui.conftest import EVERYWHERE, Sit
from tests.tui.notes import EPOCH, FAR, SOFTMAX, TOKEN, half

TAGGED = replace(TOKEN, tags=("text",))
ROWS = ["minutes", "ask", "aim", "decks", "tags", "ahead", "new", "quiz", "name"]


def to(row: str) -> list[str]:
    """The keys from the first row to this one."""
    return ["down"] * ROWS.index(row)


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_it_tells_how_much_it_would_be(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size, straight=False) as seat:
        await seat.press("o")
        assert rooms.OPTIONS_TITLE.get(language) in seat.words
        asked = {Language.KO: "복습 0장, 새 노트 2개", Language.EN: "0 cards and 2 new notes"}
        assert asked[language] in seat.words
        for row in ROWS:
            assert row
            await seat.press("down")
            seat.assert_nothing_is_cut_off()
        await seat.press("escape")
        assert texts.ASKED_IN.get(language).split("{")[0].strip() in seat.words


async def test_new_notes_for_this_once(sit: Sit) -> None:
    async with sit(straight=False) as seat:
        await seat.press("o", *to("new"), "1", "down")
        assert "새 노트 1개" in seat.words
        await seat.press("enter")
        assert texts.READ_FIRST.ko in seat.words
        await seat.press("enter", "space", "5", "enter")
        assert "새 노트 1개" in seat.words  # of the two that the settings allow


async def test_only_a_deck(sit: Sit) -> None:
    async with sit(straight=False, others=(FAR,)) as seat:
        await seat.press("ㅐ", *to("decks"), "space", "down", "space", "enter", "enter")
        assert half(FAR.term, Language.KO) in seat.words


async def test_only_a_tag(sit: Sit) -> None:
    async with sit(straight=False, notes=(SOFTMAX, TAGGED, EPOCH)) as seat:
        await seat.press("1", *to("tags"), "right", "space", "enter")
        assert "새 노트 1개" in seat.words
        await seat.press("enter")
        assert half(TAGGED.term, Language.KO) in seat.words


async def test_ahead_of_time(sit: Sit) -> None:
    async with sit(straight=False, notes=(SOFTMAX,), ways=Way.NAME) as seat:
        await seat.press("enter", "enter", "space", "5", "enter")
        seat.clock.set_day(later(seat.clock.today(), 1))
        home = seat.app.screen
        assert isinstance(home, HomeScreen)
        await home.follow_day()
        await seat.settle()
        await seat.press("enter", "space", "5", "enter")  # due again in six days
        await seat.press("o")
        assert rooms.WOULD_ASK_NOTHING.ko in seat.words
        seat.clock.set_day(later(seat.clock.today(), 2))
        await seat.press(*to("ahead"), "3", "down")
        assert rooms.WOULD_ASK_NOTHING.ko in seat.words
        await seat.press("up", "4", "down")
        assert "복습 1장" in seat.words
        await seat.press("enter", "space", "5")
        kinds = [event.kind for event in seat.events("softmax") if isinstance(event, Review)]
        assert kinds == [Kind.REVIEW] * 3


async def test_practice_leaves_the_schedule(sit: Sit) -> None:
    async with sit(straight=False, notes=(SOFTMAX,), limits=Limits(new=1)) as seat:
        await seat.press("enter", "enter", "space", "5", "enter")
        await seat.press("o", *to("aim"), "right")
        assert "연습할 카드 1장" in seat.words
        await seat.press("enter")
        assert commands.KNOWN.ko not in seat.words
        await seat.press("k", "space", "1")
        events = seat.events("softmax")
        kinds = [event.kind for event in events if isinstance(event, Review)]
        assert len(events) == 2, "k, which would move the schedule, is no key there"
        assert kinds == [Kind.REVIEW, Kind.PRACTICE]


async def test_time_is_up(sit: Sit) -> None:
    async with sit(straight=False) as seat:
        await seat.press("o", "1", "enter")
        seat.clock.tick(60_000)
        await seat.press("enter", "space", "5")
        assert texts.DONE.ko in seat.words


async def test_with_nothing_to_ask_it_does_not_start(sit: Sit) -> None:
    async with sit(straight=False) as seat:
        await seat.press("o", *to("new"), "0", "down")
        assert rooms.WOULD_ASK_NOTHING.ko in seat.words
        await seat.press("enter")
        assert rooms.OPTIONS_TITLE.ko in seat.words


@pytest.mark.parametrize(
    ("row", "keys", "told"),
    [
        ("ahead", "999", rooms.TOO_MUCH.ko.format(most=365)),
        ("new", "1000", rooms.TOO_MUCH.ko.format(most=999)),
    ],
)
async def test_numbers_have_bounds(sit: Sit, row: str, keys: str, told: str) -> None:
    async with sit(straight=False) as seat:
        await seat.press("o", *to(row), *keys)
        assert told in seat.words
        await seat.press("enter")
        assert rooms.OPTIONS_TITLE.ko in seat.words
