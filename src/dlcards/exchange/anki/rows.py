"""Rows of schema 11: what is the same in every row of ours stands in the statement.

Only what differs from row to row travels as a parameter; that is what keeps an export quick.
"""

from __future__ import annotations

from hashlib import sha1
from typing import NamedTuple

from dlcards.exchange.anki.html import SEPARATOR, plain

INSERT_NOTE = """
INSERT INTO notes (id, guid, mid, mod, usn, tags, flds, sfld, csum, flags, data)
VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')
"""

# A new card: type and queue 0, its place among the new cards in `due`, all else still to come.
INSERT_NEW_CARD = """
INSERT INTO cards (id, nid, did, ord, mod, usn, type, queue, due, ivl, factor, reps, lapses, left,
  odue, odid, flags, data)
VALUES (?, ?, ?, ?, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')
"""


class NoteRow(NamedTuple):
    """A note; `mod` in seconds."""

    id: int
    guid: str
    notetype: int
    mod: int
    tags: str
    fields: str
    sort: str
    checksum: int


class NewCardRow(NamedTuple):
    """A card never asked; `position` counts from 1 in the order in which cards are introduced."""

    id: int
    note: int
    deck: int
    ordinal: int  # of the template, from 0
    mod: int
    position: int


def note_row(id_: int, guid: str, notetype: int, mod: int, tags: str, fields: str) -> NoteRow:
    """A row whose sort text and checksum fit its fields."""
    sort = plain(fields.partition(SEPARATOR)[0])
    return NoteRow(id_, guid, notetype, mod, tags, fields, sort, checksum(sort))


def checksum(text: str) -> int:
    """What Anki looks for doubles by: the first 32 bits of the SHA-1 of the first field's text."""
    return int.from_bytes(sha1(text.encode(), usedforsecurity=False).digest()[:4], "big")
