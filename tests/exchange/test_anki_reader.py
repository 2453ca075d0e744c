"""Which packages are read, and what is said of the others."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from zipfile import ZipFile

import pytest

from dlcards.core.problem import ProblemsFound
from dlcards.exchange.anki.container import collection_member
from dlcards.exchange.anki.reader import read_receipt

OLD, LEGACY, LATEST = "collection.anki2", "collection.anki21", "collection.anki21b"


@pytest.mark.parametrize(
    ("names", "meta", "expected"),
    [
        ([OLD], None, OLD),
        ([OLD, LEGACY], None, LEGACY),  # the older one only tells to update
        ([OLD, LEGACY, LATEST], None, LATEST),
        ([OLD, LEGACY], b"\x08\x02", LEGACY),
        ([OLD, LATEST], b"\x08\x03", LATEST),
        ([OLD], b"\x08\x01", OLD),
        ([OLD], b"\x08\x02", None),  # what `meta` promises is not there
        ([OLD], b"\x08\x04", None),  # a form of the future
        ([OLD], b"", None),
        ([], None, None),
    ],
)
def test_where_the_collection_is(
    names: list[str], meta: bytes | None, expected: str | None
) -> None:
    assert collection_member(names, meta) == expected


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ({}, "package-broken"),
        ({"meta": b"\x08\x03", LATEST: b""}, "package-newer"),
        ({"meta": b"\x08\x02", LEGACY: b"no database", "media": b"{}"}, "package-broken"),
        ({LEGACY: b"", "media": b"[]"}, "package-broken"),
        ({LEGACY: b"", "media": b"{"}, "package-broken"),
        ({LEGACY: b"", "media": b'{"0": "a.png"}'}, "package-broken"),
        ({LEGACY: b""}, "package-broken"),
    ],
)
def test_what_is_no_package(tmp_path: Path, members: Mapping[str, bytes], code: str) -> None:
    path = tmp_path / "in.apkg"
    with ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    with pytest.raises(ProblemsFound) as caught:
        read_receipt(path)
    assert [problem.code for problem in caught.value.problems] == [code]


def test_what_is_no_zip(tmp_path: Path) -> None:
    path = tmp_path / "in.apkg"
    path.write_text("text")
    with pytest.raises(ProblemsFound):
        read_receipt(path)
