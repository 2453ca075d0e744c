"""Paths that are written and read: how they go on, and how they are shown."""

from __future__ import annotations

from pathlib import Path
from unicodedata import normalize

import pytest

from dlcards.tui.paths import completed, homely

YAML = {".yaml"}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "Decks").mkdir()
    for name in ("attend.yaml", "attention.YAML", "attic.txt", ".secret.yaml"):
        (tmp_path / "Decks" / name).touch()
    (tmp_path / normalize("NFD", "어텐션.yaml")).touch()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("text", "expected", "names"),
    [
        ("~", "~/", 0),
        ("~/D", "~/Decks/", 1),
        ("D", "Decks/", 1),  # from the working folder
        ("Decks/a", "Decks/atten", 2),
        ("Decks/attend", "Decks/attend.yaml", 1),
        ("Decks/", "Decks/atten", 2),  # hidden files only where a dot asks for them
        ("Decks/.", "Decks/.secret.yaml", 1),
        ("Decks/x", "Decks/x", 0),
        ("Gone/x", "Gone/x", 0),
        ("~no-such-user/x", "~no-such-user/x", 0),
        ("어텐", normalize("NFD", "어텐션.yaml"), 1),  # the name as it is on the disk
        (normalize("NFD", "어텐"), normalize("NFD", "어텐션.yaml"), 1),
    ],
)
def test_how_a_path_goes_on(text: str, expected: str, names: int) -> None:
    found = completed(text, YAML)
    assert (found.text, len(found.names)) == (expected, names)


def test_home_is_a_tilde(home: Path) -> None:
    assert homely(f"{home}/a.yaml:3:1") == "~/a.yaml:3:1"
    assert homely(f"{home}s/a.yaml") == f"{home}s/a.yaml"
    assert homely("/a\x1b[31m\nb") == "/a�[31m b"
