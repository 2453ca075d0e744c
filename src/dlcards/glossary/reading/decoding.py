"""From a page's bytes to text, in whatever encoding Korean pages come.

Tried in this order: a byte order mark's own encoding, UTF-16 without one, UTF-8, CP949 (which
EUC-KR is a part of). What is no text at all is named for what it is.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from enum import StrEnum

_KINDS = {
    b"%PDF": "PDF",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF8": "GIF",
    b"RIFF": "WebP",
    b"PK\x03\x04": "ZIP",
    b"\xd0\xcf\x11\xe0": "HWP/DOC",
    b"SQLite format 3": "SQLite",
}
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LINE_END = re.compile(r"\r\n?|[\x85\u2028\u2029\v\f]")
_SAMPLE = 4096  # bytes that are looked at to tell UTF-16 without a mark


class Unreadable(StrEnum):
    """Why a page has no text; the values are keys of `i18n.problems.pages`."""

    EMPTY = "page-empty"
    BINARY = "page-binary"
    ENCODING = "page-encoding"


class NoText(Exception):
    """A page that cannot be read; `kind` names the format where it is known."""

    def __init__(self, code: Unreadable, kind: str = "") -> None:
        super().__init__(code, kind)
        self.code = code
        self.kind = kind


def text_of(data: bytes) -> str:
    """The text of a page: NFC, every line end a line feed. Raise NoText."""
    for start, kind in _KINDS.items():
        if data.startswith(start):
            raise NoText(Unreadable.BINARY, kind)
    text = _decoded(data).removeprefix("\ufeff")
    if not text.strip():
        raise NoText(Unreadable.EMPTY)
    return unicodedata.normalize("NFC", _LINE_END.sub("\n", text))


def _decoded(data: bytes) -> str:
    encoding = _marked(data) or _utf_16(data)
    if encoding is None and b"\0" in data:
        raise NoText(Unreadable.BINARY)
    for tried in [encoding] if encoding else ["utf-8", "cp949"]:
        try:
            return data.decode(tried)
        except UnicodeDecodeError:
            continue
    raise NoText(Unreadable.ENCODING)


def _marked(data: bytes) -> str | None:
    return next((name for mark, name in _MARKS if data.startswith(mark)), None)


def _utf_16(data: bytes) -> str | None:
    """UTF-16 without a mark: spaces and line ends leave zeros at every other byte."""
    sample = data[:_SAMPLE]
    if len(data) % 2 or b"\0" not in sample:
        return None
    for encoding, breaks in (("utf-16-le", (b"\n\0", b" \0")), ("utf-16-be", (b"\0\n", b"\0 "))):
        pairs = {sample[at : at + 2] for at in range(0, len(sample), 2)}
        if pairs & set(breaks) and b"\0\0" not in pairs:
            return encoding
    return None
