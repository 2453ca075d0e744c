"""`dlcards build`: pages into a deck, and again, and what is told of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from dlcards.core.note import Deck
from dlcards.decks.reading import read_deck
from tests.cli.conftest import Terminal

PAGE = """# 학습 용어

## 최적화
※ 학습률 (learning rate)
: 한 걸음의 크기를 정하는 값이다.

※ 모멘텀
: 앞선 걸음들의 방향을 이어 가는 방법이다.
![공](ball.png)

※ 웜업
"""
OTHER = "# 용어\n\n- 학습률 : 기울기에 곱해 걸음을 줄이는 수\n- 에폭 : 데이터를 한 번 훑는 단위\n"


def deck_in(path: Path) -> Deck:
    incoming, problems = read_deck(path, str(path))
    assert incoming is not None, problems
    return incoming.deck


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.md"
    path.write_text(PAGE, encoding="utf-8")
    return path


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_a_page_becomes_a_deck_that_imports_at_once(
    dlcards: Terminal, page: Path, lang: str
) -> None:
    dlcards.lang = lang
    deck = page.with_name("mine.yaml")
    ran = dlcards("build", page, "-o", deck)
    assert ran.code == 0, ran.err
    assert "page.md:11" in ran.out  # 웜업 still wants a meaning
    notes = {note.id: note for note in deck_in(deck).notes}
    assert set(notes) == {"learning-rate", "모멘텀"}
    assert notes["learning-rate"].term.ko == "학습률"
    assert notes["learning-rate"].tags == ("최적화",)
    assert "웜업" in deck.read_text(encoding="utf-8")
    assert dlcards("check", deck).code == 0
    assert dlcards("import", deck).code == 0
    shown = dlcards("show", "mine/learning-rate", "--json").json
    assert shown["meaning"]["ko"] == "한 걸음의 크기를 정하는 값이다."


def test_the_figure_travels_with_the_deck(dlcards: Terminal, page: Path, tmp_path: Path) -> None:
    (tmp_path / "ball.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "decks").mkdir()
    deck = tmp_path / "decks" / "mine.yaml"
    assert dlcards("build", page, "-o", deck).code == 0
    figure = deck_in(deck).notes[1].figure
    assert figure is not None
    assert (figure.file, figure.alt.ko) == ("figures/ball.png", "공")
    assert (deck.parent / figure.file).read_bytes() == (tmp_path / "ball.png").read_bytes()


def test_a_picture_without_a_file_is_told_and_kept(dlcards: Terminal, page: Path) -> None:
    """As a remark; when its file is there at last, it becomes the figure."""
    deck = page.with_name("mine.yaml")
    ran = dlcards("build", page, "-o", deck, "--json")
    assert ran.json["missing_figures"] == [{"file": "page.md", "path": "ball.png", "alt": "공"}]
    text = deck.read_text(encoding="utf-8")
    assert "# figure: {file: ball.png, alt: {ko: 공}}" in text
    dlcards("build", page, "--into", deck)
    assert deck.read_text(encoding="utf-8") == text
    page.with_name("ball.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    dlcards("build", page, "--into", deck)
    assert "# figure" not in deck.read_text(encoding="utf-8")
    figure = deck_in(deck).notes[1].figure
    assert figure is not None
    assert (figure.file, figure.alt.ko) == ("ball.png", "공")


@pytest.mark.usefixtures("page")
def test_several_pages_join_what_is_one_concept(dlcards: Terminal, tmp_path: Path) -> None:
    (tmp_path / "other.md").write_bytes(OTHER.encode("cp949"))
    ran = dlcards("build", tmp_path / "*.md", "-o", tmp_path / "mine.yaml", "--json")
    told = ran.json
    assert (told["pages"], told["notes"], told["merged"]) == (2, 3, 1)
    assert told["todo"] == [{"file": "page.md", "line": 11, "term": "웜업"}]
    by_id = {note.id: note for note in deck_in(tmp_path / "mine.yaml").notes}
    (also,) = by_id["learning-rate"].also
    assert also.origin == "page.md:4"
    assert by_id["learning-rate"].meaning.ko == "기울기에 곱해 걸음을 줄이는 수"  # told first


def test_building_again_keeps_hands_and_brings_pages(dlcards: Terminal, page: Path) -> None:
    """Build, review, edit by hand, change the page, build, rename a term, build: one history."""
    deck = page.with_name("mine.yaml")
    dlcards("build", page, "-o", deck)
    assert dlcards("build", page, "--into", deck).code == 0
    dlcards("import", deck)
    assert dlcards("grade", "mine/모멘텀/ko.name", "4").code == 0
    first = deck.read_text(encoding="utf-8")
    by_hand = first.replace("한 걸음의 크기를 정하는 값이다.", "걸음 하나의 크기.") + "# 내 말\n"
    deck.write_text(by_hand, encoding="utf-8")
    page.write_text(PAGE.replace("이어 가는 방법", "조금씩 이어 가는 방법"), encoding="utf-8")
    told = dlcards("build", page, "--into", deck, "--json").json
    assert told["updated"] == [{"id": "모멘텀", "fields": ["meaning.ko"]}]
    old, new = by_hand.splitlines(), deck.read_text(encoding="utf-8").splitlines()
    changed = [line for line in new if line not in old]
    assert all("조금씩" in line or "hash:" in line for line in changed)
    assert len(new) == len(old)
    page.write_text(
        page.read_text(encoding="utf-8").replace("※ 모멘텀", "※ 관성 (momentum)"), encoding="utf-8"
    )
    told = dlcards("build", page, "--into", deck, "--json").json
    assert [one["id"] for one in told["renamed"]] == ["모멘텀"]
    assert dlcards("import", deck).code == 0
    cards = dlcards("show", "mine/모멘텀", "--json").json["cards"]
    assert {card["card"]: card["reviews"] for card in cards}["mine/모멘텀/ko.name"] == 1


def test_both_sides_changed_is_a_conflict_with_both_texts(dlcards: Terminal, page: Path) -> None:
    deck = page.with_name("mine.yaml")
    dlcards("build", page, "-o", deck)
    old = "한 걸음의 크기를 정하는 값이다."
    deck.write_text(
        deck.read_text(encoding="utf-8").replace(old, "손으로 고친 뜻이다."), encoding="utf-8"
    )
    page.write_text(PAGE.replace(old, "페이지에서 고친 뜻이다."), encoding="utf-8")
    before = deck.read_bytes()
    (conflict,) = dlcards("build", page, "--into", deck, "--json").json["conflicts"]
    assert (conflict["deck"], conflict["page"]) == (
        "손으로 고친 뜻이다.",
        "페이지에서 고친 뜻이다.",
    )
    assert deck.read_bytes() == before
    dlcards("build", page, "--into", deck, "--take", "page")
    assert "페이지에서 고친 뜻이다." in deck.read_text(encoding="utf-8")


def test_a_dry_run_writes_nothing(dlcards: Terminal, page: Path) -> None:
    deck = page.with_name("mine.yaml")
    assert dlcards("build", page, "-o", deck, "--dry-run").code == 0
    assert not deck.exists()


@pytest.mark.parametrize("lang", ["ko", "en"])
@pytest.mark.parametrize(
    "data", [b"", b"%PDF-1.4", b"\x89PNG\r\n\x1a\n", "그냥 적은 글이다.\n".encode()]
)
def test_what_cannot_be_built_is_one_clear_line(
    dlcards: Terminal, tmp_path: Path, data: bytes, lang: str
) -> None:
    dlcards.lang = lang
    bad = tmp_path / "bad.md"
    bad.write_bytes(data)
    ran = dlcards("build", bad, "-o", tmp_path / "mine.yaml")
    assert ran.code == 1
    assert len(ran.err.strip().splitlines()) == 2  # what is wrong, and that nothing changed
    assert ran.err.startswith(str(bad))
    assert "조언" not in ran.err
    assert "advice" not in ran.err
    assert not (tmp_path / "mine.yaml").exists()
    told = dlcards("build", bad, "-o", tmp_path / "mine.yaml", "--json").json
    assert (len(told["errors"]), told["advice"]) == (1, [])


@pytest.mark.parametrize("given", ["", "no*.md", "none.md", "bare"])
def test_pages_that_are_not_there(dlcards: Terminal, page: Path, given: str) -> None:
    """An unset variable is no folder; a folder without pages is no page."""
    (page.parent / "bare").mkdir()
    path = str(page.parent / given) if given else ""
    ran = dlcards("build", path, "-o", page.with_name("mine.yaml"))
    assert (ran.code, len(ran.err.splitlines())) == (1, 2)
    assert not page.with_name("mine.yaml").exists()


def test_a_folder_is_no_new_deck(dlcards: Terminal, page: Path) -> None:
    ran = dlcards("build", page, "-o", page.parent)
    assert ran.code == 1
    assert "--into" not in ran.err


def test_the_target_is_one_and_a_new_one_is_new(dlcards: Terminal, page: Path) -> None:
    assert dlcards("build", page).code == 2
    deck = page.with_name("mine.yaml")
    deck.write_text("mine", encoding="utf-8")
    ran = dlcards("build", page, "-o", deck)
    assert ran.code == 1
    assert "--into" in ran.err
    assert deck.read_text(encoding="utf-8") == "mine"


def test_a_deck_that_cannot_be_written_back_is_refused(
    dlcards: Terminal, page: Path, tmp_path: Path
) -> None:
    deck = tmp_path / "deck.yaml"
    dlcards("build", page, "-o", deck)
    before = deck.read_text("utf-8").encode("utf-16")
    deck.write_bytes(before)
    ran = dlcards("build", page, "--into", deck)
    assert ran.code == 1
    assert "not UTF-8" in ran.err
    assert deck.read_bytes() == before


def test_of_several_pictures_of_a_term_one_is_copied(dlcards: Terminal, tmp_path: Path) -> None:
    """The note has room for one; the other would lie there unused."""
    for name in ("a", "b"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / f"{name}.png").write_bytes(name.encode())
        text = (
            f"# 용어\n\n※ 풀링 (pooling)\n: {name} 격자의 칸을 줄이는 층이다.\n![칸]({name}.png)\n"
        )
        (folder / "page.md").write_text(text, encoding="utf-8")
    deck = tmp_path / "decks" / "deck.yaml"
    deck.parent.mkdir()
    dlcards("build", tmp_path / "a" / "page.md", tmp_path / "b" / "page.md", "-o", deck)
    (note,) = deck_in(deck).notes
    copied = [path.name for path in (deck.parent / "figures").iterdir()]
    assert note.figure is not None
    assert copied == [Path(note.figure.file).name]
