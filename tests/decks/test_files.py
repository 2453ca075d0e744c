"""Files that hold no deck's text, and the forms in which a deck's text may come."""

import codecs
import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from dlcards.core.problem import Problem
from dlcards.decks.codes import Code
from dlcards.decks.reading import read_deck
from dlcards.study.incoming import Incoming

Read = Callable[[str | bytes], tuple[Incoming | None, list[Problem]]]


@pytest.mark.parametrize(
    ("data", "code", "line", "column"),
    [
        (b"", Code.FILE_EMPTY, 0, 0),
        (codecs.BOM_UTF8, Code.FILE_EMPTY, 0, 0),
        (b" \n\n", Code.FILE_EMPTY, 0, 0),
        (b"# a comment\n", Code.FILE_EMPTY, 0, 0),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Code.FILE_BINARY, 0, 0),
        ("deck: 어텐션".encode("utf-32"), Code.FILE_ENCODING, 0, 0),
        ("dlcards: 1\ndeck: 어텐션".encode("cp949"), Code.FILE_ENCODING, 2, 7),
        ("deck: 가".encode("utf-16")[:-1], Code.FILE_ENCODING, 1, 7),
        (b"just text", Code.NOT_A_DECK, 1, 1),
        (b"[]", Code.NOT_A_DECK, 1, 1),
        (b"name: something else", Code.NOT_A_DECK, 1, 1),
    ],
)
def test_what_is_no_deck_is_told_as_one_problem(
    read: Read, data: bytes, code: Code, line: int, column: int
) -> None:
    incoming, problems = read(data)
    assert incoming is None
    assert [(p.code, p.place.line, p.place.column) for p in problems] == [(code, line, column)]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert read_deck(tmp_path / "absent.yaml", "x")[1][0].code == Code.FILE_MISSING


def test_a_folder(tmp_path: Path) -> None:
    assert read_deck(tmp_path, "x")[1][0].code == Code.FILE_IS_FOLDER


@pytest.mark.parametrize("name", ["a" * 300, "a\0b"])
def test_a_path_that_no_file_can_have(tmp_path: Path, name: str) -> None:
    assert read_deck(tmp_path / name, "x")[1][0].code == Code.FILE_UNREADABLE


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert read_deck(tmp_path / "deck.yaml", "x")[1][0].code == Code.FILE_UNREADABLE


@pytest.mark.parametrize(
    "encoded",
    [
        lambda text: codecs.BOM_UTF8 + text.encode(),
        lambda text: text.encode("utf-16"),
        lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.replace("\n", "\r").encode(),
    ],
)
def test_the_form_of_a_text_changes_nothing(
    good: str, read: Read, encoded: Callable[[str], bytes]
) -> None:
    plain, incoming = read(good)[0], read(encoded(good))[0]
    assert plain is not None
    assert incoming is not None
    assert incoming.deck == plain.deck
    assert incoming.places == plain.places
    assert incoming.digest == hashlib.sha256(encoded(good)).hexdigest()


def test_emoji_and_hangul_count_as_one_column(read: Read) -> None:
    (problem,) = read("dlcards: 1\r\ntitle: {ko: 😀가, en: @}")[1]
    assert (problem.place.line, problem.place.column) == (2, 21)
