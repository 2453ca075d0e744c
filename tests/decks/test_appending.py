"""A note added at the end of a deck's text: all else stays, byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from dlcards.core.language import Bilingual
from dlcards.core.note import Note
from dlcards.decks.appending import NoPlace, appended
from dlcards.decks.locating import line_of
from dlcards.decks.manuscript import Manuscript
from dlcards.decks.reading import read_manuscripts

NEW = Note("new", Bilingual("새것", "new one"), Bilingual("새 뜻", 'a "new": meaning'), tags=("t",))
HEAD = "dlcards: 1\ndeck: mine\ntitle: {ko: 덱}\n"
OLD = "  - id: old\n    term: {en: old}\n    meaning:\n      en: >-\n        folded\n        text\n"


def saved(path: Path, data: bytes) -> Manuscript:
    """The deck whose file `data` is."""
    path.write_bytes(data)
    found, problems = read_manuscripts([path])
    assert found, problems
    return found[0]


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}notes:\n{OLD}",
        f"{HEAD}notes:\n{OLD}".rstrip("\n"),  # no line end at the end
        f"{HEAD}notes:\n{OLD}\n\n",
        f"{HEAD}notes:\n{OLD}# the end\n",
        f"\ufeff{HEAD}notes:\n{OLD}".replace("\n", "\r\n"),  # as an editor on Windows leaves it
        HEAD + "notes:\n" + OLD.replace("\n    ", "\n  ").replace("  - ", "- ", 1),  # no indent
        f"{HEAD}notes:\n{OLD}license: MIT\n",  # something follows
        f"{HEAD}notes:\n{OLD}\n# of the licence\nlicense: MIT\n",
        f"{HEAD}notes: []\n",
        f"{HEAD}notes: [ ] # none yet\nlicense: MIT\n",
    ],
)
def test_the_rest_stays_and_the_deck_has_one_note_more(tmp_path: Path, text: str) -> None:
    path = tmp_path / "mine.yaml"
    before = saved(path, text.encode())
    data = appended(text.encode(), before.tree, NEW)
    after = saved(path, data)
    assert after.deck.notes == (*before.deck.notes, NEW)
    assert after.deck.license == before.deck.license
    head, _, tail = data.partition(b"- id: new")
    if before.deck.notes:
        start = head.decode().rstrip(" \r\n")
        assert text.startswith(start)
        assert tail.decode().strip().endswith(text[len(start) :].strip())


@pytest.mark.parametrize(
    "data",
    [
        f"{HEAD}notes: [{{id: a, term: {{en: a}}, meaning: {{en: b}}}}]\n".encode(),
        f"{HEAD}notes:\n{OLD}".encode("utf-16"),
    ],
    ids=["brackets", "UTF-16"],
)
def test_where_there_is_no_place_nothing_is_touched(tmp_path: Path, data: bytes) -> None:
    tree = saved(tmp_path / "mine.yaml", data).tree
    with pytest.raises(NoPlace):
        appended(data, tree, NEW)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("notes:\n  - id: older\n  - id: old\n", 3),
        ('notes:\n  - term: {en: x}\n    id: "old" # here\n', 3),
        ("notes: [{id: a}, {id: old}]\n", 1),
        ("notes:\n  - id: old: [broken\n  -\tid: old\n", 3),  # it need not be YAML
        ("notes: []\n", 1),
    ],
)
def test_a_note_is_found_by_its_line(tmp_path: Path, text: str, line: int) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(text, encoding="utf-8")
    assert line_of(path, "old") == line
    assert line_of(tmp_path / "nowhere.yaml", "old") == 1
