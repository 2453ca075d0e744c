"""What hangs on a note's text: the names it is found by, and the cards that its lanes make."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from sqlalchemy import Connection, delete, insert, select, update

from dlcards.core.lane import Lane
from dlcards.core.language import Language
from dlcards.core.luck import salt
from dlcards.core.names import folded
from dlcards.core.note import Note
from dlcards.store.prepared import Prepared, param
from dlcards.store.tables import name, schedule
from dlcards.study.progress import Tell, counted

_CHUNK = 500  # notes in one IN (…)
_INSERT_NAME = Prepared(
    lambda: insert(name).values({c: param(c) for c in ("note_id", "folded", "name")})
)
_INSERT_CARD = Prepared(
    lambda: insert(schedule).values(
        {c: param(c) for c in ("note_id", "lane", "language", "way", "salt")}
        | {"is_present": 1, "is_suspended": 0}
    )
)


class Fresh(Struct, frozen=True):
    """A note whose text is news to the shelf, the id of its row, and the oldest of its keys."""

    id: int
    note: Note
    oldest: str


def name_notes(
    connection: Connection, fresh: Sequence[Fresh], *, is_known: bool, tell: Tell
) -> None:
    """Write the names that the notes go by; where some are known, in place of those they had."""
    if is_known:
        for ids in _chunks(fresh):
            connection.execute(delete(name).where(name.c.note_id.in_(ids)))
    rows: list[dict[str, object]] = []
    for one in counted(fresh, tell):
        own = (text for language in Language for text in one.note.names(language))
        texts = dict.fromkeys((*own, one.note.id))
        rows += [{"note_id": one.id, "folded": folded(text), "name": text} for text in texts]
    _INSERT_NAME.change_many(connection, rows)


def deal_cards(connection: Connection, fresh: Sequence[Fresh], tell: Tell) -> set[int]:
    """Write the cards that the notes' lanes make; a lane that is gone keeps its history.

    Give the ids of the notes that were known and whose lanes are others now.
    """
    known = _lanes(connection, fresh)
    rows: list[dict[str, object]] = []
    altered: set[int] = set()
    for one in counted(fresh, tell):
        lanes = one.note.lanes()
        wanted = {str(lane) for lane in lanes}
        before = known.get(one.id, {})
        rows += [_card(one, lane) for lane in lanes if str(lane) not in before]
        if before and wanted != {lane for lane, is_present in before.items() if is_present}:
            altered.add(one.id)
            connection.execute(
                update(schedule)
                .where(schedule.c.note_id == one.id)
                .values(is_present=schedule.c.lane.in_(wanted))
            )
    _INSERT_CARD.change_many(connection, rows)
    return altered


def _lanes(connection: Connection, fresh: Sequence[Fresh]) -> Mapping[int, dict[str, bool]]:
    """Which lanes the notes have cards for, and whether each is still there."""
    lanes: dict[int, dict[str, bool]] = {}
    columns = select(schedule.c.note_id, schedule.c.lane, schedule.c.is_present)
    for ids in _chunks(fresh):
        for row in connection.execute(columns.where(schedule.c.note_id.in_(ids))):
            lanes.setdefault(row.note_id, {})[row.lane] = bool(row.is_present)
    return lanes


def _chunks(fresh: Sequence[Fresh]) -> Iterator[list[int]]:
    for start in range(0, len(fresh), _CHUNK):
        yield [one.id for one in fresh[start : start + _CHUNK]]


def _card(one: Fresh, lane: Lane) -> dict[str, object]:
    return {
        "note_id": one.id,
        "lane": str(lane),
        "language": lane.language.value,
        "way": int(lane.way),
        "salt": salt(f"{one.oldest}/{lane}"),  # as the oldest card's key is written
    }
