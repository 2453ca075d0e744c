"""How the trainer starts."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from textual.app import App
from textual.pilot import Pilot

from dlcards.cli.main import run
from dlcards.core.language import Language
from dlcards.i18n import trainer as texts
from dlcards.study.desk import Desk
from dlcards.tui.app import Trainer
from dlcards.tui.session import Session
from tests.tui.conftest import Sit

_KITTY = """
import dlcards.tui.run
from textual import constants
assert constants.DISABLE_KITTY_KEY
"""
_LIGHT = """
import sys
import dlcards.cli.main
import dlcards.cli.trainer
import dlcards.tui.app
heavy = {"sqlalchemy", "alembic", "PIL", "textual_image", "rapidfuzz"} & set(sys.modules)
assert not heavy, heavy
"""


def test_the_kitty_keyboard_protocol_stays_off() -> None:
    subprocess.run([sys.executable, "-c", _KITTY], check=True)


def test_the_first_paint_waits_for_nothing_that_it_does_not_show() -> None:
    subprocess.run([sys.executable, "-c", _LIGHT], check=True)


class Gate:
    """Keeps the store from opening until it is told to."""

    def __init__(self) -> None:
        self._is_open = Event()
        self.open = self._is_open.set

    def pass_through(self, desk: Desk) -> Desk:
        assert self._is_open.wait(60)
        return desk


@pytest.mark.parametrize("language", Language)
async def test_keys_work_while_the_store_opens(sit: Sit, language: Language) -> None:
    gate = Gate()
    async with sit(language, straight=False, change=gate.pass_through, is_patient=False) as seat:
        assert texts.OPENING.get(language) in seat.words
        await seat.press("l", "d", "i", "f", "slash", "down")
        assert texts.OPENING.get(language.other) in seat.words
        await seat.press("enter")  # to start as soon as that can be
        gate.open()
        seat.is_patient = True
        await seat.settle()
        assert texts.READ_FIRST.get(language.other) in seat.words


@pytest.mark.parametrize("key", ["q", "ㅂ", "escape", "ctrl+c"])
async def test_nobody_has_to_wait_for_the_store_to_leave(sit: Sit, key: str) -> None:
    gate = Gate()
    async with sit(change=gate.pass_through, is_patient=False) as seat:
        await seat.press(key)
        assert not seat.app.is_running
    gate.open()
    assert seat.app.failure is None


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [("ko", "예상하지 못한 오류예요: ZeroDivisionError"), ("en", "Something went wrong: ZeroDi")],
)
def test_a_mistake_of_the_program_is_a_sentence_on_the_command_line(
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    tmp_path: Path,
    lang: str,
    sentence: str,
) -> None:
    monkeypatch.setenv("DLCARDS_STORE", str(tmp_path / "store.db"))
    monkeypatch.setenv("DLCARDS_CONFIG", str(tmp_path / "config.toml"))
    monkeypatch.delenv("DLCARDS_DEBUG", raising=False)
    monkeypatch.setattr(Trainer, "run", _headless(App.run))
    monkeypatch.setattr(Session, "_view", lambda _: 1 / 0)
    assert run(["review", "--lang", lang]) == 1
    told = capfd.readouterr().err
    assert sentence in told
    assert "Traceback" not in told
    monkeypatch.setenv("DLCARDS_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        run(["review"])


def _headless(run_app: Callable[..., None]) -> Callable[[Trainer], None]:
    async def wait(pilot: Pilot[None]) -> None:
        await pilot.app.workers.wait_for_complete()

    return lambda trainer: run_app(trainer, headless=True, size=(80, 24), auto_pilot=wait)
