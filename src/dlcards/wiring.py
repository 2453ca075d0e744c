"""The composition root: the one place that reads the clock and the zone."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

from dlcards import shipped
from dlcards.core.day import Calendar, Day, Instant
from dlcards.settings import Settings
from dlcards.store.store import open_store
from dlcards.study.desk import Desk
from dlcards.study.incoming import BUNDLED
from dlcards.study.ports import Clock


class SystemClock:
    """This machine's clock, in the learner's zone."""

    def __init__(self, settings: Settings) -> None:
        from dateutil.tz import tzlocal

        self.calendar = Calendar(tzlocal(), settings.turn)

    def now(self) -> Instant:
        """Milliseconds since 1970, UTC."""
        return Instant(time.time_ns() // 1_000_000)

    def today(self) -> Day:
        """The learner day of this moment."""
        return self.day(self.now())

    def day(self, instant: Instant) -> Day:
        """The learner day of `instant`, by the wall clock of today's zone."""
        return self.calendar.day(instant)

    def start(self, day: Day) -> Instant:
        """When learner day `day` begins."""
        return self.calendar.start(day)


def open_desk(path: str, settings: Settings, clock: Clock | None = None) -> Desk:
    """Open the store and bring in the bundled decks that are new or newer. Raise StoreTrouble."""
    store = open_store(path)
    clock = clock or SystemClock(settings)
    desk = Desk(store.journal, store.shelf, store.agenda, store, clock, shipped.folder("decks"))
    try:
        bring_bundled(desk)
    except BaseException:
        store.close()
        raise
    return desk


def bring_bundled(desk: Desk) -> None:
    """Import the bundled decks that the shelf does not have in this version.

    A bundled deck's file bears its id. A deck of the learner's own that took such an id stays
    theirs.
    """
    known = {deck.id: deck for deck in desk.shelf.decks()}
    stale = [
        path
        for path in shipped.decks()
        if path.stem not in known
        or (known[path.stem].origin == BUNDLED and known[path.stem].digest != _digest(path))
    ]
    if not stale:
        return
    from dlcards.decks.reading import read_deck
    from dlcards.study.library import plan

    incoming = [found for path in stale if (found := read_deck(path, BUNDLED)[0]) is not None]
    planned = plan(incoming, desk.shelf)
    if not planned.problems:
        desk.shelf.deliver(planned.deliveries, desk.clock.now())


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
