"""The names under which Anki knows our notes: frozen, whatever else changes."""

from __future__ import annotations

import pytest

from dlcards.core.keys import NoteKey
from dlcards.exchange.anki import notetype
from dlcards.exchange.anki.fields import NAMES
from dlcards.exchange.anki.guid import guid, lasting_id
from dlcards.exchange.anki.lanes import LANES


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("attention/self-attention", "eq264rlus6vtt7dj"),
        ("딥러닝/어텐션", "eisci4zxxvxc4g4u"),
        ("a/b-c", "tm47it2mhk2xh2lo"),
    ],
)
def test_a_guid_never_changes(key: str, expected: str) -> None:
    assert guid(NoteKey.parse(key)) == expected


def test_deck_and_note_do_not_run_together() -> None:
    assert guid(NoteKey("ab", "c")) != guid(NoteKey("a", "bc"))


def test_the_note_type_never_changes() -> None:
    assert notetype.ID == 1_767_225_600_000
    assert lasting_id("field", "title") == 4_284_547_213_007_444_019
    assert lasting_id("template", "ko.name") == 9_206_869_346_013_346_543


def test_the_places_of_templates_never_change() -> None:
    assert " ".join(map(str, LANES)) == (
        "ko.name ko.meaning en.name en.meaning ko-en en-ko"
        " ko.cloze.1 ko.cloze.2 ko.cloze.3 ko.cloze.4 ko.cloze.5"
        " en.cloze.1 en.cloze.2 en.cloze.3 en.cloze.4 en.cloze.5"
    )


def test_the_places_of_fields_never_change() -> None:
    assert " ".join(NAMES[:26]) == (
        "title term.ko term.en meaning.ko meaning.en aliases.ko aliases.en"
        " example.ko example.en beware.ko beware.en also.ko also.en see key"
        " formula source figure.ko figure.en"
        " ko.name ko.meaning en.name en.meaning ko-en en-ko ko.cloze.1"
    )
    assert NAMES[25::2] == tuple(map(str, LANES[6:]))
    assert NAMES[26::2] == tuple(f"{lane}.answer" for lane in LANES[6:])


def test_ids_differ() -> None:
    described = notetype.notetype()
    ids = [part["id"] for part in (*described["flds"], *described["tmpls"])]
    assert len(set(ids)) == len(NAMES) + len(LANES)
