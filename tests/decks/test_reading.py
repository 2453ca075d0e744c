"""Several files in one call, and what comes with a deck."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from dlcards.core.lane import Way
from dlcards.core.problem import Place, Problem
from dlcards.decks.codes import Code
from dlcards.decks.reading import read_decks
from dlcards.decks.schema import schema
from dlcards.study.incoming import Incoming

Read = Callable[[str | bytes], tuple[Incoming | None, list[Problem]]]

DECK = "dlcards: 1\ndeck: {}\ntitle: {{ko: 덱, en: Deck}}\nnotes: []\n"


def test_a_deck_comes_with_the_places_of_its_names(good: str, read: Read) -> None:
    incoming, _ = read(good)
    assert incoming is not None
    file = incoming.place.file
    assert incoming.place == Place(file, 2, 7)
    assert incoming.places == {
        "self-attention": Place(file, 7, 9),
        "query": Place(file, 24, 9),
    }
    assert incoming.formers == {"transformers/self-attn": Place(file, 20, 11)}
    assert incoming.deck.ways == Way.NAME | Way.MEANING | Way.CLOZE


def test_translation_is_the_lane_from_term_to_term(good: str, read: Read) -> None:
    incoming, _ = read(good.replace("[name, meaning, cloze]", "[translation]"))
    assert incoming is not None
    assert incoming.deck.ways == Way.TERM


def test_two_files_with_one_deck(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("a.yaml", "b.yaml", "c.yaml")]
    for path, deck in zip(paths, ("one", "two", "one"), strict=True):
        path.write_text(DECK.format(deck), encoding="utf-8")
    found, problems = read_decks([*paths, tmp_path / "absent.yaml"])
    assert [incoming.deck.id for incoming in found] == ["one", "two"]
    assert [incoming.origin for incoming in found] == [str(path) for path in paths[:2]]
    assert [(p.code, p.place) for p in problems] == [
        (Code.DECK_TWICE, Place(str(paths[2]), 2, 7)),
        (Code.FILE_MISSING, Place(str(tmp_path / "absent.yaml"))),
    ]


def test_the_schema_closes_every_mapping_and_describes_the_deck() -> None:
    whole = schema()
    assert whole["title"] == "A dlcards deck"
    assert whole["description"]
    assert set(whole["required"]) == {"dlcards", "deck", "title", "notes"}
    parts = [whole, *whole["$defs"].values()]
    assert all(part["additionalProperties"] is False for part in parts)
    note = whole["$defs"]["NoteShape"]
    assert note["required"] == ["id", "term", "meaning"]
    assert note["properties"]["id"]["pattern"]
    assert whole["$defs"]["SourceShape"]["properties"]["year"] == {"type": "integer"}


def test_reading_loads_pydantic_only_when_it_reads() -> None:
    code = (
        "import sys, dlcards.decks.reading, dlcards.decks.writing; print('pydantic' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
