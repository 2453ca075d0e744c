"""The line that an answer is typed into, with whatever keyboard or input method."""

from __future__ import annotations

import asyncio
from unicodedata import normalize

from textual.events import Paste
from textual.widgets import Input

_LONGEST = 200  # letters: no term is as long


class AnswerLine(Input):
    """Letters as they come, composed: jamo that arrive apart, as from macOS, become syllables.

    It has no keys of its own beyond those for editing; what Enter does is the screen's business.
    """

    def __init__(self) -> None:
        super().__init__(compact=True, max_length=_LONGEST, select_on_focus=False)

    async def catch_up(self) -> None:
        """Wait until all keys that came are letters here."""
        is_read = asyncio.Event()
        if self.call_later(is_read.set):
            await is_read.wait()

    def replace(self, text: str, start: int, end: int) -> None:
        """Put `text` in place of a part, composed with what stands before it."""
        before = self.value[:start]
        composed = normalize("NFC", before + text)
        if text and composed != before + text:
            text, start = composed, 0
        super().replace(text, start, end)

    def on_paste(self, event: Paste) -> None:
        """Take what was copied as one line, wherever its lines break."""
        event.prevent_default()
        event.stop()
        self.replace(" ".join(event.text.split()), *sorted(self.selection))
