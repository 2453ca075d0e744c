"""The learner's own words, found by index: those on one note, and every name that they accept."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, select

from dlcards.core.events import Accepted, Event, WordEvent
from dlcards.core.keys import NoteKey
from dlcards.core.replay import standing
from dlcards.core.words import OwnWords, own_words
from dlcards.store.log import ACCEPTED, FIELDS, event_of
from dlcards.store.prepared import Prepared, param
from dlcards.store.refold import undoings
from dlcards.store.tables import event, former, note

_OF_NOTE = Prepared(
    lambda: select(*FIELDS).where(event.c.note == param("key"), event.c.lane.is_(None))
)
_FORMERS = Prepared(
    lambda: (
        select(former.c.key)
        .join_from(former, note, former.c.note_id == note.c.id)
        .where(note.c.deck == param("deck"), note.c.note == param("note"))
    )
)
_ACCEPTED = Prepared(
    lambda: select(*FIELDS).where(event.c.kind == ACCEPTED, event.c.lane.is_(None))
)
_ID = Prepared(
    lambda: select(note.c.id).where(note.c.deck == param("deck"), note.c.note == param("note"))
)
_FORMER_ID = Prepared(lambda: select(former.c.note_id).where(former.c.key == param("key")))


def words_of(connection: Connection, key: NoteKey) -> OwnWords:
    """The words on the note that has `key` today, under whichever of its keys they were written."""
    formers = _FORMERS.each(connection, deck=key.deck, note=key.note)
    keys = [str(key), *(text for (text,) in formers)]
    facts = [event_of(row) for one in keys for row in _OF_NOTE.each(connection, key=one)]
    words = [fact for fact in facts if isinstance(fact, WordEvent)]
    return own_words(standing([*words, *undoings(connection, words)]))


def own_names(connection: Connection) -> Mapping[int, list[str]]:
    """Note's row id -> the answers that the learner accepts for it."""
    found = (event_of(row) for row in _ACCEPTED.each(connection))
    facts = [fact for fact in found if isinstance(fact, Accepted)]
    by_note: dict[int, list[Event]] = {}
    ids = {key: _note_id(connection, key) for key in {one.note for one in facts}}
    for fact in standing([*facts, *undoings(connection, facts)]):
        if isinstance(fact, Accepted) and (note_id := ids[fact.note]) is not None:
            by_note.setdefault(note_id, []).append(fact)
    words = {note_id: own_words(told).accepted for note_id, told in by_note.items()}
    return {note_id: [*names.ko, *names.en] for note_id, names in words.items()}


def _note_id(connection: Connection, key: NoteKey) -> int | None:
    row = _ID.first(connection, deck=key.deck, note=key.note)
    row = row or _FORMER_ID.first(connection, key=str(key))
    return row[0] if row else None
