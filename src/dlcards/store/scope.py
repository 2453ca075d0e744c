"""A session's scope as conditions on `schedule` joined to `note`."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, exists, func, literal, select

from dlcards.store.tables import deck, note, schedule
from dlcards.study.ports import Scope


def in_scope(scope: Scope) -> Sequence[ColumnElement[bool]]:
    """True for cards of the scope's decks, languages and ways; a deck's own ways come first."""
    ways = select(deck.c.ways).where(deck.c.id == note.c.deck).scalar_subquery()
    allowed = func.coalesce(ways, int(scope.ways))
    conditions = [
        schedule.c.language.in_([language.value for language in scope.quiz.languages]),
        schedule.c.way.op("&")(allowed) != 0,
    ]
    if scope.decks:
        conditions.append(note.c.deck.in_(scope.decks))
    elif scope.skipped:
        conditions.append(note.c.deck.not_in(scope.skipped))
    if scope.tags:
        tag = func.json_each(note.c.body, "$.tags").table_valued("value")
        conditions.append(
            exists(select(literal(1)).select_from(tag).where(tag.c.value.in_(scope.tags)))
        )
    return conditions
