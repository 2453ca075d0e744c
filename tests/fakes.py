"""The ports of studying over plain lists: nothing is cached, every answer is a fold of the log.

They are the reference for the store: `contract.py` asks both the same questions.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

from dlcards.core.day import Day, Instant, later
from dlcards.core.digest import note_digest
from dlcards.core.events import (
    Asked,
    CardEvent,
    Enough,
    Event,
    Kind,
    Moved,
    NoteEvent,
    Reply,
    Retired,
    Returned,
    Review,
    SchedulerChanged,
    Stamp,
    WordEvent,
)
from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.lane import Lane, Way
from dlcards.core.language import Language
from dlcards.core.lookup import pattern
from dlcards.core.luck import salt
from dlcards.core.memory import FRESH, CardState, Scheduled
from dlcards.core.names import folded
from dlcards.core.note import Note
from dlcards.core.queue import DueCard, NewNote, begun_days, due_turns, queue_days
from dlcards.core.replay import Moves, World, standing, world
from dlcards.core.scheduler import Scheduler
from dlcards.core.schedulers import DEFAULT, scheduler
from dlcards.core.words import OwnWords, own_words
from dlcards.study.desk import Desk
from dlcards.study.ports import (
    Card,
    Clock,
    DeckCounts,
    Delivery,
    NoteMark,
    Pace,
    Scope,
    ShelvedDeck,
    ShelvedNote,
)
from dlcards.study.progress import Tell, silent
from dlcards.study.search import Field, Found, Listed, NoteState, Search, is_meant

E = TypeVar("E", bound=Event)
DEVICE = "lists"


@dataclass(slots=True)
class Row:
    """A note on the shelf, and every lane that it ever had."""

    key: NoteKey
    note: Note
    changed: Instant
    place: int = 0  # in its deck
    is_retired: bool = False
    lanes: list[Lane] = field(default_factory=list)


@dataclass(slots=True)
class Ledger:
    """All that is kept: the log, and the decks as they were delivered last."""

    log: list[Event] = field(default_factory=list)
    decks: dict[str, Delivery] = field(default_factory=dict)
    rows: list[Row] = field(default_factory=list)
    formers: dict[NoteKey, Row] = field(default_factory=dict)
    exported: dict[str, tuple[set[str], Instant]] = field(default_factory=dict)
    _folded: dict[int, World] = field(default_factory=dict)  # events -> what they come to

    def write(self, make: Callable[[Stamp], E], at: Instant) -> E:
        """One more event of this device."""
        own = sum(event.stamp.device == DEVICE for event in self.log)
        fact = make(Stamp(at, DEVICE, own + 1))
        self.log.append(fact)
        return fact

    def row(self, key: NoteKey) -> Row | None:
        """The note that goes by `key` today."""
        return next((row for row in self.rows if row.key == key), None)

    @property
    def moves(self) -> Moves:
        """How notes changed their keys."""
        return Moves(event for event in standing(self.log) if isinstance(event, Moved))

    @property
    def scheduler(self) -> Scheduler:
        """The scheduler that the log named last."""
        changes = [event for event in standing(self.log) if isinstance(event, SchedulerChanged)]
        return (
            scheduler(changes[-1].name, changes[-1].settings) if changes else scheduler(DEFAULT, {})
        )

    def oldest(self, row: Row) -> NoteKey:
        """The first key of a note."""
        return self.moves.oldest(row.key)

    def states(self, row: Row) -> dict[Lane, CardState]:
        """What the log makes of each of a note's cards."""
        if len(self.log) not in self._folded:
            self._folded = {len(self.log): world(self.log, self.scheduler)}
        cards = self._folded[len(self.log)].cards
        return {lane: cards.get(CardKey(row.key, lane), FRESH) for lane in row.lanes}

    def cards(self, row: Row) -> list[Card]:
        """A note's cards, as the journal gives them."""
        states, present, oldest = self.states(row), row.note.lanes(), self.oldest(row)
        days = queue_days(states)
        return [
            Card(
                CardKey(row.key, lane),
                state,
                salt(str(CardKey(oldest, lane))),
                days[lane] if lane in present and not row.is_retired else None,
                lane in present,
            )
            for lane, state in states.items()
        ]

    def in_deck_order(self) -> list[Row]:
        """All notes, deck by deck."""
        decks = list(self.decks)
        return sorted(self.rows, key=lambda row: (decks.index(row.key.deck), row.place))

    def in_scope(self, scope: Scope, key: CardKey) -> bool:
        """Whether a session in `scope` draws from this card."""
        own = self.decks[key.note.deck].deck.ways
        ways = scope.ways if own is None else own
        row = self.row(key.note)
        is_tagged = not scope.tags or (row and not set(scope.tags).isdisjoint(row.note.tags))
        is_drawn = bool(is_tagged) and scope.takes(key.note.deck)
        return is_drawn and key.lane.language in scope.quiz.languages and bool(key.lane.way & ways)


