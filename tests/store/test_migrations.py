"""Migrations lose nothing: one transaction, foreign keys off meanwhile, events counted."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, create_engine

from dlcards import shipped
from dlcards.store import schema, upgrade
from dlcards.store.engine import open_engine
from dlcards.store.store import Store, open_store
from dlcards.store.tables import metadata
from dlcards.study.ports import StoreTrouble
from tests.store.sample import (
    CONVOLUTION,
    EDGES,
    PADDING,
    POOL,
    answer,
    bring,
    cache,
    deck,
    note_key,
)
from tests.store.structure import structure

NEXT = '''\
"""A revision that only tests know."""

import sqlalchemy as sa
from alembic import op

revision = "{next}"
down_revision = "{head}"


def upgrade() -> None:
    {body}
'''
HEAD, REVISIONS = schema.HEAD, schema.REVISIONS
LATER = f"{int(HEAD) + 1:04}"
REBUILT = """\
with op.batch_alter_table("note", recreate="always") as note:
        note.add_column(sa.Column("mnemonic", sa.Text()))"""
BROKEN = """\
op.create_table("mood", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("INSERT INTO nowhere VALUES (1)")"""
FORGETFUL = """\
op.execute("DROP TRIGGER event_no_delete")
    op.execute("DELETE FROM event WHERE id = 1")"""
ORPHANING = 'op.execute("DELETE FROM note WHERE id = 1")'

Release = Callable[[str], None]


@pytest.fixture
def release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Release:
    """Make this program one version newer, with a second revision that has `body`."""

    def released(body: str) -> None:
        newer = copied(tmp_path / "newer" / "migrations")
        script = NEXT.format(body=body, next=LATER, head=HEAD)
        (newer / "versions" / f"{LATER}_next.py").write_text(script, encoding="utf-8")
        found = shipped.folder
        monkeypatch.setattr(
            shipped, "folder", lambda name: newer if name == "migrations" else found(name)
        )
        monkeypatch.setattr(schema, "HEAD", LATER)
        monkeypatch.setattr(upgrade, "HEAD", LATER)
        monkeypatch.setattr(schema, "REVISIONS", (*REVISIONS, LATER))

    return released


@pytest.fixture
def old(path: str) -> str:
    """A closed store of this version in which something was learned."""
    store = open_store(path)
    bring(store, CONVOLUTION, EDGES)
    bring(store, deck("edges", replace(PADDING, id="rim", was=(note_key("edges/padding"),)), POOL))
    answer(store, "convolution/kernel/ko.name", 2)
    answer(store, "edges/rim/en.meaning", 5)
    store.close()
    return path


def copied(folder: Path) -> Path:
    """A copy of the migrations in `folder`."""
    for source in shipped.folder("migrations").rglob("*.py"):
        target = folder / source.relative_to(shipped.folder("migrations"))
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(source.read_bytes())
    return folder


def contents(path: str | Path) -> list[str]:
    """A whole file as SQL."""
    connection = sqlite3.connect(path)
    dump = list(connection.iterdump())
    connection.close()
    return dump


@pytest.fixture
def reopened(old: str) -> Iterator[Callable[[], Store]]:
    """Open the old store once more."""
    stores: list[Store] = []

    def opened() -> Store:
        stores.append(open_store(old))
        return stores[-1]

    yield opened
    for store in stores:
        store.close()


# One transaction


def test_a_failing_first_migration_leaves_nothing_and_the_next_try_succeeds(
    path: str, tmp_path: Path
) -> None:
    broken = copied(tmp_path / "migrations")
    with (broken / "versions" / "0001_first_store.py").open("a", encoding="utf-8") as script:
        script.write("    op.execute('INSERT INTO nowhere VALUES (1)')\n")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(shipped, "folder", lambda _: broken)
        with pytest.raises(Exception, match="nowhere"):
            open_store(path)
    assert contents(path) == ["BEGIN TRANSACTION;", "COMMIT;"]
    store = open_store(path)
    assert store.verify() == []
    store.close()


def test_a_failing_later_migration_leaves_the_store_as_it_was(old: str, release: Release) -> None:
    before = contents(old)
    release(BROKEN)
    with pytest.raises(Exception, match="nowhere"):
        open_store(old)
    assert contents(old) == before


# What an upgrade keeps


@pytest.mark.parametrize("table", ["schedule", "name", "former", "event"])
def test_a_table_rebuilt_under_its_children_loses_none_of_them(
    old: str, release: Release, reopened: Callable[[], Store], table: str
) -> None:
    before = [line for line in contents(old) if line.startswith(f'INSERT INTO "{table}"')]
    assert before
    release(REBUILT)
    store = reopened()
    assert [line for line in contents(old) if line.startswith(f'INSERT INTO "{table}"')] == before
    assert store.verify() == []
    answer(store, "convolution/stride/en.name", 4)


def test_the_older_store_is_copied_aside_as_it_was(
    old: str, release: Release, reopened: Callable[[], Store]
) -> None:
    before = contents(old)
    release(REBUILT)
    copy = reopened().upgraded_from
    assert copy == Path(f"{old}.before-{LATER}")
    assert contents(copy) == before
    assert reopened().upgraded_from is None


def test_a_copy_aside_never_replaces_an_earlier_one(
    old: str, release: Release, reopened: Callable[[], Store]
) -> None:
    earlier = Path(f"{old}.before-{LATER}")
    earlier.write_text("precious", encoding="utf-8")
    release(REBUILT)
    assert reopened().upgraded_from == Path(f"{old}.before-{LATER}-2")
    assert earlier.read_text(encoding="utf-8") == "precious"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        pytest.param(FORGETFUL, "upgrade-lost", id="an event is gone"),
        pytest.param(ORPHANING, "damaged", id="cards without a note"),
    ],
)
def test_an_upgrade_that_loses_something_is_taken_back(
    old: str, release: Release, body: str, code: str
) -> None:
    before = contents(old)
    release(body)
    with pytest.raises(StoreTrouble) as trouble:
        open_store(old)
    assert trouble.value.code == code
    assert contents(old) == before


# Foreign keys


def test_foreign_keys_are_off_while_migrating_and_on_before_and_after(
    path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []
    migrate = upgrade._migrate

    def watched(connection: Connection) -> None:
        seen.append(connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one())
        migrate(connection)

    monkeypatch.setattr(upgrade, "_migrate", watched)
    store = open_store(path)
    seen.append(store.connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one())
    store.close()
    assert seen == [0, 1]


def test_foreign_keys_are_on_again_after_a_failed_upgrade(path: str) -> None:
    engine = open_engine(path)
    with engine.connect() as connection:
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(upgrade, "_migrate", lambda _: 1 / 0)
            with pytest.raises(ZeroDivisionError):
                upgrade.upgrade(connection, path)
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
    engine.dispose()


def test_every_working_connection_keeps_its_promises(filed: Store) -> None:
    promised = {"foreign_keys": 1, "recursive_triggers": 1, "synchronous": 2, "journal_mode": "wal"}
    with filed.engine.connect() as another:
        for connection in (filed.connection, another):
            found = {
                name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in promised
            }
            assert found == promised


# The schema


def test_the_head_is_the_newest_script() -> None:
    scripts = sorted(
        path.name[:4] for path in (shipped.folder("migrations") / "versions").glob("[0-9]*.py")
    )
    assert scripts == list(schema.REVISIONS)
    assert scripts[-1] == schema.HEAD


def test_the_migrated_schema_is_the_one_that_the_tables_declare(empty: Store) -> None:
    declared = create_engine("sqlite://")
    metadata.create_all(declared)
    with declared.connect() as connection:
        wanted = structure(connection.connection.driver_connection)
    found = structure(empty.connection.connection.driver_connection)
    declared.dispose()
    assert {name: sql for name, sql in found.items() if name in wanted} == wanted
    assert found.keys() - wanted.keys() == {"alembic_version", *schema.GUARDS}


def test_asking_for_the_form_and_using_a_store_imports_no_alembic(filed: Store) -> None:
    code = (
        "import sys; from dlcards.store.store import open_store;"
        f"store = open_store({filed.path!r}); store.agenda.begun(20000); store.close();"
        "sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# Where the migrations are


@pytest.mark.parametrize("place", ["checkout", "wheel"])
def test_what_travels_with_the_program_is_found_in_a_checkout_and_in_a_wheel(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "src" / "dlcards"
    top = tmp_path if place == "checkout" else package / "shipped"
    for name in ("migrations", "decks"):
        (top / name).mkdir(parents=True)
    (top / "decks" / "order.txt").write_text("b a", encoding="utf-8")
    monkeypatch.setattr(shipped, "_PACKAGE", package)
    assert shipped.folder("migrations") == top / "migrations"
    assert [path.name for path in shipped.decks()] == ["b.yaml", "a.yaml"]


def test_an_install_without_its_migrations_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shipped, "_PACKAGE", tmp_path / "src" / "dlcards")
    with pytest.raises(FileNotFoundError, match="migrations"):
        shipped.folder("migrations")


@pytest.mark.parametrize("name", ["100%", "%(here)s", "my cards", "카드", "what?#"])
def test_no_sign_in_a_path_disturbs(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrations = copied(tmp_path / name / "migrations")
    monkeypatch.setattr(shipped, "folder", lambda _: migrations)
    store = open_store(str(tmp_path / name / "store.db"))
    bring(store, CONVOLUTION)
    before = cache(store)
    store.backup(tmp_path / name / "copy.db")
    store.close()
    again = open_store(str(tmp_path / name / "copy.db"))
    assert cache(again) == before
    again.close()
    assert (tmp_path / name / "store.db").exists()
