"""The mix: each card is asked in the way that suits how well it is known."""

from __future__ import annotations

from functools import partial

import pytest
from msgspec.structs import replace

from dlcards.core.ask import Ask
from dlcards.core.day import Instant, later
from dlcards.core.events import Asked, Kind, Review
from dlcards.core.grade import Grade
from dlcards.core.keys import CardKey
from dlcards.core.lane import Way
from dlcards.core.language import Language
from dlcards.i18n import trainer as texts
from dlcards.study.desk import Desk
from dlcards.study.today import Limits
from tests.support import DAY, FixedClock
from tests.tui.conftest import EVERYWHERE, Sit
from tests.tui.notes import TOKEN, half

DAYS = {"token": (0, 1, 7, 23), "softmax": (0,)}  # 45 days, 1 day; the epoch is new


def remember(desk: Desk, language: Language) -> Desk:
    """Reviews of before, on these days."""
    for note, days in DAYS.items():
        card = CardKey.parse(f"basics/{note}/{language}.name")
        for day in days:
            review = partial(Review, card=card, grade=Grade.PERFECT, day=later(DAY, day))
            desk.journal.append(review, Instant(desk.clock.now() - 9_000 + day))
    return desk


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_mature_is_typed_young_is_flipped_new_is_chosen(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    clock = FixedClock(later(DAY, 90))
    change = partial(remember, language=language)
    async with sit(
        language, size, ways=Way.NAME, ask=Ask.MIX, limits=Limits(new=1), clock=clock, change=change
    ) as seat:
        for _ in range(3):
            if texts.TYPE_HERE.get(language) in seat.words:
                await seat.type(half(TOKEN.term, language), "enter")
            elif texts.READ_FIRST.get(language) in seat.words:
                await seat.press("enter", "0")
            else:
                await seat.press("space")
            seat.assert_nothing_is_cut_off()
            await seat.press("4")
        given = {note: seat.reviews(note)[-1] for note in ("token", "softmax", "epoch")}
        assert {note: one.asked for note, one in given.items()} == {
            "token": Asked.TYPE, "softmax": Asked.FLIP, "epoch": Asked.CHOICE,
        }  # fmt: skip
        assert [one.reply and one.reply.suggested for one in given.values()] == [4, None, 0]
        assert texts.DONE.get(language) in seat.words


async def test_a_drill_is_asked_as_the_card_is_by_then(sit: Sit) -> None:
    """A new card was chosen, and is flipped once it has a schedule; then it is typed on demand."""
    async with sit(ask=Ask.MIX, limits=Limits(new=1)) as seat:
        await seat.press("enter", "0", "enter")
        assert texts.DRILLING.ko in seat.words
        await seat.press("space", "2")
        await seat.press("a", "a", "a")  # flip, choice, type: from the next question on
        await seat.press("space", "3")
        await seat.type("토큰", "enter")
        assert "1일" not in seat.words  # no schedule moves
        await seat.press("enter")
        assert texts.DONE.ko in seat.words
        assert [(one.kind, one.asked, one.grade) for one in seat.reviews("token")] == [
            (Kind.REVIEW, Asked.CHOICE, 0),
            (Kind.DRILL, Asked.FLIP, 2),
            (Kind.DRILL, Asked.FLIP, 3),
            (Kind.DRILL, Asked.TYPE, 4),
        ]


async def test_a_lone_note_is_flipped_since_there_is_nothing_to_choose_from(sit: Sit) -> None:
    async with sit(notes=(replace(TOKEN, see=()),), ask=Ask.CHOICE) as seat:
        await seat.press("enter", "1", "space")
        assert texts.SUGGESTED.ko not in seat.words
        await seat.press("5")
        assert [one.asked for one in seat.reviews("token")] == [Asked.FLIP]
