"""Confusions: what was taken for what, side by side, and a drill that moves no schedule."""

from __future__ import annotations

import re
from functools import partial

import pytest
from msgspec.structs import replace

from dlcards.core.ask import Ask
from dlcards.core.events import Asked, Kind, Reply, Review
from dlcards.core.grade import Grade
from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.language import Bilingual, Language, Quiz
from dlcards.i18n import reports
from dlcards.i18n import trainer as texts
from dlcards.study.desk import Desk
from tests.tui.conftest import EVERYWHERE, WIDE, Sit
from tests.tui.notes import EPOCH, SOFTMAX, TOKEN, half

CARDS = [CardKey.parse(f"basics/{note}/ko.name") for note in ("token", "epoch")]
MISTAKEN = Reply(said="에포크", mistaken=NoteKey.parse("basics/epoch"))


def confuse(desk: Desk) -> Desk:
    """The token was taken for the epoch twice; the epoch was asked for once."""
    token, epoch = CARDS
    for card, kind, reply in (
        (token, Kind.REVIEW, MISTAKEN), (token, Kind.DRILL, MISTAKEN), (epoch, Kind.REVIEW, None),
    ):  # fmt: skip
        review = partial(Review, card=card, grade=Grade.RECOGNISED, day=desk.clock.today())
        desk.journal.append(partial(review, kind=kind, reply=reply), desk.clock.now())
    return desk


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_pairs_are_told_and_drilled(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size, quiz=Quiz.KO, straight=False, change=confuse) as seat:
        before = [seat.memory(card) for card in CARDS]
        await seat.press("c")
        assert texts.CONFUSED.get(language) in seat.words
        times = {Language.KO: "2번 헷갈렸어요", Language.EN: "Confused 2 times"}
        assert times[language] in seat.words
        beside = [line for line in seat.text.splitlines() if "토큰" in line and "에포크" in line]
        assert bool(beside) is (size == WIDE)
        seat.assert_nothing_is_cut_off()
        await seat.press("pagedown")
        assert half(TOKEN.meaning, Language.KO) in seat.words or size == WIDE
        assert half(EPOCH.meaning, Language.KO).split()[0] in seat.words

        await seat.press("enter")
        assert half(SOFTMAX.term, Language.KO) not in seat.words
        for _ in range(2):
            is_token = "조각이다" in seat.words
            wrong = half((EPOCH if is_token else TOKEN).term, Language.KO)
            found = re.search(rf"([12]) {wrong}", seat.words)
            assert found
            seat.assert_nothing_is_cut_off()
            await seat.press(found[1], "enter")
        practised = {Language.KO: "카드 2장을 연습했어요.", Language.EN: "You practised 2 cards."}
        assert practised[language] in seat.words
        assert [seat.memory(card) for card in CARDS] == before
        for note, other in (("token", "epoch"), ("epoch", "token")):
            given = seat.reviews(note)[-1]
            assert (given.kind, given.asked, given.grade) == (Kind.PRACTICE, Asked.CHOICE, 1)
            assert given.reply
            assert given.reply.mistaken == NoteKey.parse(f"basics/{other}")
        await seat.press("enter")
        times = {Language.KO: "4번 헷갈렸어요", Language.EN: "Confused 4 times"}
        assert times[language] in seat.words


@pytest.mark.parametrize("language", Language)
async def test_without_any_there_is_nothing_to_drill(sit: Sit, language: Language) -> None:
    async with sit(language, straight=False) as seat:
        await seat.press("ㅊ", "enter", "space")
        assert reports.NO_CONFUSIONS.get(language) in seat.words
        assert texts.CONFUSED.get(language) in seat.words
        await seat.press("q", "enter")
        assert texts.READ_FIRST.get(language) in seat.words


async def test_a_mistake_of_a_sitting_is_listed(sit: Sit) -> None:
    async with sit(straight=False, ask=Ask.TYPE) as seat:
        await seat.press("enter", "enter")
        await seat.type("에포크", "enter", "enter", "q", "enter", "c")
        assert "1번 헷갈렸어요" in seat.words
        assert half(EPOCH.meaning, Language.KO).split()[0] in seat.words
        await seat.press("i")
        assert half(EPOCH.meaning, Language.EN).split()[0] in seat.words


async def test_what_cannot_be_told_apart_in_this_language_is_said(sit: Sit) -> None:
    korean = tuple(
        replace(note, meaning=Bilingual(ko=half(note.meaning, Language.KO)))
        for note in (TOKEN, EPOCH)
    )
    async with sit(notes=korean, straight=False, change=confuse) as seat:
        await seat.press("c", "i", "enter")
        assert texts.NOTHING_TO_TELL_APART.ko in seat.words
        await seat.press("i", "i", "enter")
        assert re.search(r"1 \S+ 2 \S+", seat.words)
