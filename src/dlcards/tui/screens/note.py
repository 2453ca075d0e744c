"""A note to read, and the way through the notes that it says to see."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from textual.app import ComposeResult

from dlcards.core.language import Language
from dlcards.i18n import trainer as texts
from dlcards.study.care import Care
from dlcards.study.page import heading
from dlcards.study.ports import StoreTrouble
from dlcards.study.reader import Leaf, Reader
from dlcards.tui.command import bindings
from dlcards.tui.commands import NOTE
from dlcards.tui.note_sheet import note_sheet
from dlcards.tui.screens.base import CommandScreen
from dlcards.tui.shared import Shared
from dlcards.tui.widgets.key_line import KeyLine
from dlcards.tui.widgets.link import LinkLine
from dlcards.tui.widgets.notice import Notice
from dlcards.tui.widgets.paper import Paper
from dlcards.tui.widgets.status import Status

if TYPE_CHECKING:
    from dlcards.study.library import Plan
    from dlcards.tui.screens.words import Written


class _Stop(Struct):
    """A note on the way, and how it was left."""

    leaf: Leaf
    care: Care | None = None  # once something was done to the note
    chosen: int = 0  # the number of a link; 0 for none
    is_whole: bool = False


class NoteScreen(CommandScreen[None]):
    """Reads `leaf` in `language`; what lies underneath is as it was when this screen closes."""

    OFFERED = NOTE
    BINDINGS = bindings(NOTE)

    def __init__(self, shared: Shared, leaf: Leaf, language: Language) -> None:
        super().__init__(shared)
        self._way = [_Stop(leaf)]
        self._language = language

    def compose(self) -> ComposeResult:
        """Which deck, the note, what just happened, the keys."""
        yield Status()
        yield Paper()
        yield Notice()
        yield KeyLine()

    @property
    def _here(self) -> _Stop:
        return self._way[-1]

    def is_possible(self, command: str) -> bool:
        """Following a link needs one, and a picture too."""
        match command:
            case "follow":
                return self._here.chosen > 0
            case "open" | "choose":
                return bool(self._here.leaf.links)
            case "picture":
                return self._here.leaf.picture is not None
            case "undo":
                return self._here.care is not None and self._here.care.can_undo
            case _:
                return True

    async def tell(self) -> None:
        """Show the note."""
        here = self._here
        written = note_sheet(here.leaf, self._language, self.say, is_whole=here.is_whole)
        await self.query_one(Paper).show(written.lines, look_at=written.look_at)
        self.query_one(Status).show(self.say(texts.A_NOTE), here.leaf.deck_name(self.say.language))
        self._mark_chosen()

    def _mark_chosen(self) -> None:
        for link in self.query(LinkLine):
            is_chosen = link.number == self._here.chosen
            link.mark(is_chosen=is_chosen)
            if is_chosen:
                self.query_one(Paper).look(link)
        self.show_keys()

    def action_choose(self, step: int) -> None:
        """Choose a note to see by arrow: from none, the first or the last."""
        here, last = self._here, len(self._here.leaf.links)
        if here.chosen:
            here.chosen = (here.chosen + step - 1) % last + 1
        else:
            here.chosen = 1 if step > 0 else last
        self._mark_chosen()

    async def action_follow(self) -> None:
        """Open the note that was chosen."""
        await self.action_open(self._here.chosen)

    async def action_open(self, number: int) -> None:
        """Open a note to see by its number."""
        here, notice = self._here, self.query_one(Notice)
        if number > len(here.leaf.links):
            return
        key = here.leaf.links[number - 1].key
        notice.clear()
        try:
            leaf = await self.shared.store.run(lambda desk: Reader(desk).leaf(key))
        except StoreTrouble as trouble:
            notice.alarm(self.shared.lament(texts.NOT_READ, trouble))
            return
        if leaf is None:
            notice.alarm(self.say(texts.GONE))
            return
        here.chosen = number
        self._way.append(_Stop(leaf))
        await self.tell()

    async def action_back(self) -> None:
        """Back to the note before, or to where the first was opened."""
        self.query_one(Notice).clear()
        if len(self._way) == 1:
            self.dismiss()
        else:
            self._way.pop()
            await self.tell()

    def action_leave(self) -> None:
        """Back to where the first note was opened."""
        self.dismiss()

    async def action_other_half(self) -> None:
        """Show the note in the other language too, or in one again."""
        self._here.is_whole = not self._here.is_whole
        self._here.chosen = 0  # so that the half that came is what is looked at
        await self.tell()

    async def action_cards(self) -> None:
        """Show the note's cards and its history."""
        from dlcards.tui.screens.cards import CardsScreen

        here = self._here
        title = heading(here.leaf.note, self.say.language)
        screen = CardsScreen(self.shared, here.leaf.key, title, await self._care())
        await self.app.push_screen(screen)

    async def action_words(self) -> None:
        """Write a mnemonic, or answers to accept."""
        from dlcards.tui.screens.words import WordsScreen

        leaf = self._here.leaf
        title = heading(leaf.note, self.say.language)
        await self.app.push_screen(WordsScreen(self.shared, title, leaf.words), self._write)

    async def _write(self, written: Written | None) -> None:
        if written is None:
            return
        care = await self._care()
        language, words = self._language, (written.mnemonic, written.accepted)
        if await self._do(lambda: care.rewrite(*words, language)):
            self.query_one(Notice).mention(self.say(texts.SAVED_WORDS))

    async def action_edit(self) -> None:
        """Open the note in the learner's own editor."""
        from dlcards.tui.screens.edit import EditScreen

        await self.app.push_screen(EditScreen(self.shared, self._here.leaf.key), self._reread)

    async def _reread(self, planned: Plan | None) -> None:
        if planned is not None and await self._do(lambda: True):
            from dlcards.tui.problem_lines import told

            self.query_one(Notice).mention(told(planned, self.say))

    async def action_undo(self) -> None:
        """Take back what was done to the note last."""
        care = await self._care()
        if await self._do(care.undo):
            self.query_one(Notice).mention(self.say(texts.UNDONE))

    async def _do(self, deed: Callable[[], object]) -> bool:
        """Have the store's thread do `deed`, and show the note as it is then."""
        here, notice = self._here, self.query_one(Notice)
        notice.clear()
        try:
            is_done = bool(await self.shared.store.run(lambda _: deed()))
            leaf = await self.shared.store.run(lambda desk: Reader(desk).leaf(here.leaf.key))
        except StoreTrouble as trouble:
            notice.alarm(self.shared.lament(texts.NOT_WRITTEN, trouble))
            return False
        here.leaf = leaf or here.leaf
        await self.tell()
        return is_done

    async def _care(self) -> Care:
        here = self._here
        if here.care is None:
            here.care = await self.shared.store.run(lambda desk: Care(desk, here.leaf.key))
        return here.care

    async def action_picture(self) -> None:
        """Show the figure as large as the screen."""
        await self.show_picture(self._here.leaf, self._language)
