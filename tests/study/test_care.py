"""A note in the learner's hands, and its history told."""

from __future__ import annotations

import pytest

from dlcards.core.day import later
from dlcards.core.events import Asked, Kind, Known, Retracted, Review
from dlcards.core.grade import Grade
from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.language import BilingualList, Language
from dlcards.core.words import NO_WORDS, OwnWords
from dlcards.i18n.text import Speaker
from dlcards.study.browsing import browse
from dlcards.study.care import Care, languages_of, latest
from dlcards.study.desk import Desk
from dlcards.study.history import history
from dlcards.study.search import NoteState
from tests.contract import KO, bring
from tests.fakes import list_desk
from tests.support import FixedClock, deck, note, was

KEY = NoteKey("deck", "a")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def desk(clock: FixedClock) -> Desk:
    desk = list_desk(clock)
    bring(desk, deck("deck", note("a"), note("b")))
    return desk


def review(desk: Desk, grade: int, kind: Kind = Kind.REVIEW) -> None:
    card = CardKey.parse("deck/a/ko.name")
    day = desk.clock.today()
    desk.journal.append(
        lambda stamp: Review(stamp, card, Grade(grade), day, kind, Asked.FLIP, 1), desk.clock.now()
    )


def asleep(desk: Desk) -> list[bool]:
    return [card.state.is_suspended for card in desk.journal.cards(KEY)]


def test_a_note_is_suspended_and_resumed_as_one_deed(desk: Desk) -> None:
    care, cards = Care(desk, KEY), len(note("a").lanes())
    assert care.suspend(note("a").lanes()[0]) == 1
    assert care.suspend() == cards - 1
    assert all(asleep(desk))
    assert care.suspend() == 0
    assert care.undo()
    assert sum(asleep(desk)) == 1
    assert care.resume() == 1
    assert care.undo()
    assert care.undo()
    assert not any(asleep(desk))
    assert not care.undo()


def test_starting_over_is_for_cards_that_were_begun(desk: Desk) -> None:
    care = Care(desk, KEY)
    assert care.reset() == 0
    review(desk, 4)
    assert care.reset() == 1
    assert care.can_undo


def test_what_was_done_at_once_is_found_at_once(desk: Desk, clock: FixedClock) -> None:
    assert latest(desk) == []
    review(desk, 4)
    clock.tick()
    Care(desk, KEY).suspend()
    assert len(latest(desk)) == len(note("a").lanes())
    for fact in latest(desk):
        desk.journal.append(lambda stamp, fact=fact: Retracted(stamp, fact.stamp), clock.now())  # type: ignore[misc]
    assert [type(fact) for fact in latest(desk)] == [Review]


def test_words_survive_a_new_key_and_a_changed_deck(desk: Desk, clock: FixedClock) -> None:
    care = Care(desk, KEY)
    assert care.remember(" a  hook ")
    assert not care.remember("a hook")
    assert care.accept("에이", languages_of("에이", [Language.EN]))
    assert care.accept("ay", list(Language))
    assert not care.accept("ay", [Language.KO])
    assert not care.accept("  ", [Language.KO])
    clock.tick()
    bring(desk, deck("deck", note("b"), note("z", was=was("deck/a"))))
    expected = OwnWords("a hook", BilingualList(("에이", "ay"), ("ay",)))
    assert desk.journal.words(NoteKey("deck", "z")) == expected
    again = Care(desk, NoteKey("deck", "z"))
    assert again.reject("ay")
    assert not again.reject("ay")
    assert again.rewrite("", [], Language.KO) == 2
    assert desk.journal.words(NoteKey("deck", "z")) == NO_WORDS
    assert again.undo()
    assert desk.journal.words(NoteKey("deck", "z")) == OwnWords("a hook", BilingualList(("에이",)))


def test_words_of_ones_own_find_the_note(desk: Desk) -> None:
    Care(desk, KEY).accept("내 이름", [Language.KO])
    assert [one.key for one in browse(desk, "ㄴㅇㄹ", KO).notes] == [KEY]


def test_a_slip_finds_names_like_it_and_a_condition_does_not(desk: Desk) -> None:
    assert [one.key for one in browse(desk, "a trem", KO).notes] == [KEY]
    assert browse(desk, "a trem is:new", KO).total == 0
    assert [one.key for one in browse(desk, "deck/b", KO).notes] == [NoteKey("deck", "b")]


def test_a_due_note_is_found_as_due(desk: Desk, clock: FixedClock) -> None:
    review(desk, 4)
    assert browse(desk, "is:due", KO).total == 0
    clock.set_day(later(clock.today(), 1))
    (found,) = browse(desk, "is:due", KO).notes
    assert (found.key, found.state, found.due) == (KEY, NoteState.DUE, clock.today())


def test_history_is_told_with_the_intervals_that_it_gave(desk: Desk, clock: FixedClock) -> None:
    first = clock.today()
    review(desk, 3)
    clock.tick()
    review(desk, 4, Kind.DRILL)
    clock.set_day(later(first, 1))
    review(desk, 5)
    clock.tick()
    care = Care(desk, KEY)
    care.suspend(CardKey.parse("deck/a/ko.name").lane)
    clock.tick()
    care.remember("hook")
    clock.tick()
    card, day = CardKey.parse("deck/a/en.name"), clock.today()
    desk.journal.append(lambda stamp: Known(stamp, card, day), clock.now())
    lines = history(desk, KEY)
    assert [(one.day - first, one.kind, one.interval) for one in lines] == [
        (1, "known", 365), (1, "mnemonic", None), (1, "suspended", None), (1, "review", 6),
        (0, "drill", None), (0, "review", 1),
    ]  # fmt: skip
    english = [one.told(Speaker(Language.EN)) for one in lines]
    assert english == [
        "known, again in 1 year (365 d)", "mnemonic: hook", "suspended",
        "graded 5, again in 6 days", "drilled, 4", "graded 3, again in 1 day",
    ]  # fmt: skip
    assert lines[3].told(Speaker(Language.KO)) == "복습 5점, 다음 복습 6일 뒤"
    assert lines[1].lane is None
