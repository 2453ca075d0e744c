"""A learner's terminal: commands run in this process, on a store and a day of the test's own."""

from __future__ import annotations

import io
import json
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from dlcards import shipped
from dlcards.cli.main import run
from dlcards.core.day import later, written
from tests.cli.sample import FIGURE, OWN, SAMPLE
from tests.support import FixedClock


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def said(self) -> str:
        """All that the learner saw."""
        return self.out + self.err


@dataclass
class Terminal:
    """Where commands are typed."""

    store: Path
    clock: FixedClock
    capsys: pytest.CaptureFixture[str]
    patch: pytest.MonkeyPatch
    lang: str = "en"

    def __call__(self, *words: object, typed: str | Iterator[str] = "") -> Ran:
        """Run `dlcards` with these words; `typed` is what comes on standard input."""
        self.patch.setenv("DLCARDS_LANG", self.lang)
        lines = io.StringIO(typed) if isinstance(typed, str) else typed
        self.patch.setattr(sys, "stdin", lines)
        self.capsys.readouterr()
        code = run([str(word) for word in words], self.clock)
        out, err = self.capsys.readouterr()
        assert "Traceback" not in err
        return Ran(code, out, err)

    def done(self, *words: object, typed: str | Iterator[str] = "") -> Ran:
        """Run it and see that all was fine."""
        ran = self(*words, typed=typed)
        assert ran.code == 0, ran
        return ran

    def plain(self, *lines: str, options: tuple[str, ...] = ()) -> Ran:
        """A sitting in plain lines, with the answers in `lines`; flip, unless options say else."""
        ask = () if "--ask" in options else ("--ask", "flip")
        typed = "".join(f"{x}\n" for x in lines)
        return self.done("review", "--plain", *ask, *options, typed=typed)

    def due(self, card: str) -> str | None:
        """The day on which a card is due, as `show` tells it."""
        note, _, _ = card.rpartition("/")
        cards = self.done("show", note, "--json").json["cards"]
        found: str | None = next(one["due"] for one in cards if one["card"] == card)
        return found

    def day(self, days: int = 0) -> str:
        """The learner day in `days` days, as commands write it."""
        return written(later(self.clock.today(), days))

    def sleep(self, days: int = 1) -> None:
        """Let days pass."""
        self.clock.set_day(later(self.clock.today(), days))

    def files(self) -> list[Path]:
        """All that lies in the test's folder, but for the store."""
        found = self.store.parent.rglob("*")
        return sorted(path for path in found if not path.name.startswith(self.store.name))

    def dump(self) -> list[str]:
        """All that the store holds, to compare before and after."""
        with sqlite3.connect(f"file:{self.store}?mode=ro", uri=True) as store:
            lines = list(store.iterdump())
        store.close()
        return lines


@pytest.fixture(scope="session")
def bundled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What stands for the folder of the bundled decks: one small deck with a figure."""
    decks = tmp_path_factory.mktemp("bundled")
    (decks / "figures").mkdir()
    (decks / "figures" / "relu.svg").write_text(FIGURE, encoding="utf-8")
    (decks / "sample.yaml").write_text(SAMPLE, encoding="utf-8")
    (decks / "order.txt").write_text("sample\n", encoding="utf-8")
    return decks


def settle(patch: pytest.MonkeyPatch, folder: Path, decks: Path) -> None:
    """Keep the store and the settings in `folder`, and take the bundled decks from `decks`."""
    found = shipped.folder
    patch.setattr(shipped, "folder", lambda name: decks if name == "decks" else found(name))
    patch.setenv("DLCARDS_STORE", str(folder / "store.db"))
    patch.setenv("DLCARDS_CONFIG", str(folder / "config.toml"))


@pytest.fixture(scope="session")
def begun(bundled: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that was opened once, for tests to copy."""
    folder = tmp_path_factory.mktemp("begun")
    with pytest.MonkeyPatch.context() as patch:
        settle(patch, folder, bundled)
        assert run(["store", "verify"], FixedClock()) == 0
    return folder / "store.db"


@pytest.fixture
def dlcards(
    begun: Path,
    bundled: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Terminal:
    """A terminal in a folder of its own, on a store that holds the small deck."""
    for name in ("LC_ALL", "LC_MESSAGES", "DLCARDS_DEBUG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("COLUMNS", "80")
    settle(monkeypatch, tmp_path, bundled)
    monkeypatch.chdir(tmp_path)
    store = tmp_path / "store.db"
    shutil.copy(begun, store)
    return Terminal(store, FixedClock(), capsys, monkeypatch)


@pytest.fixture(params=["ko", "en"])
def either(dlcards: Terminal, request: pytest.FixtureRequest) -> Terminal:
    """The same, once in each language."""
    dlcards.lang = request.param
    return dlcards


Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a deck file: by default one of the learner's own."""

    def write(text: str | bytes = OWN, name: str = "mine.yaml") -> Path:
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def texts(value: Any) -> bool:
    """Whether a JSON value is a list of texts."""
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def assert_shape(value: Any, shape: dict[str, Any]) -> None:
    """See that an object has exactly these keys, in this order, with values of these types."""
    assert list(value) == list(shape)
    for key, kind in shape.items():
        assert isinstance(value[key], kind), f"{key}: {value[key]!r} is no {kind}"
        assert type(value[key]) is not bool, key
