"""What it takes to lay out today's queue in a large store in which everything is due.

    PYTHONPATH=src python benchmarks/daily_queue.py [CARDS]

Beside it stands the least that SQLite could do: the first 999 cards by the same index, read into
tuples and nothing more.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from dlcards.core.day import Day, Instant
from dlcards.core.language import Bilingual, Quiz
from dlcards.core.luck import turn
from dlcards.core.note import Deck, Note
from dlcards.core.queue import LONGEST_QUEUE
from dlcards.store.store import Store, open_store
from dlcards.study.ports import Delivery, Scope
from dlcards.study.today import Limits, queue

CARDS = 200_000
DECKS = 20
DAY = Day(20_000)
LANES = 6  # of each note
BARE = """
SELECT note.deck, note.note, lane FROM schedule JOIN note ON note.id = schedule.note_id
WHERE queue_day = ? AND salt >= ? ORDER BY salt LIMIT ?
"""


def filled(path: Path, cards: int) -> Store:
    """A store in which all cards are due since yesterday."""
    store = open_store(str(path))
    each = cards // LANES // DECKS
    for number in range(DECKS):
        notes = tuple(
            Note(f"n{n}", Bilingual(f"용어 {n}", f"term {n}"), Bilingual("뜻", "meaning"))
            for n in range(each)
        )
        deck = Deck(f"deck-{number}", Bilingual(en=f"Deck {number}"), notes)
        new = tuple(deck.key(note) for note in notes)
        store.shelf.deliver([Delivery(deck, "file", "digest", new)], Instant(1))
    driver = store.connection.connection.cursor()
    driver.execute(
        "UPDATE schedule SET repetition = 2, easiness = 250, interval = 6, due = 19999,"
        " moved = 19993, reviews = 2, lapses = 0, begun = 19990, queue_day = 19999"
    )
    driver.execute("UPDATE note SET begun_ko = 19990, begun_en = 19990")
    return store


def median_ms(work: Callable[[], object], times: int = 7) -> float:
    """The median of several runs, in milliseconds."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


def main() -> None:
    """Fill a store, and measure each question."""
    cards = int(sys.argv[1]) if len(sys.argv) > 1 else CARDS
    with tempfile.TemporaryDirectory() as folder:
        store = filled(Path(folder) / "store.db", cards)
        agenda = store.agenda
        both, one = Scope(Quiz.BOTH), Scope(Quiz.KO, ("deck-7",))
        works: dict[str, Callable[[], object]] = {
            "bare, 999 cards": lambda: list(
                store.connection.connection.cursor().execute(BARE, (19_999, turn(DAY), 999))
            ),
            "due, 20 cards": lambda: agenda.due(both, DAY, DAY, 20),
            "due, 999 cards": lambda: agenda.due(both, DAY, DAY, LONGEST_QUEUE),
            "the queue, all decks": lambda: queue(agenda, both, DAY, Limits()),
            "the queue, one deck": lambda: queue(agenda, one, DAY, Limits()),
            "counts, all decks": lambda: agenda.counts(both, DAY),
            "counts, one deck": lambda: agenda.counts(one, DAY),
        }
        print(f"{cards} cards, all due")
        for name, work in works.items():
            print(f"{name:24} {median_ms(work):8.2f} ms")
        store.close()


if __name__ == "__main__":
    main()
