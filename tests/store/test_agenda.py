"""The agenda's queries say what the core's queue would say of all cards."""

import random
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dlcards.core.day import Day
from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.lane import Lane, Way
from dlcards.core.language import Bilingual, Language, Quiz
from dlcards.core.luck import SPAN
from dlcards.core.note import Note
from dlcards.core.queue import DueCard, NewNote, due_turns
from dlcards.store.store import MEMORY, Store, open_store
from dlcards.study.ports import Scope
from tests.store.sample import DAY, answer, bring, deck, keys

NOTES = [
    Note(
        f"n{n}",
        Bilingual(f"용어 {n}", f"term {n}"),
        Bilingual("뜻", "meaning"),
        cloze=Bilingual(en="a {{1:gap}}"),
    )
    for n in range(6)
]
OWN_WAYS = Way.NAME | Way.CLOZE
LEFT = deck("left", *NOTES[:3])
RIGHT = deck("right", *NOTES[3:], ways=OWN_WAYS)
CARDS = [(one, note, lane) for one in (LEFT, RIGHT) for note in one.notes for lane in note.lanes()]


@dataclass(frozen=True, slots=True)
class Row:
    """What matters of one card."""

    due: int | None = None
    salt: int = 0
    asked: int | None = None


near = st.integers(DAY - 3, DAY + 2)
salts = st.sampled_from([0, 1, 2**31, SPAN - 1]) | st.integers(0, SPAN - 1)
row = st.builds(Row, st.none() | near, salts, st.none() | st.sampled_from([DAY, DAY - 1]))
shelves = st.lists(row, min_size=len(CARDS), max_size=len(CARDS))
ways = st.integers(1, 15).map(Way)
scopes = st.tuples(
    st.sampled_from(Quiz),
    st.sampled_from([(), ("left",), ("right",), ("left", "right")]),
    ways,
).map(lambda parts: Scope(*parts))


def laid_out(rows: list[Row]) -> Store:
    """A store whose schedule says these things, however it came to them."""
    store = open_store(MEMORY)
    bring(store, LEFT, RIGHT)
    driver = store.connection.connection.driver_connection
    assert driver is not None
    for number, one in enumerate(rows, start=1):
        driver.execute(
            "UPDATE schedule SET queue_day = ?, salt = ?, asked = ? WHERE id = ?",
            (one.due, one.salt, one.asked, number),
        )
    return store


def all_due(rows: list[Row], scope: Scope, until: int) -> list[DueCard]:
    """What is due, found by looking at every card."""
    return [
        DueCard(CardKey(one.key(note), lane), Day(found.due), found.salt)
        for (one, note, lane), found in zip(CARDS, rows, strict=True)
        if found.due is not None and found.due <= until
        and lane.language in scope.quiz.languages
        and lane.way & (scope.ways if one.ways is None else one.ways)
        and (not scope.decks or one.id in scope.decks)
    ]  # fmt: skip


@given(shelves, scopes, near)
@settings(max_examples=25, deadline=None)
def test_due_is_what_the_queue_asks_of_all_that_the_scope_may_ask(
    rows: list[Row], scope: Scope, until: int
) -> None:
    store = laid_out(rows)
    found = store.agenda.due(scope, Day(until), DAY, 999)
    every = all_due(rows, scope, until)
    assert set(found) <= set(every)
    asked = keys(turn.card for turn in due_turns(every, (), DAY))
    assert sorted(keys(one.card for one in found)) == sorted(asked)
    store.close()


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("limit", [1, 2, 5])
@pytest.mark.parametrize("decks", [(), ("left",), ("left", "right")])
def test_the_first_due_cards_come_in_the_order_of_the_queue(
    seed: int, limit: int, decks: tuple[str, ...]
) -> None:
    """Two days' cards on either side of where the order of the day begins."""
    luck = random.Random(seed)
    rows = [Row(luck.choice((DAY - 1, DAY)), luck.randrange(SPAN)) for _ in CARDS]
    ways = luck.choice((Way.NAME, Way.NAME | Way.TERM, Way(15)))
    scope = Scope(luck.choice(list(Quiz)), decks, ways)
    store = laid_out(rows)
    found = store.agenda.due(scope, DAY, DAY, limit)
    turns = due_turns(all_due(rows, scope, DAY), (), DAY)
    assert [one.card for one in found] == [turn.card for turn in turns][:limit]
    store.close()


