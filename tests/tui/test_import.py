"""Decks brought in from the trainer: what stands on the shelf, then what the screen says."""

from __future__ import annotations

import asyncio
import re
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from textual.events import Key, Paste
from textual.widgets import Input

from dlcards.core.day import Instant
from dlcards.core.language import Bilingual, Language
from dlcards.core.note import Deck, Note
from dlcards.decks.writing import written
from dlcards.i18n import reports, rooms
from dlcards.store.store import open_store
from dlcards.study.desk import Desk
from dlcards.study.ports import Delivery
from dlcards.study.progress import Tell, silent
from dlcards.tui.meter import Meter
from tests.tui.conftest import EVERYWHERE, Sit
from tests.tui.notes import EPOCH, FAR, SOFTMAX, TOKEN
from tests.tui.seat import Seat


def write(folder: Path, deck: str, *notes: Note, name: str | None = None) -> Path:
    """The file of a deck of these notes."""
    path = folder / (name or f"{deck}.yaml")
    path.parent.mkdir(exist_ok=True)
    text = written(Deck(deck, Bilingual(f"{deck} 덱", f"The {deck} deck"), notes))
    path.write_text(text, "utf-8")
    return path


def shelf(seat: Seat) -> dict[str, list[str]]:
    """The decks that the store holds, and their notes."""
    store = open_store(str(seat.path))
    try:
        found = store.shelf.decks()
        return {deck.id: [one.key.note for one in store.shelf.notes(deck.id)] for deck in found}
    finally:
        store.close()


BEFORE = {"basics": ["token", "softmax", "epoch"]}


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_a_file_is_brought_in_and_asked(
    sit: Sit, home: Path, language: Language, size: tuple[int, int]
) -> None:
    lone = replace(EPOCH, meaning=Bilingual(ko="훈련 자료를 한 바퀴 도는 일이다."))
    write(home, "mine", lone)
    async with sit(language, size, straight=False) as seat:
        await seat.press("ㅎ", *"~/mi", "tab", "enter")  # g on a Korean keyboard
        assert shelf(seat) == {**BEFORE, "mine": ["epoch"]}
        counted = reports.PLAN["new"].get(language).format(count=1)
        assert reports.IMPORTED.get(language).format(what=counted) in seat.words
        assert "~/mine.yaml:5:5:" in seat.words
        assert reports.ADVICE.get(language) in seat.words
        seat.assert_nothing_is_cut_off()
        await seat.press("escape")
        assert {Language.KO: "mine 덱", Language.EN: "The mine deck"}[language] in seat.words


@pytest.mark.parametrize("path", ["~/decks", "~/decks/", "~/decks/*.y*ml", "~/d*/*"])
async def test_a_folder_and_a_pattern_bring_in_all_that_is_there(
    sit: Sit, home: Path, path: str
) -> None:
    write(home / "decks", "one", EPOCH)
    write(home / "decks", "two", SOFTMAX, name="두.yml")
    write(home / "decks", "hidden", SOFTMAX, name=".hidden.yaml")
    async with sit(straight=False) as seat:
        await seat.press("2", *path, "enter")
        assert shelf(seat) == {**BEFORE, "one": ["epoch"], "two": ["softmax"]}
        assert "one 덱 새 노트 1" in seat.words


