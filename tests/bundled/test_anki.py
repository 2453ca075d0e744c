"""The bundled decks in the real Anki, figures and all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from dlcards import shipped
from dlcards.core.language import Quiz
from dlcards.exchange.anki.package import write_package
from dlcards.exchange.packing import pack
from dlcards.settings import Settings
from dlcards.study.ports import Scope
from dlcards.wiring import open_desk
from tests.support import FixedClock


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A collection of the real Anki that took in all bundled decks, and what it said of them."""
    from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest

    folder = tmp_path_factory.mktemp("anki")
    desk = open_desk(str(folder / "store.db"), Settings(), FixedClock())
    package = folder / "decks.apkg"
    write_package(pack(desk, Scope(Quiz.BOTH)), package)
    desk.keeper.close()
    anki = Collection(str(folder / "learner.anki2"))
    request = ImportAnkiPackageRequest(
        package_path=str(package), options=ImportAnkiPackageOptions()
    )
    yield anki, anki.import_anki_package(request).log
    anki.close()


def test_every_note_arrives(judged: Any) -> None:
    anki, log = judged
    assert len(log.new) == log.found_notes > 150
    assert anki.card_count() == 4 * log.found_notes, "name and meaning, in two languages"
    assert not log.conflicting
    assert not log.missing_notetype


def test_figures_are_shown_with_the_answer(judged: Any) -> None:
    anki, _ = judged
    drawn = sorted((shipped.folder("decks") / "figures").glob("*.svg"))
    assert len(list(Path(anki.media.dir()).iterdir())) == len(drawn)
    card = anki.get_card(anki.find_cards('"key:attention/self-attention"')[0])
    assert "<img" in card.answer()
    assert "<img" not in card.question()


def test_the_collection_is_sound(judged: Any) -> None:
    anki, _ = judged
    problems, is_sound = anki.fix_integrity()
    assert is_sound, problems
    check = anki.media.check()
    assert (list(check.missing), list(check.unused)) == ([], [])
    assert anki.get_empty_cards().notes == []
