"""`decks`, `decks copy`, `export`: what the shelf holds, and how it leaves it."""

from __future__ import annotations

import sqlite3
import unicodedata
from pathlib import Path
from zipfile import ZipFile

import pytest
from wcwidth import wcswidth

from tests.cli.conftest import Terminal, Write, assert_shape
from tests.cli.sample import FIGURE

DECK = {
    "deck": str, "title": str, "due": int, "new": int, "begun": int, "notes": int, "from": str,
}  # fmt: skip
EXPORT = {"path": str, "decks": int, "notes": int, "cards": (int, type(None)), "media": int}


def test_the_table_is_straight_in_both_languages(either: Terminal, write: Write) -> None:
    either.done("import", write())
    either.done("grade", "mine/epoch/ko.name", 5)
    lines = either.done("decks", "--in", "ko").out.splitlines()
    head = {
        "ko": ["덱", "제목", "복습", "새 노트", "시작함", "출처"],
        "en": ["Deck", "Title", "Due", "New", "Begun", "From"],
    }[either.lang]
    assert [cell.strip() for cell in lines[0].split("  ") if cell.strip()] == head
    titles = {"ko": ["작은 덱", "내 덱"], "en": ["Small deck", "My deck"]}[either.lang]
    columns = [
        wcswidth(line[: line.index(title)])
        for line, title in zip(lines, [head[1], *titles], strict=True)
    ]
    assert len(set(columns)) == 1
    assert lines[1].split()[-3:] == (
        ["0/4", "기본", "덱"] if either.lang == "ko" else lines[1].split()[-3:]
    )
    assert "1/2" in lines[2]


def test_decks_as_json(either: Terminal, write: Write) -> None:
    path = write()
    either.done("import", path)
    told = either.done("decks", "--json", "--in", "en").json
    assert_shape(told, {"decks": list})
    for deck in told["decks"]:
        assert_shape(deck, DECK)
    assert told["decks"][0] == {
        "deck": "sample",
        "title": {"ko": "작은 덱", "en": "Small deck"}[either.lang],
        "due": 0,
        "new": 4,
        "begun": 0,
        "notes": 4,
        "from": "bundled",
    }
    assert told["decks"][1]["from"] == str(path)


def test_a_copied_deck_is_ones_own_and_keeps_its_history(either: Terminal) -> None:
    either.done("grade", "sample/relu/ko.name", 5)
    due = either.due("sample/relu/ko.name")
    said = {
        "ko": "sample 덱을 own.yaml에 복사했어요. 이제 내 덱이니 이 파일을 고쳐 쓰세요.\n",
        "en": "Copied sample to own.yaml. The deck is yours now: edit that file.\n",
    }
    assert either.done("decks", "copy", "sample", "own.yaml").out == said[either.lang]
    own = Path("own.yaml").absolute()
    assert Path("figures/relu.svg").read_text(encoding="utf-8") == FIGURE
    assert either.done("check", own).code == 0
    told = either.done("decks", "--json").json["decks"]
    assert [(deck["deck"], deck["from"]) for deck in told] == [("sample", str(own))]
    assert either.due("sample/relu/ko.name") == due
    assert len(either.done("import", own, "--json").json["unchanged"]) == 4


def test_a_copy_as_json(dlcards: Terminal) -> None:
    told = dlcards.done("decks", "copy", "sample", "own.yaml", "--json").json
    assert told == {"deck": "sample", "path": "own.yaml"}


def test_a_copy_never_overwrites(either: Terminal) -> None:
    before = either.dump()
    Path("own.yaml").write_text("mine", encoding="utf-8")
    ran = either("decks", "copy", "sample", "own.yaml")
    assert (ran.code, ran.out) == (1, "")
    assert "own.yaml" in ran.err
    Path("figures").mkdir()
    Path("figures/relu.svg").write_text("my own drawing", encoding="utf-8")
    ran = either("decks", "copy", "sample", "new.yaml")
    assert ran.code == 1
    assert "relu.svg" in ran.err
    assert not Path("new.yaml").exists()
    assert Path("own.yaml").read_text(encoding="utf-8") == "mine"
    assert Path("figures/relu.svg").read_text(encoding="utf-8") == "my own drawing"
    assert either.dump() == before


