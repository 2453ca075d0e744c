"""A text as a YAML scalar, in the plainest style that reads back as the same text everywhere."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from yaml import ScalarNode
from yaml.resolver import Resolver

from dlcards.decks.syntax import FORBIDDEN

WIDTH = 96  # columns; a Hangul syllable takes two

_INDICATORS = "-?:,[]{}#&*!|>'\"%@`"  # a plain text begins with none of these
_NOT_PLAIN = re.compile(r":(?:\s|$)|\s#|[\t\n\r]|^\s|\s$|^\.\.\.|^$")
_NOT_FLOW = re.compile(r"[,\[\]{}?]")
_LONGEST_WORD = len("false")  # of those that YAML takes for a yes, a no or nothing
_ESCAPED = re.compile(rf'["\\\t\n\r]|{FORBIDDEN.pattern}')
_ESCAPES = {'"': r"\"", "\\": r"\\", "\t": r"\t", "\n": r"\n", "\r": r"\r"}
_USUAL = re.compile("[ -~가-힣]*")  # of one column, or of two
_BREAK = re.compile(r"(?<=\S) (?=\S)")  # YAML folds a line break here into the same one space


def scalar(text: str, *, in_flow: bool = False) -> str:
    """`text` in one line: plain, in single quotes or in double quotes."""
    if _is_plain(text) and not (in_flow and _NOT_FLOW.search(text)):
        return text
    if _ESCAPED.search(text.replace('"', "").replace("\\", "")):
        return '"' + _ESCAPED.sub(lambda found: _escape(found[0]), text) + '"'
    if "'" in text and not _ESCAPED.search(text):
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"


def scalar_lines(text: str, column: int, indent: int) -> list[str]:
    """`text` over as many lines as it takes: the first from `column`, the others from `indent`.

    Lines are broken only where that changes nothing.
    """
    if _is_literal(text):
        mark = "|" if text.endswith("\n") else "|-"
        lines = text.removesuffix("\n").split("\n")
        return [mark, *(" " * indent + line if line else "" for line in lines)]
    return _wrapped(scalar(text), column, indent)


def width(text: str) -> int:
    """The columns that `text` takes in a terminal or an editor."""
    if text.isascii():
        return len(text)
    if _USUAL.fullmatch(text):  # of one byte, or of three
        return (len(text) + len(text.encode())) // 2
    return sum(map(_columns, text))


@lru_cache(maxsize=4096)
def _columns(character: str) -> int:
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


@lru_cache(maxsize=256)  # whether a value fits its line is asked before it is written
def _is_plain(text: str) -> bool:
    """Whether `text` needs no quotes, neither here nor for readers that know types."""
    if text[:1] in _INDICATORS:  # also where it is empty
        return False
    is_simple = text.isprintable() and not (":" in text or "#" in text or text.startswith("..."))
    if not (is_simple and text == text.strip()) and (
        _NOT_PLAIN.search(text) or FORBIDDEN.search(text)
    ):
        return False
    return not _is_typed(text)


def _is_typed(text: str) -> bool:
    """Whether YAML takes `text` for a number, a date, a yes or a no."""
    if text[0] not in Resolver.yaml_implicit_resolvers:
        return False
    if text[0].isalpha() and len(text) > _LONGEST_WORD:
        return False
    tag = _resolver().resolve(ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
    return bool(tag != "tag:yaml.org,2002:str")


def _is_literal(text: str) -> bool:
    """Whether `text` can stand as it is, line by line, below a `|`."""
    if "\n" not in text:
        return False
    lines = text.removesuffix("\n").split("\n")
    return (
        len(lines) > 1
        and lines[0] != ""
        and lines[-1] != ""
        and all(line == line.strip() for line in lines)
        and not FORBIDDEN.search(text)
        and not re.search(r"[\t\r]", text)
    )


def _wrapped(written: str, column: int, indent: int) -> list[str]:
    if len(written) <= WIDTH - column and width(written) <= WIDTH - column:
        return [written]
    if "  " not in written and _USUAL.fullmatch(written):
        return _cut(written.encode("cp949"), column, indent)
    words = _BREAK.split(written)
    lines, room = [words[0]], WIDTH - column - width(words[0])
    for word in words[1:]:
        room -= 1 + width(word)
        if room >= 0:
            lines[-1] += f" {word}"
        else:
            lines.append(" " * indent + word)
            room = WIDTH - indent - width(word)
    return lines


def _cut(columns: bytes, column: int, indent: int) -> list[str]:
    """The same for a text in an encoding that has as many bytes for a letter as it is wide."""
    lines, lead, start, room = list[str](), "", 0, WIDTH - column
    while len(columns) - start > room:
        at = columns.rfind(b" ", start, max(start + room + 1, start))
        at = at if at >= 0 else columns.find(b" ", max(start + room, start))
        if at < 0:
            break
        lines.append(lead + columns[start:at].decode("cp949"))
        lead, start, room = " " * indent, at + 1, WIDTH - indent
    return [*lines, lead + columns[start:].decode("cp949")]


def _escape(character: str) -> str:
    return _ESCAPES.get(character) or f"\\u{ord(character):04x}"


@cache
def _resolver() -> Resolver:
    return Resolver()
