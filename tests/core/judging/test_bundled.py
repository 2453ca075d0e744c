"""The bundled decks: every name is right for its own note, and for no other."""

from __future__ import annotations

from collections import defaultdict

import pytest

from dlcards.core.judging.forms import tidied
from dlcards.core.judging.judge import judge
from dlcards.core.judging.nearness import most
from dlcards.core.judging.readings import readings
from dlcards.core.judging.units import Units, least, units
from dlcards.core.judging.verdict import Fault, Nearly, Other, Right, Wrong
from dlcards.core.judging.wanted import Wanted, wanted
from dlcards.core.judging.weights import FULL
from dlcards.core.keys import NoteKey
from dlcards.core.lane import Lane, Way
from dlcards.core.language import Language

from .examiner import all_but, bundled


def lanes() -> list[tuple[NoteKey, Lane]]:
    """The lanes in which a term is wanted."""
    ways = (Way.NAME, Way.TERM)
    return [
        (key, lane) for key, note in bundled().items() for lane in note.lanes() if lane.way in ways
    ]


NAMES = [
    (key, name)
    for key, note in bundled().items()
    for language in Language
    for name in note.names(language)
]


def test_every_name_is_right_for_its_own_note() -> None:
    for key, lane in lanes():
        note = bundled()[key]
        accepts = wanted(note, lane)
        for name in note.names(lane.language):
            found = judge(name, accepts, all_but(key))
            assert isinstance(found, Right), (key, name, found)
            assert found.name == name


def test_the_other_language_counts_but_for_a_translation() -> None:
    for key, lane in lanes():
        note = bundled()[key]
        accepts = wanted(note, lane)
        for name in set(note.names(lane.language.other)) - set(accepts.names):
            found = judge(name, accepts, all_but(key))
            if lane.way is Way.TERM:
                assert found == Wrong(accepts.names[0], Fault.LANGUAGE) or isinstance(found, Right)
            else:
                assert isinstance(found, Right), (key, name, found)


@pytest.mark.parametrize("language", Language)
def test_no_name_is_accepted_for_another_note(language: Language) -> None:
    """All pairs: each name for each note that it is not of."""
    for key, note in bundled().items():
        accepts = wanted(note, Lane(Way.TERM, language))
        look = all_but(key)
        for owner, name in NAMES:
            if owner != key:
                found = judge(name, accepts, look)
                assert isinstance(found, Other), (key, name, found)
                assert found.note == owner


# But for a mark, these are one name; only the shelf tells that they are two.
TOLD_APART_BY_THE_SHELF = {("FLOPs", "FLOP/s"), ("FLOP/s", "FLOPs")}


def test_no_name_is_near_another_notes_name() -> None:
    """All pairs once more, as if the other note were not on the shelf.

    Those alone are judged whose jamo and letters allow it, in whatever way they are read.
    """
    by_size: dict[tuple[int, int], list[tuple[NoteKey, str, Units]]] = defaultdict(list)
    for owner, name in NAMES:
        for reading in readings(tidied(name)):
            found = units(reading.text)
            by_size[found.jamo, found.letters].append((owner, name, found))
    for key, name in NAMES:
        own, reach = units(tidied(name)), most(name)
        near = {
            rival
            for (jamo, letters), several in by_size.items()
            if FULL * (abs(jamo - own.jamo) + abs(letters - own.letters)) <= reach
            for owner, rival, read in several
            if owner != key and least(own, read) <= reach
        }
        for rival in near:
            if (name, rival) not in TOLD_APART_BY_THE_SHELF:
                verdict = judge(rival, Wanted((name,), Language.KO), lambda _: None)
                assert not isinstance(verdict, Right | Nearly), (name, rival, verdict)