def test_a_copy_that_cannot_be_imported_leaves_no_file(dlcards: Terminal, write: Write) -> None:
    """The figure of a deck of one's own went missing since."""
    Path("figures").mkdir()
    Path("figures/f.svg").write_text(FIGURE, encoding="utf-8")
    text = (
        "dlcards: 1\ndeck: mine\ntitle: {en: My deck}\nnotes:\n"
        "  - {id: a, term: {en: a}, meaning: {en: b}, figure: {file: figures/f.svg}}\n"
    )
    dlcards.done("import", write(text))
    Path("figures/f.svg").unlink()
    before = dlcards.dump()
    ran = dlcards("decks", "copy", "mine", "copy.yaml")
    assert ran.code == 1
    assert "figures/f.svg" in ran.err
    assert not Path("copy.yaml").exists()
    assert dlcards.dump() == before


def test_a_deck_that_is_not_there(either: Terminal) -> None:
    said = {
        "ko": "그런 덱이 없어요: none. 있는 덱: sample\n",
        "en": "There is no deck ‘none’. There are: sample.\n",
    }[either.lang]
    for words in (
        ["decks", "copy", "none", "x.yaml"],
        ["export", "x.apkg", "--deck", "none"],
        ["review", "--plain", "none"],
    ):
        ran = either(*words)
        assert (ran.code, ran.out, ran.err) == (1, "", said)


def test_export_to_anki(either: Terminal) -> None:
    said = {
        "ko": "out.apkg: 덱 1개, 노트 4개, 카드 8장, 그림 1개.\n",
        "en": "out.apkg: 1 deck, 4 notes, 8 cards, 1 figure.\n",
    }
    assert either.done("export", "out.apkg", "--in", "en").out == said[either.lang]
    told = either.done("export", "--json", "out.apkg", "--in", "both").json
    assert_shape(told, EXPORT)
    with ZipFile("out.apkg") as package:
        Path("collection.db").write_bytes(package.read("collection.anki21"))
    with sqlite3.connect("collection.db") as collection:
        (cards,) = collection.execute("SELECT count(*) FROM cards").fetchone()
    collection.close()
    assert told == {
        "path": "out.apkg",
        "decks": 1,
        "notes": 4,
        "cards": cards,
        "media": 1,
    }


def test_export_to_yaml_and_back(either: Terminal, write: Write) -> None:
    """A file that leaves and comes back says the same of every note."""
    either.done("import", write())
    notes = [either.done("show", f"sample/{one}", "--json").json for one in ("softmax", "relu")]
    said = {
        "ko": "out.yaml: 덱 1개, 노트 4개, 그림 1개.\n",
        "en": "out.yaml: 1 deck, 4 notes, 1 figure.\n",
    }
    assert either.done("export", "out.yaml", "--deck", "sample").out == said[either.lang]
    told = either.done("export", "out.yaml", "--deck", "sample", "--json").json
    assert_shape(told, EXPORT)
    told = either.done("import", "out.yaml", "--replace", "--json").json
    assert len(told["unchanged"]) == 4
    assert notes == [
        either.done("show", f"sample/{one}", "--json").json for one in ("softmax", "relu")
    ]


def test_export_follows_the_decks_that_are_named(dlcards: Terminal, write: Write) -> None:
    dlcards.done("import", write())
    assert dlcards.done("export", "all.apkg", "--json").json["decks"] == 2
    two = dlcards.done("export", "one.apkg", "--json", "--deck", "mine", "--deck", "sample").json
    assert two["decks"] == 2
    assert dlcards.done("export", "one.apkg", "--json", "--deck", "mine").json["notes"] == 2


