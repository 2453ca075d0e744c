"""Opening notes: what surrounds them, and where their links lead."""

from __future__ import annotations

from pathlib import Path

import pytest

from dlcards.core.keys import NoteKey
from dlcards.core.language import Bilingual, Language
from dlcards.core.note import Figure
from dlcards.study.figures import found
from dlcards.study.reader import Leaf, Reader
from tests.contract import bring
from tests.fakes import list_desk
from tests.support import FixedClock, deck, note, was


def _leaf(key: str) -> Leaf | None:
    desk = list_desk(FixedClock())
    picture = Figure("near.svg", Bilingual(en="A picture."))
    near = note("near", see=("nearer", "other/far", "nowhere"), figure=picture)
    bring(desk, deck("basics", near, note("nearer")), deck("old", note("distant")))
    bring(desk, deck("other", note("far", term=Bilingual(en="far"), was=was("old/distant"))))
    return Reader(desk).leaf(NoteKey.parse(key))


def test_links_lead_into_other_decks_and_to_notes_that_moved() -> None:
    leaf = _leaf("basics/near")
    assert leaf is not None
    assert [(link.name, str(link.key)) for link in leaf.links] == [
        ("nearer", "basics/nearer"), ("other/far", "other/far"),
    ]  # fmt: skip
    assert leaf.names(Language.KO) == {"nearer": "nearer 용어", "other/far": "far"}
    assert leaf.deck_name(Language.EN) == "Basics"


def test_a_former_key_opens_the_note_where_it_is_now() -> None:
    leaf = _leaf("old/distant")
    assert leaf is not None
    assert str(leaf.key) == "other/far"


def test_what_is_not_there_is_none() -> None:
    assert _leaf("basics/nowhere") is None


@pytest.mark.parametrize(
    ("file", "is_found"),
    [("figures/a.png", True), ("../outside.png", False), ("figures/../../outside.png", False),
     ("/etc/passwd", False), ("figures", False), ("그림.png", True)],
)  # fmt: skip
def test_a_deck_shows_only_what_lies_in_its_folder(
    tmp_path: Path, file: str, is_found: bool
) -> None:
    folder = tmp_path / "decks"
    (folder / "figures").mkdir(parents=True)
    for path in (folder / "figures" / "a.png", folder / "그림.png", tmp_path / "outside.png"):
        path.write_bytes(b"")
    assert (found(file, folder) is not None) is is_found
