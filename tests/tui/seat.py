"""A learner in front of the trainer: hands that press keys, eyes that read the screen.

After each key the seat waits until nothing is left to happen: no message that waits or is worked
on, nothing to lay out or to paint. That takes as long as it takes and no longer, on a busy machine
as on an idle one; no test guesses a time.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from textual.events import Key, Paste
from textual.message import Message
from textual.message_pump import MessagePump
from textual.pilot import Pilot
from textual.widget import Widget

from dlcards.core.events import Event, Review
from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.memory import Memory
from dlcards.store.store import open_store
from dlcards.tui.app import Trainer
from tests.support import FixedClock

_THINKING = 1_000  # ms that a learner takes before each key
_SCROLL_BAR = dict.fromkeys(map(ord, "▁▂▃▄▅▆▇"), " ")
_PATIENCE = 60  # seconds until the trainer counts as stuck, however busy the machine
_GLANCE = 0.001  # s between two looks: the store works in a thread that wants its share


class Traffic:
    """Counts the messages that the trainer works on."""

    def __init__(self) -> None:
        self._begun = 0

    def count(self, _: Message) -> None:
        """A message is about to be worked on: what `run_test` calls for each."""
        self._begun += 1

    async def is_quiet(self, app: Trainer) -> bool:
        """Visit all who receive messages; whether nothing else happened meanwhile.

        Each is sent one message, which it meets after all that it had to do before. Where those
        were the only ones, nothing had been left to do.
        """
        begun, sent = self._begun, await _visit(app, list(_pumps(app)))
        waiting = any(pump.message_queue_size for pump in _pumps(app))
        return self._begun == begun + sent and not waiting


async def _visit(app: Trainer, pumps: Sequence[MessagePump]) -> int:
    """Wait until each has met a message that is sent now, or one failed; give their number."""
    ahead = 0
    all_met = asyncio.Event()

    def meet() -> None:
        nonlocal ahead
        ahead -= 1
        if not ahead:
            all_met.set()

    sent = ahead = sum(pump.call_later(meet) for pump in pumps)
    if sent:
        ends = [asyncio.ensure_future(one.wait()) for one in (all_met, app._exception_event)]
        await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        for end in ends:
            end.cancel()
    return sent


def _pumps(app: Trainer) -> Iterator[MessagePump]:
    yield app
    for screen in app.screen_stack:
        yield from screen.walk_children(with_self=True)


@dataclass
class Seat:
    """A learner in front of the trainer."""

    app: Trainer
    pilot: Pilot[None]
    traffic: Traffic
    clock: FixedClock
    path: Path
    is_patient: bool = True  # else what the store still has to do is not waited for

    async def press(self, *keys: str) -> None:
        """Press keys, with time to think before each."""
        for key in keys:
            self.clock.tick(_THINKING)
            await self.bounce(key)

    async def bounce(self, *keys: str) -> None:
        """Press keys within no time at all."""
        for key in keys:
            self.app.post_message(_key(key))
            await self.settle()

    async def type(self, text: str, *keys: str) -> None:
        """Type a text as fast as a terminal delivers it, then take a while for each of `keys`."""
        self.clock.tick(_THINKING)
        for letter in text:
            self.app.post_message(_key(letter))
        await self.settle()
        await self.press(*keys)

    async def paste(self, text: str) -> None:
        """Paste a text from the clipboard."""
        self.app.post_message(Paste(text))
        await self.settle()

    async def click(self, target: str | Widget, offset: tuple[int, int] = (0, 0)) -> None:
        """Click on a widget."""
        await self.pilot.click(target, offset=offset)
        await self.settle()

    async def settle(self) -> None:
        """Wait until what was begun is done, and painted."""
        async with asyncio.timeout(_PATIENCE):
            await _visit(self.app, [self.app])  # which every key comes to first
            while self.app.is_running and not self.app._exception_event.is_set():
                is_quiet = await self.traffic.is_quiet(self.app)
                if is_quiet and not self._is_painting() and not self._is_working():
                    return
                await asyncio.sleep(_GLANCE)

    def _is_working(self) -> bool:
        return self.is_patient and any(not worker.is_finished for worker in self.app.workers)

    def _is_painting(self) -> bool:
        if self.app._exit:
            return True
        screen = self.app.screen
        is_stale = screen._layout_required or screen._repaint_required or screen._dirty_widgets
        screen._on_timer_update()  # paint now: the next frame need not come of itself
        return bool(is_stale or screen._callbacks)

    @property
    def text(self) -> str:
        """All that can be seen, a line of the screen a line."""
        strips = self.app.screen._compositor.render_strips()
        return "\n".join(strip.text.rstrip() for strip in strips)

    @property
    def words(self) -> str:
        """All that can be seen, whatever the line breaks, and but for the ends of a scroll bar."""
        return " ".join(self.text.translate(_SCROLL_BAR).split())

    def events(self, note: str, deck: str = "basics") -> Sequence[Event]:
        """What the journal knows of a note."""
        store = open_store(str(self.path))
        try:
            return store.journal.history(NoteKey(deck, note))
        finally:
            store.close()

    def reviews(self, note: str) -> list[Review]:
        """The grades that the journal knows of a note, as they were given."""
        return [event for event in self.events(note) if isinstance(event, Review)]

    def memory(self, card: CardKey) -> Memory | None:
        """What the schedule knows of a card."""
        store = open_store(str(self.path))
        try:
            found = store.journal.card(card)
            return None if found is None else found.state.memory
        finally:
            store.close()

    def assert_nothing_is_cut_off(self) -> None:
        """Every widget that shows text has the room that its text needs."""
        width = self.app.size.width
        for widget in self.app.screen.query("Static"):
            if widget.is_on_screen:
                assert widget.region.right <= width, widget
                assert _height_needed(widget) <= widget.size.height, widget


def _key(name: str) -> Key:
    """A key as terminals send it: Space, too, is a letter to who writes."""
    name = "space" if name == " " else name
    return Key(name, " " if name == "space" else name if len(name) == 1 else None)


def _height_needed(widget: Widget) -> int:
    size = widget.container_size
    return widget.get_content_height(size, widget.app.size, widget.content_size.width)
