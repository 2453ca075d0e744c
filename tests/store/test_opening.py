"""Whatever stands at the path: it is used, brought up to date, or refused with a reason."""

import multiprocessing
import sqlite3
from collections.abc import Callable
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest
from sqlalchemy import text

from dlcards.store.engine import writing
from dlcards.store.schema import MARK
from dlcards.store.store import Store, open_store
from dlcards.store.trouble import understood
from dlcards.study.ports import StoreTrouble
from tests.store.sample import CONVOLUTION, answer, break_cache, bring, cache, rows

# Stores


def test_a_new_store_is_made_with_its_folders(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "store.db"
    store = open_store(str(path))
    assert store.shelf.decks() == []
    assert store.verify() == []
    assert store.upgraded_from is None
    store.close()
    assert path.exists()


def test_a_store_says_what_it_is_to_those_who_look_at_the_file(filed: Store) -> None:
    mark = filed.connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    assert mark == MARK == int.from_bytes(b"dlcd")


def test_a_store_opened_again_is_the_same(filed: Store) -> None:
    answer(filed, "convolution/kernel/ko.name", 3)
    before = cache(filed)
    again = open_store(filed.path)
    assert cache(again) == before
    assert again.journal.device == filed.journal.device
    again.close()


def test_two_stores_have_names_of_their_own(empty: Store, filed: Store) -> None:
    assert empty.journal.device != filed.journal.device


def test_an_empty_file_becomes_a_store(path: str) -> None:
    Path(path).touch()
    store = open_store(path)
    assert store.verify() == []
    store.close()


def open_at_once(path: str, together: Barrier, devices: "multiprocessing.SimpleQueue[str]") -> None:
    """One of several terminals that open the same new store in the same moment."""
    together.wait()
    store = open_store(path)
    devices.put(store.journal.device)
    store.close()


def test_several_terminals_may_open_a_new_store_at_once(path: str) -> None:
    spawning = multiprocessing.get_context("spawn")
    together, devices = spawning.Barrier(3), spawning.SimpleQueue()
    terminals = [
        spawning.Process(target=open_at_once, args=(path, together, devices)) for _ in range(3)
    ]
    for terminal in terminals:
        terminal.start()
    for terminal in terminals:
        terminal.join()
    assert [terminal.exitcode for terminal in terminals] == [0, 0, 0]
    assert len({devices.get() for _ in terminals}) == 1


# No stores, and stores that this version cannot use


def a_database_of_another_program(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE moz_places (id INTEGER)")
    connection.close()


def a_database_migrated_by_another_program(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES ('0001')")
    connection.close()


def a_text(path: Path) -> None:
    path.write_text("glossary\n" * 200, encoding="utf-8")


def a_folder(path: Path) -> None:
    path.mkdir()


def a_store_from_the_future(path: Path) -> None:
    store = open_store(str(path))
    break_cache(store, "UPDATE alembic_version SET version_num = '9999'")
    store.close()


def a_store_cut_short(path: Path) -> None:
    store = open_store(str(path))
    bring(store, CONVOLUTION)
    store.close()
    path.write_bytes(path.read_bytes()[:20_000])


def a_store_without_a_name(path: Path) -> None:
    store = open_store(str(path))
    break_cache(store, "DELETE FROM meta WHERE key = 'device'")
    store.close()


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (a_database_of_another_program, "not-a-store"),
        (a_database_migrated_by_another_program, "not-a-store"),
        (a_text, "not-a-store"),
        (a_folder, "cannot-open"),
        (a_store_from_the_future, "newer"),
        (a_store_cut_short, "damaged"),
        (a_store_without_a_name, "damaged"),
    ],
)
def test_what_is_no_store_of_this_version_is_refused_and_left_alone(
    make: Callable[[Path], None], code: str, path: str
) -> None:
    make(Path(path))
    before = Path(path).read_bytes() if Path(path).is_file() else None
    with pytest.raises(StoreTrouble) as trouble:
        open_store(path)
    assert (trouble.value.code, trouble.value.values) == (code, {"path": path})
    if before is not None:
        assert Path(path).read_bytes() == before


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreTrouble) as trouble:
        open_store(str(tmp_path / "file" / "store.db"))
    assert trouble.value.code == "cannot-open"


# Backups


