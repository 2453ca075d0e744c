"""How long the learner waits: from the command to the first paint, and to the first card.

    PYTHONPATH=src python benchmarks/start.py [ROUNDS]

Beside it stands a Textual program that shows one word, and the same with SQLAlchemy imported before
it: what nobody who uses these can be quicker than. All run in a terminal of their own and take
turns, so that a busy machine is busy for all; medians count. The store is there and has the bundled
decks, and all code is compiled, as on any day but the first.
"""

from __future__ import annotations

import os
import pty
import signal
import statistics
import sys
import tempfile
import termios
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

ROUNDS = 9
WHOLE = 65_536  # bytes of output at once
MINIMAL = """
from textual.app import App
from textual.widgets import Static

class Minimal(App):
    def compose(self):
        yield Static("ready")

Minimal().run()
"""
PYTHON = sys.executable
TRAINER = [PYTHON, "-m", "dlcards", "--lang", "en", "review"]
SIDES: Mapping[str, tuple[Sequence[str], bytes]] = {
    "textual": ([PYTHON, "-c", MINIMAL], b"ready"),
    "first paint": (TRAINER, b"Opening your decks"),
    "textual and sqlalchemy": ([PYTHON, "-c", "import sqlalchemy" + MINIMAL], b"ready"),
    "first card": (TRAINER, b"A new note"),
}


def seconds_until(shown: bytes, command: Sequence[str]) -> float:
    """How long after its start `command` shows this text; it is then killed."""
    began = time.perf_counter()
    process, terminal = pty.fork()
    if not process:
        termios.tcsetwinsize(0, (24, 80))
        os.execvp(command[0], command)
    output = b""
    while shown not in output:
        output += os.read(terminal, WHOLE)
    taken = time.perf_counter() - began
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    os.close(terminal)
    return taken


def main() -> None:
    """Start each side in turn, and print medians and ratios."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    with tempfile.TemporaryDirectory() as folder:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ |= {
            "TERM": "xterm-256color",
            "PYTHONPYCACHEPREFIX": str(Path(folder) / "compiled"),
            "DLCARDS_STORE": str(Path(folder) / "store.db"),
            "DLCARDS_CONFIG": str(Path(folder) / "config.toml"),
        }  # fmt: skip
        taken: dict[str, list[float]] = {name: [] for name in SIDES}
        for turn in range(rounds + 1):
            for name, (command, shown) in SIDES.items():
                seconds = seconds_until(shown, command)
                if turn:  # the first makes the store and warms the disk
                    taken[name].append(seconds)
    medians = {name: statistics.median(times) for name, times in taken.items()}
    for name, seconds in medians.items():
        print(f"{name}: median {seconds * 1000:.0f} ms")
    print(f"first paint / textual: {medians['first paint'] / medians['textual']:.2f}")
    ratio = medians["first card"] / medians["textual and sqlalchemy"]
    print(f"first card / textual and sqlalchemy: {ratio:.2f}")


if __name__ == "__main__":
    main()