def test_a_yaml_file_holds_one_deck(either: Terminal, write: Write) -> None:
    either.done("import", write())
    ran = either("export", "out.yaml")
    assert (ran.code, ran.out) == (1, "")
    assert "--deck" in ran.err
    assert not Path("out.yaml").exists()


@pytest.mark.parametrize("name", ["out.csv", "out", "."])
def test_export_knows_two_endings(either: Terminal, name: str) -> None:
    ran = either("export", name)
    said = {"ko": "이름이 .apkg나 .yaml로 끝나야 해요", "en": "The name must end in .apkg or .yaml"}
    assert (ran.code, ran.out, ran.err) == (1, "", f"{said[either.lang]}: {name}\n")


@pytest.mark.parametrize("name", ["collection.apkg", "backup-1.apkg", "Collection.APKG"])
def test_names_that_mean_something_else_to_anki_are_refused(either: Terminal, name: str) -> None:
    before = either.dump()
    ran = either("export", name)
    assert (ran.code, ran.out) == (1, "")
    assert name in ran.err
    assert not Path(name).exists()
    assert either.dump() == before


CANNOT = [
    ("nowhere/out{}", "폴더가 없어서 쓰지 못했어요", "There is no folder for"),
    ("folder{}", "파일이 아니라 폴더예요", "is a folder"),
    ("file/out{}", "폴더가 없어서 쓰지 못했어요", "There is no folder for"),
    ("/proc/out{}", "", "/proc/out"),  # what the system calls it differs
    ("x" * 300 + "{}", "파일 이름이 너무 길어요", "name is too long"),
]


@pytest.mark.parametrize(("target", "ko", "en"), CANNOT, ids=[case[2] for case in CANNOT])
@pytest.mark.parametrize("ending", [".apkg", ".yaml"])
def test_a_target_that_cannot_be_written(
    either: Terminal, target: str, ko: str, en: str, ending: str
) -> None:
    Path(f"folder{ending}").mkdir()
    Path("file").write_text("a file", encoding="utf-8")
    there = either.files()
    before = either.dump()
    ran = either("export", target.format(ending))
    assert (ran.code, ran.out) == (1, "")
    assert (ko if either.lang == "ko" else en) in ran.err
    assert ".part" not in ran.err
    assert either.files() == there
    assert either.dump() == before


def test_a_glossary_page(either: Terminal) -> None:
    said = {"ko": "page.md: 항목 4개.\n", "en": "page.md: 4 entries.\n"}
    assert either.done("glossary", "sample", "-o", "page.md").out == said[either.lang]
    title = {"ko": "작은 덱", "en": "Small deck"}[either.lang]
    page = Path("page.md").read_text(encoding="utf-8")
    assert page.startswith("# ")
    assert title in page.splitlines()[0]
    told = either.done("glossary", "sample", "-o", "page.md", "--in", "en", "--json").json
    assert told == {"path": "page.md", "entries": 4}
    assert "Small deck" in Path("page.md").read_text(encoding="utf-8").splitlines()[0]


def test_a_glossary_page_that_cannot_be_written(either: Terminal) -> None:
    before = either.dump()
    for words in (
        ["none", "-o", "page.md"],
        ["sample", "-o", "nowhere/page.md"],
        ["sample", "-o", "."],
    ):
        ran = either("glossary", *words)
        assert (ran.code, ran.out) == (1, "")
        assert len(ran.err.splitlines()) == 1
    assert either.files() == []
    assert either.dump() == before


def test_hangul_file_names_work_in_both_normal_forms(dlcards: Terminal) -> None:
    for form in ("NFC", "NFD"):
        name = unicodedata.normalize(form, "내보낸 덱.yaml")
        dlcards.done("export", name)
        assert Path(name).is_file()
        assert dlcards.done("check", name).code == 0
