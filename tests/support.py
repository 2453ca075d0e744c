"""What tests of every floor share: a clock that is told what time it is, small notes and decks."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import date, time, timedelta, timezone, tzinfo
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

from msgspec.structs import replace

from dlcards.core.day import DEFAULT_TURN, Calendar, Day, Instant, day_of
from dlcards.core.events import Event, Kind, Review, Stamp
from dlcards.core.grade import Grade
from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.language import Bilingual
from dlcards.core.note import Deck, Note
from dlcards.core.problem import Place
from dlcards.study.incoming import Incoming

E = TypeVar("E", bound=Event)

PROCESS = {  # the environment of a process that runs the program as it stands here
    "PATH": os.environ["PATH"],
    "PYTHONPATH": str(Path(__file__).parents[1] / "src"),
    "PYTHONDONTWRITEBYTECODE": "1",
    "LANG": "C.UTF-8",
}
SEOUL = timezone(timedelta(hours=9), "KST")
SIX_HOURS = 6 * 3_600_000
DAY = day_of(date(2026, 3, 2))  # a Monday; what tests call today unless they say otherwise


class FixedClock:
    """A clock that stands still until it is told to move; it starts at ten in the morning."""

    def __init__(self, day: Day = DAY, *, zone: tzinfo = SEOUL, turn: time = DEFAULT_TURN) -> None:
        self.calendar = Calendar(zone, turn)
        self._now = Instant(0)
        self.set_day(day)

    def now(self) -> Instant:
        """Milliseconds since 1970, UTC."""
        return self._now

    def today(self) -> Day:
        """The learner day of this moment."""
        return self.day(self._now)

    def day(self, instant: Instant) -> Day:
        """The learner day of `instant`, by the wall clock of today's zone."""
        return self.calendar.day(instant)

    def start(self, day: Day) -> Instant:
        """When learner day `day` begins."""
        return self.calendar.start(day)

    def tick(self, ms: int = 1_000) -> None:
        """Let `ms` pass (or come back, where negative)."""
        self._now = Instant(self._now + ms)

    def set_day(self, day: Day) -> None:
        """Go to six hours after `day` begins."""
        self._now = Instant(self.calendar.start(day) + SIX_HOURS)


class Scribe:
    """Writes events for tests of the log: each is a second later than the one before."""

    def __init__(self, device: str = "desk", at: int = 0) -> None:
        self.device = device
        self.log: list[Event] = []
        self._instant = at
        self._sequence = count(1)

    def write(self, kind: Callable[..., E], *args: Any, **named: Any) -> E:
        """One more event of this kind."""
        self._instant += 1_000
        stamp = Stamp(Instant(self._instant), self.device, next(self._sequence))
        event = kind(stamp, *args, **named)
        self.log.append(event)
        return event

    def grades(self, card: CardKey, grades: str, days: Sequence[int]) -> list[Review]:
        """One review a grade, on these days."""
        return [
            self.write(Review, card, Grade(int(grade)), Day(day))
            for grade, day in zip(grades, days, strict=True)
        ]

    def drill(self, card: CardKey, grade: int, day: int) -> Review:
        """A drill on `day`."""
        return self.write(Review, card, Grade(grade), Day(day), Kind.DRILL)


def note(note_id: str, **parts: Any) -> Note:
    """A note in two languages, with the lanes `ko.name` to `en-ko`."""
    plain = Note(
        note_id,
        term=Bilingual(f"{note_id} 용어", f"{note_id} term"),
        meaning=Bilingual(f"{note_id}의 뜻", f"what {note_id} means"),
    )
    return replace(plain, **parts)


def was(*keys: str) -> tuple[NoteKey, ...]:
    """Former keys of a note."""
    return tuple(NoteKey.parse(key) for key in keys)


def deck(deck_id: str, *notes: Note, **parts: Any) -> Deck:
    """A deck of these notes."""
    return replace(Deck(deck_id, Bilingual(f"{deck_id} 묶음", deck_id.title()), notes), **parts)


def incoming(given: Deck, origin: str | None = None, digest: str = "") -> Incoming:
    """The deck as if it had been read from `<id>.yaml`, note by note from line 10 on."""
    path = origin or f"/{given.id}.yaml"
    places = {one.id: Place(path, 10 * n, 5) for n, one in enumerate(given.notes, start=1)}
    formers = {
        str(key): Place(path, places[one.id].line + 1, 9) for one in given.notes for key in one.was
    }
    return Incoming(given, Place(path, 2, 7), places, path, digest, formers)
