"""One more note at the end of a deck's text: every byte that was there stays as it is."""

from __future__ import annotations

import codecs
import re

from dlcards.core.note import Note
from dlcards.core.plain import plain_note
from dlcards.decks.tree import Tree
from dlcards.decks.writing import STEP, item_lines, mapping_lines

_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$")
_EMPTY_LIST = re.compile(r"\[\s*\]")


class NoPlace(Exception):
    """The notes are written so that none can be added without touching others."""


def appended(data: bytes, tree: Tree, note: Note) -> bytes:
    """The sound deck's file `data` with `note` behind its last note; raise NoPlace.

    `tree` is what `data` reads as. Whoever calls reads the result, and sees that it says what it
    should.
    """
    assert isinstance(tree.root, dict), "it is a deck's"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise NoPlace
    text = data.decode()
    lines = _LINE.findall(text)
    end = "\r\n" if "\r\n" in text else "\n"
    if tree.root["notes"]:
        at, new = _end_of_notes(tree, lines), _item(note, _dash(tree, lines))
        if lines[at - 1].strip():  # the blank line before it, where there is none yet
            new = ["", *new]
    else:
        at, new = tree.place("notes").line, _item(note, STEP)
        lines[at - 1], count = _EMPTY_LIST.subn("", lines[at - 1])
        if count != 1:
            raise NoPlace
        lines[at - 1] = re.sub(r":[ \t]+(?=[\r\n]*$)", ":", lines[at - 1])
    if not lines[at - 1].endswith(("\n", "\r")):
        lines[at - 1] += end
    if at < len(lines):  # something follows the notes
        new = [*new, ""]
    return "".join([*lines[:at], *(line + end for line in new), *lines[at:]]).encode()


def _item(note: Note, dash: int) -> list[str]:
    """The lines of `note` as an item whose dash stands in this column, from 0."""
    return item_lines(mapping_lines(plain_note(note), dash + STEP), dash)


def _dash(tree: Tree, lines: list[str]) -> int:
    """The column of the dashes before the notes."""
    first = tree.place("notes", 0)
    lead = lines[first.line - 1].removeprefix("\ufeff")[: first.column - 1]
    if lead.strip() != "-":
        raise NoPlace
    return lead.index("-")


def _end_of_notes(tree: Tree, lines: list[str]) -> int:
    """How many lines stand before the end of the last note, with what belongs to the notes."""
    assert isinstance(tree.root, dict)
    keys = list(tree.root)
    after = keys[keys.index("notes") + 1 :]
    if not after:
        return len(lines)
    at = tree.key_place(after[0]).line - 1
    while not lines[at - 1].strip() or lines[at - 1].startswith("#"):
        at -= 1  # what stands right before a key belongs to that
    return at
