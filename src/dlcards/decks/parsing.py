"""From text to a tree, by libyaml's events: every scalar stays the text that was written.

YAML's constructors would turn `no`, `12:30` and `2026-01-01` into other things. What YAML knows
beyond texts, lists and mappings (aliases, tags, merge keys, several documents) is refused: a deck
can do without, and its reader need not know it.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from sys import intern
from typing import Any

from yaml import CLoader, YAMLError
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from dlcards.core.problem import Place, Problem
from dlcards.decks.codes import Code
from dlcards.decks.source import Source, place_at
from dlcards.decks.syntax import FORBIDDEN, control_character, problem_of
from dlcards.decks.tree import Node, Tree
from dlcards.study.progress import Tell, silent

DEEPEST = 32  # containers within each other; libyaml's time grows with the square of the depth
_NOTES = 2  # how deep the list of notes is
_PACE = 100  # notes, after which it tells how far it is
_DIRECTIVE = re.compile(rb"(?:^|[\r\n])%")
_UNSEEN = tuple(mark.encode() for mark in "\x85\u2028\u2029\ufeff")

_Event = Any  # yaml's stubs give every event optional marks; libyaml always sets them


def parse(source: Source, tell: Tell = silent) -> Tree | Problem:
    """The tree of a file, or the first thing that keeps it from being one."""
    if problem := _forbidden(source):
        return problem
    try:
        return _Parser(source, tell).tree()
    except _Refused as refused:
        return refused.problem
    except YAMLError as error:
        return problem_of(error, source.utf8, source.file)


class _Refused(Exception):
    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


class _Parser:
    """Descends with the events: libyaml is asked for no more of them once one is refused."""

    def __init__(self, source: Source, tell: Tell) -> None:
        self._tell, self._size = tell, len(source.utf8)
        self._file = source.file
        self._is_composed = source.decomposed is None
        self._next = CLoader(source.utf8).get_event
        self._marks = array("I")
        self._mark = self._marks.append

    def tree(self) -> Tree:
        """The whole file. Raise _Refused or YAMLError."""
        self._next()  # the stream starts
        self._next()  # the document starts
        first = self._next()
        if first is None:  # nothing but comments
            raise _Refused(Problem(Place(self._file), Code.FILE_EMPTY))
        root = self._node(first, 1)
        self._next()  # the document ends
        if type(after := self._next()) is not StreamEndEvent:
            raise self._refusal(after, Code.DOCUMENTS)
        return Tree(self._file, root, self._marks)

    def _node(self, event: _Event, depth: int) -> Node:
        """The node that begins with `event`, `depth` containers deep if it is one."""
        kind = type(event)
        if kind is ScalarEvent:
            return self._text(event)
        if kind is AliasEvent:
            raise self._refusal(event, Code.ALIAS)
        if depth > DEEPEST:
            raise self._refusal(event, Code.TOO_DEEP, deepest=DEEPEST)
        if event.anchor or event.tag:
            raise self._property(event)
        start, slot = event.start_mark, len(self._marks)
        self._marks.extend((start.line, start.column, 0))  # the third is known at the end
        is_mapping = kind is MappingStartEvent
        node: Node = self._mapping(slot, depth) if is_mapping else self._list(depth)
        self._marks[slot + 2] = len(self._marks)
        return node

    def _mapping(self, slot: int, depth: int) -> dict[str, Node]:
        next_event, text = self._next, self._text
        found: dict[str, Node] = {}
        while type(event := next_event()) is not MappingEndEvent:
            if type(event) is not ScalarEvent:
                raise self._refusal(event, Code.KEY_NOT_TEXT)
            key = intern(text(event))
            if key in found or key == "<<":
                raise self._bad_key(key, event, found, slot)
            value = next_event()
            found[key] = text(value) if type(value) is ScalarEvent else self._node(value, depth + 1)
        return found

    def _list(self, depth: int) -> list[Node]:
        found: list[Node] = []
        event: _Event
        while type(event := self._next()) is not SequenceEndEvent:
            if depth == _NOTES and len(found) % _PACE == 0:
                self._tell(event.start_mark.index / self._size)
            found.append(self._node(event, depth + 1))
        return found

    def _text(self, event: _Event) -> str:
        if event.anchor or event.tag:
            raise self._property(event)
        start, mark = event.start_mark, self._mark
        mark(start.line)
        mark(start.column)
        if self._is_composed and event.style != '"':
            text: str = event.value
            return text
        return self._checked(event)

    def _checked(self, event: _Event) -> str:
        r"""A text in NFC, free of what an escape such as `\0` may have brought in."""
        if found := FORBIDDEN.search(event.value):
            character = f"U+{ord(found[0]):04X}"
            raise self._refusal(event, Code.CONTROL_CHARACTER, character=character)
        return unicodedata.normalize("NFC", event.value)

    def _property(self, event: _Event) -> _Refused:
        return self._refusal(event, Code.ALIAS if event.anchor else Code.TAG)

    def _bad_key(self, key: str, event: _Event, before: dict[str, Node], slot: int) -> _Refused:
        if key == "<<":
            return self._refusal(event, Code.MERGE_KEY)
        self._marks[slot + 2] = len(self._marks)
        first = Tree(self._file, before, self._marks[slot:]).key_place(key)
        return self._refusal(event, Code.DUPLICATE_KEY, key=key, first=first.line)

    def _refusal(self, event: _Event, code: Code, **values: object) -> _Refused:
        start = event.start_mark
        return _Refused(Problem(Place(self._file, start.line + 1, start.column + 1), code, values))


def _forbidden(source: Source) -> Problem | None:
    """What libyaml would let through, or be slow to refuse."""
    if b"%" in source.utf8 and (found := _DIRECTIVE.search(source.utf8)):
        text = source.utf8[: found.end() - 1].decode()
        return Problem(place_at(text, len(text), source.file), Code.DIRECTIVE)
    if any(mark in source.utf8 for mark in _UNSEEN):
        return control_character(source.utf8.decode(), source.file)
    return None
