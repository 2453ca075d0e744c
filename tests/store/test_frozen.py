"""Stores as every released version left them: opened, used, verified and rebuilt equal."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from dlcards.core.day import Day
from dlcards.core.language import BilingualList, Quiz
from dlcards.core.words import OwnWords
from dlcards.store.schema import HEAD, MARK, REVISIONS
from dlcards.store.store import Store, open_store
from dlcards.study.ports import Scope
from tests.store.sample import (
    CONVOLUTION,
    answer,
    break_cache,
    bring,
    cache,
    card,
    keys,
    note_key,
    rows,
)
from tests.store.structure import structure

FOLDER = Path(__file__).with_name("frozen")
FIRST_KINDS = {
    "review", "drill", "practice", "known", "suspended", "resumed", "reset", "enough", "moved",
    "retired", "returned", "retracted", "scheduler",
}  # fmt: skip
KINDS = {"0001": FIRST_KINDS, "0002": FIRST_KINDS | {"mnemonic", "accepted"}}


@pytest.fixture(params=REVISIONS)
def revision(request: pytest.FixtureRequest) -> str:
    """Which version left it."""
    found: str = request.param
    return found


@pytest.fixture
def old(revision: str, path: str) -> Iterator[Store]:
    """A store as a released version left it, opened by this one."""
    connection = sqlite3.connect(path)
    connection.executescript((FOLDER / f"{revision}.sql").read_text(encoding="utf-8"))
    connection.execute(f"PRAGMA application_id = {MARK}")
    connection.close()
    store = open_store(path)
    yield store
    store.close()


def test_every_released_form_is_kept() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.sql")) == list(REVISIONS)


def test_it_holds_every_kind_of_event_that_there_was(old: Store, revision: str) -> None:
    assert {row[4] for row in rows(old, "event")} == KINDS[revision]


def test_it_is_sound_and_brought_to_the_newest_form(old: Store, revision: str) -> None:
    assert old.verify() == []
    assert rows(old, "(SELECT version_num, 0 FROM alembic_version)") == [(HEAD, 0)]
    assert (old.upgraded_from is None) == (revision == HEAD)


def test_it_has_the_form_that_a_new_store_has(old: Store, empty: Store) -> None:
    found, wanted = (structure(one.connection.connection.driver_connection) for one in (old, empty))
    assert found == wanted


def test_rebuilding_it_changes_nothing(old: Store) -> None:
    before = cache(old)
    assert old.rebuild() == 0
    assert cache(old) == before


def test_rebuilding_it_from_the_log_alone_gives_the_same(old: Store) -> None:
    before = cache(old)
    break_cache(old, "UPDATE schedule SET due = 1, easiness = 131, queue_day = NULL, latest = 1")
    assert old.rebuild() > 0
    assert cache(old) == before


def test_the_learners_words_are_there(old: Store, revision: str) -> None:
    expected = (
        OwnWords() if revision == "0001" else OwnWords("가장자리", BilingualList(("테두리",)))
    )
    assert old.journal.words(note_key("edges/rim")) == expected


def test_it_goes_on(old: Store) -> None:
    later = Day(21_000)
    scope = Scope(Quiz.BOTH)
    due = [str(one.card) for one in old.agenda.due(scope, later, later, 99)]
    assert "edges/rim/ko.name" in due
    fact = answer(old, "edges/rim/ko.name", 5, day=later)
    assert fact.stamp.device == "f00dcafe0001"
    assert fact.stamp.sequence == len(rows(old, "event"))
    assert old.journal.history(note_key("edges/rim"))[-1] == fact
    found = old.journal.card(card("edges/rim/ko.name"))
    assert found is not None
    assert found.state.asked == later
    bring(old, CONVOLUTION)
    assert keys(
        one.key for one in old.journal.cards(note_key("convolution/kernel")) if one.is_present
    )
    assert old.verify() == []
