"""The cache is the fold of the log, whatever happened, in whatever order clocks told it."""

from collections.abc import Sequence

import pytest
from hypothesis import example, given, settings

from dlcards.core.events import Event
from dlcards.core.keys import CardKey
from dlcards.core.language import Bilingual, Language
from dlcards.core.memory import FRESH
from dlcards.core.note import Note
from dlcards.core.queue import begun_days, queue_days
from dlcards.core.replay import world
from dlcards.core.schedulers import scheduler
from dlcards.core.sm2 import Sm2
from dlcards.store.engine import reading
from dlcards.store.store import MEMORY, Store, open_store
from tests.store.histories import Step, live, random_steps, steps
from tests.store.sample import CONVOLUTION, EDGES, break_cache, bring, cache, deck

SHELF = (CONVOLUTION, EDGES)
CARDS = [
    CardKey(one.key(note), lane) for one in SHELF for note in one.notes for lane in note.lanes()
]


def check(store: Store, log: Sequence[Event], cards: Sequence[CardKey]) -> None:
    """Hold the store against the core's own fold of `log`."""
    told = world(log, Sm2()).scheduler
    by = scheduler(told.name, told.settings) if told else Sm2()
    wanted = world(log, by).cards
    assert store.journal.scheduler == by
    for note in dict.fromkeys(card.note for card in cards):
        found = {card.key.lane: card for card in store.journal.cards(note)}
        states = {lane: wanted.get(CardKey(note, lane), FRESH) for lane in found}
        assert {lane: card.state for lane, card in found.items()} == states
        assert {lane: card.queue_day for lane, card in found.items()} == queue_days(states)
        begun = begun_days(states)
        columns = "SELECT begun_ko, begun_en FROM note WHERE deck = ? AND note = ?"
        with reading(store.connection) as connection:
            row = connection.exec_driver_sql(columns, (note.deck, note.note)).one()
        assert tuple(row) == tuple(begun.get(language) for language in Language)
    assert store.verify() == []
    before = cache(store)
    assert store.rebuild() == 0
    assert cache(store) == before


@given(steps(len(CARDS)))
@settings(max_examples=60, deadline=None)
@example([Step("review", 0, 2), Step("review", 1, 4, -90), Step("enough", 0, 0, 5)])
@example([Step("enough", 0, 0, 90), Step("review", 0, 5, -200), Step("review", 1, 2, 5)])
@example([Step("scheduler", 0), Step("review", 0, 5), Step("undo", 0)])
def test_after_every_history_the_cache_is_the_fold(history: list[Step]) -> None:
    store = open_store(MEMORY)
    bring(store, *SHELF)
    log = live(store, CARDS, history)
    check(store, log, CARDS)
    store.close()


def test_ten_thousand_events_over_hundreds_of_cards() -> None:
    """A year's work of a learner whose clock is set back now and then."""
    notes = [Note(f"n{n}", Bilingual(en=f"term {n}"), Bilingual("뜻")) for n in range(200)]
    big = deck("big", *notes)
    cards = [CardKey(big.key(note), lane) for note in notes for lane in note.lanes()]
    store = open_store(MEMORY)
    bring(store, big)
    log = live(store, cards, random_steps(10_000, seed=7))
    assert len(log) > 9_900
    check(store, log, cards)
    store.close()


DAMAGES = [
    "UPDATE schedule SET easiness = 131 WHERE easiness IS NOT NULL",
    "UPDATE schedule SET repetition = NULL WHERE repetition IS NOT NULL",
    "UPDATE schedule SET due = due + 1",
    "UPDATE schedule SET queue_day = NULL",
    "UPDATE schedule SET queue_day = 1 WHERE queue_day IS NULL",
    "UPDATE schedule SET is_suspended = 1 - is_suspended",
    "UPDATE schedule SET drill = 3",
    "UPDATE schedule SET latest = latest - 1",
    "UPDATE schedule SET grade = 0 WHERE grade IS NOT NULL",
    "UPDATE note SET begun_ko = NULL, begun_en = 5",
    "UPDATE meta SET value = '[\"sm2\", {\"cap\": 3}]' WHERE key = 'scheduler'",
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_cache_is_found_and_mended_exactly(store: Store, damage: str) -> None:
    live(store, CARDS, random_steps(80, seed=3))
    before = cache(store)
    break_cache(store, damage)
    assert cache(store) != before
    assert store.verify() == ["stale"]
    store.rebuild()
    assert cache(store) == before
    assert store.verify() == []


def test_rebuilding_says_how_many_cards_were_wrong(store: Store) -> None:
    live(store, CARDS, [Step("review", 0), Step("review", 9)])
    break_cache(store, "UPDATE schedule SET easiness = 999 WHERE easiness IS NOT NULL")
    assert store.rebuild() == 2
    assert store.rebuild() == 0


def test_a_store_rebuilt_from_its_log_alone_is_the_same(store: Store) -> None:
    live(store, CARDS, random_steps(300, seed=11))
    before = cache(store)
    wiped = ", ".join(
        f"{name} = NULL"
        for name in [
            "repetition",
            "easiness",
            "interval",
            "due",
            "moved",
            "reviews",
            "lapses",
            "begun",
            "asked",
            "grade",
            "drill",
            "latest",
            "queue_day",
        ]
    )
    break_cache(
        store,
        f"UPDATE schedule SET {wiped}, is_suspended = 0",
        "UPDATE note SET begun_ko = NULL, begun_en = NULL",
    )
    store.rebuild()
    assert cache(store) == before
