"""`store` and `config`: looking after what is kept, and how the program behaves."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.cli.conftest import Terminal, Write

CARD = "sample/relu/ko.name"


def test_where_the_store_is(either: Terminal) -> None:
    assert either.done("store", "path").out == f"{either.store}\n"
    assert either.done("store", "path", "--json").json == {"path": str(either.store)}


def test_asking_where_the_store_is_does_not_make_one(dlcards: Terminal) -> None:
    assert dlcards.done("--store", "none.db", "store", "path").out == "none.db\n"
    assert not Path("none.db").exists()


def test_a_backup_can_be_used_in_the_stores_place(either: Terminal) -> None:
    either.done("grade", CARD, 4)
    said = {"ko": "copy.db에 복사했어요.\n", "en": "Copied to copy.db.\n"}
    assert either.done("store", "backup", "copy.db").out == said[either.lang]
    shown = either.done("show", "relu", "--json").json
    assert either.done("--store", "copy.db", "show", "relu", "--json").json == shown
    assert either.done("store", "backup", "copy2.db", "--json").json == {"path": "copy2.db"}


@pytest.mark.parametrize("target", ["store.db", ".", "nowhere/copy.db", "x" * 300, "/proc/c.db"])
def test_a_backup_that_cannot_be_written(either: Terminal, target: str) -> None:
    before = either.dump()
    there = either.files()
    ran = either("store", "backup", target)
    assert (ran.code, ran.out) == (1, "")  # the store itself is well
    assert len(ran.err.splitlines()) == 1
    assert either.files() == there
    assert either.dump() == before


def test_a_sound_store(either: Terminal) -> None:
    said = {"ko": "저장소가 온전해요.\n", "en": "The store is sound.\n"}
    assert either.done("store", "verify").out == said[either.lang]
    assert either.done("store", "verify", "--json").json == {"problems": []}


def test_a_schedule_that_left_the_log_is_found_and_mended(either: Terminal) -> None:
    either.done("grade", CARD, 4)
    with sqlite3.connect(either.store) as store:
        store.execute("UPDATE schedule SET due = due + 100 WHERE due IS NOT NULL")
    store.close()
    ran = either("store", "verify")
    assert (ran.code, ran.out) == (3, "")
    assert "`dlcards store rebuild`" in ran.err
    ran = either("store", "verify", "--json")
    assert (ran.code, ran.json) == (3, {"problems": ["stale"]})
    said = {
        "ko": "기록으로 일정을 다시 계산했어요. 달라진 카드는 1장이에요.\n",
        "en": "Computed the schedule again from the log: 1 card changed.\n",
    }
    assert either.done("store", "rebuild").out == said[either.lang]
    assert either.done("store", "rebuild", "--json").json == {"changed": 0}
    assert either.done("store", "verify").code == 0
    assert either.due(CARD) == either.day(1)


NO_STORES = [
    # what lies there, in Korean, in English
    (b"certainly no database, whatever its name says" * 20, "저장소가 아니에요", "not a dlcards"),
    ("folder", "열 수 없어요", "cannot be opened"),
    ("future", "더 새로운 dlcards", "newer dlcards"),
    ("other", "저장소가 아니에요", "not a dlcards"),
]


@pytest.mark.parametrize(("kind", "ko", "en"), NO_STORES, ids=["text", "folder", "future", "other"])
def test_a_store_that_needs_attention(
    either: Terminal, write: Write, kind: bytes | str, ko: str, en: str
) -> None:
    """Exit 3, one clear line, and the file is left as it is."""
    match kind:
        case bytes():
            either.store.write_bytes(kind)
        case "folder":
            either.store.unlink()
            either.store.mkdir()
        case "future":
            with sqlite3.connect(either.store) as store:
                store.execute("UPDATE alembic_version SET version_num = '9999'")
            store.close()
        case _:
            either.store.unlink()
            with sqlite3.connect(either.store) as store:
                store.execute("CREATE TABLE recipes (name TEXT)")
            store.close()
    before = either.store.read_bytes() if either.store.is_file() else b""
    deck = write()
    for words in (
        ["due"], ["due", "--json"], ["import", deck], ["grade", CARD, 4], ["store", "verify"],
        ["store", "backup", "x.db"], ["review", "--plain"], ["export", "x.apkg"],
    ):  # fmt: skip
        ran = either(*words, typed="\n")
        assert (ran.code, ran.out) == (3, ""), words
        assert (ko if either.lang == "ko" else en) in ran.err
        assert str(either.store) in ran.err
        assert len(ran.err.splitlines()) == 1
    assert (either.store.read_bytes() if either.store.is_file() else b"") == before


@pytest.mark.parametrize("path", ["/proc/nothing/store.db", "/proc/store.db", "file/store.db"])
def test_a_store_in_a_place_that_cannot_be_written(either: Terminal, path: str) -> None:
    Path("file").write_text("a file", encoding="utf-8")
    ran = either("--store", path, "due")
    assert (ran.code, ran.out) == (3, "")
    assert len(ran.err.splitlines()) == 1


def test_settings_are_shown_and_changed(either: Terminal) -> None:
    lines = either.done("config").out.splitlines()
    automatic = {"ko": "(자동)", "en": "(automatic)"}[either.lang]
    assert lines == [
        f"lang = {automatic}",
        f"in = {automatic}",
        "new = 10",
        "turn = 04:00",
        "lanes = name meaning",
        "ask = mix",
        "skip = -",
        "theme = dark",
        "scheduler.cap = 36500",
        "scheduler.late-credit = off",
        "scheduler.fuzz = off",
    ]
    assert either.done("config", "new", "3").out == "new = 3\n"
    assert either.done("config", "new").out == "new = 3\n"
    assert either.done("due", "--json").json["new_count"] == 3
    assert either.done("config", "new", "-").out == "new = 10\n"


def test_settings_as_json(dlcards: Terminal) -> None:
    told = dlcards.done("config", "--json").json
    assert list(told)[:3] == ["lang", "in", "new"]
    assert (told["lang"], told["new"], told["scheduler.fuzz"]) == (None, "10", "off")
    assert dlcards.done("config", "in", "both", "--json").json == {"in": "both"}


def test_lanes_chosen_in_the_settings_are_asked(dlcards: Terminal) -> None:
    dlcards.done("config", "lanes", "translation cloze")
    cards = dlcards.done("due", "--json", "--in", "ko").json["cards"]
    assert cards == ["sample/softmax/en-ko", "sample/relu/en-ko", "sample/padding/en-ko"]


def test_the_schedulers_settings_apply_to_the_whole_log_and_back(dlcards: Terminal) -> None:
    for days in (1, 6, 16):
        dlcards.done("grade", CARD, 5)
        dlcards.sleep(days)
    due = dlcards.due(CARD)
    assert dlcards.done("config", "scheduler.cap", "7").out == "scheduler.cap = 7\n"
    assert dlcards.due(CARD) == dlcards.day(-16 + 7)
    assert dlcards.done("config", "scheduler.cap", "-").out == "scheduler.cap = 36500\n"
    assert dlcards.due(CARD) == due
    assert dlcards.done("config", "scheduler.fuzz", "on").out == "scheduler.fuzz = on\n"
    assert dlcards.done("store", "verify").code == 0


BAD_VALUES = [
    ("new", "many", "0 … 999"),
    ("new", "1000", "0 … 999"),
    ("lang", "fr", "ko | en"),
    ("in", "all", "ko | en | both"),
    ("turn", "25:00", "00:00 … 23:59"),
    ("lanes", "name sideways", "name meaning translation cloze"),
    ("skip", "Vision!", "deck …"),
    ("theme", "pink", "dark | light"),
    ("scheduler.cap", "0", "1 … 36500"),
    ("scheduler.cap", "99999", "1 … 36500"),
    ("scheduler.fuzz", "maybe", "on | off"),
]


@pytest.mark.parametrize(("key", "value", "allowed"), BAD_VALUES)
def test_a_value_that_a_setting_cannot_have(
    either: Terminal, key: str, value: str, allowed: str
) -> None:
    before = either.dump()
    ran = either("config", key, value)
    said = {
        "ko": f"{key} 설정에 쓸 수 없는 값이에요: {value}. 쓸 수 있는 값: {allowed}\n",
        "en": f"The setting {key} cannot be ‘{value}’. It takes {allowed}.\n",
    }
    assert (ran.code, ran.out, ran.err) == (1, "", said[either.lang])
    assert either.dump() == before
    assert not Path("config.toml").exists()


def test_a_setting_that_is_not_there(either: Terminal) -> None:
    ran = either("config", "colour")
    assert (ran.code, ran.out) == (1, "")
    said = {"ko": "colour라는 설정은 없어요.", "en": "There is no setting colour."}
    assert ran.err.startswith(said[either.lang])
    assert "scheduler.cap" in ran.err


@pytest.mark.parametrize(
    "text", ["new = [", "new = 'many'", "colour = 1", "new = 2026-01-01", "\udcff", "lanes = []"]
)
def test_a_settings_file_that_is_wrong_stops_what_needs_it(either: Terminal, text: str) -> None:
    Path("config.toml").write_bytes(text.encode("utf-8", "surrogateescape"))
    before = either.dump()
    for words in (["due"], ["review", "--plain"], ["config"], ["decks"]):
        ran = either(*words)
        assert (ran.code, ran.out) == (1, "")
        assert len(ran.err.splitlines()) == 1
    assert either.done("store", "path").out  # it needs none
    assert either.done("schema").out
    assert either.dump() == before
    assert Path("config.toml").read_bytes() == text.encode("utf-8", "surrogateescape")


def test_a_wrong_value_is_mended_by_config(either: Terminal) -> None:
    Path("config.toml").write_text("# mine\nnew = 'many'\n", encoding="utf-8")
    assert either.done("config", "new", "5").out == "new = 5\n"
    assert Path("config.toml").read_text(encoding="utf-8") == "# mine\nnew = 5\n"


def test_settings_that_cannot_be_written(either: Terminal) -> None:
    either.patch.setenv("DLCARDS_CONFIG", "/proc/nothing/config.toml")
    ran = either("config", "new", "5")
    assert (ran.code, ran.out) == (1, "")
    assert "/proc/nothing/config.toml" in ran.err
    Path("config.toml").write_text("new = [", encoding="utf-8")
    either.patch.setenv("DLCARDS_CONFIG", "config.toml")
    ran = either("config", "new", "5")
    assert (ran.code, ran.out) == (1, "")
    assert "TOML" in ran.err
