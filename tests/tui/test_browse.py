"""Browsing: whatever is typed is the search, never a command, and typing waits for nothing."""

from __future__ import annotations

import unicodedata
from threading import Event
from typing import Any

import pytest
from msgspec.structs import replace
from textual.events import Key

from dlcards.core.language import Language, Quiz
from dlcards.i18n import trainer as texts
from dlcards.i18n.reports import STATES
from dlcards.study.desk import Desk
from dlcards.study.ports import Agenda
from dlcards.study.search import Found, Search
from tests.tui.conftest import EVERYWHERE, Sit
from tests.tui.notes import EPOCH, FAR, SOFTMAX, TOKEN, half

NOTES = (TOKEN, SOFTMAX, EPOCH)
BEGINNINGS = ("소프트", unicodedata.normalize("NFD", "소프트맥스"), "SOFT", "soft max")


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_a_note_is_found_read_and_left(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size, straight=False) as seat:
        await seat.press("slash")
        assert texts.BROWSE_HOW.get(language) in seat.words
        seat.assert_nothing_is_cut_off()
        await seat.press(*half(SOFTMAX.term, language)[:3])
        assert half(SOFTMAX.term, language) in seat.words
        seat.assert_nothing_is_cut_off()
        await seat.press("enter")
        assert half(SOFTMAX.meaning, language) in seat.words
        await seat.press("escape")
        assert texts.BROWSE.get(language) in seat.words
        await seat.press("escape")
        assert texts.ASKED_IN.get(language).split("{")[0].strip() in seat.words


@pytest.mark.parametrize("key", ["f", "ㄹ", "tab"])
async def test_letters_are_letters_there(sit: Sit, key: str) -> None:
    async with sit(straight=False) as seat:
        await seat.press(key)
        await seat.press(*"qlfdi?ㅂㅣ/1 ")
        assert "qlfdi?ㅂㅣ/1" in seat.words
        assert texts.NOT_FOUND.ko in seat.words
        await seat.press("enter", "down", "up")
        assert texts.NOT_FOUND.ko in seat.words


@pytest.mark.parametrize(
    "written",
    [*BEGINNINGS, "소프트맥쓰", "basics/softmax"],
)
async def test_a_beginning_a_slip_or_a_key_is_enough(sit: Sit, written: str) -> None:
    async with sit(straight=False) as seat:
        await seat.press("f")
        await seat.press(*written)
        await seat.press("enter")
        assert half(SOFTMAX.meaning, Language.KO) in seat.words


async def test_arrows_choose_among_several(sit: Sit) -> None:
    async with sit(straight=False, notes=NOTES, others=(FAR,), quiz=Quiz.BOTH) as seat:
        await seat.press("f", "o")  # tOken, sOftmax, epOch, … nOte, distant One
        await seat.press("down", "down", "up", "enter")
        assert texts.A_NOTE.ko in seat.words
        await seat.press("escape", "o", "backspace", "backspace")
        assert texts.BROWSE_HOW.ko in seat.words


async def test_keys_that_come_at_once_keep_their_order(sit: Sit) -> None:
    async with sit(straight=False) as seat:
        for key in ("f", *"소프트", "enter"):
            seat.app.post_message(Key(key, key if len(key) == 1 else None))
        await seat.settle()
        assert half(SOFTMAX.meaning, Language.KO) in seat.words


async def test_a_click_opens_a_note(sit: Sit) -> None:
    async with sit(straight=False) as seat:
        await seat.press("f", "s", "o")
        await seat.click("Rows", (4, 0))
        assert half(SOFTMAX.meaning, Language.KO) in seat.words
        await seat.press("escape")
        await seat.click("KeyLine", (18, 0))
        assert half(SOFTMAX.meaning, Language.KO) in seat.words


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_all_notes_are_there_and_their_states(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size, straight=False, notes=NOTES, others=(FAR,)) as seat:
        await seat.press("b")
        seat.assert_nothing_is_cut_off()
        for note in (*NOTES, FAR):
            assert half(note.term, language) in seat.words
        assert seat.words.count(STATES["new"].get(language)) >= 4
        await seat.press("end", *"ㅇㅍㅋ")
        assert half(EPOCH.term, language) in seat.words
        assert half(TOKEN.term, language) not in seat.words
        assert texts.FOUND.get(language).split("{")[0] in seat.words
        seat.assert_nothing_is_cut_off()


@pytest.mark.parametrize(
    ("language", "fields"),
    [
        (Language.KO, ["상태:새것", "상태:복습중", "상태:복습 "]),
        (Language.EN, ["is:new", "is:scheduled", "is:due"]),
    ],
)
async def test_a_key_asks_for_one_state_after_another(
    sit: Sit, language: Language, fields: list[str]
) -> None:
    async with sit(language, straight=False) as seat:
        await seat.press("f", *"so")
        for field in fields:
            await seat.press("tab")
            assert f"{field.strip()} so" in seat.words
        await seat.press("shift+tab", "shift+tab")
        assert f"{fields[0]} so" in seat.words
        assert half(SOFTMAX.term, language) in seat.words
        await seat.press("shift+tab")
        assert ":" not in seat.text.splitlines()[2]


async def test_a_key_asks_for_one_deck_after_another(sit: Sit) -> None:
    async with sit(straight=False, others=(FAR,)) as seat:
        await seat.press("f", "f2", "f2")
        assert "덱:other" in seat.words
        assert half(FAR.term, Language.KO) in seat.words
        assert half(TOKEN.term, Language.KO) not in seat.words


async def test_a_state_that_there_is_not_is_told(sit: Sit) -> None:
    async with sit(Language.EN, straight=False) as seat:
        await seat.press("f", *"is:mine")
        assert "There is no state mine." in seat.words


async def test_it_can_be_where_the_trainer_begins(sit: Sit) -> None:
    async with sit(Language.EN, straight=False, browse="soft") as seat:
        assert half(SOFTMAX.term, Language.EN) in seat.words
        assert half(TOKEN.term, Language.EN) not in seat.words
        await seat.press("escape")
        assert texts.ASKED_IN.en.split("{")[0].strip() in seat.words


async def test_a_slow_search_is_not_waited_for(sit: Sit) -> None:
    """While the store is at work letters show, and what was typed last is what is found."""
    held = Event()
    searched: list[str] = []

    class SlowAgenda:
        def __init__(self, agenda: Agenda) -> None:
            self._agenda = agenda

        def __getattr__(self, name: str) -> object:
            return getattr(self._agenda, name)

        def search(self, search: Search, *rest: Any) -> Found:
            searched.append(search.phrase)
            if search.phrase:  # letters that come in one burst may be looked for at once
                held.wait(60)
            return self._agenda.search(search, *rest)

    def slowed(desk: Desk) -> Desk:
        return replace(desk, agenda=SlowAgenda(desk.agenda))

    async with sit(Language.EN, straight=False, change=slowed, is_patient=False) as seat:
        seat.is_patient = True
        await seat.settle()  # until the store is open
        await seat.press("f")
        seat.is_patient = False
        await seat.press(*"soft")
        assert "soft" in seat.words
        await seat.press("enter")
        held.set()
        seat.is_patient = True
        await seat.settle()
        assert half(SOFTMAX.meaning, Language.EN) in seat.words
        assert searched[0] == ""
        assert searched[-1] == "soft"
        assert len(searched) < 5
