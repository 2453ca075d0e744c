"""From a file to UTF-8: what is not readable text becomes one problem, and nothing is raised."""

from __future__ import annotations

import codecs
import hashlib
import re
import unicodedata
from pathlib import Path

from msgspec import Struct

from dlcards.core.problem import Place, Problem
from dlcards.decks.codes import Code

_UTF_32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
LINE_END = re.compile(r"\r\n?|\n")


class Source(Struct, frozen=True):
    """A file's text, which stays UTF-8: libyaml reads that, and it is the smallest form."""

    file: str
    utf8: bytes  # without a byte order mark
    digest: str  # SHA-256 of the file's bytes as they are on disk, in hexadecimal
    decomposed: Problem | None = None  # advice, where the text is not NFC throughout


def read(path: Path) -> Source | Problem:
    """The text of the file at `path`, or why there is none."""
    file = str(path)
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Problem(Place(file), Code.FILE_MISSING)
    except IsADirectoryError:
        return Problem(Place(file), Code.FILE_IS_FOLDER)
    except (OSError, ValueError):  # ValueError: a path with a NUL in it
        return Problem(Place(file), Code.FILE_UNREADABLE)
    return source_of(data, file)


def source_of(data: bytes, file: str) -> Source | Problem:
    """The text of a file that holds `data`, or why there is none."""
    text = _decoded(data, file)
    if isinstance(text, Problem):
        return text
    if not text or text.isspace():
        return Problem(Place(file), Code.FILE_EMPTY)
    is_utf8 = not data.startswith(_UTF_16)
    utf8 = data.removeprefix(codecs.BOM_UTF8) if is_utf8 else text.encode()
    return Source(file, utf8, hashlib.sha256(data).hexdigest(), _decomposed(text, file))


def place_at(text: str, index: int, file: str) -> Place:
    """The place of the character at `index` of `text`."""
    line, start = 1, 0
    for end in LINE_END.finditer(text, 0, index):
        line, start = line + 1, end.end()
    return Place(file, line, index - start + 1)


def _decoded(data: bytes, file: str) -> str | Problem:
    """`data` as text without its byte order mark."""
    encoding = "utf-16" if data.startswith(_UTF_16) else "utf-8"
    if data.startswith(_UTF_32):
        return Problem(Place(file), Code.FILE_ENCODING)
    if encoding == "utf-8" and b"\0" in data:
        return Problem(Place(file), Code.FILE_BINARY)
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode(encoding, errors="ignore").removeprefix("\ufeff")
        return Problem(place_at(before, len(before), file), Code.FILE_ENCODING)


def _decomposed(text: str, file: str) -> Problem | None:
    """Advice where letters stand as loose parts (NFD), as some editors and file systems do."""
    if unicodedata.is_normalized("NFC", text):
        return None
    lines = LINE_END.split(text)
    loose = [n for n, line in enumerate(lines) if not unicodedata.is_normalized("NFC", line)]
    if not loose:  # a mark at the start of a line joins nothing: the break before it stays
        return None
    line = lines[loose[0]]
    composed = unicodedata.normalize("NFC", line)
    column = next(n for n, c in enumerate(line) if n >= len(composed) or c != composed[n])
    place = Place(file, loose[0] + 1, column + 1)
    return Problem(place, Code.DECOMPOSED, {"lines": len(loose)}, is_advice=True)
