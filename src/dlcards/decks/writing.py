"""A deck as YAML that people like to read and `reading` turns into the same deck again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dlcards.core.note import Deck
from dlcards.core.plain import Plain, plain_note, plain_text
from dlcards.decks import FORMAT
from dlcards.decks.scalar import WIDTH, scalar, scalar_lines, width
from dlcards.decks.ways import names_of

_STEP = 2  # columns of indentation


def written(deck: Deck) -> str:
    """The text of `deck`'s file, ending with a line end. The same deck gives the same text."""
    lines = list(_mapping(_head(deck), 0))
    if not deck.notes:
        return "\n".join([*lines, "notes: []", ""])
    lines.append("notes:")
    for number, note in enumerate(deck.notes):
        if number:
            lines.append("")
        lines += _item(plain_note(note), _STEP)
    return "\n".join([*lines, ""])


def _head(deck: Deck) -> Plain:
    """All of a deck but its notes, in the order in which it is written."""
    head: Plain = {"dlcards": FORMAT, "deck": deck.id, "title": plain_text(deck.title)}
    if deck.license is not None:
        head["license"] = deck.license
    if deck.ways is not None:
        head["lanes"] = names_of(deck.ways)
    return head


def _mapping(mapping: Plain, indent: int) -> Iterator[str]:
    for key, value in mapping.items():
        yield from _entry(f"{' ' * indent}{key}:", value, indent)


def _list(items: list[Any], indent: int) -> Iterator[str]:
    for item in items:
        if isinstance(item, dict) and not _fits(item, indent + _STEP):
            yield from _item(item, indent)
        else:
            yield from _entry(f"{' ' * indent}-", item, indent)


def _item(mapping: Plain, indent: int) -> Iterator[str]:
    """A mapping as an item of a list, its first key beside the dash."""
    first, *others = _mapping(mapping, indent + _STEP)
    yield f"{' ' * indent}- {first.lstrip()}"
    yield from others


def _entry(lead: str, value: Any, indent: int) -> Iterator[str]:  # noqa: ANN401 - any part of a note
    """`value` after `lead`, which is a key or a dash at `indent`: beside it, or below."""
    column, inner = len(lead) + 1, indent + _STEP
    if isinstance(value, int):
        yield f"{lead} {value}"
    elif isinstance(value, str):
        first, *others = scalar_lines(value, column, inner)
        yield f"{lead} {first}"
        yield from others
    elif _fits(value, column):
        yield f"{lead} {_flow(value)}"
    else:
        yield lead
        yield from _mapping(value, inner) if isinstance(value, dict) else _list(value, inner)


def _fits(value: Any, column: int) -> bool:  # noqa: ANN401 - as above
    """Whether a list or mapping is best put in one line: it is short and needs no more quotes."""
    return column + width(_flow(value)) <= WIDTH and _is_simple(value)


def _is_simple(value: Any) -> bool:  # noqa: ANN401 - as above
    if isinstance(value, dict | list):
        return all(map(_is_simple, value.values() if isinstance(value, dict) else value))
    return "\n" not in str(value) and scalar(str(value), in_flow=True) == scalar(str(value))


def _flow(value: Any) -> str:  # noqa: ANN401 - as above
    """`value` in one line, in brackets."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flow(part)}" for key, part in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_flow, value)) + "]"
    return str(value) if isinstance(value, int) else scalar(value, in_flow=True)
