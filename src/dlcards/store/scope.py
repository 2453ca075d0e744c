"""A session's scope as conditions on `schedule` joined to `note`."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, FromClause, exists, func, literal, select

from dlcards.store.tables import deck, note, schedule
from dlcards.study.ports import Scope

SCOPES = 8  # whose statements are kept: a sitting has one, and asks with it again and again


def in_scope(scope: Scope) -> Sequence[ColumnElement[bool]]:
    """True for cards of the scope's decks, languages and ways."""
    conditions = [
        schedule.c.language.in_([language.value for language in scope.quiz.languages]),
        is_allowed(schedule, scope),
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


def is_allowed(cards: FromClause, scope: Scope) -> ColumnElement[bool]:
    """True for cards of the scope's ways; the ways of the note's deck come first."""
    own = select(deck.c.ways).where(deck.c.id == note.c.deck).correlate(note)
    allowed = func.coalesce(own.scalar_subquery(), int(scope.ways))
    return cards.c.way.op("&")(allowed) != 0
