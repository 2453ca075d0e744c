"""What an answer costs: our journal beside bare sqlite3 that does the same to the same rows.

    PYTHONPATH=src python benchmarks/answer.py [FOLDER …]

Both write to a file of their own in each FOLDER (the temporary one, and /dev/shm where there is
one), with the same switches: write-ahead log, one synced commit an answer. They take turns, so
that a busy machine is busy for both. The bare side knows beforehand which rows will change and
how: it reads the note's cards, inserts the event and updates the schedule, no more.
"""

from __future__ import annotations

import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from dlcards.core.day import Day, Instant
from dlcards.core.events import Asked, Kind, Review, Stamp
from dlcards.core.grade import Grade
from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.lane import Lane
from dlcards.core.language import Bilingual
from dlcards.core.note import Deck, Note
from dlcards.store.store import Store, open_store
from dlcards.study.ports import Delivery

NOTES = 5_000
ANSWERS = 1_500
WARM_UP = 100
BUDGET = 2.0  # x bare sqlite3, medians
DAY = Day(20_000)
LANE = Lane.parse("ko.name")
FOLLOWING = ("ko.meaning", "en-ko")  # its siblings, asked from the next day on

SELECT = """
SELECT note.id, deck, note, oldest, is_retired, begun_ko, begun_en, schedule.id, lane, is_present,
       repetition, easiness, interval, due, moved, reviews, lapses,
       is_suspended, begun, asked, grade, drill, latest, queue_day
FROM note JOIN schedule ON schedule.note_id = note.id
WHERE deck = ? AND note = ? ORDER BY schedule.id
"""
LAST = "SELECT max(sequence) FROM event WHERE device = ?"
INSERT = """
INSERT INTO event (instant, device, sequence, kind, note, lane, day, grade, asked, taken)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
ANSWERED = """
UPDATE schedule SET repetition = 1, easiness = 250, interval = 1, due = ?, moved = ?, reviews = 1,
       lapses = 0, is_suspended = 0, begun = ?, asked = ?, grade = 4, drill = NULL, latest = ?,
       queue_day = ?
WHERE id = ?
"""
FOLLOWS = "UPDATE schedule SET queue_day = ? WHERE id = ?"
BEGUN = "UPDATE note SET begun_ko = ?, begun_en = ? WHERE id = ?"


def filled(path: Path) -> Store:
    """A store of NOTES notes with six cards each."""
    notes = tuple(
        Note(
            f"note-{number}",
            Bilingual(f"용어 {number}", f"term {number}"),
            Bilingual("어떤 뜻", "some meaning"),
        )
        for number in range(NOTES)
    )
    deck = Deck("big", Bilingual("큰 덱", "Big"), notes)
    store = open_store(str(path))
    new = tuple(deck.key(note) for note in notes)
    store.shelf.deliver([Delivery(deck, "big.yaml", "digest", new)], Instant(1))
    return store


def ours(path: Path) -> Callable[[int], None]:
    """Answering through the journal."""
    store = filled(path)

    def answer(number: int) -> None:
        card = CardKey(NoteKey("big", f"note-{number}"), LANE)

        def review(stamp: Stamp) -> Review:
            return Review(stamp, card, Grade.HESITANT, DAY, Kind.REVIEW, Asked.FLIP, 4_000)

        store.journal.append(review, Instant(1_728_000_000_000 + number))

    return answer


def bare(path: Path) -> Callable[[int], None]:
    """Answering by hand."""
    filled(path).close()
    connection = sqlite3.connect(path, isolation_level=None)
    for switch in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON",
                   "recursive_triggers = ON"):  # fmt: skip
        connection.execute(f"PRAGMA {switch}")
    device = connection.execute("SELECT value FROM meta WHERE key = 'device'").fetchone()[0]

    def answer(number: int) -> None:
        at, tomorrow = 1_728_000_000_000 + number, DAY + 1
        connection.execute("BEGIN IMMEDIATE")
        last = connection.execute(LAST, (device,)).fetchone()[0] or 0
        name = f"note-{number}"
        rows = connection.execute(SELECT, ("big", name)).fetchall()
        row = (at, device, last + 1, "review", f"big/{name}", "ko.name", DAY, 4, "flip", 4_000)
        connection.execute(INSERT, row)
        values = (tomorrow, DAY, DAY, DAY, at, tomorrow, rows[0][7])
        connection.execute(ANSWERED, values)
        for sibling in rows[1:]:
            if sibling[8] in FOLLOWING:
                connection.execute(FOLLOWS, (tomorrow, sibling[7]))
        connection.execute(BEGUN, (DAY, None, rows[0][0]))
        connection.execute("COMMIT")

    return answer


def compare(folder: Path) -> None:
    """Answer in turn on both sides, and print medians and 99th percentiles in milliseconds."""
    with tempfile.TemporaryDirectory(dir=folder) as place:
        sides = {"ours": ours(Path(place) / "ours.db"), "bare": bare(Path(place) / "bare.db")}
        taken: dict[str, list[float]] = {name: [] for name in sides}
        for number in range(WARM_UP + ANSWERS):
            for name, answer in sides.items():
                start = time.perf_counter()
                answer(number)
                taken[name].append((time.perf_counter() - start) * 1000)
    medians = {}
    for name, times in taken.items():
        late = sorted(times[WARM_UP:])
        medians[name] = statistics.median(late)
        p99 = late[len(late) * 99 // 100]
        print(f"{folder} {name}: median {medians[name]:.3f} ms, p99 {p99:.3f} ms")
    ratio = medians["ours"] / medians["bare"]
    print(f"{folder} ratio {ratio:.2f} (budget {BUDGET})")


def main() -> None:
    """Compare on every file system that is given."""
    usual = [Path(tempfile.gettempdir()), Path("/dev/shm")]
    for folder in [Path(one) for one in sys.argv[1:]] or [p for p in usual if p.is_dir()]:
        compare(folder)


if __name__ == "__main__":
    main()
