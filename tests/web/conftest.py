"""A server over the real trainer, with a store of its own in a folder whose name has a space."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import ClientSession, ClientWebSocketResponse, WSMsgType

from dlcards.shipped import decks
from tests.support import PROCESS

SEQUENCE = re.compile(r"\x1b\[[0-9;?$<>=]*[A-Za-z]")
PATIENCE = 60  # seconds, for a machine that is busy
OWN = """\
dlcards: 1
deck: mine
title: {ko: 내 덱, en: Mine}
notes:
  - id: softmax
    term: {ko: 소프트맥스, en: softmax}
    meaning: {ko: 점수를 합이 1인 확률로 바꾸는 함수, en: It turns scores into probabilities}
"""


class Tab:
    """A page that is open: what it shows, and what is typed into it."""

    def __init__(self, socket: ClientWebSocketResponse) -> None:
        self.socket = socket
        self.shown = ""

    async def sees(self, words: str) -> None:
        """Wait until these words were painted since this was asked last."""
        async with asyncio.timeout(PATIENCE):
            while words not in self.shown:
                message = await self.socket.receive()
                assert message.type is WSMsgType.BINARY, f"{words!r} is not in {self.shown!r}"
                self.shown += SEQUENCE.sub("", message.data.decode())
        self.shown = ""

    async def types(self, text: str) -> None:
        await self.socket.send_json(["stdin", text])

    async def end(self) -> int | None:
        """Wait for the end, whatever is painted before it; give the code that tells why."""
        async with asyncio.timeout(PATIENCE):
            async for _ in self.socket:
                pass
        return self.socket.close_code


@asynccontextmanager
async def tab(
    url: str, query: str = "?width=80&height=24", origin: str | None = None
) -> AsyncIterator[Tab]:
    """Open the page's websocket as the page itself does, or as another page would."""
    async with (
        ClientSession() as session,
        session.ws_connect(f"{url}/ws{query}", origin=origin or url) as socket,
    ):
        yield Tab(socket)


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    """An environment with settings and a store of its own, and one deck that takes part."""
    (tmp_path / "mine.yaml").write_text(OWN, encoding="utf-8")
    left_out = " ".join(path.stem for path in decks())
    (tmp_path / "config.toml").write_text(f'ask = "type"\nskip = "{left_out}"\n', encoding="utf-8")
    return {
        **PROCESS,
        "DLCARDS_STORE": str(tmp_path / "not here.db"),
        "DLCARDS_CONFIG": str(tmp_path / "config.toml"),
    }


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """Where the store is."""
    (tmp_path / "my store").mkdir()
    return tmp_path / "my store" / "store.db"


Dlcards = Callable[..., str]


@pytest.fixture
def dlcards(env: dict[str, str], store: Path, tmp_path: Path) -> Dlcards:
    """Run a command over the store; give what it prints."""

    def run(*words: str) -> str:
        command = [sys.executable, "-P", "-m", "dlcards", "--store", str(store), *words]
        ran = subprocess.run(
            command, env=env, cwd=tmp_path, capture_output=True, encoding="utf-8", check=True
        )
        return ran.stdout

    return run


class Served:
    """A running `dlcards serve`."""

    def __init__(self, process: subprocess.Popen[str], url: str) -> None:
        self.process = process
        self.url = url

    def end(self) -> tuple[int, str]:
        """Wait until it has ended; give the exit code and what was said on standard error."""
        _, err = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, err


@pytest.fixture
def served(env: dict[str, str], store: Path, tmp_path: Path) -> Iterator[Served]:
    """The server in Korean, at any free port."""
    (tmp_path / "click.py").write_text("raise SystemExit('a file of the learner')")
    command = [sys.executable, "-P", "-m", "dlcards", "--lang", "ko", "serve", "--port", "0"]
    with subprocess.Popen(
        [*command, "--store", str(store)],
        env=env, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
    ) as process:  # fmt: skip
        assert process.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())
        try:
            assert found is not None
            yield Served(process, found.group())
        finally:
            process.kill()
