"""A search over all notes: one reading of the names, then as many rows as are shown.

Names are matched by SQLite's GLOB: it needs no index for parts of names, reads half a million of
them in a tenth of a second, and lets the screen work meanwhile.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Connection,
    and_,
    case,
    exists,
    false,
    func,
    or_,
    select,
    true,
)

from dlcards.core.day import Day
from dlcards.core.keys import NoteKey
from dlcards.core.language import Bilingual, Language
from dlcards.core.lookup import pattern
from dlcards.core.names import folded
from dlcards.core.plain import text_of
from dlcards.store.scope import in_scope
from dlcards.store.tables import deck, name, note, schedule
from dlcards.store.words import own_names
from dlcards.study.ports import Scope
from dlcards.study.search import Condition, Field, Found, Listed, NoteState, Search, is_meant

_FAR = 1_000  # letters: a name that begins with the phrase comes before any that only holds it
_CHUNK = 500  # notes in one IN (…)
_States = Mapping[NoteState, ColumnElement[bool]]
_Titles = Mapping[str, Bilingual]


def search_notes(
    connection: Connection, search: Search, scope: Scope, day: Day, limit: int | None
) -> Found:
    """The first `limit` notes that are looked for, and how many there are."""
    states, titles = _states(scope, day), _titles(connection)
    ranked = _ranked(search.phrase)
    where = and_(
        *_among(search),
        *(_meets(connection, one, states, titles) for one in search.conditions),
        *_named(connection, search, ranked),
    )
    source = note.join(deck, deck.c.id == note.c.deck)
    order: list[ColumnElement[Any]] = [deck.c.position, note.c.position]
    if search.phrase:
        source = source.outerjoin(ranked, ranked.c.note_id == note.c.id)
        order.insert(0, func.coalesce(ranked.c.rank, 2 * _FAR))
    page = select(note.c.id).select_from(source).where(where).order_by(*order).limit(limit)
    ids = list(connection.execute(page).scalars())
    if limit is None or len(ids) < limit:
        total = len(ids)
    else:
        total = connection.execute(select(func.count()).select_from(note).where(where)).scalar_one()
    return Found(list(_listed(connection, ids, states, scope, titles)), total)


def _titles(connection: Connection) -> _Titles:
    rows = connection.execute(select(deck.c.id, deck.c.title_ko, deck.c.title_en))
    return {deck_id: Bilingual(ko, en) for deck_id, ko, en in rows}


def _among(search: Search) -> Iterator[ColumnElement[bool]]:
    """Which notes come into question at all."""
    if search.key is not None:
        yield note.c.deck == search.key.deck
        yield note.c.note == search.key.note
    elif not search.shows_retired:
        yield note.c.is_retired == 0


def _ranked(phrase: str) -> CTE:
    """The notes with a name that holds the phrase: first those that begin with it, shortest."""
    length = func.length(name.c.folded)
    rank = case((name.c.folded.op("GLOB")(f"{phrase}*"), length), else_=_FAR + length)
    return (
        select(name.c.note_id, func.min(rank).label("rank"))
        .where(name.c.folded.op("GLOB")(f"*{phrase}*"))
        .group_by(name.c.note_id)
        .cte("ranked")
    )


def _named(connection: Connection, search: Search, ranked: CTE) -> Iterator[ColumnElement[bool]]:
    """A name of the note, the deck's or the learner's own, holds each word."""
    own = own_names(connection) if search.words else {}
    for word in search.words:
        holding = f"*{word}*"
        if word == search.phrase:
            ids = select(ranked.c.note_id)
        else:
            ids = select(name.c.note_id).where(name.c.folded.op("GLOB")(holding))
        mine = [
            note_id
            for note_id, names in own.items()
            if any(fnmatchcase(folded(one), holding) for one in names)
        ]
        yield or_(note.c.id.in_(ids), note.c.id.in_(mine)) if mine else note.c.id.in_(ids)


def _meets(
    connection: Connection, condition: Condition, states: _States, titles: _Titles
) -> ColumnElement[bool]:
    match condition.field:
        case Field.DECK:
            meant = [
                deck_id
                for deck_id, title in titles.items()
                if any(is_meant(deck_id, title, value) for value in condition.values)
            ]
            met: ColumnElement[bool] = note.c.deck.in_(meant)
        case Field.TAG:
            met = _tagged(connection, condition.values)
        case Field.STATE:
            met = or_(false(), *(states[NoteState(value)] for value in condition.values))
    return met if condition.is_wanted else ~met


def _tagged(connection: Connection, values: Collection[str]) -> ColumnElement[bool]:
    """A tag of the note begins with one of `values`, as names are compared."""
    tag = func.json_each(note.c.body, "$.tags").table_valued("value")
    every = select(tag.c.value).select_from(note).join(tag, true()).distinct()
    meant = [
        one
        for one in connection.execute(every).scalars()
        if any(fnmatchcase(folded(one), f"{pattern(value)}*") for value in values)
    ]
    return exists().select_from(tag).where(tag.c.value.in_(meant))


def _states(scope: Scope, day: Day) -> _States:
    """What each state asks of a note."""
    other = schedule.alias()
    asked = exists().where(
        other.c.note_id == note.c.id,
        other.c.language == schedule.c.language,
        other.c.asked == day,
    )
    due = _has(
        schedule.c.is_suspended == 0, schedule.c.queue_day <= day, ~asked.correlate(schedule, note),
        *in_scope(scope),
    )  # fmt: skip
    new = [
        and_(
            (note.c.begun_ko if language is Language.KO else note.c.begun_en).is_(None),
            _has(
                schedule.c.is_suspended == 0, schedule.c.language == language.value,
                *in_scope(scope),
            ),
        )
        for language in scope.quiz.languages
    ]  # fmt: skip
    stands = note.c.is_retired == 0
    return {
        NoteState.RETIRED: ~stands,
        NoteState.SUSPENDED: and_(stands, _has(schedule.c.is_suspended == 1)),
        NoteState.DUE: and_(stands, due),
        NoteState.SCHEDULED: and_(stands, _has(schedule.c.due.is_not(None))),
        NoteState.NEW: and_(stands, or_(*new)),
    }


def _has(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    """One of the note's cards is so."""
    own = exists().where(schedule.c.note_id == note.c.id, schedule.c.is_present == 1, *conditions)
    return own.correlate(note)


def _listed(
    connection: Connection, ids: Sequence[int], states: _States, scope: Scope, titles: _Titles
) -> Iterator[Listed]:
    """The notes of a page, in its order."""
    due = (
        select(func.min(schedule.c.due))
        .where(
            schedule.c.note_id == note.c.id,
            schedule.c.is_present == 1,
            schedule.c.is_suspended == 0,
            *in_scope(scope),
        )
        .correlate(note)
        .scalar_subquery()
    )
    holding = [states[state].label(state.name) for state in NoteState]
    columns = select(note.c.id, note.c.deck, note.c.note, note.c.body, due.label("due"), *holding)
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        rows = {row.id: row for row in connection.execute(columns.where(note.c.id.in_(chunk)))}
        for note_id in chunk:
            yield _one(rows[note_id], titles)


def _one(row: Any, titles: _Titles) -> Listed:  # noqa: ANN401 - a driver's row
    body = json.loads(row.body)
    return Listed(
        NoteKey(row.deck, row.note),
        text_of(body["term"]),
        titles[row.deck],
        tuple(body.get("tags", ())),
        frozenset(state for state in NoteState if getattr(row, state.name)),
        None if row.due is None else Day(row.due),
    )
