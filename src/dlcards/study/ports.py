"""What studying needs from the world: a clock, a journal of events, a shelf of decks, an agenda.

The store implements these over SQL; the tests also over plain lists. Whatever goes wrong with
the medium itself is raised as StoreTrouble, already understood.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol, TypeVar

from msgspec import Struct, field

from dlcards.core.lane import DEFAULT_WAYS, Way
from dlcards.study.progress import Tell, silent

if TYPE_CHECKING:  # types alone, which the first paint can do without
    from dlcards.core.day import Day, Instant
    from dlcards.core.events import Asked, Event, Review, Stamp
    from dlcards.core.keys import CardKey, NoteKey
    from dlcards.core.language import Bilingual, Language, Quiz
    from dlcards.core.memory import CardState
    from dlcards.core.note import Deck, Note
    from dlcards.core.queue import DueCard, NewNote
    from dlcards.core.scheduler import Scheduler
    from dlcards.core.words import OwnWords
    from dlcards.study.search import Found, Search

E = TypeVar("E", bound="Event")


class StoreTrouble(Exception):
    """The store cannot do what was asked: `code` is a key of `i18n.trouble.TROUBLE`."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values


class Refused(StoreTrouble):
    """It cannot be done as it was given: the store is well, and nothing was changed."""


class Scope(Struct, frozen=True):
    """Which cards a session draws from."""

    quiz: Quiz
    decks: tuple[str, ...] = ()  # none named: all
    ways: Way = DEFAULT_WAYS  # where a deck has no say of its own
    tags: tuple[str, ...] = ()  # none named: all; else notes that have any of them
    skipped: tuple[str, ...] = ()  # decks that take no part unless they are named

    def takes(self, deck: str) -> bool:
        """Whether it draws from this deck."""
        return deck in self.decks if self.decks else deck not in self.skipped


class ShelvedDeck(Struct, frozen=True):
    """A deck as it stands on the shelf, without its notes."""

    id: str
    title: Bilingual
    origin: str
    digest: str
    notes: int  # that are not retired
    license: str | None = None
    ways: Way | None = None


class ShelvedNote(Struct, frozen=True):
    """A note as it stands on the shelf."""

    key: NoteKey
    oldest: NoteKey
    note: Note
    changed: Instant  # when its content or lanes last changed
    is_retired: bool = False
    formers: tuple[NoteKey, ...] = ()


class NoteMark(Struct, frozen=True):
    """As much of a shelved note as an import compares."""

    digest: str
    is_retired: bool


class DeckCounts(Struct, frozen=True):
    """What a deck holds for one learner day and scope."""

    due: int = 0
    new: int = 0  # notes not yet begun, whatever the day's limit
    learned: int = 0  # notes begun in every language of the quiz
    notes: int = 0  # that the scope could ask


class Pace(Struct, frozen=True):
    """How long the learner takes, in ms a question (a median of late ones)."""

    question: int = 12_000


class Card(Struct, frozen=True):
    """A card with its state, and all that its schedule depends on."""

    key: CardKey
    state: CardState
    luck: int
    queue_day: Day | None = None  # when it may next be asked; None where it may not
    is_present: bool = True  # whether the note still has the parts of this lane


class Clock(Protocol):
    """The time; the one thing that only the composition root may know."""

    def now(self) -> Instant:
        """Milliseconds since 1970, UTC."""
        ...

    def today(self) -> Day:
        """The learner day of this moment."""
        ...

    def day(self, instant: Instant) -> Day:
        """The learner day of `instant`, by the wall clock of today's zone."""
        ...

    def start(self, day: Day) -> Instant:
        """When learner day `day` begins."""
        ...


