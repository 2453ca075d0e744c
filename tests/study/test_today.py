"""Today: what is counted is what will be asked."""

import random

import pytest

from dlcards.core.day import Day, later
from dlcards.core.events import Suspended
from dlcards.core.grade import Grade
from dlcards.core.language import Quiz
from dlcards.core.queue import LONGEST_QUEUE
from dlcards.study.desk import Desk
from dlcards.study.ports import Scope
from dlcards.study.sitting import Sitting
from dlcards.study.steps import Answer, Asking, Finished, Reading
from dlcards.study.today import DeckToday, Limits, Outlook, outlook, queue
from tests.contract import BOTH, EN, KO, asked, bring, card, grade, tell
from tests.fakes import list_desk
from tests.support import DAY, FixedClock, deck, note

TOMORROW = later(DAY, 1)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def desk(clock: FixedClock) -> Desk:
    """Two decks with five new notes."""
    found = list_desk(clock)
    bring(found, deck("deck", note("a"), note("b"), note("c")), deck("other", note("x"), note("y")))
    return found


def today(desk: Desk, scope: Scope = KO, limits: Limits | None = None) -> Outlook:
    """The outlook of the desk's moment."""
    day = desk.clock.today()
    return outlook(desk.agenda, desk.journal, scope, day, limits or Limits())


class TestNewNotes:
    def test_the_limit_is_of_notes_a_day(self, desk: Desk, clock: FixedClock) -> None:
        limits = Limits(new=2)
        assert asked(desk, KO, limits) == ["+deck/a/ko.name", "+deck/b/ko.name"]
        grade(desk, "a", 5)
        assert asked(desk, KO, limits) == ["+deck/b/ko.name"]
        grade(desk, "b", 5)
        assert asked(desk, KO, limits) == []
        clock.set_day(TOMORROW)
        new = [text for text in asked(desk, KO, limits) if text.startswith("+")]
        assert new == ["+deck/c/ko.name", "+other/x/ko.name"]

    def test_a_note_begun_in_one_language_today_is_free_in_the_other(self, desk: Desk) -> None:
        limits = Limits(new=1)
        assert asked(desk, BOTH, limits) == ["+deck/a/ko.name", "+deck/a/en.name"]
        grade(desk, "a", 5)
        assert asked(desk, BOTH, limits) == ["+deck/a/en.name"]
        assert asked(desk, EN, limits) == ["+deck/a/en.name"]

    def test_a_note_begun_in_one_language_yesterday_costs_a_place_in_the_other(
        self, desk: Desk, clock: FixedClock
    ) -> None:
        grade(desk, "a", 5)
        clock.set_day(TOMORROW)
        new = [text for text in asked(desk, EN, Limits(new=1)) if text.startswith("+")]
        assert new == ["+deck/a/en.name"]

    def test_no_new_notes_when_none_are_wanted(self, desk: Desk) -> None:
        assert asked(desk, KO, Limits(new=0)) == []
        grade(desk, "a", 5)
        assert asked(desk, EN, Limits(new=0)) == ["+deck/a/en.name"]  # begun today: no new note


class TestDue:
    def test_what_is_due_comes_before_what_is_new(self, desk: Desk, clock: FixedClock) -> None:
        grade(desk, "b", 5)
        clock.set_day(TOMORROW)
        assert asked(desk, KO, Limits(new=1)) == ["deck/b/ko.name", "+deck/a/ko.name"]

    def test_a_note_is_asked_once_a_day_in_each_language(
        self, desk: Desk, clock: FixedClock
    ) -> None:
        grade(desk, "a", 5)
        clock.set_day(TOMORROW)
        none_new = Limits(new=0)
        assert asked(desk, KO, none_new) == ["deck/a/ko.name"]
        grade(desk, "a", 5)
        assert asked(desk, KO, none_new) == []
        clock.set_day(later(TOMORROW, 1))
        assert asked(desk, KO, none_new) == ["deck/a/ko.meaning"]

    def test_ahead_brings_what_is_due_later(self, desk: Desk, clock: FixedClock) -> None:
        for day in (DAY, TOMORROW):
            clock.set_day(day)
            grade(desk, "a", 4)
        tell(desk, Suspended, card("deck/a/ko.meaning"))
        assert asked(desk, KO, Limits(new=0, ahead=5)) == []  # asked today already
        clock.set_day(later(TOMORROW, 1))
        assert asked(desk, KO, Limits(new=0)) == []
        assert asked(desk, KO, Limits(new=0, ahead=4)) == []
        assert asked(desk, KO, Limits(new=0, ahead=5)) == ["deck/a/ko.name"]

    def test_a_sitting_may_be_short(self, desk: Desk) -> None:
        assert len(asked(desk, KO, Limits(cards=3))) == 3
        assert asked(desk, KO, Limits(cards=0)) == []

    def test_no_sitting_is_longer_than_the_longest(self) -> None:
        desk = list_desk(FixedClock())
        bring(desk, deck("deck", *(note(f"n{n}") for n in range(LONGEST_QUEUE + 5))))
        assert len(asked(desk, KO, Limits(new=LONGEST_QUEUE + 5))) == LONGEST_QUEUE


