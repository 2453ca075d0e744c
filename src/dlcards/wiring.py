"""The composition root: the one place that reads the clock, the environment and the zone."""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path

from dlcards import shipped
from dlcards.core.day import Calendar, Day, Instant
from dlcards.core.language import Language, Quiz
from dlcards.settings import Settings
from dlcards.store.store import open_store
from dlcards.study.desk import Desk
from dlcards.study.incoming import BUNDLED
from dlcards.study.ports import Clock, Scope


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
        return self.calendar.day(self.now())

    def start(self, day: Day) -> Instant:
        """When learner day `day` begins."""
        return self.calendar.start(day)


def store_path(given: str | None) -> str:
    """Where the store is: as given, else `DLCARDS_STORE`, else the user's data directory."""
    path = given or os.environ.get("DLCARDS_STORE")
    if path:
        return path
    from platformdirs import user_data_path

    return str(user_data_path("dlcards", appauthor=False) / "store.db")


def open_desk(path: str, settings: Settings, clock: Clock | None = None) -> Desk:
    """Open the store and bring in the bundled decks that are new or newer. Raise StoreTrouble."""
    store = open_store(path)
    clock = clock or SystemClock(settings)
    desk = Desk(store.journal, store.shelf, store.agenda, store, clock)
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


def scope_of(
    settings: Settings, interface: Language, quiz: Quiz | None, decks: tuple[str, ...] = ()
) -> Scope:
    """The scope that the settings ask for; `quiz` as given, else as set, else the interface's."""
    chosen = quiz or settings.quiz or Quiz(interface.value)
    return Scope(chosen, decks, settings.ways)
