"""What a sitting came to."""

from dlcards.core.day import later
from dlcards.core.events import Kind
from dlcards.core.grade import Grade
from dlcards.study.summary import Summary, summary
from tests.contract import EN, KO, bring, grade, key
from tests.fakes import list_desk
from tests.support import DAY, FixedClock, deck, note


def test_a_sitting_in_figures() -> None:
    clock = FixedClock()
    desk = list_desk(clock)
    bring(desk, deck("deck", note("a"), note("b"), note("c")))
    reviews = [
        grade(desk, "a", 3, taken=4_000),
        grade(desk, "b", 5, taken=8_400),
        grade(desk, "a", 4, Kind.DRILL, taken=1_200),
    ]
    new = [key("a"), key("b"), key("a"), key("c")]
    found = summary(desk.agenda, clock, KO, reviews, new)
    assert found == Summary(
        graded=2,
        grades={Grade(3): 1, Grade(5): 1},
        drills=1,
        begun=[key("a"), key("b")],  # c was to be begun, and was not reached
        seconds=14,
        tomorrow=2,
    )


def test_what_was_practised_is_counted_and_begins_nothing() -> None:
    clock = FixedClock()
    desk = list_desk(clock)
    bring(desk, deck("deck", note("a"), note("b")))
    reviews = [grade(desk, text, 5, Kind.PRACTICE, taken=2_000) for text in "ab"]
    found = summary(desk.agenda, clock, KO, reviews, [key("a")])
    assert (found.graded, found.drills, found.begun, found.tomorrow) == (2, 0, [], 0)


def test_tomorrow_counts_in_the_sessions_language() -> None:
    clock = FixedClock()
    desk = list_desk(clock)
    bring(desk, deck("deck", note("a"), note("b")))
    grade(desk, "a", 5)
    assert summary(desk.agenda, clock, KO, [], []).tomorrow == 1
    assert summary(desk.agenda, clock, EN, [], []).tomorrow == 0
    clock.set_day(later(DAY, 1))
    grade(desk, "a", 5)
    # Six days until its next review, but the note's other lane has waited since today.
    assert summary(desk.agenda, clock, KO, [], []).tomorrow == 1


def test_a_sitting_without_an_answer() -> None:
    clock = FixedClock()
    found = summary(list_desk(clock).agenda, clock, KO, [], [])
    assert found == Summary(0, {}, 0, [], 0, 0)
