"""A trainer's process: what is said to it and by it, and that it never outlives its tab."""

from __future__ import annotations

import sys

import pytest

from dlcards.web import process
from dlcards.web.process import TrainerProcess

STUBBORN = "import time\nprint('__GANGLION__', flush=True)\nwhile True: time.sleep(60)"
ECHO = """
import os, sys
out, told = sys.stdout.buffer, sys.stdin.buffer
out.write(b"something before\\n__GANGLION__\\n")
def say(text): out.write(b"D" + len(text).to_bytes(4, "big") + text); out.flush()
say(" ".join(os.environ[name] for name in ("COLUMNS", "ROWS", "TERM")).encode())
out.write(b"M" + (2).to_bytes(4, "big") + b"{}")
while (head := told.read(5)):
    said = told.read(int.from_bytes(head[1:], "big"))
    say(head[:1] + said)
    if b"quit" in said: break
print("good bye", file=sys.stderr)
"""


async def start(code: str, *size: int) -> TrainerProcess:
    return await TrainerProcess.start([sys.executable, "-c", code], *(size or (80, 24)))


async def test_what_is_said_both_ways(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-kitty")  # of the learner's terminal, not of the page
    trainer = await start(ECHO, 100, 10**9)
    screen = trainer.screen()
    assert await anext(screen) == b"100 1000 xterm-256color"
    await trainer.type("가\ud800")
    assert await anext(screen) == "D가".encode()
    await trainer.resize(0, 30)
    assert await anext(screen) == b'M{"type": "resize", "width": 1, "height": 30}'
    await trainer.tell("focus")
    assert await anext(screen) == b'M{"type": "focus"}'
    assert await trainer.end() == "good bye\n"
    assert await trainer.end() == "good bye\n"
    await trainer.type("into the void")


async def test_one_that_fails_at_once_tells_why() -> None:
    trainer = await start("import sys; sys.exit('no')")
    assert [painted async for painted in trainer.screen()] == []
    await trainer.type("x")
    assert await trainer.end() == "no\n"


async def test_one_that_does_not_end_by_itself_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "_PATIENCE", 0.01)
    trainer = await start(STUBBORN)
    assert await trainer.end() == ""
    assert [painted async for painted in trainer.screen()] == []
