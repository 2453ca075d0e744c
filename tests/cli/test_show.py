"""`dlcards show`: one note by any of its names, with its cards."""

from __future__ import annotations

import unicodedata

import pytest
from wcwidth import wcswidth

from tests.cli.conftest import Terminal, Write, assert_shape, texts

NOTE = {
    "deck": str, "note": str, "term": dict, "aliases": dict, "meaning": dict,
    "cloze": (dict, type(None)), "example": (dict, type(None)), "formula": (str, type(None)),
    "figure": (dict, type(None)), "beware": (dict, type(None)), "tags": list, "see": list,
    "was": list, "also": list, "source": (dict, type(None)), "mnemonic": (str, type(None)),
    "accepted": dict, "cards": list,
}  # fmt: skip
NEW = {
    "card": str,
    "state": str,
    "due": type(None),
    "interval": type(None),
    "easiness": type(None),
    "repetition": type(None),
    "lapses": int,
    "reviews": int,
}
SCHEDULED = NEW | {"due": str, "interval": int, "easiness": float, "repetition": int}


@pytest.mark.parametrize(
    "name",
    [
        "sample/softmax",
        "softmax",
        "SoftMax",
        "Soft-Max",
        "소프트맥스",
        "소프트 맥스",
        "normalised exponential",
        unicodedata.normalize("NFD", "소프트맥스"),
        "소프트먹스",  # one vowel off
        "sotfmax",
    ],
)
def test_a_note_goes_by_any_of_its_names(dlcards: Terminal, name: str) -> None:
    found = dlcards.done("show", name, "--json").json
    assert (found["deck"], found["note"]) == ("sample", "softmax")


def test_words_need_no_quotes(dlcards: Terminal) -> None:
    assert dlcards.done("show", "normalised", "exponential", "--json").json["note"] == "softmax"


def test_json_of_a_note(either: Terminal) -> None:
    either.done("grade", "sample/softmax/ko.name", 5)
    told = either.done("show", "softmax", "--json").json
    assert_shape(told, NOTE)
    assert told["term"] == {"ko": "소프트맥스", "en": "softmax"}
    assert texts(told["tags"])
    assert told["figure"] is None
    cards = told["cards"]
    assert [card["card"].removeprefix("sample/softmax/") for card in cards] == [
        "ko.name", "ko.meaning", "en.name", "en.meaning", "ko-en", "en-ko",
        "ko.cloze.1", "ko.cloze.2",
    ]  # fmt: skip
    assert_shape(cards[0], SCHEDULED)
    assert cards[0] == {
        "card": "sample/softmax/ko.name",
        "state": "scheduled",
        "due": either.day(1),
        "interval": 1,
        "easiness": 2.6,
        "repetition": 1,
        "lapses": 0,
        "reviews": 1,
    }
    for card in cards[1:]:
        assert_shape(card, NEW)
        assert card["state"] == "new"


def test_a_note_on_paper(either: Terminal) -> None:
    either.done("grade", "sample/softmax/ko.name", 5)
    either.done("suspend", "sample/softmax/en.name")
    out = either.done("show", "softmax").out
    lines = out.splitlines()
    ours, theirs = "소프트맥스 (softmax)", "softmax (소프트맥스)"
    first, second = (ours, theirs) if either.lang == "ko" else (theirs, ours)
    assert lines.index(first) < lines.index(second)
    assert out.count("https://example.org/paper") == 1  # what both share is told once
    state = {"ko": ("복습 중", "묻지 않음"), "en": ("scheduled", "suspended")}[either.lang]
    day = {"ko": "1일", "en": "1 day"}[either.lang]
    row = next(line.split("  ") for line in lines if line.startswith("ko.name"))
    assert [cell.strip() for cell in row if cell] == [
        "ko.name", state[0], either.day(1), day, "2.60",
    ]  # fmt: skip
    assert any(line.split() == ["en.name", *state[1].split()] for line in lines)
    assert max(map(wcswidth, lines)) <= 80


def test_several_notes_that_fit_are_named(either: Terminal, write: Write) -> None:
    twin = write(
        "dlcards: 1\ndeck: twin\ntitle: {en: Twin}\nnotes:\n"
        "  - {id: relu, term: {en: ReLU}, meaning: {en: The same again}}\n"
    )
    either.done("import", twin)
    ran = either("show", "relu", "--json")
    assert (ran.code, ran.json) == (1, {"candidates": ["sample/relu", "twin/relu"]})
    ran = either("show", "relu")
    assert (ran.code, ran.out) == (1, "sample/relu\ntwin/relu\n")
    assert (
        ran.err
        == {
            "ko": "‘relu’에 맞는 노트가 여럿이에요:\n",
            "en": "Several notes fit ‘relu’:\n",
        }[either.lang]
    )


def test_no_note_fits(either: Terminal) -> None:
    ran = either("show", "zzz")
    assert (ran.code, ran.out) == (1, "")
    assert (
        ran.err
        == {"ko": "그런 노트가 없어요: zzz\n", "en": "There is no note ‘zzz’.\n"}[either.lang]
    )
    ran = either("show", "zzz", "--json")
    assert (ran.code, ran.json) == (1, {"candidates": []})


def test_a_note_that_left_its_deck_is_retired(dlcards: Terminal, write: Write) -> None:
    path = write()
    dlcards.done("import", path)
    dlcards.done("grade", "mine/epoch/en.name", 4)
    text = path.read_text(encoding="utf-8")
    start, end = text.index("  - id: epoch"), text.index("  - id: batch")
    path.write_text(text[:start] + text[end:], encoding="utf-8")
    dlcards.done("import", path)
    cards = dlcards.done("show", "mine/epoch", "--json").json["cards"]
    assert {card["state"] for card in cards} == {"retired"}
    assert cards[2]["due"] == dlcards.day(1)  # its history is kept