class TestOutlook:
    def test_each_deck_tells_what_it_gives_today(self, desk: Desk, clock: FixedClock) -> None:
        grade(desk, "a", 5)
        clock.set_day(TOMORROW)
        found = today(desk, KO, Limits(new=3))
        assert (found.day, found.due, found.new) == (TOMORROW, 1, 3)
        assert [(d.deck, d.due, d.new) for d in found.decks] == [("deck", 1, 2), ("other", 0, 1)]
        assert (found.decks[0].counts.learned, found.decks[0].counts.notes) == (1, 3)

    def test_days_ahead_count_as_a_sitting_asks_them(self, desk: Desk, clock: FixedClock) -> None:
        for text in ("a", "b"):
            grade(desk, text, 4)
        clock.set_day(TOMORROW)
        for text in ("a", "deck/b/ko.meaning"):
            grade(desk, text, 4)
        clock.set_day(later(TOMORROW, 1))
        for ahead in (0, 1, 4, 5, 30):
            limits = Limits(new=0, ahead=ahead)
            assert today(desk, BOTH, limits).due == len(asked(desk, BOTH, limits))
        dues = [today(desk, KO, Limits(ahead=ahead)).due for ahead in (0, 99)]
        assert dues == [2, 2]  # a.meaning and b.name wait already
        for text in ("deck/a/ko.meaning", "b"):
            tell(desk, Suspended, card(text))
        dues = [today(desk, KO, Limits(ahead=ahead)).due for ahead in (0, 4, 5)]
        assert dues == [1, 1, 2]

    def test_a_new_note_takes_as_long_as_two_questions(self, desk: Desk, clock: FixedClock) -> None:
        grade(desk, "a", 5, taken=4_000)
        clock.set_day(TOMORROW)
        assert today(desk, KO, Limits(new=3)).seconds == (1 + 3 * 2) * 4

    def test_an_empty_desk_has_nothing_today(self) -> None:
        assert today(list_desk(FixedClock())) == Outlook(DAY, [], 0, 0, 0, 0, [])

    @pytest.mark.parametrize("seed", range(6))
    @pytest.mark.parametrize("quiz", Quiz)
    def test_counts_are_what_a_sitting_really_asks(
        self, desk: Desk, clock: FixedClock, quiz: Quiz, seed: int
    ) -> None:
        dice = random.Random(seed)
        scope, limits = Scope(quiz), Limits(new=2)
        for step in range(6):
            clock.set_day(Day(DAY + 2 * step))
            foreseen = today(desk, scope, limits)
            due, new = live(desk, clock, scope, limits, dice)
            assert (foreseen.due, foreseen.new) == (due, new)
            assert sum_of(foreseen.decks) == (due, new)
            after = today(desk, scope, limits)
            assert (after.due, after.new, after.turns) == (0, 0, [])


def live(
    desk: Desk, clock: FixedClock, scope: Scope, limits: Limits, dice: random.Random
) -> tuple[int, int]:
    """Sit through a whole day; give how many due and new turns were graded."""
    turns = queue(desk.agenda, scope, clock.today(), limits)
    sitting = Sitting(desk.journal, desk.shelf, clock, scope, turns)
    due = new = 0
    while not isinstance(sitting.step, Finished):
        clock.tick(5_000)
        match sitting.step:
            case Reading():
                sitting.read()
            case Asking():
                sitting.reveal()
            case Answer(asking=asking):
                due += not (asking.is_drill or asking.turn.is_new)
                new += asking.turn.is_new
                sitting.grade(Grade(dice.randrange(6)))
    return due, new


def sum_of(decks: object) -> tuple[int, int]:
    """Due and new over all decks."""
    assert isinstance(decks, list)
    found: list[DeckToday] = decks
    return sum(one.due for one in found), sum(one.new for one in found)
