"""How long the learner waits: from the command to the first paint, and to the first card.

    PYTHONPATH=src python benchmarks/start.py [ROUNDS]

Beside it stands a Textual program that shows one word, and the same with SQLAlchemy imported before
it: what nobody who uses these can be quicker than. All run in a terminal of their own and take
turns, so that a busy machine is busy for all; medians count. The time that the processor was at
work stands beside the time that passed: where the two differ, the machine had other things to do,
and the former is the one to compare. The store is there and has the bundled decks, and all code is
compiled, as on any day but the first.
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


def seconds_until(shown: bytes, command: Sequence[str]) -> tuple[float, float]:
    """How long after its start `command` shows this text, and how long it worked; it is killed."""
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
    _, _, usage = os.wait4(process, 0)
    os.close(terminal)
    return taken, usage.ru_utime + usage.ru_stime


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
        taken: dict[str, list[tuple[float, float]]] = {name: [] for name in SIDES}
        for turn in range(rounds + 1):
            for name, (command, shown) in SIDES.items():
                seconds = seconds_until(shown, command)
                if turn:  # the first makes the store and warms the disk
                    taken[name].append(seconds)
    medians = {
        name: [statistics.median(times) for times in zip(*every, strict=True)]
        for name, every in taken.items()
    }
    for name, (passed, worked) in medians.items():
        print(f"{name}: median {passed * 1000:.0f} ms, of work {worked * 1000:.0f} ms")
    for ours, theirs in (("first paint", "textual"), ("first card", "textual and sqlalchemy")):
        passed, worked = (a / b for a, b in zip(medians[ours], medians[theirs], strict=True))
        print(f"{ours} / {theirs}: {passed:.2f}, of work {worked:.2f}")


if __name__ == "__main__":
    main()
