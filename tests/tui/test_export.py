"""Decks and the store taken out from the trainer: what the file holds, then what is said."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.language import Language
from dlcards.core.memory import Unseen
from dlcards.core.note import Figure
from dlcards.decks.importing import read
from dlcards.i18n import reports, rooms
from dlcards.store.store import open_store
from dlcards.study.desk import Desk
from dlcards.study.ports import ShelvedNote
from tests.exchange.conftest import anki, imported
from tests.tui.conftest import EVERYWHERE, Sit
from tests.tui.notes import EPOCH, FAR, SOFTMAX, TOKEN

__all__ = ["anki", "imported"]  # fixtures: the real Anki as the judge
Import = Callable[[Path], Any]


def names(folder: Path) -> list[str]:
    """What lies in a folder, hidden files too."""
    return sorted(path.name for path in folder.iterdir())


def content(path: Path) -> bytes:
    """What a file holds."""
    return path.read_bytes()


def is_link(path: Path) -> bool:
    """Whether it still leads elsewhere."""
    return path.is_symlink()


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_a_package_that_anki_takes(
    sit: Sit, home: Path, anki: Any, imported: Import, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size, straight=False) as seat:
        await seat.press("ㄷ", "enter")  # e on a Korean keyboard
        seat.assert_nothing_is_cut_off()
        await seat.press("enter")
        log = imported(home / "dlcards.apkg")
        assert (len(log.new), anki.card_count()) == (3, 6)
        fields = {field for note in log.new for field in note.fields if field}
        assert {SOFTMAX.term.ko, SOFTMAX.term.en} <= fields
        counted = {"path": "~/dlcards.apkg", "decks": 1, "notes": 3, "cards": 6, "media": 0}
        told = " ".join(seat.app.screen.shared.say(reports.EXPORTED, **counted).split())  # type: ignore[attr-defined]
        assert told in seat.words
        seat.assert_nothing_is_cut_off()


async def test_decks_and_languages_are_chosen(
    sit: Sit, home: Path, anki: Any, imported: Import
) -> None:
    async with sit(straight=False, others=(FAR,)) as seat:
        await seat.press("3", "down", "right", "down", "space", "enter")  # the other deck alone
        await seat.press("down", "right", "right", "enter")  # in both languages
        assert "~/other.apkg" in seat.words
        await seat.press("enter")
        log = imported(home / "other.apkg")
        assert (len(log.new), anki.card_count()) == (1, 4)
        assert {deck.name for deck in anki.decks.all_names_and_ids()} == {
            "Default", "dlcards", "dlcards::other 덱 · The other deck"
        }  # fmt: skip


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_a_deck_as_a_file(
    sit: Sit, home: Path, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size, straight=False, others=(FAR,)) as seat:
        await seat.press("e", "right", "down", "right", "enter")
        seat.assert_nothing_is_cut_off()
        await seat.press("enter")
        (deck,) = read([home / "other.yaml"])
        assert (deck.deck.id, deck.deck.notes) == ("other", (FAR,))
        assert "~/other.yaml" in seat.words
        await seat.press("escape", "left", "escape")
        assert rooms.EXPORT_TITLE.get(language) not in seat.words


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_a_backup_of_the_store(
    sit: Sit, home: Path, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size, straight=False) as seat:
        await seat.press("enter", "space", "space", "5", "escape", "escape")
        assert len(seat.events("token")) == 1
        await seat.press("e", "left", "enter", "enter")
        copy = open_store(str(home / "dlcards-2026-03-02.db"))
        assert copy.verify() == []
        assert copy.journal.history(NoteKey("basics", "token")) == seat.events("token")
        copy.close()
        assert reports.BACKED_UP.get(language).format(
            path="~/dlcards-2026-03-02.db"
        ) in seat.words.replace("\n", " ")


@pytest.mark.parametrize("kind", [[], ["right"], ["left"]], ids=["anki", "deck", "store"])
async def test_a_file_that_is_there_is_kept_until_the_learner_insists(
    sit: Sit, home: Path, kind: Sequence[str]
) -> None:
    file = {"": "dlcards.apkg", "right": "basics.yaml", "left": "dlcards-2026-03-02.db"}
    path = home / file["".join(kind)]
    path.write_text("precious", "utf-8")
    async with sit(straight=False) as seat:
        await seat.press("e", *kind, "enter", "enter", "enter")
        assert content(path) == b"precious"
        assert f"~/{path.name}" in seat.words
        assert "F2" in seat.words
        await seat.press("f2")
        assert content(path) != b"precious"
        assert "F2" not in seat.words
        assert names(home) == [path.name]


async def test_the_open_store_is_never_written_over(sit: Sit, tmp_path: Path, home: Path) -> None:
    (home / "mine.db").symlink_to(tmp_path / "store.db")
    async with sit(straight=False) as seat:
        await seat.press("e", "left", "enter", *["backspace"] * 24, *"~/mine", "enter", "f2")
        assert "다른 이름을 쓰세요" in seat.words
        assert is_link(home / "mine.db")
        assert seat.memory(CardKey.parse("basics/token/ko.name")) == Unseen()  # it can be read


@pytest.mark.parametrize(
    ("typed", "file"),
    [
        ("~/out", "out.apkg"),  # the ending is added
        ("~/out.v2", "out.v2.apkg"),
        ("~/OUT.APKG", "OUT.APKG"),
        ("~", "dlcards.apkg"),  # a folder: the name that was offered
        ("~/어텐션 카드", "어텐션 카드.apkg"),
    ],
)
async def test_names_are_completed(sit: Sit, home: Path, typed: str, file: str) -> None:
    async with sit(straight=False) as seat:
        await seat.press("e", "enter", *["backspace"] * 20, *typed, "enter")
        assert names(home) == [file]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("~/none/out.apkg", "폴더가 없어서"),
        ("~/collection.apkg", "전체 백업으로 여겨요"),  # which Anki takes for something else
    ],
)
async def test_what_cannot_be_written_is_told(sit: Sit, home: Path, typed: str, told: str) -> None:
    async with sit(straight=False) as seat:
        await seat.press("e", "enter", *["backspace"] * 20, *typed, "enter")
        assert not names(home)
        assert told in seat.words


async def test_a_figure_that_is_lost_is_told_and_nothing_written(sit: Sit, home: Path) -> None:
    lost = replace(SOFTMAX, figure=Figure("lost.svg"))
    async with sit(straight=False, notes=(TOKEN, lost)) as seat:
        await seat.press("e", "enter", "enter")
        assert not names(home)
        assert "그림 lost.svg" in seat.words


async def test_an_export_that_is_stopped_leaves_the_file_as_it_was(sit: Sit, home: Path) -> None:
    (home / "dlcards.apkg").write_text("precious", "utf-8")
    is_reached, is_open = threading.Event(), threading.Event()

    class Slow:
        def __init__(self, shelf: Any) -> None:
            self._shelf = shelf

        def __getattr__(self, name: str) -> Any:
            return getattr(self._shelf, name)

        def notes(self, deck: str) -> Sequence[ShelvedNote]:
            found: Sequence[ShelvedNote] = self._shelf.notes(deck)
            is_reached.set()
            is_open.wait(60)
            return found

    def change(desk: Desk) -> Desk:
        return replace(desk, shelf=Slow(desk.shelf))

    async with sit(straight=False, notes=(EPOCH,), others=(FAR,), change=change) as seat:
        await seat.press("e", "enter", "enter")
        seat.is_patient = False
        await seat.press("f2")
        assert await asyncio.to_thread(is_reached.wait, 60)
        await seat.press("escape")
        is_open.set()
        seat.is_patient = True
        await seat.settle()
        assert names(home) == ["dlcards.apkg"]
        assert content(home / "dlcards.apkg") == b"precious"
        assert rooms.STOPPED.ko in seat.words
