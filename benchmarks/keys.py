"""How long a key takes: from its press to the last byte that changes anything on the screen.

    PYTHONPATH=src python benchmarks/keys.py [CARDS] [ROUNDS]

The trainer runs a sitting over a store of CARDS cards that are all due, in a terminal of its own;
each round reveals an answer and grades it, which is a synced commit and the next card. Beside it, a
Textual program of about as many lines and words turns its page at each key. The two take turns, so
that a busy machine is busy for both. What came is afterwards shown to a terminal emulator (pyte):
Textual paints once more when sizes changed, mostly the same, and of a sitting's first line the
clock ticks; neither counts. `all bytes` is when the terminal fell silent, repetitions and all.
"""

from __future__ import annotations

import os
import pty
import select
import signal
import statistics
import sys
import tempfile
import termios
import time
from collections.abc import Sequence
from pathlib import Path

import pyte  # type: ignore[import-untyped]

from dlcards.core.day import Day, Instant
from dlcards.core.language import Bilingual
from dlcards.core.note import Deck, Note
from dlcards.store.store import open_store
from dlcards.study.ports import Delivery

CARDS = 100_000
ROUNDS = 100
DECKS = 20
LANES = 6  # of each note
WARM_UP = 5  # rounds
BUDGET = 15.0  # ms, medians
WHOLE = 65_536  # bytes of output at once
SILENCE = 0.1  # seconds after which a repaint counts as over
PATIENCE = 30.0  # seconds for the first paint
WIDTH, HEIGHT = 80, 24
BARE = """
from textual.app import App
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Static

class Bare(App):
    BINDINGS = [("space", "turn"), ("4", "turn")]
    page = 0

    def compose(self):
        yield Static("0/999", id="head")
        with VerticalScroll():
            for number in range(4):
                yield Static("", id=f"line-{number}")
        yield Static("space turn  4 turn", id="foot")

    def action_turn(self):
        self.page += 1
        self.query_one("#head", Static).update(f"{self.page}/999")
        for number in range(4):
            words = f"{self.page} some words of line {number} " * 4
            self.query_one(f"#line-{number}", Static).update(words)

Bare().run()
"""


class Terminal:
    """A program in a terminal of its own."""

    def __init__(self, command: Sequence[str]) -> None:
        self.process, self.terminal = pty.fork()
        if not self.process:
            termios.tcsetwinsize(0, (HEIGHT, WIDTH))
            os.execvp(command[0], command)
        self._screen = pyte.Screen(WIDTH, HEIGHT)
        self._stream = pyte.ByteStream(self._screen)

    def press(self, key: bytes) -> tuple[float, float]:
        """Press a key; give the milliseconds until the screen is as it stays, and until silence."""
        began = time.perf_counter()
        os.write(self.terminal, key)
        came: list[tuple[float, bytes]] = []
        while select.select([self.terminal], [], [], SILENCE)[0]:
            output = os.read(self.terminal, WHOLE)
            came.append((time.perf_counter(), output))
        changed = began
        for at, output in came:
            if self._show(output):
                changed = at
        return (changed - began) * 1000, (came[-1][0] - began) * 1000 if came else 0.0

    def _show(self, output: bytes) -> bool:
        """Show what came; whether anything below the first line changed."""
        before = self._screen.display[1:]
        self._stream.feed(output)
        return bool(self._screen.display[1:] != before)

    def wait_for(self, shown: bytes) -> None:
        """Read until this text was shown, and the terminal is silent."""
        seen, patience = b"", time.monotonic() + PATIENCE
        while shown not in seen:
            assert time.monotonic() < patience, seen[-2000:]
            if select.select([self.terminal], [], [], 1)[0]:
                seen += os.read(self.terminal, WHOLE)
        while select.select([self.terminal], [], [], SILENCE)[0]:
            seen += os.read(self.terminal, WHOLE)
        self._show(seen)

    def end(self) -> None:
        """Kill it."""
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.terminal)


def fill(path: Path, cards: int) -> None:
    """A store in which all cards are due since long ago."""
    store = open_store(str(path))
    for number in range(DECKS):
        notes = tuple(
            Note(
                f"n{n}",
                Bilingual(f"용어 {n}", f"term {n}"),
                Bilingual("이 용어가 무엇을 뜻하는지 " * 3, "what this term is said to mean " * 3),
                example=Bilingual("어떤 문장에 나오는지 " * 2, "where one comes across it " * 2),
            )
            for n in range(cards // LANES // DECKS)
        )
        deck = Deck(f"deck-{number}", Bilingual(en=f"Deck {number}"), notes)
        new = tuple(deck.key(note) for note in notes)
        store.shelf.deliver([Delivery(deck, "file", "digest", new)], Instant(1))
    driver = store.connection.connection.cursor()
    day = Day(19_999)
    driver.execute(
        f"UPDATE schedule SET repetition = 2, easiness = 250, interval = 6, due = {day},"
        f" moved = {day - 6}, reviews = 2, lapses = 0, begun = {day - 9}, queue_day = {day}"
    )
    driver.execute(f"UPDATE note SET begun_ko = {day - 9}, begun_en = {day - 9}")
    store.close()


def tell(name: str, times: Sequence[tuple[float, float]]) -> float:
    """Print one line of figures, and give the median."""
    shown, silent = ([*of] for of in zip(*times, strict=True))
    median = statistics.median(shown)
    late = sorted(shown)[len(shown) * 95 // 100]
    every = statistics.median(silent)
    print(f"{name:8} median {median:6.1f} ms   p95 {late:6.1f} ms   all bytes {every:6.1f} ms")
    return median


def main() -> None:
    """Fill a store, press keys on both sides in turn, and print medians."""
    given = [int(word) for word in sys.argv[1:]]
    cards, rounds = (given + [CARDS, ROUNDS][len(given) :])[:2]
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {
            "TERM": "xterm-256color",
            "DLCARDS_STORE": str(Path(folder) / "store.db"),
            "DLCARDS_CONFIG": str(Path(folder) / "config.toml"),
        }  # fmt: skip
        fill(Path(folder) / "store.db", cards)
        trainer = Terminal([sys.executable, "-m", "dlcards", "--lang", "en", "review"])
        bare = Terminal([sys.executable, "-c", BARE])
        taken: dict[str, list[tuple[float, float]]] = {"bare": [], "reveal": [], "grade": []}
        try:
            bare.wait_for(b"space")
            trainer.wait_for(b"0/999")
            for turn in range(WARM_UP + rounds):
                for name, one, key in (
                    ("bare", bare, b" "),
                    ("reveal", trainer, b" "),
                    ("grade", trainer, b"4"),
                ):
                    times = one.press(key)
                    if turn >= WARM_UP:
                        taken[name].append(times)
        finally:
            trainer.end()
            bare.end()
    print(f"{cards} cards, all due")
    medians = {name: tell(name, times) for name, times in taken.items()}
    worst = max(medians["reveal"], medians["grade"])
    print(f"slower of both: {worst:.1f} ms (budget {BUDGET}), {worst / medians['bare']:.1f} x bare")


if __name__ == "__main__":
    main()
