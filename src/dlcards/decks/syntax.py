"""What libyaml stumbled over, as a problem whose message tells the learner what to do."""

from __future__ import annotations

import re

from yaml import MarkedYAMLError, YAMLError

from dlcards.core.problem import Place, Problem
from dlcards.decks.codes import Code
from dlcards.decks.source import LINE_END, place_at

# What a deck's text never holds: control characters, which could command a terminal, and breaks
# and marks that editors do not show. Tab, line feed and carriage return are checked elsewhere.
FORBIDDEN = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")

_RESERVED = "@`%,&*!|>"  # what a text without quotes cannot begin with

# libyaml's own words -> code
_BY_PROBLEM = {
    "found unexpected end of stream": Code.QUOTE_OPEN,
    "found unexpected document indicator": Code.QUOTE_OPEN,
    "mapping values are not allowed in this context": Code.COLON_STRAY,
    "block sequence entries are not allowed in this context": Code.DASH_STRAY,
    "did not find expected '-' indicator": Code.INDENTATION,
    "could not find expected ':'": Code.INDENTATION,
    "did not find expected ',' or ']'": Code.BRACKET_OPEN,
    "did not find expected ',' or '}'": Code.BRACKET_OPEN,
    "did not find expected comment or line break": Code.NEEDS_QUOTES,
    "did not find expected alphabetic or numeric character": Code.NEEDS_QUOTES,
    "found unknown escape character": Code.ESCAPE,
    "found invalid Unicode character escape code": Code.ESCAPE,
    "did not find expected hexdecimal number": Code.ESCAPE,
}
# Where such a text or bracket begins says more than where it went wrong.
_WHERE_IT_BEGAN = {Code.QUOTE_OPEN, Code.BRACKET_OPEN, Code.NEEDS_QUOTES}


def problem_of(error: YAMLError, utf8: bytes, file: str) -> Problem:
    """The problem that made libyaml stop reading `utf8`."""
    if not isinstance(error, MarkedYAMLError) or error.problem_mark is None:
        return control_character(utf8.decode(), file) or Problem(Place(file), Code.YAML)
    mark = error.problem_mark
    line = _line(utf8, mark.line)
    code = _code(error.problem or "", line[: mark.column], line[mark.column : mark.column + 1])
    if code in _WHERE_IT_BEGAN and error.context_mark is not None:
        mark = error.context_mark
    return Problem(Place(file, mark.line + 1, mark.column + 1), code)


def control_character(text: str, file: str) -> Problem | None:
    """The first character of `text` that no deck may hold."""
    if not (found := FORBIDDEN.search(text)):
        return None
    place = place_at(text, found.start(), file)
    return Problem(place, Code.CONTROL_CHARACTER, {"character": f"U+{ord(found[0]):04X}"})


def _code(problem: str, before: str, character: str) -> Code:
    """The code for libyaml's words at `character`, with `before` before it in its line."""
    if "found a tab character" in problem or character == "\t":
        return Code.TAB
    if code := _BY_PROBLEM.get(problem):
        return code
    if character and character in "]}":
        return Code.BRACKET_STRAY
    if not character and problem == "did not find expected node content":
        return Code.BRACKET_OPEN
    if problem == "did not find expected key":
        return Code.QUOTE_ENDED if before.strip() else Code.INDENTATION
    return Code.NEEDS_QUOTES if character and character in _RESERVED else Code.YAML


def _line(utf8: bytes, number: int) -> str:
    """Line `number` of a text, from 0, without its end; empty behind the last."""
    lines = LINE_END.split(utf8.decode())
    return lines[number] if number < len(lines) else ""
