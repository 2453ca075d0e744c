"""Files that are wrong in every way: one clear line each, exit 1, and nothing changes."""

from __future__ import annotations

import os
import resource
import time
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha512
from pathlib import Path

import pytest

from tests.cli.conftest import Terminal, Write
from tests.cli.sample import OWN

NOTE = "  - {id: a, term: {ko: 가, en: a}, meaning: {ko: 나, en: b}}\n"
HEAD = "dlcards: 1\ndeck: bad\ntitle: {en: Bad}\nnotes:\n"


def changed(old: str, new: str) -> bytes:
    """The learner's own deck with one part changed."""
    assert old in OWN
    return OWN.replace(old, new, 1).encode()


BAD = {
    # name: the file's bytes, the code, part of the line in Korean and in English
    "tab": (HEAD.encode() + b"  - id: a\n\tterm: {en: a}\n", "tab", "탭", "Tab"),
    "duplicate id": (changed("id: batch", "id: epoch"), "id-twice", "epoch", "epoch"),
    "duplicate key": (changed("deck: mine", "deck: a\ndeck: b"), "duplicate-key", "deck", "deck"),
    "missing term": (
        changed("    term: {ko: 배치, en: batch}\n", ""), "key-missing", "term", "term",
    ),
    "empty term": (changed("{ko: 배치, en: batch}", "{}"), "term-missing", "용어", "term"),
    "alias": (OWN.encode() + b"    see: *t\n", "alias", "앵커", "alias"),
    "a thousand brackets": (HEAD.encode() + b"  " + b"[" * 1000, "too-deep", "겹", "deep"),
    "a million brackets": (HEAD.encode() + b"  " + b"[" * 10**6, "too-deep", "겹", "deep"),
    "not closed": (HEAD.encode() + b"  - {id: a", "bracket-open", "괄호", "bracket"),
    "unknown key": (OWN.encode() + b"    tagz: [a]\n", "key-misspelt", "tagz", "tags"),
    "a list": (b"- one\n- two\n", "not-a-deck", "덱 파일이 아니에요", "not a deck"),
    "newer format": (changed("dlcards: 1", "dlcards: 9"), "format-newer", "더 새로운", "newer"),
    "no text": (bytes(range(256)) * 40, "file-binary", "텍스트 파일이 아니에요", "not a text file"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(100), "file-binary", "텍스트", "text file"),
    "not UTF-8": (OWN.encode("cp949"), "file-encoding", "UTF-8", "UTF-8"),
    "control character": (
        changed("epoch}", "e\x1bpoch}"), "control-character", "제어 문자", "control character",
    ),
    "escaped control character": (
        changed("en: epoch", 'en: "\\e[2J"'), "control-character", "U+001B", "U+001B",
    ),
    "empty": (b"", "file-empty", "비어", "empty"),
    "blank": (b" \n\n", "file-empty", "비어", "empty"),
    "id in capitals": (changed("id: batch", "id: Batch"), "id-malformed", "Batch", "Batch"),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_told_in_a_line_and_changes_nothing(
    either: Terminal, write: Write, name: str
) -> None:
    content, code, ko, en = BAD[name]
    path = write(content)
    before = either.dump()
    for command in ("import", "check"):
        ran = either(command, path)
        assert (ran.code, ran.out) == (1, "")
        first = ran.err.splitlines()[0]
        assert first.startswith(f"{path}:")
        assert (ko if either.lang == "ko" else en) in first
        assert not set("\x1b\x00") & set(ran.err)
        ran = either(command, path, "--json")
        assert (ran.code, ran.json["errors"][0]["code"]) == (1, code)
    assert either.dump() == before


@pytest.mark.parametrize(
    ("path", "ko", "en"),
    [
        ("none.yaml", "파일이 없어요", "no such file"),
        (".", "폴더예요", "folder"),
        ("x" * 300, "읽을 수 없어요", "cannot be read"),
        ("/proc/self/mem", "읽을 수 없어요", "cannot be read"),
    ],
)
def test_a_file_that_is_not_there_to_read(either: Terminal, path: str, ko: str, en: str) -> None:
    for command in ("import", "check"):
        ran = either(command, path)
        assert (ran.code, ran.out) == (1, "")
        assert (ko if either.lang == "ko" else en) in ran.err


def test_decomposed_korean_comes_in_composed_with_advice(either: Terminal, write: Write) -> None:
    """As macOS and some editors write it (NFD)."""
    path = write(unicodedata.normalize("NFD", OWN))
    ran = either.done("import", path)
    assert "NFC" in ran.err
    assert len(ran.err.splitlines()) == 1
    told = either.done("show", "에포크", "--json").json
    assert told["term"]["ko"] == unicodedata.normalize("NFC", "에포크")
    assert told["meaning"]["ko"] == unicodedata.normalize("NFC", "데이터를 한 번 다 보는 것")
    composed = either.done("import", write(OWN), "--json").json
    assert len(composed["unchanged"]) == 2  # it was the same all along


def test_a_file_whose_name_is_no_utf8_comes_in_all_the_same(either: Terminal) -> None:
    name = os.fsdecode(b"\xff.yaml")
    try:
        Path(name).write_text(OWN, encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes UTF-8 alone")
    for _ in range(2):
        either.done("import", name).out.encode()
    either.done("decks").out.encode()
    either.done("decks", "--json").out.encode()
    ran = either.done("store", "path", "--store", name, "--json")
    assert ran.json == {"path": name}


def test_a_text_of_absurd_length(dlcards: Terminal, write: Write) -> None:
    path = write(HEAD + NOTE.replace("ko: 나", "ko: " + "가나다 " * 5_000))
    dlcards.done("import", path)
    dlcards.done("show", "bad/a")
    dlcards.plain("", "", "4", options=("bad", "--in", "ko"))
    dlcards.done("export", "long.apkg", "--deck", "bad")


def test_a_large_deck_comes_in_within_reason(dlcards: Terminal, write: Write) -> None:
    """2 MB, 4,000 notes; what is larger takes longer in proportion."""
    text = "뜻을 길게 풀어 쓴 글은 이렇게 여러 마디로 이어진다. " * 6
    notes = (
        f"  - {{id: n{n}, term: {{ko: 용어 {n}, en: term {n}}}, meaning: {{ko: '{text}{n}',"
        f" en: meaning {n}}}}}\n"
        for n in range(4_000)
    )
    path = write(HEAD.replace("bad", "large") + "".join(notes), "large.yaml")
    assert path.stat().st_size > 2_000_000
    began = time.monotonic()
    told = dlcards.done("import", path, "--json").json
    assert len(told["new"]) == 4_000
    assert time.monotonic() - began < 25
    assert dlcards.done("decks", "--json").json["decks"][-1]["notes"] == 4_000
    assert dlcards.done("show", "term 3999", "--json").json["note"] == "n3999"
    assert dlcards.done("due", "--json").json["new_count"] == 10


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """A system on which no file can grow beyond `size` bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def big() -> str:
    """A deck of 300 KB that no packing makes small."""
    notes = (
        f"  - {{id: n{n}, term: {{ko: 용어 {n}, en: t{n}}}, meaning: {{ko: '{n}', en: x{text}}}}}\n"
        for n in range(500)
        for text in [sha512(bytes([n % 251, n // 251])).hexdigest() * 4]
    )
    return HEAD + "".join(notes)


@pytest.mark.parametrize("room", [0, 4_096, 65_536])
def test_a_write_that_fails_half_way(either: Terminal, write: Write, room: int) -> None:
    """Exit 3, one line, and the store is as it was; later there is room again."""
    either.done("grade", "sample/relu/ko.name", 4)
    deck = write(big())
    before = either.dump()
    with room_for(either.store.stat().st_size + room):
        ran = either("import", deck)
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.count("\n") == 1
    assert str(either.store) in ran.err
    assert either.dump() == before
    assert either.done("store", "verify").code == 0
    assert len(either.done("import", deck, "--json").json["new"]) == 500


def test_a_grade_that_cannot_be_saved_ends_the_sitting(either: Terminal) -> None:
    """What was graded before it is kept."""

    def typed() -> Iterator[str]:
        yield from ("\n", "\n", "4\n", "\n", "\n")
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
        yield "5\n"

    with room_for(10**9):
        ran = either("review", "--plain", "--ask", "flip", "--in", "en", typed=typed())
    assert ran.code == 3
    assert ran.err.count("\n") == 1
    assert either.due("sample/softmax/en.name") == either.day(1)
    assert either.due("sample/relu/en.name") is None
    assert either.done("store", "verify").code == 0


@pytest.mark.parametrize("name", ["out.apkg", "out.yaml", "copy.db"])
def test_a_file_for_which_there_is_no_room(either: Terminal, write: Write, name: str) -> None:
    """Nothing half-written stays, and what was there before is still there."""
    either.done("import", write(big()))
    if name == "copy.db":
        command = ["store", "backup", name]
    else:
        command = ["export", name, "--deck", "bad"]
        Path(name).write_bytes(b"what was there before")
    there = either.files()
    with room_for(50_000):  # enough for SQLite's own small files
        ran = either(*command)
    assert (ran.code, ran.out) == (1, "")
    assert name in ran.err
    assert ran.err.count("\n") == 1
    assert either.files() == there
    assert either.done("store", "verify").code == 0
