"""A figure, drawn as well as the terminal can; its words stand elsewhere in any case."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

from textual.containers import Container
from textual.geometry import Size

from dlcards.tui.graphics import cell_size, drawn, graphics
from dlcards.tui.pictures import fitted, load


class Figure(Container):
    """Comes when it is read and drawn, and takes no room before; nothing waits for it.

    On a page it is as wide as the text and half as high as the screen; `is_full`, it takes all the
    room that its own place has. Where the style sheet gives it no place it is not even read.
    """

    def __init__(self, picture: Path, *, is_full: bool = False) -> None:
        super().__init__(classes="full" if is_full else "")
        self._picture = picture
        self._is_full = is_full

    def on_mount(self) -> None:
        """Begin to read the picture, if it is to be seen at all."""
        if self.display:
            self.call_after_refresh(self._begin)

    def _begin(self) -> None:
        self.run_worker(self._draw())

    async def _draw(self) -> None:
        image = await asyncio.to_thread(load, self._picture)
        if image is None or not self.is_attached:
            return
        cell = cell_size()
        widget = await asyncio.to_thread(drawn, image, graphics(os.environ), cell)
        size = fitted(Size(*image.size), self._room(), cell)
        widget.styles.width, widget.styles.height = size.width, size.height
        if self.is_attached:
            await self.mount(widget)

    def _room(self) -> Size:
        if self._is_full:
            return self.content_size
        return Size(self.content_size.width or self.container_size.width, self.app.size.height // 2)
