"""Patching: a note reads as what it shall, and nothing else of the file has moved."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from dlcards.core.language import Bilingual
from dlcards.core.note import Deck, Figure, Note
from dlcards.core.plain import plain_note
from dlcards.decks.edits import Edit, Lines, Unsafe, applied
from dlcards.decks.layout import layout
from dlcards.decks.parsing import parse
from dlcards.decks.patching import Patcher
from dlcards.decks.reading import deck_of
from dlcards.decks.source import Source, source_of
from dlcards.decks.tree import Tree
from dlcards.decks.writing import flow, item_lines, mapping_lines, written
from tests.decks.test_laws import notes

GUARD = Note("guard", Bilingual("문지기", "guard"), Bilingual("그대로 남는다", "stays"))


def in_blocks(deck: Deck) -> str:
    """As the program writes decks."""
    return written(deck)


def in_brackets(deck: Deck) -> str:
    """Each note in one line."""
    lines = [f"- {flow(plain_note(note))}  # a remark" for note in deck.notes]
    return "\n".join([*HEAD, "notes:", *lines, ""])


def as_json(deck: Deck) -> str:
    """The whole file in brackets, every text in quotes, without a line end."""
    head = {"dlcards": 1, "deck": "d", "title": {"en": "D"}}
    return json.dumps(
        {**head, "notes": [plain_note(note) for note in deck.notes]}, ensure_ascii=False
    )


def far_in(deck: Deck) -> str:
    """Four columns a step, the first key far from its dash, old line ends."""
    lines = [*HEAD, "notes:"]
    for note in deck.notes:
        lines += item_lines(mapping_lines(plain_note(note), 8, 4), 4)
    return "\r\n".join([*lines, ""])


HEAD = ("dlcards: 1", "deck: d", "title: {en: D}")
MANNERS = (in_blocks, in_brackets, as_json, far_in)


def deck_in(text: str) -> Deck:
    source = source_of(text.encode(), "")
    assert isinstance(source, Source), text
    tree = parse(source)
    assert isinstance(tree, Tree), (tree, text)
    return deck_of(tree)


def patched(text: str, number: int, target: dict[str, Any]) -> str:
    lines = Lines(text)
    part = layout(text).get("notes")
    assert part is not None
    note = part.parts[number]
    return applied(text, Patcher(lines).value(note, target, in_flow=part.style.is_flow))


@settings(max_examples=150, deadline=None, derandomize=True)
@given(old=notes, new=notes, manner=st.sampled_from(MANNERS))
def test_a_patched_note_reads_as_it_shall(
    old: Note, new: Note, manner: Callable[[Deck], str]
) -> None:
    old, new = replace(old, id="old"), replace(new, id="new")
    deck = Deck("d", Bilingual(en="D"), (GUARD, old, GUARD))
    text = manner(deck)
    result = patched(text, 1, plain_note(new))
    assert deck_in(result) == replace(deck, notes=(GUARD, new, GUARD)), result
    part = layout(text).get("notes")
    assert part is not None
    assert result.startswith(text[: part.parts[1].at])
    assert result.endswith(text[part.parts[1].end :].lstrip("\r\n"))
    assert patched(result, 1, plain_note(new)) == result


ODD = [
    # a text in brackets stays in brackets, and what stands beside it stays
    (
        "    meaning: { ko: 뜻 ,  'en' : \"a: b\" } # mine",
        {"meaning": {"ko": "새 뜻", "en": "a: b"}},
        "    meaning: { ko: 새 뜻 ,  'en' : \"a: b\" } # mine",
    ),
    # a half joins the other in its brackets, in quotes where those need them
    (
        "    meaning: {ko: 뜻}",
        {"meaning": {"ko": "뜻", "en": "a, b"}},
        "    meaning: {ko: 뜻, en: 'a, b'}",
    ),
    # a half comes first where it belongs there
    ("    meaning: {en: a}", {"meaning": {"ko": "뜻", "en": "a"}}, "    meaning: {ko: 뜻, en: a}"),
    # a half below the other, behind the comment beside it
    (
        "    meaning:\n       ko: 뜻 # why\n       # more",
        {"meaning": {"ko": "뜻", "en": "a"}},
        "    meaning:\n       ko: 뜻 # why\n       en: a\n       # more",
    ),
    # a folded text goes with all its lines; the comment at its head stays
    (
        "    meaning:\n      ko: >-  # folded\n        하나\n        둘\n\n      en: a",
        {"meaning": {"ko": "셋", "en": "a"}},
        "    meaning:\n      ko: 셋  # folded\n\n      en: a",
    ),
    # a literal text becomes another one
    (
        "    meaning:\n      ko: |\n        하나\n        둘\n      # between\n      en: a",
        {"meaning": {"ko": "셋\n넷", "en": "a"}},
        "    meaning:\n      ko: |-\n        셋\n        넷\n      # between\n      en: a",
    ),
    # several lines beside a comment: they take one line in quotes
    (
        "    meaning: {ko: 뜻}\n    formula: x # TeX",
        {"formula": "x\ny"},
        '    meaning: {ko: 뜻}\n    formula: "x\\ny" # TeX',
    ),
    # a part goes, the comment beside it stays
    (
        "    meaning: {ko: 뜻}\n    formula: x # TeX\n    tags: [a]",
        {"tags": ["a"]},
        "    meaning: {ko: 뜻}\n    # TeX\n    tags: [a]",
    ),
    # items of a list come and go one by one
    (
        "    meaning: {ko: 뜻}\n    tags: [ 'a' , b, c ]",
        {"tags": ["a", "c", "d"]},
        "    meaning: {ko: 뜻}\n    tags: [ 'a' , c, d ]",
    ),
    (
        "    meaning: {ko: 뜻}\n    tags:\n    - a # first\n    # then\n    - b",
        {"tags": ["a", "c", "b", "d"]},
        "    meaning: {ko: 뜻}\n    tags:\n    - a # first\n    - c\n    # then\n    - b\n    - d",
    ),
    # an empty list is filled where it stands
    (
        "    meaning: {ko: 뜻}\n    tags: []",
        {"tags": ["a"]},
        "    meaning: {ko: 뜻}\n    tags: [a]",
    ),
    # a part that was not there comes behind the one before it
    (
        "    meaning: {ko: 뜻}\n\n    # by hand\n    tags: [a]",
        {"figure": {"file": "f"}, "tags": ["a"]},
        "    meaning: {ko: 뜻}\n    figure: {file: f}\n\n    # by hand\n    tags: [a]",
    ),
    # a text over several lines, plain or in quotes, is one text
    (
        '    meaning:\n      ko: 하나\n        둘\n      en: "a\n        b"',
        {"meaning": {"ko": "하나 둘", "en": "c"}},
        "    meaning:\n      ko: 하나\n        둘\n      en: c",
    ),
    # keys in quotes are keys
    ("    \"meaning\": {'ko': 뜻}", {"meaning": {"ko": "새 뜻"}}, "    \"meaning\": {'ko': 새 뜻}"),
]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(("before", "change", "after"), ODD)
def test_odd_ways_of_writing(before: str, change: dict[str, Any], after: str, end: str) -> None:
    """A note in the middle of a file, with comments and other notes round it; and at its end."""
    start = "\n".join(["# top", *HEAD, "notes:", "  - id: a # the id", "    term: {ko: 가}", ""])
    rest = "\n\n  # the next\n  - {id: b, term: {en: b}, meaning: {en: b}}\n# end\n"
    for tail in (rest, "\n", ""):
        text = (start + before + tail).replace("\n", end)
        note = plain_note(deck_in(text).notes[0])
        kept = {key: note[key] for key in ("id", "term", "meaning")}
        assert patched(text, 0, in_order({**kept, **change})) == (start + after + tail).replace(
            "\n", end
        )


def in_order(plain: dict[str, Any]) -> dict[str, Any]:
    keys = list(plain_note(FULL))
    return dict(sorted(plain.items(), key=lambda item: keys.index(item[0])))


FULL = Note(
    "n",
    Bilingual("가"),
    Bilingual("뜻"),
    formula="x",
    figure=Figure("f"),
    tags=("t",),
)


def test_a_comment_that_would_be_lost_is_a_reason_to_refuse() -> None:
    text = "\n".join(
        [
            *HEAD,
            "notes:",
            "  - {id: a, term: {en: a}, meaning: {en: b},",
            "     # why",
            "     tags: [x]}",
            "",
        ]
    )
    with pytest.raises(Unsafe):
        patched(text, 0, {"id": "a", "term": {"en": "a"}, "meaning": {"en": "b"}})


def test_edits_that_overlap_are_refused() -> None:
    with pytest.raises(Unsafe):
        applied("abcdef", [Edit(0, 3), Edit(2, 4)])
