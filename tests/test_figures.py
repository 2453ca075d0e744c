"""The bundled decks' figures: those that decks name are there, drawn as the programme says."""

import struct
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
import yaml
from scripts.figures import gallery, style

DECKS = Path(__file__).parents[1] / "decks"
FIGURES = DECKS / "figures"
SVG = "{http://www.w3.org/2000/svg}"


def named_by_decks() -> Iterator[str]:
    for deck in sorted(DECKS.glob("*.yaml")):
        for note in yaml.safe_load(deck.read_text(encoding="utf-8"))["notes"]:
            if "figure" in note:
                yield note["figure"]["file"]


def test_what_a_deck_names_is_there_as_svg_and_as_png() -> None:
    for file in named_by_decks():
        path = DECKS / file
        assert path.is_file()
        assert path.with_suffix(".svg").is_file()
        assert path.with_suffix(".png").is_file()


def test_the_folder_holds_each_drawing_twice_and_nothing_else() -> None:
    files = sorted(path.name for path in FIGURES.iterdir())
    assert files == sorted(f"{name}.{kind}" for name in gallery.names() for kind in ("svg", "png"))


@pytest.mark.parametrize("name", gallery.names())
def test_the_programme_draws_the_committed_bytes(name: str) -> None:
    committed = (FIGURES / f"{name}.svg").read_bytes()
    assert gallery.drawn(name).svg().encode() == committed


@pytest.mark.parametrize("name", gallery.names())
def test_an_svg_has_a_view_box_and_words_for_who_cannot_see_it(name: str) -> None:
    root = ET.parse(FIGURES / f"{name}.svg").getroot()
    assert root.tag == f"{SVG}svg"
    assert root.get("viewBox") == f"0 0 {style.WIDTH} {style.HEIGHT}"
    assert root.findtext(f"{SVG}title")
    assert root.findtext(f"{SVG}desc")
    assert not list(root.iter(f"{SVG}text")), "letters are outlines: no font is needed"


@pytest.mark.parametrize("name", gallery.names())
def test_labels_are_large_enough_inside_the_panel_and_apart(name: str) -> None:
    labels = gallery.drawn(name).labels
    for label in labels:
        assert label.size >= style.SMALLEST, label
        assert label.left >= style.MARGIN <= label.top, label
        assert label.right <= style.WIDTH - style.MARGIN, label
        assert label.bottom <= style.HEIGHT - style.MARGIN / 2, label
    for a, b in combinations(labels, 2):
        beside = a.right <= b.left or b.right <= a.left
        assert beside or a.bottom <= b.top or b.bottom <= a.top, (a, b)


@pytest.mark.parametrize("name", gallery.names())
def test_a_png_is_whole_and_of_the_right_size(name: str) -> None:
    data = (FIGURES / f"{name}.png").read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert data.endswith(b"IEND\xaeB`\x82")
    scale = style.PIXELS_PER_UNIT
    assert struct.unpack(">II", data[16:24]) == (style.WIDTH * scale, style.HEIGHT * scale)