def test_a_backup_is_a_whole_store(filed: Store, tmp_path: Path) -> None:
    answer(filed, "convolution/kernel/ko.name", 3)
    filed.backup(tmp_path / "copy.db")
    copy = open_store(str(tmp_path / "copy.db"))
    assert copy.verify() == []
    assert rows(copy, "event") == rows(filed, "event")
    copy.close()
    assert not list(tmp_path.glob("*.partial"))


def test_a_backup_replaces_nothing(filed: Store, tmp_path: Path) -> None:
    target = tmp_path / "precious"
    target.write_text("mine", encoding="utf-8")
    with pytest.raises(StoreTrouble) as trouble:
        filed.backup(target)
    assert trouble.value.code == "exists"
    assert target.read_text(encoding="utf-8") == "mine"


def test_a_backup_may_replace_what_is_not_the_store(filed: Store, tmp_path: Path) -> None:
    target = tmp_path / "older"
    target.write_text("mine", encoding="utf-8")
    told: list[float] = []
    filed.backup(target, told.append, replaces=True)
    copy = open_store(str(target))
    assert copy.verify() == []
    copy.close()
    assert told[-1] == 1
    with pytest.raises(StoreTrouble) as trouble:
        filed.backup(Path(filed.path), replaces=True)
    assert trouble.value.code == "exists"


def test_a_backup_that_is_stopped_leaves_no_trace(filed: Store, tmp_path: Path) -> None:
    target = tmp_path / "older"
    target.write_text("mine", encoding="utf-8")

    def stop(share: float) -> None:
        raise KeyboardInterrupt(share)

    before = sorted(tmp_path.iterdir())
    with pytest.raises(KeyboardInterrupt):
        filed.backup(target, stop, replaces=True)
    assert sorted(tmp_path.iterdir()) == before
    assert target.read_text(encoding="utf-8") == "mine"


def test_a_backup_into_no_folder_is_told_with_its_path(filed: Store, tmp_path: Path) -> None:
    target = tmp_path / "nowhere" / "copy.db"
    with pytest.raises(StoreTrouble) as trouble:
        filed.backup(target)
    assert (trouble.value.code, trouble.value.values) == ("cannot-open", {"path": str(target)})


# What the driver says, understood


@pytest.mark.parametrize(
    ("errorcode", "code"),
    [
        (sqlite3.SQLITE_BUSY, "busy"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "busy"),
        (sqlite3.SQLITE_LOCKED, "busy"),
        (sqlite3.SQLITE_READONLY, "read-only"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, "read-only"),
        (sqlite3.SQLITE_PERM, "read-only"),
        (sqlite3.SQLITE_FULL, "full"),
        (sqlite3.SQLITE_IOERR_WRITE, "unwritable"),
        (sqlite3.SQLITE_IOERR_FSYNC, "unwritable"),
        (sqlite3.SQLITE_CANTOPEN_ISDIR, "cannot-open"),
        (sqlite3.SQLITE_NOTADB, "not-a-store"),
        (sqlite3.SQLITE_CORRUPT, "damaged"),
    ],
)
def test_an_error_that_a_learner_can_act_on_is_understood(errorcode: int, code: str) -> None:
    error = sqlite3.OperationalError("words")
    error.sqlite_errorcode = errorcode
    with pytest.raises(StoreTrouble) as trouble, understood("here"):
        raise error
    assert (trouble.value.code, trouble.value.values) == (code, {"path": "here"})
    assert trouble.value.__cause__ is error


def test_an_error_of_our_own_making_stays_what_it_is() -> None:
    error = sqlite3.OperationalError("no such table: nowhere")
    error.sqlite_errorcode = sqlite3.SQLITE_ERROR
    with pytest.raises(sqlite3.OperationalError), understood("here"):
        raise error


def test_what_may_not_be_written_is_read_only(store: Store) -> None:
    store.connection.connection.cursor().execute("PRAGMA query_only = ON")
    before = cache(store)
    with pytest.raises(StoreTrouble) as trouble:
        answer(store, "convolution/kernel/ko.name", 3)
    assert trouble.value.code == "read-only"
    assert cache(store) == before


def test_a_terminal_that_waited_long_enough_says_that_the_store_is_busy(filed: Store) -> None:
    other = open_store(filed.path)
    break_cache(other, "PRAGMA busy_timeout = 20")
    with writing(filed.connection) as connection:
        connection.execute(text("DELETE FROM name"))
        with pytest.raises(StoreTrouble) as trouble:
            answer(other, "convolution/kernel/ko.name", 3)
    assert trouble.value.code == "busy"
    answer(other, "convolution/kernel/ko.name", 3)
    other.close()
