"""A note added to a deck of the learner's own: written at the end of its file, then imported.

The file is as it was until what it would become was read without a mistake.
"""

from __future__ import annotations

from pathlib import Path

from dlcards.core.keys import is_identifier
from dlcards.core.language import Bilingual
from dlcards.core.note import Deck, Note
from dlcards.core.problem import Place, Problem, ProblemsFound
from dlcards.decks.appending import NoPlace, appended
from dlcards.decks.importing import carry_out, read
from dlcards.decks.reading import read_deck
from dlcards.decks.writing import written
from dlcards.exchange.files import whole
from dlcards.study.adding import MINE
from dlcards.study.desk import Desk
from dlcards.study.incoming import BUNDLED, Incoming
from dlcards.study.library import plan
from dlcards.study.own_decks import folder
from dlcards.study.ports import Refused

_TITLE = Bilingual("내 용어", "My terms")


def home_of(desk: Desk, deck: str) -> Path:
    """The file that a note added to `deck` is written to, there or to be made.

    Raise Refused where the deck is bundled, its id is none, or its file is gone.
    """
    origin = next((one.origin for one in desk.shelf.decks() if one.id == deck), None)
    if origin == BUNDLED:
        raise Refused("add-bundled", deck=deck)
    if origin is None:
        if not is_identifier(deck):
            raise Refused("add-bad-id", id=deck)
        return folder(desk) / f"{deck}.yaml"
    path = Path(origin)
    if not path.is_file():
        raise Refused("deck-file-gone", deck=deck, path=origin)
    return path


def add(desk: Desk, deck: str, note: Note) -> Path:
    """Write `note` into the file of `deck` and import it; give the file.

    Raise Refused, and ProblemsFound where the file has mistakes or would get one.
    """
    path = home_of(desk, deck)
    path.parent.mkdir(parents=True, exist_ok=True)
    before = _standing(path, deck)
    with whole(path) as part:
        part.write_bytes(_text(path, deck, note, before))
        _check(desk, part, path, before, note)
    carry_out(desk, read([path]), replace=False, dry_run=False)
    return path


def _standing(path: Path, deck: str) -> Incoming | None:
    """The deck as its file has it now; None where there is no file yet."""
    if not path.exists():
        return None
    found = read([path])[0]
    if found.deck.id != deck:
        raise Refused("add-other-deck", path=str(path), deck=found.deck.id)
    return found


def _text(path: Path, deck: str, note: Note, before: Incoming | None) -> bytes:
    if before is None:
        title = _TITLE if deck == MINE else Bilingual(deck, deck)
        return written(Deck(deck, title, (note,))).encode()
    try:
        return appended(path.read_bytes(), note)
    except NoPlace as reason:
        raise Refused("add-no-place", path=str(path)) from reason


def _check(desk: Desk, part: Path, path: Path, before: Incoming | None, note: Note) -> None:
    """See that the new text is a deck that has one note more, and can be imported."""
    found, problems = read_deck(part, str(path.absolute()))
    mistakes = [problem for problem in problems if not problem.is_advice]
    if found is not None:
        mistakes += plan([found], desk.shelf).problems
    if mistakes:
        raise ProblemsFound([_at(problem, path) for problem in mistakes])
    assert found is not None, "it has no mistakes"
    stood = before.deck.notes if before else ()
    if found.deck.notes != (*stood, note):
        raise Refused("add-no-place", path=str(path))


def _at(problem: Problem, path: Path) -> Problem:
    """The problem, told of the file that the learner knows."""
    place = Place(str(path), problem.place.line, problem.place.column)
    return Problem(place, problem.code, problem.values, problem.is_advice)
