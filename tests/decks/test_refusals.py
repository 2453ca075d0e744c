"""Files made to exhaust their reader are refused after a bounded number of events.

No clock is read: what is counted is how often libyaml was asked.
"""

from typing import Any

import pytest
from yaml import CLoader

from dlcards.core.problem import Problem
from dlcards.decks import parsing
from dlcards.decks.codes import Code
from dlcards.decks.parsing import DEEPEST, parse
from dlcards.decks.source import Source, source_of
from dlcards.decks.tree import Tree

MANY = 1_000_000


def source(text: str) -> Source:
    found = source_of(text.encode(), "deck.yaml")
    assert isinstance(found, Source)
    return found


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[" * MANY, Code.TOO_DEEP),
        ("{a: " * MANY, Code.TOO_DEEP),
        ("- " * MANY, Code.TOO_DEEP),
        ("[\n" * MANY, Code.TOO_DEEP),
        ("{" * MANY, Code.KEY_NOT_TEXT),
        ("? " * MANY, Code.KEY_NOT_TEXT),
        ("!a " * MANY, Code.TAG),
        ("%TAG ! tag:a\n" * MANY, Code.DIRECTIVE),
        ("a: &a [*a, *a]\n" * MANY, Code.ALIAS),
        ("a: " * MANY, Code.COLON_STRAY),
    ],
)
def test_little_is_read_of_what_will_be_refused(
    monkeypatch: pytest.MonkeyPatch, text: str, code: Code
) -> None:
    asked = []

    class Counting:
        def __init__(self, utf8: bytes) -> None:
            self.loader = CLoader(utf8)

        def get_event(self) -> Any:
            asked.append(1)
            return self.loader.get_event()

    monkeypatch.setattr(parsing, "CLoader", Counting)
    refused = parse(source(text))
    assert isinstance(refused, Problem)
    assert refused.code == code
    assert len(asked) <= 3 + 2 * DEEPEST


@pytest.mark.parametrize(
    ("depth", "is_read"), [(DEEPEST, True), (DEEPEST + 1, False), (1000, False)]
)
def test_the_depth_that_is_read(depth: int, is_read: bool) -> None:
    assert isinstance(parse(source("[" * depth + "]" * depth)), Tree) == is_read


def test_every_node_of_a_tree_knows_its_place() -> None:
    text = "a: {b: [x, {c: y}], d: z}\ne:\n  - f\n  - g: h\n"
    tree = parse(source(text))
    assert isinstance(tree, Tree)
    assert tree.root == {"a": {"b": ["x", {"c": "y"}], "d": "z"}, "e": ["f", {"g": "h"}]}
    places = {
        ("a",): (1, 4),
        ("a", "b"): (1, 8),
        ("a", "b", 0): (1, 9),
        ("a", "b", 1, "c"): (1, 16),
        ("a", "d"): (1, 24),
        ("e",): (3, 3),
        ("e", 0): (3, 5),
        ("e", 1): (4, 5),
        ("e", 1, "g"): (4, 8),
    }
    for path, (line, column) in places.items():
        place = tree.place(*path)
        assert (place.line, place.column) == (line, column), path
    assert (tree.key_place("a", "d").line, tree.key_place("a", "d").column) == (1, 21)
    assert tree.key_place("e", 1) == tree.place("e", 1)


@pytest.mark.parametrize("text", ["no", "12:30", "2026-01-01", "0x1F", "1e3", "~", "null", "1_000"])
def test_a_text_stays_as_it_was_written(text: str) -> None:
    tree = parse(source(f"[{text}]"))
    assert isinstance(tree, Tree)
    assert tree.root == [text]
