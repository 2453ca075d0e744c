"""What the tables of verdicts share: the bundled decks as the shelf, and verdicts in short.

A row is (names asked, typed, verdict). The names are those of one lane, the first one first,
parted by `|`; behind `//` stand those in the other language. A verdict in short is one of

    right, right: keyboard particle      (what was overlooked)
    nearly: 어[텐|템]션                  (right|typed; [가|] is missing, [|가] is too much)
    nearly: 어[텐|템]션 + keyboard
    other: 정밀도                        (another bundled note's name, as it was read)
    wrong, wrong: opposite, blank
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from dlcards import shipped
from dlcards.core.judging.judge import judge
from dlcards.core.judging.verdict import (
    Blank,
    Like,
    Mark,
    Nearly,
    Other,
    Pardon,
    Right,
    Verdict,
    Wrong,
)
from dlcards.core.judging.wanted import Wanted
from dlcards.core.keys import NoteKey
from dlcards.core.language import Language
from dlcards.core.names import folded
from dlcards.core.note import Note
from dlcards.decks.reading import read_decks

Row = tuple[str, str, str]


@cache
def bundled() -> dict[NoteKey, Note]:
    """Every bundled note."""
    found, problems = read_decks(shipped.decks())
    assert problems == []
    return {one.deck.key(note): note for one in found for note in one.deck.notes}


@cache
def owners() -> dict[str, NoteKey]:
    """Whose each name is, in either language; the decks share none."""
    return {
        folded(name): key
        for key, note in bundled().items()
        for language in Language
        for name in note.names(language)
    }


def all_but(asked: NoteKey | None) -> Callable[[str], NoteKey | None]:
    """The shelf as a sitting looks it up: every name but those of the note that is asked."""

    def look(name: str) -> NoteKey | None:
        found = owners().get(folded(name))
        return None if found == asked else found

    return look


def wanted_of(asked: str, *, takes_foreign: bool = True, namesakes: str = "") -> Wanted:
    """Read the first part of a row."""
    own, _, foreign = asked.partition(" // ")
    return Wanted(
        tuple(own.split(" | ")),
        Language.KO,
        tuple(foreign.split(" | ")) if foreign else (),
        takes_foreign,
        tuple(namesakes.split(" | ")) if namesakes else (),
    )


def verdict(asked: str, typed: str, *, takes_foreign: bool = True, namesakes: str = "") -> str:
    """Judge, and say in short what came out."""
    wanted = wanted_of(asked, takes_foreign=takes_foreign, namesakes=namesakes)
    return in_short(judge(typed, wanted, all_but(owners().get(folded(wanted.names[0])))))


def in_short(found: Verdict) -> str:
    """Give a verdict as the tables write it."""
    match found:
        case Blank():
            return "blank"
        case Right(pardons=pardons):
            return _joined("right", ": ", pardons)
        case Nearly(marks=marks, pardons=pardons):
            return _joined(f"nearly: {drawn(marks)}", " + ", pardons)
        case Other(name=name, pardons=pardons):
            return _joined(f"other: {name}", " + ", pardons)
        case Wrong(fault=fault):
            return f"wrong: {fault.name.lower()}" if fault else "wrong"


def drawn(marks: tuple[Mark, ...]) -> str:
    """Marks as text: what is the same as the right name has it, the rest in brackets."""
    return "".join(
        mark.right if mark.like is Like.SAME else f"[{mark.right}|{mark.typed}]" for mark in marks
    )


def _joined(text: str, by: str, pardons: tuple[Pardon, ...]) -> str:
    return by.join(filter(None, [text, " ".join(pardon.name.lower() for pardon in pardons)]))
