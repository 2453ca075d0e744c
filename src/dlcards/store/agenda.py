"""What waits, read by index: a large store costs no more than a small one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby, islice
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    case,
    distinct,
    func,
    or_,
    select,
    tuple_,
)

from dlcards.core.day import Day, later
from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.lane import Lane
from dlcards.core.language import Language
from dlcards.core.luck import SPAN, turn
from dlcards.core.queue import DueCard, NewNote
from dlcards.store.engine import reading
from dlcards.store.prepared import Prepared, Row, param
from dlcards.store.scope import SCOPES, in_scope, is_allowed
from dlcards.store.tables import deck, note, schedule
from dlcards.store.trouble import understood
from dlcards.study.ports import DeckCounts, Scope

if TYPE_CHECKING:
    from dlcards.study.search import Found, Search

_JOINED = schedule.join(note, schedule.c.note_id == note.c.id)
_DUE = (note.c.deck, note.c.note, schedule.c.lane, schedule.c.queue_day, schedule.c.salt)
_RIVAL = schedule.alias("rival")
_BEFORE_ALL = Day(-(1 << 31))

_ASKED = Prepared(
    lambda: (
        select(note.c.deck, note.c.note, schedule.c.language)
        .select_from(_JOINED)
        .where(schedule.c.asked == param("day"))
    )
)
_BEGUN = Prepared(
    lambda: select(func.count()).where(
        or_(note.c.begun_ko == param("day"), note.c.begun_en == param("day"))
    )
)
_DECKS = Prepared(lambda: select(deck.c.id, deck.c.position).order_by(deck.c.position))
_NEXT_DUE = Prepared(
    lambda: select(func.min(schedule.c.queue_day)).where(schedule.c.queue_day > param("after"))
)


class SqlAgenda:
    """The agenda of one store."""

    def __init__(self, connection: Connection, path: str) -> None:
        self._connection = connection
        self._path = path

    def due(self, scope: Scope, until: Day, day: Day, limit: int) -> Sequence[DueCard]:
        """The first `limit` cards due until `until` in `day`'s order, one a note and language.

        That is the one which the queue would ask (`core.queue.due_turns`): its rivals, the other
        due lanes of the note in that language, are several times as many, and stay in the store.
        """
        with understood(self._path), reading(self._connection) as connection:
            if scope.decks:
                turned = SPAN - turn(day)
                rows = _sorted(scope).rows(connection, until=until, turned=turned, most=limit)
            else:
                rows = list(islice(_in_order(connection, scope, until, day), limit))
        return [
            DueCard(CardKey(NoteKey(deck_id, name), Lane.parse(lane)), due, salt)
            for deck_id, name, lane, due, salt in rows
        ]

    def asked(self, day: Day) -> set[tuple[NoteKey, Language]]:
        """What was asked on `day` already, in whatever way."""
        with understood(self._path), reading(self._connection) as connection:
            rows = _ASKED.rows(connection, day=day)
        return {(NoteKey(deck_id, name), Language(language)) for deck_id, name, language in rows}

    def fresh(self, scope: Scope, day: Day, limit: int) -> Sequence[NewNote]:
        """The first `limit` notes in deck order that the quiz has not begun in some language."""
        found: dict[tuple[int, int], _Unbegun] = {}
        with understood(self._path), reading(self._connection) as connection:
            for language in scope.quiz.languages:
                for one in islice(_unbegun(connection, scope, language), limit):
                    known = found.setdefault(one.place, one)
                    if known is not one:
                        known.lanes += one.lanes
        chosen = [found[place] for place in sorted(found)][:limit]
        return [
            NewNote(one.key, tuple(sorted(one.lanes)), is_begun_today=day in one.begun)
            for one in chosen
        ]

    def begun(self, day: Day) -> int:
        """How many notes were begun on `day`, in whatever language."""
        with understood(self._path), reading(self._connection) as connection:
            ((count,),) = _BEGUN.rows(connection, day=day)
        return int(count)

    def counts(self, scope: Scope, day: Day, ahead: int = 0) -> Mapping[str, DeckCounts]:
        """Deck id -> what it holds on `day`; what is due within `ahead` days counts as due."""
        with understood(self._path), reading(self._connection) as connection:
            rows = connection.execute(_counts(scope, day, later(day, ahead))).all()
        return {
            row.deck: DeckCounts(row.due, row.new, row.notes - row.new, row.notes) for row in rows
        }

    def search(self, search: Search, scope: Scope, day: Day, limit: int | None) -> Found:
        """The notes that are looked for, the first `limit` of them, and how many there are."""
        from dlcards.store.browsing import search_notes  # which a review can do without

        with understood(self._path), reading(self._connection) as connection:
            return search_notes(connection, search, scope, day, limit)


def _due_cards(scope: Scope, *conditions: ColumnElement[bool]) -> Select[*tuple[Any, ...]]:
    has_no_rival = _has_no_rival(scope)
    return select(*_DUE).select_from(_JOINED).where(*conditions, *in_scope(scope), has_no_rival)


def _has_no_rival(scope: Scope) -> ColumnElement[bool]:
    """True for a card before which no other lane of its note in its language is to be asked.

    Lanes come by due day, then by way and, of two gaps, by number, which is last in their text.
    """
    mine, its = schedule.c, _RIVAL.c
    is_shorter = func.length(its.lane) < func.length(mine.lane)
    is_as_long = func.length(its.lane) == func.length(mine.lane)
    has_lower_gap = or_(is_shorter, and_(is_as_long, its.lane < mine.lane))
    has_lower_lane = or_(its.way < mine.way, and_(its.way == mine.way, has_lower_gap))
    comes_before = or_(
        its.queue_day < mine.queue_day, and_(its.queue_day == mine.queue_day, has_lower_lane)
    )
    is_rival = and_(its.note_id == mine.note_id, its.language == mine.language)
    rivals = select(its.id).where(is_rival, is_allowed(_RIVAL, scope), comes_before)
    return ~rivals.correlate(schedule, note).exists()


@lru_cache(SCOPES)
def _sorted(scope: Scope) -> Prepared:
    """Due cards of named decks, gathered from their notes and then sorted.

    The index has all decks' cards in order: to find those of a few it would be read to its end.
    """
    turned = (schedule.c.salt + param("turned")) % SPAN
    is_due = schedule.c.queue_day + 0 <= param("until")  # `+ 0`: not by the index on the day
    return Prepared(
        lambda: (
            _due_cards(scope, is_due).order_by(schedule.c.queue_day, turned).limit(param("most"))
        )
    )


@lru_cache(2 * SCOPES)
def _of_one_day(scope: Scope, *, is_turned: bool) -> Prepared:
    """The due cards of one day that come first on the day that is asked for, or the others."""
    salt: ColumnElement[int] = schedule.c.salt
    start = param("start")
    part = salt < start if is_turned else salt >= start
    is_due = schedule.c.queue_day == param("due")
    return Prepared(lambda: _due_cards(scope, is_due, part).order_by(salt))


def _in_order(connection: Connection, scope: Scope, until: Day, day: Day) -> Iterator[Row]:
    """Due cards by due day, then by their place on `day`, straight from the index.

    A day's order is the salts' order turned round (`luck.place`), hence two ranges a due day.
    """
    start, after = turn(day), _BEFORE_ALL
    while (due := _next_due(connection, after)) is not None and due <= until:
        for is_turned in (False, True):
            yield from _of_one_day(scope, is_turned=is_turned).each(
                connection, due=due, start=start
            )
        after = due


def _next_due(connection: Connection, after: Day) -> Day | None:
    ((due,),) = _NEXT_DUE.rows(connection, after=after)
    return None if due is None else Day(due)


@lru_cache(len(Language) * SCOPES)
def _unbegun_of_deck(scope: Scope, language: Language) -> Prepared:
    begun = note.c.begun_ko if language is Language.KO else note.c.begun_en
    columns = (
        note.c.note, note.c.position, note.c.begun_ko, note.c.begun_en, schedule.c.lane,
    )  # fmt: skip
    return Prepared(
        lambda: (
            select(*columns)
            .select_from(_JOINED)
            .where(
                note.c.deck == param("deck"),
                note.c.is_retired == 0,
                begun.is_(None),
                schedule.c.language == language.value,
                schedule.c.is_present == 1,
                schedule.c.is_suspended == 0,
                *in_scope(scope),
            )
            .order_by(note.c.position, schedule.c.id)
        )
    )


class _Unbegun(Struct):
    """A note that the quiz has not begun in some language, and the lanes that could begin it."""

    key: NoteKey
    place: tuple[int, int]  # the deck's position, and the note's in it
    begun: tuple[Day | None, Day | None]
    lanes: list[Lane]


def _unbegun(connection: Connection, scope: Scope, language: Language) -> Iterator[_Unbegun]:
    """Notes not begun in `language`, in deck order, each with the lanes that could begin it."""
    of_deck = _unbegun_of_deck(scope, language)
    for deck_id, deck_position in _DECKS.rows(connection):
        if not scope.takes(deck_id):
            continue
        rows = of_deck.each(connection, deck=deck_id)
        for (name, position, *begun), lanes in groupby(rows, lambda row: row[:4]):
            yield _Unbegun(
                NoteKey(deck_id, name),
                (deck_position, position),
                (begun[0], begun[1]),
                [Lane.parse(row[4]) for row in lanes],
            )


def _counts(scope: Scope, day: Day, until: Day) -> Select[str, int, int, int]:
    """What each deck has for the scope, note by note, in one reading.

    As many are due as the queue asks: one lane a note and language, none where one was asked
    today. A note is new until it was begun in every language of the quiz.
    """
    asked_today = select(schedule.c.note_id, schedule.c.language).where(schedule.c.asked == day)
    waits = tuple_(schedule.c.note_id, schedule.c.language).not_in(asked_today)
    is_new = or_(
        and_(schedule.c.language == "ko", note.c.begun_ko.is_(None)),
        and_(schedule.c.language == "en", note.c.begun_en.is_(None)),
    )
    due = func.count(distinct(schedule.c.language)).filter(schedule.c.queue_day <= until, waits)
    notes = (
        select(note.c.deck, due.label("due"), func.max(case((is_new, 1), else_=0)).label("new"))
        .select_from(_JOINED)
        .where(
            note.c.is_retired == 0,
            schedule.c.is_present == 1,
            schedule.c.is_suspended == 0,
            *in_scope(scope),
        )
        .group_by(note.c.id)
        .subquery()
    )
    return select(
        notes.c.deck,
        func.sum(notes.c.due).label("due"),
        func.sum(notes.c.new).label("new"),
        func.count().label("notes"),
    ).group_by(notes.c.deck)
