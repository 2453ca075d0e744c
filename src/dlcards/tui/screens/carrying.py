"""What importing and exporting do alike: a path is written, long work watched, its end told."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable
from functools import partial
from typing import Generic, TypeVar

from textual.app import ComposeResult
from textual.widgets import ProgressBar, Static

from dlcards.core.problem import Problem, ProblemsFound
from dlcards.core.safe import one_line
from dlcards.i18n import reports, rooms
from dlcards.i18n.text import Text
from dlcards.study.desk import Desk
from dlcards.study.ports import StoreTrouble
from dlcards.study.progress import Tell
from dlcards.tui.command import bindings
from dlcards.tui.commands import CARRYING
from dlcards.tui.meter import Advanced, Meter, Stopped
from dlcards.tui.problem_lines import problem_lines
from dlcards.tui.screens.base import CommandScreen
from dlcards.tui.shared import Shared
from dlcards.tui.widgets.key_line import KeyLine
from dlcards.tui.widgets.notice import Notice
from dlcards.tui.widgets.paper import Paper
from dlcards.tui.widgets.path_line import PathLine
from dlcards.tui.widgets.prose import Block, line

W = TypeVar("W")  # what the work gives
_MOST = 8  # names that are offered


class CarryingScreen(CommandScreen[None], Generic[W]):
    """A subclass says what is to be done with the path, and tells what came of it.

    While work goes on, Escape stops it: then nothing has changed.
    """

    IS_WRITTEN_ON = True
    OFFERED = CARRYING
    BINDINGS = bindings(CARRYING)  # at once, as their order is the learner's
    TITLE_TEXT: Text
    HOW: Text

    def __init__(self, shared: Shared, path: str = "") -> None:
        super().__init__(shared)
        self._path = path  # to begin with
        self._meter: Meter | None = None  # while work goes on
        self._insists_on: str | None = None  # the path that waits for a yes

    def work(self, path: str, *, insists: bool) -> Callable[[Desk, Tell], W]:
        """What to do with `path`, on the store's thread; by force where the learner `insists`.

        Raise Refused where that is clear before.
        """
        raise NotImplementedError

    def report(self, done: W) -> Iterable[Block]:
        """What came of it."""
        raise NotImplementedError

    def endings(self) -> Collection[str]:
        """Of the files that the path may name."""
        raise NotImplementedError

    def question(self, path: str) -> str | None:  # noqa: ARG002 - for subclasses
        """What to ask before doing anything with `path`, if anything."""
        return None

    def may_insist(self, problems: Collection[Problem]) -> bool:  # noqa: ARG002 - as above
        """Whether the learner's will is all that is missing."""
        return False

    def compose(self) -> ComposeResult:
        """What this is, the path, how far it is, what came of it, the keys."""
        yield Static(id="title", markup=False)
        yield Static(id="told", markup=False)
        yield PathLine(self._path)
        bar = ProgressBar(100, show_eta=False)
        bar.display = False
        yield bar
        yield Paper()
        yield Notice()
        yield KeyLine()

    def on_mount(self) -> None:
        """What is typed goes into the line, from the first letter on."""
        self.set_focus(self._line)

    @property
    def _line(self) -> PathLine:
        return self.query_one(PathLine)

    def is_possible(self, command: str) -> bool:
        """While work goes on it can be stopped, and nothing else."""
        is_working = self._meter is not None
        match command:
            case "insist":
                return not is_working and self._insists_on is not None
            case "stop":
                return is_working
            case "go" | "complete" | "leave":
                return not is_working
            case _:
                return True

    async def tell(self) -> None:
        """Say what the line is for."""
        self.query_one("#title", Static).update(self.say(self.TITLE_TEXT))
        self.query_one("#told", Static).update(self.say(self.HOW))
        self.show_keys()

    def on_input_changed(self) -> None:
        """What was asked is asked of this path no more."""
        self._insists_on = None
        self.query_one(Notice).clear()
        self.show_keys()

    def action_complete(self) -> None:
        """Write the path as far as it is certain, once the letters before are in the line."""
        self._line.call_later(self.app.call_later, self._complete)

    @property
    def _is_ready(self) -> bool:
        """Whether the line still waits: keys that came before may have left it, or begun."""
        return self.is_current and self._meter is None

    async def _complete(self) -> None:
        if not self._is_ready:
            return
        notice, self._insists_on = self.query_one(Notice), None
        names = await self._line.complete(self.endings())
        if not names:
            notice.mention(self.say(rooms.NO_SUCH_PATH))
        elif len(names) > 1:
            more = ["..."] if len(names) > _MOST else []
            notice.mention(one_line("  ".join([*names[:_MOST], *more])))
        else:
            notice.clear()
        self.show_keys()

    def action_go(self) -> None:
        """Begin, once the letters that were typed before are in the line."""
        self._line.call_later(self.app.call_later, self._go)

    async def _go(self) -> None:
        if not self._is_ready:
            return
        path, notice = self._line.value.strip(), self.query_one(Notice)
        if not path:
            notice.alarm(self.say(rooms.NO_PATH))
        elif (question := await asyncio.to_thread(self.question, path)) is not None:
            self._insists_on = path
            notice.alarm(question)
            self.show_keys()
        else:
            self._begin(path, insists=False)

    def action_insist(self) -> None:
        """Do it all the same."""
        if self._insists_on is not None:
            self._begin(self._insists_on, insists=True)

    def _begin(self, path: str, *, insists: bool) -> None:
        """Have the work done beside the keys, which go on."""
        self._insists_on, self._meter = None, Meter(self)
        self.run_worker(partial(self._carry, path, self._meter, insists=insists))  # type: ignore[arg-type] # Textual's

    async def _carry(self, path: str, meter: Meter, *, insists: bool) -> None:
        notice, paper, bar = (
            self.query_one(Notice),
            self.query_one(Paper),
            self.query_one(ProgressBar),
        )
        bar.update(progress=0)
        bar.display = self._line.disabled = True
        notice.clear()
        await paper.show([])
        self.show_keys()
        lines: Iterable[Block] = ()
        try:
            work = self.work(path, insists=insists)
            lines = self.report(await self.shared.store.run(lambda desk: work(desk, meter)))
        except asyncio.CancelledError:  # the trainer ends
            meter.stop()
            raise
        except Stopped:
            notice.mention(self.say(rooms.STOPPED))
        except StoreTrouble as trouble:
            notice.alarm(self.shared.sentence(trouble))
        except ProblemsFound as found:
            lines = [line(self.say(reports.NOTHING_CHANGED), "guide")]
            lines += problem_lines(found.problems, self.say)
            if self.may_insist(found.problems):
                self._insists_on = path
        self._meter = None
        bar.display = self._line.disabled = False
        self.set_focus(self._line)
        await paper.show(list(lines))
        self.show_keys()

    def on_advanced(self, event: Advanced) -> None:
        """Show how far the work is."""
        self.query_one(ProgressBar).update(progress=event.percent)

    def action_stop(self) -> None:
        """Stop the work; it tells when it has ended."""
        if self._meter is not None:
            self._meter.stop()

    def action_leave(self) -> None:
        """Home."""
        self.dismiss()
