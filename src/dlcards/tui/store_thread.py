"""The one thread on which the store is opened, used and closed, so that its work has one order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from dlcards.study.desk import Desk

T = TypeVar("T")


class StoreThread:
    """Runs work on a desk away from the screen; each call waits for the ones before it."""

    def __init__(self, open_desk: Callable[[], Desk]) -> None:
        self._open_desk = open_desk
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="store")
        self._desk: Desk | None = None

    @property
    def is_open(self) -> bool:
        """Whether there is a desk yet."""
        return self._desk is not None

    @property
    def desk(self) -> Desk:
        """The open desk; of it, only the clock is for other threads."""
        assert self._desk is not None, "nothing asks for the desk before it is open"
        return self._desk

    async def open(self) -> None:
        """Open the desk. Raise StoreTrouble."""
        await self._run(self._open)

    async def run(self, work: Callable[[Desk], T]) -> T:
        """What `work` gives for the desk; whatever it raises is raised here."""
        return await self._run(lambda: work(self.desk))

    async def close(self) -> None:
        """Close the desk, after all that was begun; nobody waits for one that is still opening."""
        closing = self._executor.submit(self._close)
        self._executor.shutdown(wait=False)
        if self._desk is not None:
            await asyncio.wrap_future(closing)

    async def _run(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._executor, work)

    def _open(self) -> None:
        self._desk = self._open_desk()

    def _close(self) -> None:
        if self._desk is not None:
            self._desk.keeper.close()