class Journal(Protocol):
    """The log of what happened, and each card's state as the fold of it."""

    @property
    def scheduler(self) -> Scheduler:
        """The scheduler in force."""
        ...

    def append(self, make: Callable[[Stamp], E], at: Instant) -> E:
        """Write one event durably before returning; every state that it touches follows."""
        ...

    def card(self, key: CardKey) -> Card | None:
        """A card of a note on the shelf, or None."""
        ...

    def cards(self, note: NoteKey) -> Sequence[Card]:
        """All cards that a note ever had, in lane order."""
        ...

    def deeds(self, limit: int) -> Sequence[Event]:
        """The learner's latest events that stand and can be undone, the latest first."""
        ...

    def to_drill(self, scope: Scope, day: Day) -> Sequence[CardKey]:
        """The cards still to be drilled on `day`, in the order in which they were asked."""
        ...

    def history(self, note: NoteKey) -> Sequence[Event]:
        """A note's events that stand, under all the keys that it ever had, oldest first."""
        ...

    def words(self, note: NoteKey) -> OwnWords:
        """The learner's own words on a note: a mnemonic, and answers that they accept."""
        ...

    def pace(self) -> Pace:
        """How long an answer takes this learner."""
        ...

    def usual(self) -> Mapping[tuple[Way, Asked], int]:
        """The learner's usual ms from question to reply, by what is asked and how.

        A median of late replies; where there were only a few, nothing is usual yet.
        """
        ...

    def mistakes(self) -> Sequence[Review]:
        """The reviews that stand and took another note for the one asked, oldest first."""
        ...


class Agenda(Protocol):
    """What waits, read by index and never by sorting the collection."""

    def due(self, scope: Scope, until: Day, day: Day, limit: int) -> Sequence[DueCard]:
        """The first `limit` cards due until `until` in `day`'s order, one a note and language.

        That one is the lane which `core.queue.due_turns` would choose.
        """
        ...

    def asked(self, day: Day) -> set[tuple[NoteKey, Language]]:
        """What was asked on `day` already."""
        ...

    def fresh(self, scope: Scope, day: Day, limit: int) -> Sequence[NewNote]:
        """The first `limit` notes in deck order that the quiz has not begun in some language."""
        ...

    def begun(self, day: Day) -> int:
        """How many notes were begun on `day`, in whatever language."""
        ...

    def counts(self, scope: Scope, day: Day, ahead: int = 0) -> Mapping[str, DeckCounts]:
        """Deck id -> what it holds on `day`; what is due within `ahead` days counts as due."""
        ...

    def search(self, search: Search, scope: Scope, day: Day, limit: int | None) -> Found:
        """The notes that are looked for, the first `limit` of them, and how many there are."""
        ...


class Delivery(Struct, frozen=True):
    """A deck that is to stand on the shelf as given, and what that means for its notes.

    `moved` maps the key under which a note stands to its new one; such a note is in none of the
    other lists, but for `returned`, and `changed` where its text changed as well.
    """

    deck: Deck
    origin: str
    digest: str
    new: Sequence[NoteKey] = ()
    changed: Sequence[NoteKey] = ()
    moved: Mapping[NoteKey, NoteKey] = field(default_factory=dict)
    retired: Sequence[NoteKey] = ()
    returned: Sequence[NoteKey] = ()
    unchanged: Sequence[NoteKey] = ()


class Shelf(Protocol):
    """The decks and notes that were imported."""

    def decks(self) -> Sequence[ShelvedDeck]:
        """All decks, in the order in which they came."""
        ...

    def marks(self, deck: str) -> Mapping[NoteKey, NoteMark]:
        """Every note that stands in `deck`, retired ones too, in deck order."""
        ...

    def mark(self, key: NoteKey) -> NoteMark | None:
        """One note's mark."""
        ...

    def former(self, key: NoteKey) -> NoteKey | None:
        """The present key of the note that once had `key`."""
        ...

    def note(self, key: NoteKey) -> ShelvedNote | None:
        """The note that has, or once had, `key`."""
        ...

    def notes(self, deck: str) -> Sequence[ShelvedNote]:
        """A deck's notes in order, without retired ones."""
        ...

    def named(self, text: str) -> Sequence[NoteKey]:
        """The notes that go by exactly this name or id, whatever case, spaces and hyphens."""
        ...

    def names(self) -> Sequence[tuple[str, NoteKey]]:
        """Every name of every note that is not retired."""
        ...

    def near(self, key: NoteKey, luck: int, limit: int) -> Sequence[ShelvedNote]:
        """At most `limit` other notes, none retired: those beside a note, and some that luck picks.

        It costs the same on any shelf.
        """
        ...

    def tags(self) -> Sequence[str]:
        """Every tag of every note that is not retired, sorted."""
        ...

    def widen(self, deck: str, lanes: Sequence[str], at: Instant) -> Instant:
        """Note that these lanes of a deck are exported; give when its lanes last became more."""
        ...

    def deliver(self, deliveries: Sequence[Delivery], at: Instant, tell: Tell = silent) -> None:
        """Put decks on the shelf, all of them or, on any failure, none."""
        ...
