"""The package as a file: its members, its bytes, and what happens when it cannot be written."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from unicodedata import is_normalized, normalize
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from msgspec.structs import replace

from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.lane import Lane
from dlcards.core.language import Bilingual
from dlcards.core.note import Figure
from dlcards.core.problem import ProblemsFound
from dlcards.exchange.anki.package import write_package
from dlcards.exchange.receipt import Receipt
from dlcards.exchange.shipment import Shipment
from tests.exchange.sample import FIGURE, FULL, PLAIN, shipment_of, shipped


def test_the_members(small: Shipment, tmp_path: Path) -> None:
    write_package(small, tmp_path / "out.apkg")
    with ZipFile(tmp_path / "out.apkg") as archive:
        assert archive.namelist() == ["meta", "collection.anki21", "collection.anki2", "media", "0"]
        assert all(info.compress_type == ZIP_DEFLATED for info in archive.infolist())
        assert archive.read("meta") == b"\x08\x02"
        (name,) = json.loads(archive.read("media")).values()
        assert name.startswith("그림-1-")
        assert archive.read("0").decode() == FIGURE


def test_an_old_anki_finds_one_note_that_says_to_update(small: Shipment, tmp_path: Path) -> None:
    write_package(small, tmp_path / "out.apkg")
    with ZipFile(tmp_path / "out.apkg") as archive, sqlite3.connect(":memory:") as db:
        db.deserialize(archive.read("collection.anki2"))
        ((text,),) = db.execute("SELECT flds FROM notes").fetchall()
        assert "Please update Anki" in text
    db.close()


def test_the_receipt_counts_what_is_there(small: Shipment, tmp_path: Path) -> None:
    path = tmp_path / "out.apkg"
    size = write_package(small, path).bytes
    assert write_package(small, path) == Receipt(1, 3, 19, 1, size)
    assert path.stat().st_size == size


def test_the_same_shipment_gives_the_same_bytes(small: Shipment, tmp_path: Path) -> None:
    write_package(small, tmp_path / "one.apkg")
    (tmp_path / "elsewhere").mkdir()
    write_package(small, tmp_path / "elsewhere" / "two.apkg")
    one, two = tmp_path / "one.apkg", tmp_path / "elsewhere" / "two.apkg"
    assert one.read_bytes() == two.read_bytes()


@pytest.mark.parametrize("name", ["100% sure.apkg", "내 카드 묶음.apkg", "a'b\"c.apkg", "가" * 80])
def test_any_name_will_do(small: Shipment, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "새 폴더 50%"
    folder.mkdir()
    assert write_package(small, folder / name).notes == 3
    assert [path.name for path in folder.iterdir()] == [name]


@pytest.mark.parametrize("name", ["collection.apkg", "Collection.apkg", "backup-2026.apkg"])
def test_names_that_mean_a_backup_are_refused(small: Shipment, tmp_path: Path, name: str) -> None:
    with pytest.raises(ProblemsFound) as caught:
        write_package(small, tmp_path / name)
    (problem,) = caught.value.problems
    assert (problem.code, problem.values) == ("name-reserved", {"name": name})
    assert not (tmp_path / name).exists()


def test_every_missing_figure_is_told(tmp_path: Path, folder: Path) -> None:
    gone = replace(FULL, id="gone", figure=Figure("figures/gone.png"))
    outside = replace(FULL, id="outside", figure=Figure("../secret.svg"))
    (tmp_path / "secret.svg").write_text(FIGURE)
    (tmp_path / "out.apkg").write_text("old")
    with pytest.raises(ProblemsFound) as caught:
        write_package(
            shipment_of(*map(shipped, (FULL, gone, outside)), folder=folder), tmp_path / "out.apkg"
        )
    found = [(problem.code, problem.values["file"]) for problem in caught.value.problems]
    assert found == [("figure-lost", "figures/gone.png"), ("figure-lost", "../secret.svg")]
    assert (tmp_path / "out.apkg").read_text() == "old"


def test_a_folder_that_is_not_there(small: Shipment, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_package(small, tmp_path / "nowhere" / "out.apkg")


def test_figures_of_one_name_are_kept_apart(tmp_path: Path, folder: Path) -> None:
    (folder / "other").mkdir()
    (folder / "other" / "그림 1.svg").write_text("<svg/>")
    other = replace(FULL, id="other", figure=Figure("other/그림 1.svg"))
    again = replace(FULL, id="again")
    receipt = write_package(
        shipment_of(*map(shipped, (FULL, other, again)), folder=folder), tmp_path / "out.apkg"
    )
    assert receipt.media == 2


def test_a_figure_is_found_under_a_decomposed_name(tmp_path: Path, folder: Path) -> None:
    figure = folder / "figures" / "그림 1.svg"
    figure.rename(figure.with_name(normalize("NFD", figure.name)))
    shipment = shipment_of(shipped(FULL), folder=folder)
    write_package(shipment, tmp_path / "out.apkg")
    with ZipFile(tmp_path / "out.apkg") as archive:
        assert is_normalized("NFC", archive.read("media").decode())


def test_a_deck_without_a_folder_has_no_figures(tmp_path: Path) -> None:
    with pytest.raises(ProblemsFound):
        write_package(shipment_of(shipped(FULL)), tmp_path / "out.apkg")


def test_two_decks_of_one_title_become_one(tmp_path: Path) -> None:
    shipment = shipment_of(shipped(PLAIN))
    other = replace(
        shipment.decks[0], id="other", notes=[shipped(PLAIN, oldest=NoteKey("other", "padding"))]
    )
    both = replace(shipment, decks=(*shipment.decks, other))
    receipt = write_package(both, tmp_path / "out.apkg")
    assert (receipt.decks, receipt.notes) == (1, 2)


def test_a_gap_without_a_template_is_left_out_and_told(tmp_path: Path) -> None:
    note = replace(PLAIN, cloze=Bilingual("{{1:하나}} {{6:여섯}}"))
    receipt = write_package(shipment_of(shipped(note)), tmp_path / "out.apkg")
    assert receipt.left_out == (CardKey(NoteKey("small", "padding"), Lane.parse("ko.cloze.6")),)
    assert receipt.cards == 7


def test_a_note_without_lanes_stays_at_home(tmp_path: Path) -> None:
    receipt = write_package(
        shipment_of(shipped(FULL, lanes=()), shipped(PLAIN)), tmp_path / "out.apkg"
    )
    assert (receipt.notes, receipt.cards, receipt.media) == (1, 6, 0)


def test_no_notes_at_all(tmp_path: Path) -> None:
    receipt = write_package(shipment_of(), tmp_path / "out.apkg")
    assert (receipt.decks, receipt.notes, receipt.cards) == (0, 0, 0)
