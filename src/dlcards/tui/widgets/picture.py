"""A figure, painted by the terminal's own means or, where it has none, in blocks of colour."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

from textual.containers import Container
from textual.geometry import Size

from dlcards.tui.graphics import cell_size, means, painted
from dlcards.tui.pictures import fitted, load


class Picture(Container):
    """The picture at `path`; nothing waits for it, and until it is painted it takes no room.

    On a page it is as wide as the text and at most half as high as the screen; where `is_full`, it
    takes all that it is given. Where the style sheet hides it, it is not even read.
    """

    def __init__(self, path: Path, *, is_full: bool = False) -> None:
        super().__init__(classes="full" if is_full else "")
        self._path = path
        self._is_full = is_full

    def on_mount(self) -> None:
        """Begin once the place of the picture is known."""
        if self.display:
            self.call_after_refresh(self._begin)

    def _begin(self) -> None:
        self.run_worker(self._paint())

    async def _paint(self) -> None:
        image = await asyncio.to_thread(load, self._path)
        if image is None:
            return
        cell = cell_size()
        widget = await asyncio.to_thread(painted, image, means(os.environ), cell)
        size = fitted(Size(*image.size), self._room(), cell)
        widget.styles.width, widget.styles.height = size
        if self.is_attached:
            await self.mount(widget)

    def _room(self) -> Size:
        if self._is_full:
            return self.content_size
        return Size(self.content_size.width, self.app.size.height // 2)
