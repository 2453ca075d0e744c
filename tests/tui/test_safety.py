"""Deck text is only ever text, and a store in trouble loses nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Event

import pytest
from msgspec.structs import replace

from dlcards.core.ask import Ask
from dlcards.core.day import Instant
from dlcards.core.events import Review
from dlcards.core.keys import NoteKey
from dlcards.core.language import Language
from dlcards.core.words import OwnWords
from dlcards.i18n import trainer as texts
from dlcards.i18n import verdicts
from dlcards.study.desk import Desk
from dlcards.study.ports import Journal, StoreTrouble
from tests.tui.conftest import EVERYWHERE, Sit
from tests.tui.notes import HOSTILE, TOKEN, half


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_deck_text_is_shown_as_it_is_and_does_nothing(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size, notes=(HOSTILE,)) as seat:
        assert half(HOSTILE.term, language) in seat.words
        assert "[@click=app.exit]" in seat.words
        assert "�[31m" in seat.words
        await seat.press("enter", "space")
        assert half(HOSTILE.term, language) in seat.words
        assert not set("\x1b\x07\x9b") & set(seat.text)
        seat.assert_nothing_is_cut_off()
        await seat.press("5")
        assert half(HOSTILE.term, language) in seat.words  # in the summary


_PATIENCE = 10  # seconds


@dataclass
class FailingJournal:
    """A journal that cannot be written to while `is_full`, and waits while `gate` is closed.

    While `is_unread` the learner's own words cannot be read.
    """

    journal: Journal
    is_full: bool = True
    is_unread: bool = False
    error: Exception = field(default_factory=lambda: StoreTrouble("full", path="/a/store.db"))
    gate: Event = field(default_factory=Event)

    def __getattr__(self, name: str) -> object:
        return getattr(self.journal, name)

    def heal(self) -> None:
        self.is_full = False
        self.gate.set()

    def words(self, note: NoteKey) -> OwnWords:
        if self.is_unread:
            raise self.error
        return self.journal.words(note)

    def append(self, make: object, at: Instant) -> object:
        if self.is_full:
            raise self.error
        assert self.gate.wait(_PATIENCE)
        return self.journal.append(make, at)  # type: ignore[arg-type]


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_a_grade_that_is_not_saved_leaves_the_card(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    failing: list[FailingJournal] = []

    def break_journal(desk: Desk) -> Desk:
        failing.append(FailingJournal(desk.journal))
        return replace(desk, journal=failing[0])

    async with sit(language, size, change=break_journal) as seat:
        await seat.press("enter", "space", "4")
        assert texts.NOT_SAVED.get(language).split("{")[0].strip() in seat.words
        assert "/a/store.db" in seat.words
        assert seat.events("token") == []
        assert "0/2" in seat.words
        failing[0].heal()
        await seat.press("4")
        assert len(seat.events("token")) == 1
        assert "1/2" in seat.words


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_a_typed_answer_outlives_a_store_in_trouble(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    failing: list[FailingJournal] = []

    def may_break(desk: Desk) -> Desk:
        failing.append(FailingJournal(desk.journal))
        failing[0].heal()
        return replace(desk, journal=failing[0])

    async with sit(language, size, ask=Ask.TYPE, change=may_break) as seat:
        (journal,) = failing
        typed = half(TOKEN.term, language) + "s"
        await seat.press("enter")
        journal.is_unread = True
        await seat.type(typed, "enter")  # to judge it the learner's own words are read
        assert texts.NOT_SAVED.get(language).split("{")[0].strip() in seat.words
        assert typed in seat.words  # still in its line, which goes on taking letters
        seat.assert_nothing_is_cut_off()
        await seat.type("", "backspace", "enter")
        assert typed not in seat.words
        journal.is_unread, journal.is_full = False, True
        await seat.press("enter")
        assert verdicts.RIGHT.get(language) in seat.words
        await seat.press("enter")
        assert texts.NOT_SAVED.get(language).split("{")[0].strip() in seat.words
        assert verdicts.RIGHT.get(language) in seat.words
        assert seat.events("token") == []
        journal.heal()
        await seat.press("enter")
        (given,) = seat.reviews("token")
        assert given.reply
        assert given.reply.said == half(TOKEN.term, language)


@pytest.mark.parametrize("language", Language)
async def test_an_undo_that_is_not_saved_can_be_tried_again(sit: Sit, language: Language) -> None:
    failing: list[FailingJournal] = []

    def may_break(desk: Desk) -> Desk:
        failing.append(FailingJournal(desk.journal))
        failing[0].heal()
        return replace(desk, journal=failing[0])

    async with sit(language, change=may_break) as seat:
        await seat.press("enter", "space", "4")
        failing[0].is_full = True
        await seat.press("u")
        assert len(seat.events("token")) == 1
        failing[0].heal()
        await seat.press("u")
        assert seat.events("token") == []


async def test_keys_pressed_while_the_store_is_busy_wait_for_the_next_step(sit: Sit) -> None:
    slow: list[FailingJournal] = []

    def slow_down(desk: Desk) -> Desk:
        slow.append(FailingJournal(desk.journal, is_full=False))
        return replace(desk, journal=slow[0])

    async with sit(change=slow_down) as seat:
        await seat.press("enter", "space")
        for key in ("4", "4", "enter", "5"):  # the 4 again and the 5 meet no answer
            seat.app.simulate_key(key)
        slow[0].heal()
        await seat.press("space")
        (review,) = seat.events("token")
        assert isinstance(review, Review)
        assert review.grade == 4
        assert seat.events("softmax") == []
        await seat.press("3")
        assert len(seat.events("softmax")) == 1


@pytest.mark.parametrize(
    ("failure", "code"), [(StoreTrouble("newer", path="/a/store.db"), 3), (ZeroDivisionError(), 1)]
)
async def test_a_store_that_does_not_open_ends_the_trainer(
    sit: Sit, failure: Exception, code: int
) -> None:
    def refuse(_: Desk) -> Desk:
        raise failure

    async with sit(change=refuse) as seat:
        assert not seat.app.is_running
    assert seat.app.return_code == code
    assert seat.app.failure is failure


async def test_a_mistake_of_the_program_is_not_hidden(sit: Sit) -> None:
    def break_journal(desk: Desk) -> Desk:
        broken = FailingJournal(desk.journal, error=ZeroDivisionError())
        return replace(desk, journal=broken)

    with pytest.raises(ZeroDivisionError):
        async with sit(change=break_journal) as seat:
            await seat.press("enter", "space", "4")
