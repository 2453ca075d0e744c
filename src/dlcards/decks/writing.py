"""A deck as YAML that people like to read and `reading` turns into the same deck again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from dlcards.core.note import Deck, Remembered
from dlcards.core.plain import Plain, plain_note, plain_text
from dlcards.decks import FORMAT
from dlcards.decks.scalar import WIDTH, scalar, scalar_lines, width
from dlcards.decks.ways import names_of
from dlcards.study.progress import Tell, counted, silent

STEP = 2  # columns of indentation
_UNREAD = "built"  # the part of a note that is for programs: one line, however long


def written(deck: Deck, tell: Tell = silent) -> str:
    """The text of `deck`'s file, ending with a line end. The same deck gives the same text."""
    lines = mapping_lines(_head(deck), 0)
    lines.append("notes:" if deck.notes else "notes: []")
    for number, note in enumerate(counted(deck.notes, tell)):
        if number:
            lines.append("")
        lines += item_lines(mapping_lines(plain_note(note), 2 * STEP), STEP)
    if deck.built:
        lines += ["", *remembered_lines(deck.built)]
    return "\n".join([*lines, ""])


def remembered_lines(built: Remembered) -> Iterator[str]:
    """A deck's `built`: long lists, which nobody reads, so they take as few lines as they can."""
    yield "built:"
    for key, names in (("notes", built.notes), ("todo", built.todo)):
        if names:
            yield from _packed(f"{' ' * STEP}{key}: [", names, 2 * STEP)


def plain_deck(deck: Deck) -> Plain:
    """All that the file of `deck` says, in the order in which it says it."""
    plain = _head(deck) | {"notes": list(map(plain_note, deck.notes))}
    return plain | {"built": plain_remembered(deck.built)} if deck.built else plain


def plain_remembered(built: Remembered) -> Plain:
    """A deck's `built`, without lists that hold nothing."""
    lists = {"notes": list(built.notes), "todo": list(built.todo)}
    return {key: names for key, names in lists.items() if names}


def _head(deck: Deck) -> Plain:
    """All of a deck but its notes, in the order in which it is written."""
    head: Plain = {"dlcards": FORMAT, "deck": deck.id, "title": plain_text(deck.title)}
    if deck.license is not None:
        head["license"] = deck.license
    if deck.ways is not None:
        head["lanes"] = names_of(deck.ways)
    return head


def mapping_lines(mapping: Plain, indent: int, step: int = STEP) -> list[str]:
    """A mapping's lines, its keys at `indent` and what is in them `step` columns further in."""
    lines: list[str] = []
    for key, value in mapping.items():
        lines += part_lines(key, value, indent, step)
    return lines


def part_lines(key: str, value: Any, indent: int, step: int = STEP) -> list[str]:  # noqa: ANN401 - any part of a note
    """The lines of one part of a mapping, likewise."""
    lead = f"{' ' * indent}{key}:"
    return [f"{lead} {flow(value)}"] if key == _UNREAD else entry_lines(lead, value, indent, step)


def item_lines(lines: list[str], dash: int) -> list[str]:
    """A mapping's lines as an item of a list: its first key stands beside the dash."""
    return [f"{' ' * dash}-{lines[0][dash + 1 :]}", *lines[1:]]


def entry_lines(lead: str, value: Any, indent: int, step: int = STEP) -> list[str]:  # noqa: ANN401 - as above
    """`value` after `lead`, which is a key or a dash at `indent`: beside it, or below."""
    column, inner = len(lead) + 1, indent + step
    if isinstance(value, str):
        lines = scalar_lines(value, column, inner)
        return [f"{lead} {lines[0]}", *lines[1:]]
    if isinstance(value, int):
        return [f"{lead} {value}"]
    if line := _one_line(value, column):
        return [f"{lead} {line}"]
    if isinstance(value, dict):
        return [lead, *mapping_lines(value, inner, step)]
    return [lead, *list_lines(value, inner, step)]


def list_lines(items: list[Any], indent: int, step: int = STEP) -> list[str]:
    """A list's lines, its dashes at `indent`."""
    lines: list[str] = []
    for item in items:
        if isinstance(item, dict) and not _one_line(item, indent + STEP):
            lines += item_lines(mapping_lines(item, indent + STEP, step), indent)
        else:
            lines += entry_lines(f"{' ' * indent}-", item, indent, step)
    return lines


def _packed(lead: str, items: Iterable[str], indent: int) -> Iterator[str]:
    """A list in brackets, broken between items where a line is full."""
    *firsts, last = [scalar(item, in_flow=True) for item in items]
    line, is_new = lead, True
    for piece in (*(f"{first}," for first in firsts), f"{last}]"):
        if not is_new and width(line) + 1 + width(piece) > WIDTH:
            yield line
            line, is_new = " " * indent, True
        line += piece if is_new else f" {piece}"
        is_new = False
    yield line


def _one_line(value: Any, column: int) -> str | None:  # noqa: ANN401 - as above
    """A list or mapping in one line, where that is best: it is short and needs no more quotes."""
    if column + _least(value) > WIDTH:
        return None
    line = _simple(value)
    return line if line and column + width(line) <= WIDTH else None


def _least(value: Any) -> int:  # noqa: ANN401 - as above
    """The columns that `value` takes at the least: those of its letters."""
    if isinstance(value, dict | list):
        return sum(map(_least, value.values() if isinstance(value, dict) else value))
    return len(value if isinstance(value, str) else str(value))


def _simple(value: Any) -> str | None:  # noqa: ANN401 - as above
    """`value` in one line, in brackets, unless it needs more quotes there."""
    if isinstance(value, str):
        line = scalar(value, in_flow=True)
        is_plain = line is value
        return line if is_plain or ("\n" not in value and line == scalar(value)) else None
    if isinstance(value, int):
        return str(value)
    parts = list(map(_simple, value.values() if isinstance(value, dict) else value))
    sound = [part for part in parts if part is not None]
    if len(sound) < len(parts):
        return None
    if isinstance(value, list):
        return "[" + ", ".join(sound) + "]"
    return "{" + ", ".join(map("{}: {}".format, value, sound)) + "}"


def flow(value: Any) -> str:  # noqa: ANN401 - as above
    """`value` in one line, in brackets."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(part)}" for key, part in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(flow, value)) + "]"
    return str(value) if isinstance(value, int) else scalar(value, in_flow=True)
