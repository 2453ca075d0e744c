"""Where an export is written, and writing it."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import asdict

from dlcards.i18n import reports, rooms
from dlcards.study.desk import Desk
from dlcards.study.ports import Scope
from dlcards.study.progress import Tell
from dlcards.tui.paths import homely
from dlcards.tui.screens.carrying import CarryingScreen
from dlcards.tui.shared import Shared
from dlcards.tui.widgets.prose import Block, line

if TYPE_CHECKING:
    from dlcards.exchange.exporting import Exported


class Format(StrEnum):
    """What can be written, by the ending of its file's name."""

    ANKI = ".apkg"
    DECK = ".yaml"
    STORE = ".db"


class Export(Struct, frozen=True):
    """What is to be written: decks and lanes, one deck's text, or all that the store holds."""

    form: Format
    scope: Scope  # with `DECK` it names the one deck

    def name(self, day: str) -> str:
        """What the file may well be called."""
        match self.form:
            case Format.STORE:
                stem = f"dlcards-{day}"
            case _ if len(self.scope.decks) == 1:
                stem = self.scope.decks[0]
            case _:
                stem = "dlcards"
        return f"{stem}{self.form}"


_Written = tuple[Path, "Exported | None"]


class SaveScreen(CarryingScreen[_Written]):
    """Writes an export; a file that is there already is kept until the learner insists."""

    TITLE_TEXT = rooms.SAVE_TITLE
    HOW = rooms.SAVE_HOW

    def __init__(self, shared: Shared, export: Export, day: str) -> None:
        self._export = export
        self._file = export.name(day)
        super().__init__(shared, f"~/{self._file}")

    def endings(self) -> Collection[str]:
        """Files of this form."""
        return (
            {self._export.form, ".yml"} if self._export.form is Format.DECK else {self._export.form}
        )

    def question(self, path: str) -> str | None:
        """Whether to write over a file."""
        target = self._target(path)
        is_there = target.is_file()
        return self.say(rooms.OVERWRITE, path=homely(str(target))) if is_there else None

    def work(self, path: str, *, insists: bool) -> Callable[[Desk, Tell], _Written]:
        """Write the file."""
        export, target = self._export, self._target(path)

        def write(desk: Desk, tell: Tell) -> _Written:
            from dlcards.exchange.exporting import back_up, to_anki, to_yaml

            match export.form:
                case Format.ANKI:
                    return target, to_anki(desk, export.scope, target, tell)
                case Format.DECK:
                    return target, to_yaml(desk, export.scope.decks[0], target, tell)
                case Format.STORE:
                    back_up(desk, target, tell, replaces=insists)
                    return target, None

        return write

    def report(self, done: _Written) -> Iterator[Block]:
        """Which file it is, and what it holds."""
        target, exported = done
        path = homely(str(target))
        if exported is None:
            yield line(self.say(reports.BACKED_UP, path=path))
            return
        text = reports.EXPORTED_DECK if exported.cards is None else reports.EXPORTED
        yield line(self.say(text, path=path, **asdict(exported)))
        if self._export.form is Format.ANKI:
            yield line(self.say(rooms.FOR_ANKI), "guide")

    def _target(self, path: str) -> Path:
        """The file: in a folder it is called as the export is, and its ending is never missing."""
        target = Path(os.path.expanduser(path))  # noqa: PTH111 - which fails for no one's home
        if path.endswith("/") or target.is_dir():
            target /= self._file
        is_named = target.suffix.lower() in self.endings()
        return target if is_named else target.with_name(f"{target.name}{self._export.form}")
