"""Whether a text reads as what it shall, by libyaml's events alone: no tree, no notes are made.

What is refused in a deck's file is no match here, whatever it would read as.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Any

from yaml import CLoader, YAMLError
from yaml.events import (
    DocumentEndEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from dlcards.core.plain import Plain
from dlcards.decks.syntax import FORBIDDEN

_UNSEEN = "\x85\u2028\u2029\ufeff"  # as in `parsing`: libyaml lets them through
_DIRECTIVES = ("\n%", "\r%")

_Event = Any  # as in `parsing`


def reads_as(text: str, plain: Plain) -> bool:
    """Whether `text`, without a byte order mark, is a file that says `plain`, part by part.

    Numbers are compared as they are written. Where this is False, the text may still say the
    same: its keys may stand in another order.
    """
    if text.startswith("%") or any(sign in text for sign in (*_UNSEEN, *_DIRECTIVES)):
        return False
    if not unicodedata.is_normalized("NFC", text):
        return False
    try:
        return _Reader(text).says(plain)
    except YAMLError:
        return False


class _Reader:
    def __init__(self, text: str) -> None:
        self._next: Callable[[], _Event] = CLoader(text.encode()).get_event

    def says(self, plain: Plain) -> bool:
        self._next()  # the stream starts
        return (
            type(self._next()) is DocumentStartEvent
            and self._value(self._next(), plain)
            and type(self._next()) is DocumentEndEvent
            and type(self._next()) is StreamEndEvent
        )

    def _value(self, event: _Event, wanted: Any) -> bool:  # noqa: ANN401 - any part of a deck
        kind = type(event)
        if isinstance(wanted, dict):
            return kind is MappingStartEvent and _is_bare(event) and self._mapping(wanted)
        if isinstance(wanted, list):
            return kind is SequenceStartEvent and _is_bare(event) and self._list(wanted)
        return _is_text(event, str(wanted))

    def _mapping(self, wanted: Plain) -> bool:
        next_event = self._next
        for key, part in wanted.items():
            if not _is_text(next_event(), key):
                return False
            is_same = _is_text if type(part) is str else self._value
            if not is_same(next_event(), part):
                return False
        return type(next_event()) is MappingEndEvent

    def _list(self, wanted: list[Any]) -> bool:
        next_event, value = self._next, self._value
        return all(value(next_event(), item) for item in wanted) and (
            type(next_event()) is SequenceEndEvent
        )


def _is_text(event: _Event, wanted: str) -> bool:
    if type(event) is not ScalarEvent or event.value != wanted or event.anchor or event.tag:
        return False
    return bool(wanted) if not event.style else _is_sound(wanted)


def _is_bare(event: _Event) -> bool:
    """Whether neither an anchor nor a tag stands before it."""
    return not (event.anchor or event.tag)


def _is_sound(text: str) -> bool:
    """Whether a text in quotes, which can hold whatever it likes, is one that a deck may hold."""
    is_composed = unicodedata.is_normalized("NFC", text)
    is_clean = text.isprintable() or not FORBIDDEN.search(text)
    return bool(text) and not text.isspace() and is_composed and is_clean
