"""Every event is written as a row of plain values, and read back as it was."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import bindparam

from dlcards.core.day import Day, Instant
from dlcards.core.events import (
    Asked,
    Enough,
    Event,
    Kind,
    Known,
    Moved,
    Reply,
    Reset,
    Resumed,
    Retired,
    Retracted,
    Returned,
    Review,
    SchedulerChanged,
    Stamp,
    Suspended,
)
from dlcards.core.grade import Grade
from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.lane import Lane, Way
from dlcards.core.language import Language
from dlcards.store.log import COLUMNS, FIELDS, event_of, row_of
from dlcards.store.prepared import Prepared
from dlcards.store.store import MEMORY, open_store
from dlcards.store.tables import event as table

whole = st.integers(0, 2**53)
stamps = st.builds(Stamp, whole.map(Instant), st.text(min_size=1), st.integers(1, 2**31 - 1))
days = st.integers(-10_000, 100_000).map(Day)
ids = st.sampled_from(["kernel", "귀납-편향", "x1", "é"])
notes = st.builds(NoteKey, ids, ids)
lanes = st.one_of(
    st.builds(Lane, st.sampled_from([Way.NAME, Way.MEANING, Way.TERM]), st.sampled_from(Language)),
    st.builds(Lane, st.just(Way.CLOZE), st.sampled_from(Language), st.integers(1, 999)),
)
cards = st.builds(CardKey, notes, lanes)
replies = st.builds(
    Reply,
    st.none() | st.integers(0, 2**31),
    st.integers(0, 20),
    st.none() | st.text(),
    st.none() | notes,
    st.none() | st.sampled_from(Grade),
)
choices = st.dictionaries(st.text(), st.one_of(st.booleans(), st.integers(0, 36_500)))
events: st.SearchStrategy[Event] = st.one_of(
    st.builds(
        Review,
        stamps,
        cards,
        st.sampled_from(Grade),
        days,
        st.sampled_from(Kind),
        st.sampled_from(Asked),
        st.none() | st.integers(0, 2**31),
        st.none() | replies,
    ),
    st.builds(Known, stamps, cards, days),
    st.builds(Suspended, stamps, cards),
    st.builds(Resumed, stamps, cards),
    st.builds(Reset, stamps, cards),
    st.builds(Enough, stamps, days),
    st.builds(Moved, stamps, notes, notes),
    st.builds(Retired, stamps, notes),
    st.builds(Returned, stamps, notes),
    st.builds(Retracted, stamps, stamps),
    st.builds(SchedulerChanged, stamps, st.text(min_size=1), choices),
)


def written(event: Event) -> list[Any]:
    row = row_of(event)
    assert tuple(row) == COLUMNS
    return list(row.values())


@given(events)
def test_an_event_read_from_its_row_is_the_event(event: Event) -> None:
    assert event_of(written(event)) == event
    assert type(event_of(written(event))) is type(event)


@settings(max_examples=30, deadline=None)
@given(st.lists(events, max_size=20, unique_by=lambda event: event.stamp))
def test_the_database_keeps_rows_as_they_were_written(log: list[Event]) -> None:
    insert = Prepared(lambda: table.insert().values({name: bindparam(name) for name in COLUMNS}))
    store = open_store(MEMORY)
    insert.change_many(store.connection, [row_of(event) for event in log])
    found = Prepared(lambda: table.select().with_only_columns(*FIELDS).order_by(table.c.id))
    assert [event_of(row) for row in found.rows(store.connection)] == log
    store.close()


@given(events)
def test_a_row_holds_nothing_but_texts_and_whole_numbers(event: Event) -> None:
    assert all(
        value is None or type(value) is str or isinstance(value, int) for value in written(event)
    )


def test_an_event_of_a_later_version_is_not_guessed_at() -> None:
    row = dict.fromkeys(COLUMNS) | {"instant": 0, "device": "a", "sequence": 1, "kind": "dreamt"}
    with pytest.raises(ValueError, match="dreamt"):
        event_of(list(row.values()))


def test_a_review_of_an_older_version_has_no_reply() -> None:
    row = dict.fromkeys(COLUMNS) | {
        "instant": 0, "device": "a", "sequence": 1, "kind": "review", "note": "deck/a",
        "lane": "ko.name", "day": 0, "grade": 4, "asked": "flip", "taken": 9,
    }  # fmt: skip
    found = event_of(list(row.values()))
    assert isinstance(found, Review)
    assert found.reply is None
