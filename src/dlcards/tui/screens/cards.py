"""A note's cards with their schedules, and its history; what is done here can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct
from textual.app import ComposeResult
from textual.widgets.option_list import Option

from dlcards.core.day import written
from dlcards.core.keys import NoteKey
from dlcards.core.lane import Lane
from dlcards.core.memory import Scheduled
from dlcards.i18n import history as told
from dlcards.i18n import reports
from dlcards.i18n import trainer as texts
from dlcards.i18n.intervals import interval
from dlcards.i18n.questions import lane_name
from dlcards.i18n.text import Text
from dlcards.study.care import Care, has_begun, state_of
from dlcards.study.desk import Desk
from dlcards.study.history import Line, history
from dlcards.study.ports import Card, StoreTrouble
from dlcards.tui.command import bindings
from dlcards.tui.commands import CARDS
from dlcards.tui.screens.base import CommandScreen
from dlcards.tui.shared import Shared
from dlcards.tui.widgets.key_line import KeyLine
from dlcards.tui.widgets.notice import Notice
from dlcards.tui.widgets.paper import Paper
from dlcards.tui.widgets.prose import Block, entry, line
from dlcards.tui.widgets.rows import Rows
from dlcards.tui.widgets.status import Status


class Record(Struct, frozen=True):
    """A note's cards and history at one moment."""

    cards: Sequence[Card] = ()
    lines: Sequence[Line] = ()
    is_retired: bool = False


def record(desk: Desk, key: NoteKey) -> Record:
    """What there is to show; runs on the store's thread."""
    shelved = desk.shelf.note(key)
    cards = [card for card in desk.journal.cards(key) if card.is_present]
    return Record(cards, history(desk, key), shelved is None or shelved.is_retired)


class CardsScreen(CommandScreen[None]):
    """The cards of one note: the first row stands for all of them."""

    OFFERED = CARDS
    BINDINGS = bindings(CARDS)

    def __init__(self, shared: Shared, key: NoteKey, title: str, care: Care) -> None:
        super().__init__(shared)
        self._key = key
        self._title = title
        self._care = care
        self._record = Record()

    def compose(self) -> ComposeResult:
        """Which note, its cards, its history, what just happened, the keys."""
        yield Status()
        yield Rows()
        yield Paper()
        yield Notice()
        yield KeyLine()

    def is_possible(self, command: str) -> bool:
        """What the chosen card allows."""
        asleep = [card.state.is_suspended for card in self._chosen]
        match command:
            case "suspend":
                return not all(asleep)
            case "resume":
                return any(asleep)
            case "reset":
                return any(map(has_begun, self._chosen))
            case "undo":
                return self._care.can_undo
            case _:
                return True

    async def on_screen_resume(self) -> None:
        """Read the note's cards anew."""
        await self._read()

    async def tell(self) -> None:
        """Show the cards and the history."""
        say, rows = self.say, self.query_one(Rows)
        self.query_one("Status", Status).show(say(texts.CARDS_TITLE), self._title)
        place = rows.highlighted or 0
        rows.clear_options()
        rows.add_options([Option(say(texts.EVERY_CARD)), *map(self._row, self._record.cards)])
        rows.highlighted = min(place, len(self._record.cards))
        await self.query_one(Paper).show(list(self._history()))
        self.show_keys()

    def _row(self, card: Card) -> Option:
        say, memory = self.say, card.state.memory
        state = say(reports.STATES[state_of(card, is_retired=self._record.is_retired)])
        row = f"{lane_name(card.key.lane, say)}: {state}"
        if isinstance(memory, Scheduled):
            row += f", {written(memory.due)}, {interval(memory.interval, say.language)}"
        return Option(row)

    def _history(self) -> Iterator[Block]:
        say = self.say
        yield line(say(told.HISTORY), "half")
        if not self._record.lines:
            yield line(say(told.NO_HISTORY), "unknown")
        for one in self._record.lines:
            what = one.told(say)
            lane = "" if one.lane is None else f"{lane_name(one.lane, say)}: "
            yield entry(written(one.day), f"{lane}{what}", "entry")

    @property
    def _lane(self) -> Lane | None:
        """The lane under the cursor; None for all."""
        at = self.query_one(Rows).highlighted or 0
        return self._record.cards[at - 1].key.lane if 0 < at <= len(self._record.cards) else None

    @property
    def _chosen(self) -> list[Card]:
        lane = self._lane
        return [card for card in self._record.cards if lane in {None, card.key.lane}]

    def action_choose(self, step: int) -> None:
        """Choose a card."""
        rows = self.query_one(Rows)
        rows.highlighted = ((rows.highlighted or 0) + step) % rows.option_count
        self.show_keys()

    def on_option_list_option_selected(self) -> None:
        """A click chooses; it does nothing else."""
        self.show_keys()

    async def action_suspend(self) -> None:
        """Ask no more."""
        lane = self._lane
        await self._do(lambda: self._care.suspend(lane), texts.SUSPENDED_CARDS)

    async def action_resume(self) -> None:
        """Ask again."""
        lane = self._lane
        await self._do(lambda: self._care.resume(lane), texts.RESUMED_CARDS)

    async def action_reset(self) -> None:
        """Start over."""
        lane = self._lane
        await self._do(lambda: self._care.reset(lane), texts.RESET_CARDS)

    async def action_undo(self) -> None:
        """Take back what was done last."""
        await self._do(lambda: int(self._care.undo()), texts.UNDONE)

    async def _do(self, deed: Callable[[], int], done: Text) -> None:
        """Have the store's thread do `deed`, and tell how many cards it changed."""
        notice = self.query_one(Notice)
        notice.clear()
        try:
            count = await self.shared.store.run(lambda _: deed())
        except StoreTrouble as trouble:
            notice.alarm(self.shared.lament(texts.NOT_WRITTEN, trouble))
            return
        await self._read()
        notice.mention(self.say(done if count else texts.UNCHANGED, n=count))

    async def _read(self) -> None:
        try:
            self._record = await self.shared.store.run(lambda desk: record(desk, self._key))
        except StoreTrouble as trouble:
            self.query_one(Notice).alarm(self.shared.lament(texts.NOT_READ, trouble))
        await self.tell()

    def action_leave(self) -> None:
        """Back to the note."""
        self.dismiss()
