"""Reading a note and following its links: each step can be taken back, and nothing is disturbed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from msgspec.structs import replace

from dlcards.core.events import Review
from dlcards.core.keys import NoteKey
from dlcards.core.language import Language
from dlcards.i18n import trainer as texts
from dlcards.i18n.grades import GRADES
from dlcards.i18n.text import Text
from dlcards.study.desk import Desk
from dlcards.study.ports import Shelf, ShelvedNote, StoreTrouble
from tests.tui.conftest import EVERYWHERE, Sit
from tests.tui.notes import FAR, NEAR, SOFTMAX, half

NOTES = (NEAR, SOFTMAX)


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_links_are_followed_and_come_back_step_by_step(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size, notes=NOTES, others=(FAR,)) as seat:
        await seat.press("v")
        assert texts.A_NOTE.get(language) in seat.words
        assert f"1 {half(SOFTMAX.term, language)}" in seat.words
        assert f"2 {half(FAR.term, language)}" in seat.words
        assert "nowhere" in seat.words
        seat.assert_nothing_is_cut_off()

        await seat.press("2")
        assert half(FAR.meaning, language) in seat.words
        deck = {Language.KO: "other 덱", Language.EN: "The other deck"}
        assert deck[language] in seat.words
        seat.assert_nothing_is_cut_off()

        await seat.press("1")
        assert half(NEAR.meaning, language) in seat.words
        await seat.press("escape")
        assert half(FAR.meaning, language) in seat.words
        await seat.press("backspace")
        assert half(NEAR.meaning, language) in seat.words
        assert f">2 {half(FAR.term, language)}" in seat.words  # where the way went on
        await seat.press("escape")
        assert texts.READ_FIRST.get(language) in seat.words
        assert seat.events("near") == []


async def test_arrows_and_enter_alone_go_anywhere(sit: Sit) -> None:
    async with sit(notes=NOTES, others=(FAR,)) as seat:
        await seat.press("tab", "enter")
        assert "> " not in seat.words  # nothing is chosen, so Enter goes nowhere
        await seat.press("right")
        assert ">1 소프트맥스" in seat.words
        await seat.press("right", "right", "left")
        assert ">2 먼 노트" in seat.words
        await seat.press("enter")
        assert "다른 덱에 있다." in seat.words
        await seat.press("left", "space")
        assert "다른 노트로 이어진다." in seat.words


async def test_a_click_follows_a_link(sit: Sit) -> None:
    async with sit(notes=NOTES, others=(FAR,)) as seat:
        await seat.press("v")
        await seat.click("LinkLine")
        assert half(SOFTMAX.meaning, Language.KO) in seat.words
        await seat.press("1", "9", "right", "enter")  # it leads nowhere
        assert half(SOFTMAX.meaning, Language.KO) in seat.words


@pytest.mark.parametrize("key", ["o", "ㅐ", "0"])
async def test_the_other_half_is_one_key_away(sit: Sit, key: str) -> None:
    async with sit(notes=NOTES, others=(FAR,)) as seat:
        await seat.press("v")
        assert "Not the far note." not in seat.words
        await seat.press(key)
        assert "Not the far note." in seat.words
        await seat.press(key)
        assert "Not the far note." not in seat.words


async def test_the_answer_waits_ungraded_until_the_learner_is_back(sit: Sit) -> None:
    async with sit(notes=NOTES, others=(FAR,)) as seat:
        await seat.press("enter", "space", "ㅍ", "2", "4", "5", "q")
        assert seat.events("near") == []
        assert all(text.ko in seat.words for text in GRADES.values())
        await seat.press("4")
        (review,) = seat.events("near")
        assert isinstance(review, Review)
        assert review.grade == 4


async def test_a_question_keeps_its_note_to_itself(sit: Sit) -> None:
    async with sit(notes=NOTES, others=(FAR,)) as seat:
        await seat.press("enter", "v", "tab", "p")
        assert texts.A_NOTE.ko not in seat.words
        assert half(NEAR.term, Language.KO) not in seat.words


async def test_the_screen_changes_language_and_the_note_does_not(sit: Sit) -> None:
    async with sit(notes=NOTES, others=(FAR,)) as seat:
        await seat.press("v", "l")
        assert texts.A_NOTE.en in seat.words
        assert half(NEAR.meaning, Language.KO) in seat.words
        await seat.press("question_mark", "escape")
        assert half(NEAR.meaning, Language.KO) in seat.words


@dataclass
class LosingShelf:
    """A shelf on which the far note cannot be found: `lose` is what happens instead."""

    shelf: Shelf
    lose: Callable[[], None]
    is_whole: bool = True  # until the sitting has begun

    def __getattr__(self, name: str) -> object:
        return getattr(self.shelf, name)

    def note(self, key: NoteKey) -> ShelvedNote | None:
        if key.note == "far" and not self.is_whole:
            self.lose()
            return None
        return self.shelf.note(key)


def _fail() -> None:
    raise StoreTrouble("damaged", path="/a/store.db")


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    ("lose", "told"), [(lambda: None, texts.GONE), (_fail, texts.NOT_READ)], ids=["gone", "trouble"]
)
async def test_a_note_that_cannot_be_opened_leaves_the_learner_where_they_are(
    sit: Sit, language: Language, lose: Callable[[], None], told: Text
) -> None:
    losing: list[LosingShelf] = []

    def change(desk: Desk) -> Desk:
        losing.append(LosingShelf(desk.shelf, lose))
        return replace(desk, shelf=losing[0])

    async with sit(language, notes=NOTES, others=(FAR,), change=change) as seat:
        await seat.press("v")
        losing[0].is_whole = False
        await seat.press("2")
        assert told.get(language).split("{")[0].strip() in seat.words
        assert half(NEAR.meaning, language) in seat.words
        losing[0].is_whole = True
        await seat.press("2")
        assert half(FAR.meaning, language) in seat.words
