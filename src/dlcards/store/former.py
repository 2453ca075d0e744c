"""The notes that once had another key."""

from __future__ import annotations

from sqlalchemy import Connection, select

from dlcards.core.keys import NoteKey
from dlcards.store.prepared import Prepared, param
from dlcards.store.tables import former, note

_PRESENT = Prepared(
    lambda: (
        select(note.c.deck, note.c.note)
        .join_from(former, note, former.c.note_id == note.c.id)
        .where(former.c.key == param("key"))
    )
)


def present(connection: Connection, key: NoteKey) -> NoteKey | None:
    """The key that the note has today which once had `key`."""
    row = _PRESENT.first(connection, key=str(key))
    return None if row is None else NoteKey(*row)