async def test_what_a_terminal_pastes_for_a_dropped_file_is_understood(
    sit: Sit, home: Path
) -> None:
    first = write(home, "one", EPOCH, name="my deck.yaml")
    second = write(home, "two", SOFTMAX, name="it's.yaml")
    async with sit(straight=False) as seat:
        await seat.press("g")
        pasted = str(first).replace(" ", "\\ ") + f' "{second}"'
        seat.app.screen.query_one(Input).post_message(Paste(pasted))
        await seat.settle()
        await seat.press("enter")
        assert shelf(seat) == {**BEFORE, "one": ["epoch"], "two": ["softmax"]}


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_mistakes_are_listed_and_nothing_changes(
    sit: Sit, home: Path, language: Language, size: tuple[int, int]
) -> None:
    write(home / "decks", "one", EPOCH)
    bad = write(home / "decks", "bad", SOFTMAX)
    bad.write_text(bad.read_text("utf-8").replace("term:", "terms:"), "utf-8")
    async with sit(language, size, straight=False) as seat:
        await seat.press("g", *"~/decks", "enter")
        assert shelf(seat) == BEFORE
        assert reports.NOTHING_CHANGED.get(language) in seat.words
        assert "~/decks/bad.yaml:6:5:" in seat.words
        seat.assert_nothing_is_cut_off()


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("", rooms.NO_PATH.ko),
        ("~/none.yaml", "파일이 없어요"),
        ("~/empty", "덱 파일(.yaml)이 없어요"),
        ("~/*.yaml", "덱 파일(.yaml)이 없어요"),
        ("~nobody-of-that-name/x.yaml", "파일을 읽을 수 없어요"),
    ],
)
async def test_a_path_that_leads_nowhere_is_told(
    sit: Sit, home: Path, path: str, told: str
) -> None:
    (home / "empty").mkdir()
    async with sit(straight=False) as seat:
        await seat.press("g", *path, "enter")
        assert shelf(seat) == BEFORE
        assert told in seat.words


async def test_a_deck_of_another_file_is_replaced_only_on_demand(sit: Sit, home: Path) -> None:
    write(home, "basics", EPOCH)
    async with sit(straight=False) as seat:
        await seat.press("g", *"~/basics.yaml", "enter")
        assert shelf(seat) == BEFORE
        assert "F2" in seat.words
        await seat.press("f2")
        assert shelf(seat) == {"basics": ["epoch"]}
        assert "빠짐 2" in seat.words
        assert "F2" not in seat.words


async def test_another_path_takes_the_offer_to_replace_away(sit: Sit, home: Path) -> None:
    write(home, "basics", EPOCH)
    async with sit(straight=False) as seat:
        await seat.press("g", *"~/basics.yaml", "enter", "x", "f2")
        assert shelf(seat) == BEFORE


async def test_so_does_a_path_that_was_completed(sit: Sit, home: Path) -> None:
    write(home, "basics", EPOCH, name="a")
    write(home, "other", EPOCH, name="abc.yaml")
    async with sit(straight=False) as seat:
        await seat.press("g", *"~/a", "enter")
        assert "F2" in seat.words
        await seat.press("tab", "f2")
        assert shelf(seat) == BEFORE
        assert "F2" not in seat.words


async def test_importing_again_tells_that_nothing_is_new(sit: Sit, home: Path) -> None:
    write(home, "mine", EPOCH, FAR)
    async with sit(Language.EN, straight=False) as seat:
        await seat.press("g", *"~/mine.yaml", "enter", "enter")
        assert "Imported: 2 unchanged." in seat.words


class Gate:
    """Halts an import once its writing has come half way, until it is opened."""

    def __init__(self) -> None:
        self.is_reached, self.is_open = threading.Event(), threading.Event()

    def __call__(self, desk: Desk) -> Desk:
        return replace(desk, shelf=_Gated(desk.shelf, self))

    def halting(self, tell: Tell) -> Tell:
        """`tell`, which waits at the half."""

        def told(share: float) -> None:
            tell(share)
            if share >= 0.5 and not self.is_reached.is_set():
                self.is_reached.set()
                self.is_open.wait(60)

        return told


class _Gated:
    """A shelf that writes as far as its gate."""

    def __init__(self, shelf: Any, gate: Gate) -> None:
        self._shelf, self._gate = shelf, gate

    def __getattr__(self, name: str) -> Any:
        return getattr(self._shelf, name)

    def deliver(self, deliveries: Sequence[Delivery], at: Instant, tell: Tell = silent) -> None:
        self._shelf.deliver(deliveries, at, self._gate.halting(tell))


@pytest.fixture
def gate() -> Gate:
    return Gate()