@given(shelves, scopes)
@settings(max_examples=25, deadline=None)
def test_what_is_counted_as_due_is_what_the_queue_asks(rows: list[Row], scope: Scope) -> None:
    store = laid_out(rows)
    asked = store.agenda.asked(DAY)
    assert asked == {
        (one.key(note), lane.language)
        for (one, note, lane), found in zip(CARDS, rows, strict=True)
        if found.asked == DAY
    }
    turns = due_turns(store.agenda.due(scope, DAY, DAY, 999), asked, DAY)
    counts = store.agenda.counts(scope, DAY)
    for one in (LEFT, RIGHT):
        wanted = sum(turn.card.note.deck == one.id for turn in turns)
        assert (counts[one.id].due if one.id in counts else 0) == wanted
    store.close()


begun = st.none() | st.sampled_from([DAY - 1, DAY])


@given(
    st.lists(st.tuples(begun, begun, st.booleans()), min_size=6, max_size=6),
    st.sets(st.integers(1, len(CARDS))),
    st.sets(st.integers(1, len(CARDS))),
    scopes,
    st.integers(0, 7),
)
@settings(max_examples=25, deadline=None)
def test_new_notes_come_in_deck_order_with_the_lanes_that_could_begin_them(
    notes: list[tuple[int | None, int | None, bool]],
    suspended: set[int],
    absent: set[int],
    scope: Scope,
    limit: int,
) -> None:
    store = open_store(MEMORY)
    bring(store, LEFT, RIGHT)
    driver = store.connection.connection.driver_connection
    assert driver is not None
    for number, (ko, en, is_retired) in enumerate(notes, start=1):
        columns = "UPDATE note SET begun_ko = ?, begun_en = ?, is_retired = ? WHERE id = ?"
        driver.execute(columns, (ko, en, is_retired, number))
    for number in range(1, len(CARDS) + 1):
        columns = "UPDATE schedule SET is_suspended = ?, is_present = ? WHERE id = ?"
        driver.execute(columns, (number in suspended, number not in absent, number))

    wanted: dict[NoteKey, list[Lane]] = {}
    for number, (one, note, lane) in enumerate(CARDS, start=1):
        ko, en, is_retired = notes[NOTES.index(note)]
        is_new = (ko if lane.language is Language.KO else en) is None
        allowed = scope.ways if one.ways is None else one.ways
        if (
            is_new and not is_retired and number not in suspended | absent
            and lane.language in scope.quiz.languages and lane.way & allowed
            and (not scope.decks or one.id in scope.decks)
        ):  # fmt: skip
            wanted.setdefault(one.key(note), []).append(lane)
    begun_today = {
        key for key in wanted for ko, en, _ in [notes[int(key.note[1:])]] if DAY in {ko, en}
    }
    assert store.agenda.fresh(scope, DAY, limit) == [
        NewNote(key, tuple(sorted(lanes)), is_begun_today=key in begun_today)
        for key, lanes in list(wanted.items())[:limit]
    ]
    assert store.agenda.begun(DAY) == sum(DAY in {ko, en} for ko, en, _ in notes)
    store.close()


# Cards that may not be asked


@pytest.fixture
def due(empty: Store) -> Store:
    """A store in which one card of two notes is due."""
    bring(empty, LEFT, RIGHT)
    answer(empty, "left/n0/ko.name", 5, day=DAY - 1)
    answer(empty, "left/n1/ko.name", 5, day=DAY - 1)
    return empty


def asked(store: Store) -> list[str]:
    scope = Scope(Quiz.KO, ways=Way.NAME)
    return sorted(keys(one.card for one in store.agenda.due(scope, DAY, DAY, 99)))


def test_cards_of_retired_notes_do_not_come(due: Store) -> None:
    assert asked(due) == ["left/n0/ko.name", "left/n1/ko.name"]
    bring(due, deck("left", *NOTES[1:3]))
    assert asked(due) == ["left/n1/ko.name"]


def test_cards_that_lost_their_parts_do_not_come(due: Store) -> None:
    bare = Note("n1", Bilingual(en="term"), Bilingual(en="meaning"))
    bring(due, deck("left", NOTES[0], bare, NOTES[2]))
    assert asked(due) == ["left/n0/ko.name"]
