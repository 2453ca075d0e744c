"""Rows of schema 11.

What is the same in every row stands in the statement, and new cards, which differ only in what
their notes and their order tell, are made inside the database: that keeps an export quick.
"""

from __future__ import annotations

from hashlib import sha1

from dlcards.exchange.anki.html import SEPARATOR, plain

INSERT_NOTE = """
INSERT INTO notes (id, guid, mid, mod, usn, tags, flds, sfld, csum, flags, data)
VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')
"""
NoteRow = tuple[int, str, int, int, str, str, str, int]  # `mod` in seconds

# A new card for each of the notes `first` … `last`: type and queue 0, its place among the new
# cards in `due`, all else still to come. Card ids count up from `id`, places from 1 after `before`.
INSERT_NEW_CARDS = """
INSERT INTO cards (id, nid, did, ord, mod, usn, type, queue, due, ivl, factor, reps, lapses, left,
  odue, odid, flags, data)
SELECT :id + id - :first, id, :deck, :ordinal, mod, -1, 0, 0, id - :before, 0, 0, 0, 0, 0,
  0, 0, 0, ''
FROM notes WHERE id BETWEEN :first AND :last
"""


def note_row(id_: int, guid: str, notetype: int, mod: int, tags: str, fields: str) -> NoteRow:
    """A row whose sort text and checksum fit its fields."""
    sort = plain(fields[: fields.index(SEPARATOR)])
    return (id_, guid, notetype, mod, tags, fields, sort, checksum(sort))


def checksum(text: str) -> int:
    """What Anki looks for doubles by: the first 32 bits of the SHA-1 of the first field's text."""
    return int.from_bytes(sha1(text.encode(), usedforsecurity=False).digest()[:4], "big")
