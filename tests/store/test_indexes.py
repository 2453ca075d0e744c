"""What a learner waits for is found by index: no statement reads or sorts the collection."""

from collections.abc import Callable

import pytest

from dlcards.core.events import Enough
from dlcards.core.language import Bilingual, Quiz
from dlcards.core.note import Note
from dlcards.store.store import Store
from dlcards.study.ports import Scope
from tests.store.sample import DAY, NOON, answer, bring, deck, note_key, take_back

ALL = Scope(Quiz.BOTH)
ONE = Scope(Quiz.KO, ("left",))
TAGGED = Scope(Quiz.KO, tags=("x",))
LARGE = ("schedule", "note", "event", "name", "former")


@pytest.fixture
def learned(empty: Store) -> Store:
    """Two decks of which some notes were asked, on several days."""
    notes = [
        Note(f"n{n}", Bilingual(f"용어 {n}", f"term {n}"), Bilingual("뜻", "meaning"))
        for n in range(60)
    ]
    bring(empty, deck("left", *notes[:30]), deck("right", *notes[30:]))
    for n in range(20):
        answer(empty, f"left/n{n}/ko.name", n % 6, day=DAY + n // 8)
    return empty


def plan_of(store: Store, use: Callable[[Store], object]) -> list[str]:
    """How SQLite goes about every statement that `use` runs."""
    driver = store.connection.connection.driver_connection
    assert driver is not None
    run: list[str] = []
    driver.set_trace_callback(run.append)
    use(store)
    driver.set_trace_callback(None)
    plans = [driver.execute(f"EXPLAIN QUERY PLAN {text}") for text in run if text[0] in "SUID"]
    return [row[3] for plan in plans for row in plan]


def enough(store: Store) -> None:
    store.journal.append(lambda stamp: Enough(stamp, DAY), NOON)


def undo(store: Store) -> None:
    fact = answer(store, "left/n1/ko.name", 2, day=DAY + 4)
    take_back(store, fact.stamp, at=fact.stamp.instant)


USES = {
    "due": lambda store: store.agenda.due(ALL, DAY + 9, DAY + 9, 99),
    "due in one deck": lambda store: store.agenda.due(ONE, DAY + 9, DAY + 9, 99),
    "asked": lambda store: store.agenda.asked(DAY),
    "begun": lambda store: store.agenda.begun(DAY),
    "fresh": lambda store: store.agenda.fresh(ALL, DAY, 99),
    "fresh in one deck": lambda store: store.agenda.fresh(ONE, DAY, 99),
    "to drill": lambda store: store.journal.to_drill(ALL, DAY),
    "an answer": lambda store: answer(store, "left/n1/ko.name", 2, day=DAY + 4),
    "an answer of a clock set back": lambda store: answer(store, "left/n1/ko.name", 2, at=5),
    "an undo": undo,
    "enough": enough,
    "the last deed": lambda store: store.journal.deeds(1),
    "a note's cards": lambda store: store.journal.cards(note_key("left/n1")),
    "a note's history": lambda store: store.journal.history(note_key("left/n1")),
    "a note": lambda store: store.shelf.note(note_key("left/n1")),
    "notes near a note": lambda store: store.shelf.near(note_key("left/n1"), 7, 12),
    "what is usual": lambda store: store.journal.usual(),
    "due of a tag": lambda store: store.agenda.due(TAGGED, DAY + 9, DAY + 9, 99),
    "fresh of a tag": lambda store: store.agenda.fresh(TAGGED, DAY, 99),
    "a name": lambda store: store.shelf.named("term 3"),
}


@pytest.mark.parametrize("use", USES.values(), ids=USES.keys())
def test_nothing_large_is_read_from_end_to_end(
    learned: Store, use: Callable[[Store], object]
) -> None:
    plan = plan_of(learned, use)
    assert any(line.startswith("SEARCH") for line in plan)
    assert [line for line in plan if line.startswith(tuple(f"SCAN {t}" for t in LARGE))] == []


def test_due_cards_come_sorted_from_the_index(learned: Store) -> None:
    plan = plan_of(learned, USES["due"])
    assert any("schedule_queue" in line for line in plan)
    assert [line for line in plan if "TEMP B-TREE" in line] == []


def test_of_one_deck_no_other_decks_cards_are_read(learned: Store) -> None:
    plan = plan_of(learned, USES["due in one deck"])
    assert not any("schedule_queue" in line for line in plan)
    assert any(line.startswith("SEARCH note ") and "(deck=?)" in line for line in plan)


def test_new_notes_come_sorted_from_the_index_but_for_the_lanes_of_each(learned: Store) -> None:
    plan = plan_of(learned, USES["fresh in one deck"])
    assert any("note_new_ko" in line for line in plan)
    assert {line for line in plan if "TEMP B-TREE" in line} <= {
        "USE TEMP B-TREE FOR ORDER BY",  # the decks
        "USE TEMP B-TREE FOR RIGHT PART OF ORDER BY",
        "USE TEMP B-TREE FOR LAST TERM OF ORDER BY",
    }


def test_counting_looks_up_only_once_what_was_asked_today(learned: Store) -> None:
    plan = plan_of(learned, lambda store: store.agenda.counts(ALL, DAY))
    asked = next(n for n, line in enumerate(plan) if "schedule_asked" in line)
    assert plan[asked - 1].startswith("LIST SUBQUERY")
