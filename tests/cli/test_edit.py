"""`edit`: a note in the learner's editor, here a program that changes the file it is given."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Terminal, Write

EDITOR = """\
import pathlib, sys
path = pathlib.Path(sys.argv[-1])
text = path.read_text("utf-8")
path.write_text(text.replace({old!r}, {new!r}), "utf-8")
sys.exit({code})
"""


@pytest.fixture
def editor(tmp_path: Path, dlcards: Terminal) -> Write:
    def use(old: str, new: str, code: int = 0) -> Path:
        script = tmp_path / "editor.py"
        script.write_text(EDITOR.format(old=old, new=new, code=code), encoding="utf-8")
        dlcards.patch.delenv("VISUAL", raising=False)
        dlcards.patch.setenv("EDITOR", f"'{sys.executable}' '{script}'")
        return script

    return use


def test_what_was_written_is_imported(dlcards: Terminal, write: Write, editor: Write) -> None:
    dlcards.done("import", write())
    editor("One pass over all the data", "A walk")
    assert dlcards.done("edit", "epoch").out == "Imported: 1 changed, 1 unchanged.\n"
    assert dlcards.done("show", "epoch", "--json").json["meaning"]["en"] == "A walk"


def test_a_bundled_deck_is_copied_first_and_only_if_that_is_wanted(
    dlcards: Terminal, editor: Write
) -> None:
    dlcards.done("grade", "sample/softmax/ko.name", 4)
    editor("sum to one", "sum to 1")
    before = dlcards.dump()
    ran = dlcards("edit", "softmax")
    assert ran.code == 1
    assert "--copy" in ran.err
    assert dlcards.dump() == before
    dlcards.done("edit", "softmax", "--copy")
    assert (dlcards.store.parent / "decks" / "sample.yaml").exists()
    assert (dlcards.store.parent / "decks" / "figures" / "relu.svg").exists()
    told = dlcards.done("show", "softmax", "--json").json
    assert told["meaning"]["en"].endswith("sum to 1")
    assert told["cards"][0]["reviews"] == 1


def test_a_mistake_is_told_with_its_place_and_nothing_is_imported(
    dlcards: Terminal, write: Write, editor: Write
) -> None:
    path = write()
    dlcards.done("import", path)
    before = dlcards.dump()
    editor("id: epoch", "id: EPOCH")
    ran = dlcards("edit", "epoch")
    assert ran.code == 1
    assert f"{path}:5:9:" in ran.err
    assert dlcards.dump() == before
    assert dlcards("edit", "epoch", "--json").json["errors"][0]["line"] == 5


def test_an_editor_that_fails_imports_nothing(
    dlcards: Terminal, write: Write, editor: Write
) -> None:
    path = write()
    dlcards.done("import", path)
    before = dlcards.dump()
    editor("One pass", "A walk", 1)
    assert dlcards("edit", "epoch").code == 1
    dlcards.patch.setenv("EDITOR", "no-such-editor")
    assert "no-such-editor" in dlcards("edit", "epoch").err
    assert dlcards.dump() == before
    path.unlink()
    assert str(path) in dlcards("edit", "epoch").err
    assert dlcards("edit", "nobody at all").code == 1
