"""Where in a deck's text each part begins and ends, to the letter: what an editor must know.

The text has been read as a sound deck before, so nothing is refused here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from enum import Enum, auto
from typing import Any

from msgspec import Struct, field
from yaml import CLoader
from yaml.events import (
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

_Event = Any  # as in `parsing`


class Style(Enum):
    """How a part is written."""

    TEXT = auto()  # plain or in quotes
    LITERAL = auto()  # below a `|` or a `>`
    FLOW_MAPPING = auto()
    FLOW_LIST = auto()
    BLOCK_MAPPING = auto()
    BLOCK_LIST = auto()

    @property
    def is_flow(self) -> bool:
        """Whether it stands in brackets."""
        return self in {Style.FLOW_MAPPING, Style.FLOW_LIST}

    @property
    def is_text(self) -> bool:
        """Whether it is no list or mapping."""
        return self in {Style.TEXT, Style.LITERAL}


class Part(Struct):
    """A value and the key before it. All places are indexes of the text, from 0."""

    key: str  # empty for a list's item and for the whole
    at: int  # where the key begins; without one, the value
    column: int  # of `at`
    start: int  # of the value
    end: int  # behind its last letter
    style: Style
    text: str = ""  # what a text reads as
    parts: list[Part] = field(default_factory=list)

    def get(self, key: str) -> Part | None:
        """The part under `key`."""
        return next((part for part in self.parts if part.key == key), None)


def layout(text: str) -> Part:
    """The parts of a text without a byte order mark."""
    # libyaml tells the end of a last text in a block only where a line end follows it.
    return _Layout(text).whole()


class _Layout:
    def __init__(self, text: str) -> None:
        self._text = text
        self._event: Callable[[], _Event] = CLoader((text + "\n").encode()).get_event

    def whole(self) -> Part:
        self._event()  # the stream starts
        self._event()  # the document starts
        event = self._event()
        return self._value("", event, event)

    def _value(self, key: str, first: _Event, event: _Event) -> Part:
        """The part whose value begins with `event`, and whose key, if any, is `first`."""
        at, column, start = first.start_mark.index, first.start_mark.column, event.start_mark.index
        kind = type(event)
        if kind is ScalarEvent:
            end, style = event.end_mark.index, Style.TEXT
            if event.style in {"|", ">"}:
                end, style = self._without_breaks(start, end), Style.LITERAL
            text = unicodedata.normalize("NFC", event.value)
            return Part(key, at, column, start, end, style, text)
        assert kind in {MappingStartEvent, SequenceStartEvent}
        if kind is MappingStartEvent:
            style = Style.FLOW_MAPPING if event.flow_style else Style.BLOCK_MAPPING
            parts, last = self._mapping()
        else:
            style = Style.FLOW_LIST if event.flow_style else Style.BLOCK_LIST
            parts, last = self._list()
        end = last.end_mark.index if style.is_flow else parts[-1].end
        return Part(key, at, column, start, end, style, parts=parts)

    def _mapping(self) -> tuple[list[Part], _Event]:
        parts = []
        while type(key := self._event()) is not MappingEndEvent:
            parts.append(self._value(key.value, key, self._event()))
        return parts, key

    def _list(self) -> tuple[list[Part], _Event]:
        parts = []
        while type(item := self._event()) is not SequenceEndEvent:
            parts.append(self._value("", item, item))
        return parts, item

    def _without_breaks(self, start: int, end: int) -> int:
        """The end of a literal text without the lines behind it that hold nothing."""
        return start + len(self._text[start:end].rstrip(" \t\r\n"))


def texts(parts: Iterable[Part]) -> Iterator[Part]:
    """All texts in `parts`, in the order in which they are written."""
    for part in parts:
        if part.style.is_text:
            yield part
        yield from texts(part.parts)
