"""Pages come in whatever encoding Korean pages come in, and say what they are when they are none."""

from __future__ import annotations

import codecs
import unicodedata

import pytest

from dlcards.glossary.reading.decoding import NoText, Unreadable, text_of

PAGE = "※ 에폭 (epoch)\n: 데이터를 한 번 훑는 단위\n"


@pytest.mark.parametrize(
    "data",
    [
        PAGE.encode(),
        codecs.BOM_UTF8 + PAGE.encode(),
        PAGE.encode("cp949"),
        PAGE.encode("euc-kr"),
        PAGE.encode("utf-16"),
        PAGE.encode("utf-16-le"),
        PAGE.encode("utf-16-be"),
        unicodedata.normalize("NFD", PAGE).encode(),
        PAGE.replace("\n", "\r\n").encode(),
        PAGE.replace("\n", "\r").encode(),
    ],
    ids=["utf-8", "bom", "cp949", "euc-kr", "utf-16", "le", "be", "nfd", "crlf", "old mac"],
)
def test_every_encoding_gives_the_same_text(data: bytes) -> None:
    assert text_of(data) == PAGE


@pytest.mark.parametrize(
    ("data", "code", "kind"),
    [
        (b"", Unreadable.EMPTY, ""),
        (b" \n\n", Unreadable.EMPTY, ""),
        (b"%PDF-1.7\n...", Unreadable.BINARY, "PDF"),
        (b"\x89PNG\r\n\x1a\n", Unreadable.BINARY, "PNG"),
        (b"PK\x03\x04rest", Unreadable.BINARY, "ZIP"),
        (b"a\0\0\0b\0\1", Unreadable.BINARY, ""),
        (b"\xff\xfe\xfd\xfc\xfb", Unreadable.ENCODING, ""),
    ],
)
def test_what_is_no_text_is_named(data: bytes, code: Unreadable, kind: str) -> None:
    with pytest.raises(NoText) as caught:
        text_of(data)
    assert (caught.value.code, caught.value.kind) == (code, kind)
