"""A key that bounces or is held down does once what it does; a letter may be doubled."""

from __future__ import annotations

import pytest

from dlcards.core.ask import Ask
from dlcards.core.day import Instant
from dlcards.i18n import trainer as texts
from dlcards.i18n import verdicts
from dlcards.tui.bounce import Bounce
from tests.tui.conftest import Sit
from tests.tui.notes import SOFTMAX
from tests.tui.seat import Seat

REPEAT = 30  # ms between two of a key that is held down


async def hold(seat: Seat, key: str, times: int = 8) -> None:
    """Press a key, and keep it down."""
    await seat.press(key)
    for _ in range(times):
        seat.clock.tick(REPEAT)
        await seat.bounce(key)


@pytest.mark.parametrize(
    ("keys", "last_bounces"),
    [
        ("3|3", True),  # on what has only just appeared
        ("3|.3", True),
        ("3|h3", True),  # a digit bounces whatever came between
        ("h|3h", True),  # as does a letter beside a digit
        ("3|....3", True),  # held down ...
        ("3|3.3.3.3.3", True),  # ... and still
        ("3|.....3", False),  # time enough to have looked
        ("3|3.....3", False),  # let go, and pressed again
        ("3|4", False),
        ("a|bb", False),  # doubled after it appeared
        ("|33", False),
        ("h|ah", False),  # another key came between
        ("3|4|4", True),
        ("3|4|3", False),
    ],
)
def test_only_a_key_from_before_bounces(keys: str, *, last_bounces: bool) -> None:
    """`|` is where something else appears, `.` are 30 ms."""
    bounce, now, was_bounce = Bounce(), 1_000, False
    for key in keys:
        match key:
            case "|":
                bounce.changed(Instant(now))
            case ".":
                now += REPEAT
            case _:
                was_bounce = bounce.is_bounce(key, Instant(now))
    assert was_bounce is last_bounces


async def test_enter_pressed_twice_does_not_take_a_grade_unseen(sit: Sit) -> None:
    async with sit(ask=Ask.TYPE) as seat:
        await seat.press("enter")
        await seat.type("토큰")
        await hold(seat, "enter")
        assert verdicts.RIGHT.ko in seat.words
        assert seat.events("token") == []
        await hold(seat, "enter")
        assert len(seat.reviews("token")) == 1
        assert texts.READ_FIRST.ko in seat.words  # the next note, not yet its question
        await hold(seat, "enter")
        assert texts.TYPE_HERE.ko in seat.words  # and not yet given up


async def test_a_digit_pressed_twice_picks_and_grades_nothing(sit: Sit) -> None:
    async with sit(ask=Ask.CHOICE) as seat:
        await seat.press("enter")
        await hold(seat, "1")
        assert texts.SUGGESTED.ko in seat.words
        assert seat.events("token") == []
        await hold(seat, "1")
        assert [one.grade for one in seat.reviews("token")] == [1]
        assert seat.events("softmax") == []


async def test_letters_are_doubled_in_an_answer(sit: Sit) -> None:
    async with sit(notes=(SOFTMAX,), ask=Ask.TYPE) as seat:
        await seat.press("enter")
        await seat.bounce(*"ㅋㅋaa11")
        assert "ㅋㅋaa11" in seat.words


@pytest.mark.parametrize("opens", ["n", "slash"])
async def test_letters_are_doubled_in_other_lines(sit: Sit, opens: str) -> None:
    async with sit(straight=False) as seat:
        await seat.press(opens)
        await seat.bounce(*"ㅋㅋaann11")
        assert "ㅋㅋaann11" in seat.words


async def test_letters_are_doubled_in_ones_own_words(sit: Sit) -> None:
    async with sit() as seat:
        await seat.press("v", "m")
        await seat.bounce(*"mmㅋㅋ")
        assert "mmㅋㅋ" in seat.words
