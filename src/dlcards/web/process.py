"""A trainer for one tab: the program itself, run beside the server, its screen a stream of bytes.

It is run with the driver that Textual has for pages. Both ways go packets: a letter for the kind,
four bytes for the length, and so many bytes; `D` is what a terminal would get or give, `M` is JSON.
"""

from __future__ import annotations

import asyncio
import json
import os
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Self

_READY = b"__GANGLION__\n"  # the driver's first line
_TERMINAL, _WORD = b"D", b"M"
_HEAD = 5  # bytes before a packet's own
_MOST_CELLS = 1000  # a side
_PATIENCE = 5  # seconds for the trainer to end by itself
_AS_A_PAGE = {
    "TEXTUAL_DRIVER": "textual.drivers.web_driver:WebDriver",
    "TEXTUAL_COLOR_SYSTEM": "truecolor",
    "TEXTUAL_FPS": "60",
    "TERM": "xterm-256color",  # whatever terminal the server was started in
    "TERM_PROGRAM": "dlcards",
    "PYTHONIOENCODING": "utf-8",
}


class TrainerProcess:
    """A running trainer."""

    def __init__(self, process: Process) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        self._process = process
        self._stdin, self._stdout = process.stdin, process.stdout
        self._said = asyncio.create_task(process.stderr.read())

    @classmethod
    async def start(cls, command: Sequence[str], width: int, height: int) -> Self:
        """Run `command` on a screen of so many cells; raise OSError where it cannot be run."""
        size = {"COLUMNS": str(_side(width)), "ROWS": str(_side(height))}
        environment = {**os.environ, **_AS_A_PAGE, **size}
        return cls(
            await asyncio.create_subprocess_exec(
                *command, stdin=PIPE, stdout=PIPE, stderr=PIPE, env=environment
            )
        )

    async def screen(self) -> AsyncIterator[bytes]:
        """What it paints, until it ends."""
        while (line := await self._stdout.readline()) != _READY:
            if not line:
                return
        try:
            while True:
                head = await self._stdout.readexactly(_HEAD)
                packet = await self._stdout.readexactly(int.from_bytes(head[1:], "big"))
                if head[:1] == _TERMINAL:
                    yield packet
        except asyncio.IncompleteReadError:
            return

    async def type(self, text: str) -> None:
        """Keys, clicks and pasted text, as a terminal sends them."""
        await self._send(_TERMINAL, text.encode("utf-8", "ignore"))

    async def resize(self, width: int, height: int) -> None:
        """The page has another size now, in cells."""
        await self._tell({"type": "resize", "width": _side(width), "height": _side(height)})

    async def tell(self, what: str) -> None:
        """The page got or lost the focus: `focus` or `blur`."""
        await self._tell({"type": what})

    async def end(self) -> str:
        """End it, and give what it said beside its screen: why it failed, if it did."""
        await self._tell({"type": "quit"})
        try:
            await asyncio.wait_for(self._process.wait(), _PATIENCE)
        except TimeoutError:
            self._process.kill()
            await self._process.wait()
        self._stdin.close()
        return (await self._said).decode("utf-8", "replace")

    async def _tell(self, word: Mapping[str, object]) -> None:
        await self._send(_WORD, json.dumps(word).encode())

    async def _send(self, kind: bytes, packet: bytes) -> None:
        """Send a packet; a trainer that has ended needs none."""
        try:
            self._stdin.write(kind + len(packet).to_bytes(4, "big") + packet)
            await self._stdin.drain()
        except (ConnectionError, RuntimeError):
            return


def _side(cells: int) -> int:
    return max(1, min(cells, _MOST_CELLS))
