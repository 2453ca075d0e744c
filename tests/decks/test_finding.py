"""Which files a path names: what is typed, and what a terminal pastes."""

from __future__ import annotations

from pathlib import Path

import pytest

from dlcards.core.problem import ProblemsFound
from dlcards.decks.finding import deck_files

FILES = (
    "a.yaml", "b.yml", "C.YAML", "notes.md", ".hidden.yaml", "my deck.yaml", "[x].yaml", "덱.yaml",
)  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in FILES:
        (tmp_path / name).touch()
    (tmp_path / "empty").mkdir()
    (tmp_path / "sub.yaml").mkdir()  # a folder, whatever its name
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


ALL = ["C.YAML", "[x].yaml", "a.yaml", "b.yml", "my deck.yaml", "덱.yaml"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("a.yaml", ["a.yaml"]),
        ("notes.md", ["notes.md"]),  # what is named is read, and then told what is wrong
        ("gone.yaml", ["gone.yaml"]),
        (".", ALL),
        ("~", ALL),
        ("~/a.yaml", ["a.yaml"]),
        ("*.yml", ["b.yml"]),
        ("~/?.y*", ["a.yaml", "b.yml", "덱.yaml"]),
        ("[x].yaml", ["[x].yaml"]),  # a name before it is a pattern
        ("my deck.yaml", ["my deck.yaml"]),
        ("my\\ deck.yaml", ["my deck.yaml"]),  # as terminals paste
        ("'my deck.yaml'", ["my deck.yaml"]),
        ("a.yaml 'my deck.yaml' a.yaml", ["a.yaml", "my deck.yaml"]),  # each once
        ("a.yaml gone.yaml", ["a.yaml gone.yaml"]),  # then it is one name
        ("it's", ["it's"]),
        ("덱.yaml", ["덱.yaml"]),
    ],
)
@pytest.mark.usefixtures("folder")
def test_what_is_named(given: str, expected: list[str]) -> None:
    assert [path.name for path in deck_files(given)] == expected


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ("empty", "deck-none-here"),
        ("*.json", "deck-none-here"),
        ("~no-such-user/a.yaml", "file-unreadable"),
    ],
)
@pytest.mark.usefixtures("folder")
def test_what_names_nothing(given: str, code: str) -> None:
    with pytest.raises(ProblemsFound) as found:
        deck_files(given)
    assert [problem.code for problem in found.value.problems] == [code]
