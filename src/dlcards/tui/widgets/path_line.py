"""The line that a path is written into, which goes on by itself as far as it is certain."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence

from textual.widgets import Input

from dlcards.tui.paths import completed


class PathLine(Input):
    """A path, letter by letter as it stands on the disk."""

    def __init__(self, path: str) -> None:
        super().__init__(path, compact=True, select_on_focus=False)

    async def complete(self, endings: Collection[str]) -> Sequence[str]:
        """Write what is certain, and give the names that the path may go on with.

        That is no news for who listens to what is typed.
        """
        found = await asyncio.to_thread(completed, self.value, endings)
        with self.prevent(Input.Changed):
            self.value = found.text
        self.cursor_position = len(found.text)
        return found.names