class ListJournal:
    """The log as a list; each card is folded anew whenever it is asked for."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    @property
    def scheduler(self) -> Scheduler:
        return self._ledger.scheduler

    def append(self, make: Callable[[Stamp], E], at: Instant) -> E:
        return self._ledger.write(make, at)

    def card(self, key: CardKey) -> Card | None:
        return next((card for card in self.cards(key.note) if card.key == key), None)

    def cards(self, note: NoteKey) -> Sequence[Card]:
        row = self._ledger.row(note)
        return self._ledger.cards(row) if row else []

    def deeds(self, limit: int) -> Sequence[Event]:
        own = [event for event in standing(self._ledger.log) if event.stamp.device == DEVICE]
        deeds = [event for event in own if isinstance(event, CardEvent | WordEvent | Enough)]
        return sorted(deeds, key=lambda event: event.stamp.sequence, reverse=True)[:limit]

    def to_drill(self, scope: Scope, day: Day) -> Sequence[CardKey]:
        waiting = [
            card.key
            for row in self._ledger.rows
            if not row.is_retired
            for card in self._ledger.cards(row)
            if card.state.drill == day and card.is_present and not card.state.is_suspended
            if self._ledger.in_scope(scope, card.key)
        ]
        moves, latest = self._ledger.moves, dict[CardKey, Stamp]()
        for event in standing(self._ledger.log):
            if isinstance(event, CardEvent):
                latest[CardKey(moves.present(event.card.note), event.card.lane)] = event.stamp
        return sorted(waiting, key=latest.__getitem__)

    def history(self, note: NoteKey) -> Sequence[Event]:
        moves = self._ledger.moves
        return [
            event
            for event in standing(self._ledger.log)
            if any(moves.present(key) == note for key in _notes_of(event))
        ]

    def words(self, note: NoteKey) -> OwnWords:
        return own_words(self.history(note))

    def pace(self) -> Pace:
        taken = [
            event.taken
            for event in standing(self._ledger.log)
            if isinstance(event, Review) and event.kind is Kind.REVIEW and event.taken is not None
        ]
        return Pace(round(statistics.median(taken))) if taken else Pace()

    def usual(self) -> Mapping[tuple[Way, Asked], int]:
        after: dict[tuple[Way, Asked], list[int]] = {}
        for event in self._ledger.log:
            match event:
                case Review(kind=Kind.REVIEW, reply=Reply(after=int(ms))):
                    after.setdefault((event.card.lane.way, event.asked), []).append(ms)
                case _:
                    pass
        few = 5
        return {k: round(statistics.median(v)) for k, v in after.items() if len(v) >= few}

    def mistakes(self) -> Sequence[Review]:
        every = [event for event in standing(self._ledger.log) if isinstance(event, Review)]
        return [event for event in every if event.reply and event.reply.mistaken]


class ListAgenda:
    """What waits, found by looking at everything."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def due(self, scope: Scope, until: Day, day: Day, limit: int) -> Sequence[DueCard]:
        every = {one.card: one for one in self._due(scope, until)}
        return [every[turn.card] for turn in due_turns(every.values(), (), day)][:limit]

    def asked(self, day: Day) -> set[tuple[NoteKey, Language]]:
        return {
            (row.key, lane.language)
            for row in self._ledger.rows
            for lane, state in self._ledger.states(row).items()
            if state.asked == day
        }

    def fresh(self, scope: Scope, day: Day, limit: int) -> Sequence[NewNote]:
        return list(self._fresh(scope, day))[:limit]

    def begun(self, day: Day) -> int:
        return sum(
            day in begun_days(self._ledger.states(row)).values() for row in self._ledger.rows
        )

    def counts(self, scope: Scope, day: Day, ahead: int = 0) -> Mapping[str, DeckCounts]:
        asked, fresh = self.asked(day), {new.note for new in self._fresh(scope, day)}
        due = self._due(scope, later(day, ahead))
        slots = {(one.card.note, one.card.lane.language) for one in due} - asked
        notes = {row.key for row in self._ledger.rows if self._askable(row, scope)}
        counts = {}
        for deck in self._ledger.decks:
            own = {key for key in notes if key.deck == deck}
            if own:
                new = len(own & fresh)
                due_here = sum(key.deck == deck for key, _ in slots)
                counts[deck] = DeckCounts(due_here, new, len(own) - new, len(own))
        return counts

    def search(self, search: Search, scope: Scope, day: Day, limit: int | None) -> Found:
        found = [
            (self._rank(row, search), row, listed)
            for row in self._ledger.in_deck_order()
            for listed in [self._listed(row, scope, day)]
            if self._is_found(row, search, listed)
        ]
        found.sort(key=lambda one: one[0])
        return Found([listed for _, _, listed in found][:limit], len(found))

    def _is_found(self, row: Row, search: Search, listed: Listed) -> bool:
        if search.key is not None:
            return row.key == search.key
        if row.is_retired and not search.shows_retired:
            return False
        names = [*_names(row.note), *self._own_names(row)]
        is_named = all(
            any(fnmatchcase(folded(name), f"*{word}*") for name in names) for word in search.words
        )
        return is_named and all(
            one.is_wanted == any(_holds(listed, one.field, value) for value in one.values)
            for one in search.conditions
        )

    def _own_names(self, row: Row) -> list[str]:
        words = ListJournal(self._ledger).words(row.key).accepted
        return [*words.ko, *words.en]

    def _rank(self, row: Row, search: Search) -> int:
        names = [folded(name) for name in _names(row.note)]
        begun = [len(n) for n in names if fnmatchcase(n, f"{search.phrase}*")]
        held = [1_000 + len(n) for n in names if fnmatchcase(n, f"*{search.phrase}*")]
        return min([*begun, *held], default=2_000) if search.phrase else 0

    def _listed(self, row: Row, scope: Scope, day: Day) -> Listed:
        cards = [card for card in self._ledger.cards(row) if card.is_present]
        slots = {(d.card.note, d.card.lane.language) for d in self._due(scope, day)}
        awake = [card for card in cards if not card.state.is_suspended]
        due = [
            card.state.memory.due
            for card in awake
            if isinstance(card.state.memory, Scheduled) and self._ledger.in_scope(scope, card.key)
        ]
        begun = begun_days(self._ledger.states(row))
        languages = {lane.language for lane in self._askable(row, scope)}
        holding = {
            NoteState.SUSPENDED: len(awake) < len(cards),
            NoteState.DUE: any(key == row.key for key, _ in slots - self.asked(day)),
            NoteState.SCHEDULED: any(isinstance(c.state.memory, Scheduled) for c in cards),
            NoteState.NEW: bool(languages - begun.keys()),
        }
        states = {state for state, is_so in holding.items() if is_so}
        deck = self._ledger.decks[row.key.deck].deck
        return Listed(
            row.key, row.note.term, deck.title, row.note.tags,
            frozenset({NoteState.RETIRED} if row.is_retired else states), min(due, default=None),
        )  # fmt: skip

    def _due(self, scope: Scope, until: Day) -> list[DueCard]:
        return [
            DueCard(card.key, card.queue_day, card.luck)
            for row in self._ledger.rows
            for card in self._ledger.cards(row)
            if card.queue_day is not None and card.queue_day <= until
            if self._ledger.in_scope(scope, card.key)
        ]

    def _askable(self, row: Row, scope: Scope) -> list[Lane]:
        """The lanes of a note that the scope could ask."""
        return [
            card.key.lane
            for card in self._ledger.cards(row)
            if not row.is_retired and card.is_present and not card.state.is_suspended
            if self._ledger.in_scope(scope, card.key)
        ]

    def _fresh(self, scope: Scope, day: Day) -> Iterator[NewNote]:
        for row in self._ledger.in_deck_order():
            begun = begun_days(self._ledger.states(row))
            lanes = [lane for lane in self._askable(row, scope) if lane.language not in begun]
            if lanes:
                yield NewNote(row.key, tuple(sorted(lanes)), day in begun.values())


