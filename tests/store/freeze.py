"""Writes the frozen store of the newest revision, as SQL text.

    PYTHONPATH=src python -m tests.store.freeze

Once a revision is released its file is never written again: it shows what learners have.
"""

from __future__ import annotations

import sqlite3
import tempfile
from pathlib import Path

from msgspec.structs import replace

from dlcards.core.day import Instant
from dlcards.core.events import Accepted, Mnemonic, Retracted, SchedulerChanged
from dlcards.core.keys import CardKey
from dlcards.core.language import Bilingual, Language
from dlcards.store.schema import HEAD
from dlcards.store.store import Store, open_store
from tests.store.histories import Step, live
from tests.store.sample import (
    CONVOLUTION,
    EDGES,
    KERNEL,
    PADDING,
    POOL,
    STRIDE,
    break_cache,
    bring,
    deck,
    note_key,
)

FOLDER = Path(__file__).with_name("frozen")
DAY_MS = 86_400_000
MONTH = 30 * DAY_MS
DEEDS = (
    "review", "review", "drill", "review", "practice", "known", "review", "suspended", "review",
    "undo", "resumed", "review", "reset", "enough",
)  # fmt: skip


def frozen() -> list[str]:
    """A short life with every kind of event in it, as SQL."""
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/store.db"
        store = open_store(path)
        break_cache(store, "UPDATE meta SET value = 'f00dcafe0001' WHERE key = 'device'")
        store.close()
        store = open_store(path)
        lived(store)
        driver = store.connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        dump = list(driver.iterdump())
        store.close()
    return dump


def lived(store: Store) -> None:
    """Live that life."""
    bring(store, CONVOLUTION, EDGES, at=0)
    cards = [
        CardKey(one.key(note), lane)
        for one in (CONVOLUTION, EDGES)
        for note in one.notes
        for lane in note.lanes()
    ]
    log = live(store, cards, steps(36))
    now = log[-1].stamp.instant
    rim = replace(PADDING, id="rim", was=(note_key("edges/padding"),))
    bring(store, deck("edges", rim), at=now + MONTH)  # moved; pool is retired
    bring(store, deck("edges", rim, POOL), at=now + MONTH + DAY_MS)  # pool returns
    narrow = replace(KERNEL, term=Bilingual(en="kernel"), cloze=Bilingual())
    bring(store, deck("convolution", narrow, STRIDE), at=now + MONTH + 2 * DAY_MS)  # lanes go
    store.journal.append(
        lambda stamp: SchedulerChanged(stamp, "sm2", {"cap": 90, "fuzz": True}),
        Instant(now + MONTH + 3 * DAY_MS),
    )
    live(store, cards, steps(8))
    remember(store, Instant(now + MONTH + 4 * DAY_MS))
    store.shelf.widen("edges", ["ko.name"], Instant(now + MONTH))


def remember(store: Store, at: Instant) -> None:
    """Write words of the learner's own, under a former key too, and take one of them back."""
    append, rim = store.journal.append, note_key("edges/rim")
    append(lambda stamp: Mnemonic(stamp, note_key("edges/padding"), "가장자리"), at)
    append(lambda stamp: Accepted(stamp, rim, Language.KO, "테두리"), at)
    slip = append(lambda stamp: Accepted(stamp, rim, Language.EN, "pading"), at)
    append(lambda stamp: Retracted(stamp, slip.stamp), at)


def steps(count: int) -> list[Step]:
    """Deeds of every kind, half a day apart, over all cards."""
    return [
        Step(DEEDS[number % len(DEEDS)], 5 * number, number % 6, 700) for number in range(count)
    ]


if __name__ == "__main__":
    FOLDER.joinpath(f"{HEAD}.sql").write_text("\n".join(frozen()) + "\n", encoding="utf-8")