def percent(seat: Seat) -> int:
    """How far the bar is."""
    (found,) = re.findall(r"(\d+)%", seat.words)
    return int(found)


async def half_way(seat: Seat, gate: Gate) -> None:
    """Begin an import and wait until it is half written."""
    await seat.press("g", *"~/mine.yaml")
    seat.is_patient = False
    await seat.press("enter")
    assert await asyncio.to_thread(gate.is_reached.wait, 60)
    await seat.settle()


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_an_import_that_is_stopped_changes_nothing(
    sit: Sit, home: Path, gate: Gate, language: Language, size: tuple[int, int]
) -> None:
    write(home, "mine", EPOCH, FAR)
    async with sit(language, size, straight=False, change=gate) as seat:
        await half_way(seat, gate)
        assert 50 < percent(seat) < 100
        assert rooms.STOP.get(language) in seat.words
        await seat.press("enter", "tab", "escape")  # the screen lives
        gate.is_open.set()
        seat.is_patient = True
        await seat.settle()
        assert shelf(seat) == BEFORE
        assert rooms.STOPPED.get(language) in seat.words
        assert "%" not in seat.words
        await seat.press("enter")  # and all the same, again
        assert shelf(seat) == {**BEFORE, "mine": ["epoch", "far"]}


async def test_an_import_goes_on_while_the_palette_is_looked_at(
    sit: Sit, home: Path, gate: Gate
) -> None:
    write(home, "mine", EPOCH)
    async with sit(straight=False, change=gate) as seat:
        await half_way(seat, gate)
        await seat.press("ctrl+p", "escape")
        gate.is_open.set()
        seat.is_patient = True
        await seat.settle()
        assert shelf(seat) == {**BEFORE, "mine": ["epoch"]}
        assert "새 노트 1" in seat.words


async def test_leaving_the_trainer_stops_an_import(
    sit: Sit, home: Path, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(home, "mine", EPOCH)
    stop = Meter.stop

    def stop_and_open(meter: Meter) -> None:
        stop(meter)
        gate.is_open.set()

    monkeypatch.setattr(Meter, "stop", stop_and_open)
    async with sit(straight=False, change=gate) as seat:
        await half_way(seat, gate)
        await seat.press("ctrl+c")
    assert seat.app.is_interrupted
    assert shelf(seat) == BEFORE


async def test_tab_completes_as_far_as_it_is_certain(sit: Sit, home: Path) -> None:
    write(home / "덱 모음", "one", EPOCH, name="attention.yaml")
    write(home / "덱 모음", "two", TOKEN, name="attend.yaml")
    (home / "덱 모음" / "attic.txt").touch()
    async with sit(straight=False) as seat:
        await seat.press("g", *"~/덱", "tab")
        line = seat.app.screen.query_one(Input)
        assert line.value == "~/덱 모음/"
        await seat.press(*"att", "tab")
        assert line.value == "~/덱 모음/atten"
        assert "attend.yaml attention.yaml" in seat.words
        await seat.press("t", "tab")
        assert line.value == "~/덱 모음/attention.yaml"
        await seat.press("x", "tab")
        assert rooms.NO_SUCH_PATH.ko in seat.words


@pytest.mark.parametrize(
    ("keys", "is_imported"),
    [
        (["enter", "enter", "enter"], True),  # once, whatever the hurry
        (["enter", "escape"], None),  # stopped, or done before that: never half of it
        (["escape", "enter"], False),
        (["tab", "escape"], False),
    ],
)
async def test_keys_that_come_at_once(
    sit: Sit, home: Path, keys: list[str], is_imported: bool | None
) -> None:
    write(home, "mine", EPOCH, FAR)
    async with sit(straight=False) as seat:
        await seat.press("g", *"~/mine.yaml")
        for key in keys:
            seat.app.post_message(Key(key, None))
        await seat.settle()
        assert shelf(seat) in [{**BEFORE, "mine": ["epoch", "far"]}, BEFORE]
        assert is_imported is None or ("mine" in shelf(seat)) == is_imported
        assert "그대로" not in seat.words
