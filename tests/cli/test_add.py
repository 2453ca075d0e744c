"""`add`: a note of the learner's own, written into their file and imported at once."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Terminal, Write
from tests.cli.sample import OWN

NEW = ("add", "--term-en", "Layer norm", "--meaning-en", "Normalises one sample")


def test_the_first_note_makes_the_deck(either: Terminal) -> None:
    path = either.store.parent / "decks" / "mine.yaml"
    said = {
        "ko": f"mine/layer-norm 노트를 {path}에 더했어요.\n",
        "en": f"Added mine/layer-norm to {path}.\n",
    }
    assert either.done(*NEW).out == said[either.lang]
    assert either.done("show", "layer norm", "--json").json["deck"] == "mine"
    assert either.done("check", path).code == 0


def test_it_is_asked_for_field_by_field(dlcards: Terminal) -> None:
    typed = "층 정규화\n\n한 표본을 정규화한다\n\n레이어 놈, LN\n\n\n\n\n\n\n훈련\n"
    ran = dlcards.done("add", "--json", typed=typed)
    assert ran.json["note"] == "mine/층-정규화"
    told = dlcards.done("show", "LN", "--json").json
    assert told["aliases"] == {"ko": ["레이어 놈", "LN"]}
    assert told["tags"] == ["훈련"]


def test_a_file_that_is_there_stays_as_it_is(dlcards: Terminal, write: Write) -> None:
    path = write(OWN + "# mine\n")
    dlcards.done("import", path)
    dlcards.done(*NEW)
    text = path.read_text(encoding="utf-8")
    assert text.startswith(OWN + "# mine\n")
    assert len(dlcards.done("browse", "deck:mine", "--json").json["notes"]) == 3


def test_a_name_that_is_taken_is_pointed_out(dlcards: Terminal) -> None:
    again = ("add", "--term-ko", "소프트맥스", "--meaning-ko", "뜻")
    before = dlcards.dump()
    ran = dlcards(*again)
    assert (ran.code, ran.out) == (1, "")
    assert "sample/softmax" in ran.err
    assert dlcards(*again, "--json").json == {"candidates": ["sample/softmax"]}
    assert dlcards.dump() == before
    assert not Path(dlcards.store.parent / "decks" / "mine.yaml").exists()
    assert dlcards.done(*again, "--force", "--json").json["note"] == "mine/소프트맥스"


def test_what_cannot_be_added_changes_nothing(dlcards: Terminal, write: Write) -> None:
    path = write()
    dlcards.done("import", path)
    before = path.read_bytes(), dlcards.dump()
    for words in (
        ("add", "--term-en", "x"),  # no meaning
        ("add", "--meaning-en", "x"),  # no term
        (*NEW, "--id", "Not An Id"),
        (*NEW, "--id", "epoch"),  # taken
        (*NEW, "--deck", "sample"),  # bundled
        (*NEW, "--deck", "Not An Id"),
        (*NEW, "--formula", "\\frac{"),  # a mistake in what would be written
    ):
        ran = dlcards(*words)
        assert ran.code == 1, words
        assert ran.err
    assert (path.read_bytes(), dlcards.dump()) == before
    path.write_text("dlcards: [", encoding="utf-8")
    assert dlcards(*NEW).code == 1
    path.unlink()
    assert str(path) in dlcards(*NEW).err
