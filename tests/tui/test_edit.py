"""A note in the learner's own editor, from within the trainer."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

import pytest
from msgspec.structs import replace

from dlcards.core.language import Bilingual, Language
from dlcards.core.note import Deck
from dlcards.decks.importing import carry_out, read
from dlcards.decks.writing import written
from dlcards.i18n import writing
from dlcards.study.desk import Desk
from dlcards.tui.app import Trainer
from tests.tui.conftest import EVERYWHERE, Sit
from tests.tui.notes import EPOCH, SOFTMAX, half

EDITOR = """\
import pathlib, sys
path = pathlib.Path(sys.argv[-1])
text = path.read_text("utf-8")
for old, new in {changes!r}:
    if old in text:
        text = text.replace(old, new)
        break
path.write_text(text, "utf-8")
"""


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of the deck, and a terminal that can be lent to an editor."""
    path = tmp_path / "basics.yaml"
    path.write_text(written(Deck("basics", Bilingual("덱", "deck"), (SOFTMAX, EPOCH))), "utf-8")
    monkeypatch.setattr(Trainer, "suspend", lambda _: nullcontext())
    monkeypatch.delenv("VISUAL", raising=False)
    return path


def editor(patch: pytest.MonkeyPatch, path: Path, *changes: tuple[str, str]) -> None:
    """An editor that makes the first of these changes that it can make."""
    script = path.with_name("editor.py")
    script.write_text(EDITOR.format(changes=changes), encoding="utf-8")
    patch.setenv("EDITOR", f"'{sys.executable}' '{script}'")


def content(path: Path) -> str:
    """What a file holds; nothing where there is none."""
    return path.read_text("utf-8") if path.exists() else ""


def from_file(path: Path) -> Callable[[Desk], Desk]:
    """The deck as if it had always come from its file."""

    def change(desk: Desk) -> Desk:
        carry_out(desk, read([path]), replace=True, dry_run=False)
        return desk

    return change


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_mistakes_are_told_and_the_note_is_opened_again(
    sit: Sit,
    file: Path,
    monkeypatch: pytest.MonkeyPatch,
    language: Language,
    size: tuple[int, int],
) -> None:
    editor(monkeypatch, file, ("id: SOFT", "id: softmax"), ("id: softmax", "id: SOFT"))
    notes = (SOFTMAX, EPOCH)
    async with sit(language, size, straight=False, notes=notes, change=from_file(file)) as seat:
        await seat.press("f", *"softmax", "enter", "ㄷ")  # e on a Korean keyboard
        assert writing.MISTAKES.get(language).split(".")[0] in seat.words
        assert "SOFT" in seat.words
        seat.assert_nothing_is_cut_off()
        assert "id: SOFT" in content(file)
        await seat.press("enter")
        assert "id: softmax" in content(file)
        assert half(SOFTMAX.meaning, language) in seat.words


async def test_what_was_written_is_shown_at_once(
    sit: Sit, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor(monkeypatch, file, ("Turns scores", "Makes scores"))
    notes = (SOFTMAX, EPOCH)
    async with sit(Language.EN, straight=False, notes=notes, change=from_file(file)) as seat:
        await seat.press("f", *"softmax", "enter", "e")
        assert "Makes scores" in seat.words
        assert "Imported: 1 changed" in seat.words


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_a_bundled_deck_is_copied_only_if_that_is_wanted(
    sit: Sit,
    file: Path,
    monkeypatch: pytest.MonkeyPatch,
    language: Language,
    size: tuple[int, int],
) -> None:
    editor(monkeypatch, file, ("Turns scores", "Makes scores"))

    def bundled(desk: Desk) -> Desk:
        incoming = [replace(one, origin="bundled") for one in read([file])]
        carry_out(desk, incoming, replace=True, dry_run=False)
        return desk

    notes = (SOFTMAX, EPOCH)
    copy = file.parent / "decks" / "basics.yaml"
    async with sit(language, size, straight=False, notes=notes, change=bundled) as seat:
        await seat.press("f", *"softmax", "enter", "e")
        assert "basics.yaml" in "".join(seat.text.split())
        seat.assert_nothing_is_cut_off()
        await seat.press("escape")
        assert content(copy) == ""
        await seat.press("e", "enter")
        assert "Makes scores" in content(copy)


async def test_without_an_editor_or_a_terminal_nothing_happens(
    sit: Sit, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EDITOR", "no-such-editor")
    before = content(file)
    notes = (SOFTMAX, EPOCH)
    async with sit(Language.EN, straight=False, notes=notes, change=from_file(file)) as seat:
        await seat.press("f", *"softmax", "enter", "e")
        assert "no-such-editor" in seat.words
        await seat.press("escape")
        assert half(SOFTMAX.meaning, Language.EN) in seat.words
        monkeypatch.undo()
        await seat.press("e")
        assert writing.NO_SCREEN.en.split("{")[0].strip() in seat.words
    assert content(file) == before