class ListShelf:
    """Decks and notes, as they were delivered."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def decks(self) -> Sequence[ShelvedDeck]:
        return [
            ShelvedDeck(
                deck_id, one.deck.title, one.origin, one.digest,
                len(self.notes(deck_id)), one.deck.license, one.deck.ways,
            )
            for deck_id, one in self._ledger.decks.items()
        ]  # fmt: skip

    def marks(self, deck: str) -> Mapping[NoteKey, NoteMark]:
        rows = [row for row in self._ledger.in_deck_order() if row.key.deck == deck]
        return {row.key: _mark(row) for row in rows}

    def mark(self, key: NoteKey) -> NoteMark | None:
        row = self._ledger.row(key)
        return None if row is None else _mark(row)

    def former(self, key: NoteKey) -> NoteKey | None:
        row = self._ledger.formers.get(key)
        return None if row is None else row.key

    def note(self, key: NoteKey) -> ShelvedNote | None:
        row = self._ledger.row(key) or self._ledger.formers.get(key)
        return None if row is None else self._shelved(row)

    def notes(self, deck: str) -> Sequence[ShelvedNote]:
        rows = [row for row in self._ledger.in_deck_order() if row.key.deck == deck]
        return [self._shelved(row) for row in rows if not row.is_retired]

    def named(self, text: str) -> Sequence[NoteKey]:
        rows = sorted(self._ledger.rows, key=lambda row: row.is_retired)
        return [row.key for row in rows if folded(text) in map(folded, _names(row.note))]

    def names(self) -> Sequence[tuple[str, NoteKey]]:
        rows = [row for row in self._ledger.rows if not row.is_retired]
        return [(name, row.key) for row in rows for name in _names(row.note)]

    def near(self, key: NoteKey, luck: int, limit: int) -> Sequence[ShelvedNote]:
        rows, reach = self._ledger.rows, limit // 3
        own = self._ledger.row(key)
        if own is None:
            return []
        at, start = rows.index(own), luck % len(rows)
        near = [*rows[max(0, at - reach) : at + reach + 1], *rows[start : start + reach]]
        found = {id(row): row for row in near if row is not own and not row.is_retired}
        return [self._shelved(row) for row in found.values()]

    def tags(self) -> Sequence[str]:
        rows = [row for row in self._ledger.rows if not row.is_retired]
        return sorted({tag for row in rows for tag in row.note.tags})

    def widen(self, deck: str, lanes: Sequence[str], at: Instant) -> Instant:
        known, widened = self._ledger.exported.get(deck, (set(lanes), Instant(0)))
        if not known.issuperset(lanes):
            changed = [row.changed for row in self._ledger.rows if row.key.deck == deck]
            widened = Instant(max(at, max([widened, *changed]) + 1_000))
        self._ledger.exported[deck] = (known.union(lanes), widened)
        return widened

    def deliver(self, deliveries: Sequence[Delivery], at: Instant, tell: Tell = silent) -> None:
        tell(1)
        for delivery in deliveries:
            self._shelve(delivery, at)
        for delivery in deliveries:
            for key in delivery.retired:
                row = self._ledger.row(key)
                if row is not None:
                    row.is_retired = True
                    self._tell(Retired, at, key)

    def _shelve(self, delivery: Delivery, at: Instant) -> None:
        self._ledger.decks[delivery.deck.id] = delivery
        for source, target in delivery.moved.items():
            self._move(source, target)
        for place, note in enumerate(delivery.deck.notes):
            key = delivery.deck.key(note)
            row = self._ledger.row(key)
            if row is None:
                row = Row(key, note, at)
                self._ledger.rows.append(row)
            elif note_digest(row.note) != note_digest(note):
                row.changed = Instant(max(at, row.changed + 1_000))
            row.note, row.place, row.is_retired = note, place, False
            row.lanes += [lane for lane in note.lanes() if lane not in row.lanes]
            if key in delivery.returned:
                self._tell(Returned, at, key)
            for former, after in pairwise((*note.was, key)):
                if former not in self._ledger.formers:
                    self._ledger.formers[former] = row
                    self._tell(Moved, at, former, after)

    def _move(self, source: NoteKey, target: NoteKey) -> None:
        row, rival = self._ledger.row(source), self._ledger.row(target)
        if row is None:
            return
        if rival is not None:
            self._ledger.rows.remove(rival)
            for former in [key for key, one in self._ledger.formers.items() if one is rival]:
                self._ledger.formers[former] = row
        row.key = target

    def _tell(self, kind: Callable[..., NoteEvent], at: Instant, *keys: NoteKey) -> None:
        self._ledger.write(lambda stamp: kind(stamp, *keys), at)

    def _shelved(self, row: Row) -> ShelvedNote:
        oldest = self._ledger.oldest(row)
        return ShelvedNote(row.key, oldest, row.note, row.changed, row.is_retired)


class ListKeeper:
    """Lists need no looking after."""

    path = ":lists:"
    upgraded_from: Path | None = None

    def backup(self, target: Path, tell: Tell = silent, *, replaces: bool = False) -> None:
        raise NotImplementedError(target)

    def rebuild(self) -> int:
        return 0

    def verify(self) -> list[str]:
        return []

    def close(self) -> None:
        pass


def list_desk(clock: Clock, ledger: Ledger | None = None) -> Desk:
    """An empty desk; two desks on one ledger are two terminals on one store."""
    ledger = Ledger() if ledger is None else ledger
    return Desk(
        ListJournal(ledger), ListShelf(ledger), ListAgenda(ledger), ListKeeper(), clock, Path()
    )


def _mark(row: Row) -> NoteMark:
    return NoteMark(note_digest(row.note), row.is_retired)


def _holds(listed: Listed, field: Field, value: str) -> bool:
    match field:
        case Field.DECK:
            return is_meant(listed.key.deck, listed.deck, value)
        case Field.TAG:
            return any(fnmatchcase(folded(tag), f"{pattern(value)}*") for tag in listed.tags)
        case Field.STATE:
            return NoteState(value) in listed.states


def _names(note: Note) -> list[str]:
    return list(dict.fromkeys([*(n for lang in Language for n in note.names(lang)), note.id]))


def _notes_of(event: Event) -> tuple[NoteKey, ...]:
    if isinstance(event, CardEvent):
        return (event.card.note,)
    if isinstance(event, Moved):
        return (event.source,)
    return (event.note,) if isinstance(event, Retired | Returned | WordEvent) else ()
