"""A note added to a deck of the learner's own: written at the end of its file, then imported.

The file is as it was until what it would become was read without a mistake.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from dlcards.core.keys import is_identifier
from dlcards.core.language import Bilingual
from dlcards.core.note import Deck, Note
from dlcards.core.problem import Place, Problem, ProblemsFound
from dlcards.decks.appending import NoPlace, appended
from dlcards.decks.importing import storable
from dlcards.decks.manuscript import Manuscript
from dlcards.decks.reading import read_deck, read_manuscripts
from dlcards.decks.writing import written
from dlcards.exchange.files import whole
from dlcards.study.adding import MINE
from dlcards.study.desk import Desk
from dlcards.study.library import Plan, plan
from dlcards.study.own_decks import file_of, folder
from dlcards.study.ports import Refused

_TITLE = Bilingual("내 용어", "My terms")


def home_of(desk: Desk, deck: str) -> Path:
    """The file that a note added to `deck` is written to, there or to be made.

    Raise Refused where the deck is bundled, its id is none, or its file is gone.
    """
    path = file_of(desk, deck)
    if path is not None:
        return path
    if any(one.id == deck for one in desk.shelf.decks()):
        raise Refused("add-bundled", deck=deck)
    if not is_identifier(deck):
        raise Refused("add-bad-id", id=deck)
    return folder(desk) / f"{deck}.yaml"


def add(desk: Desk, deck: str, note: Note) -> Path:
    """Write `note` into the file of `deck` and import it; give the file.

    Raise Refused, and ProblemsFound where the file has mistakes or would get one.
    """
    path = home_of(desk, deck)
    path.parent.mkdir(parents=True, exist_ok=True)
    before = _standing(path, deck)
    with whole(path) as part:
        part.write_bytes(_text(path, deck, note, before))
        notes = (*(before.deck.notes if before else ()), note)
        planned = _planned(desk, part, path, notes)
    desk.shelf.deliver(planned.deliveries, desk.clock.now())
    return path


def _standing(path: Path, deck: str) -> Manuscript | None:
    """The deck as its file has it now; None where there is no file yet."""
    if not path.exists():
        return None
    manuscripts, problems = read_manuscripts([path])
    if any(not problem.is_advice for problem in problems):
        raise ProblemsFound(problems)
    found = manuscripts[0]
    if found.deck.id != deck:
        raise Refused("add-other-deck", path=str(path), deck=found.deck.id)
    return found


def _text(path: Path, deck: str, note: Note, before: Manuscript | None) -> bytes:
    if before is None:
        title = _TITLE if deck == MINE else Bilingual(deck, deck)
        return written(Deck(deck, title, (note,))).encode()
    data = path.read_bytes()
    if sha256(data).hexdigest() != before.incoming.digest:  # it was saved meanwhile
        raise Refused("add-no-place", path=str(path))
    try:
        return appended(data, before.tree, note)
    except NoPlace as reason:
        raise Refused("add-no-place", path=str(path)) from reason


def _planned(desk: Desk, part: Path, path: Path, notes: tuple[Note, ...]) -> Plan:
    """The import of the new text, which must be a deck with these notes."""
    found, problems = read_deck(part, storable(str(path.absolute())))
    if found is None:
        raise ProblemsFound([_at(one, path) for one in problems if not one.is_advice])
    planned = plan([found], desk.shelf)
    if planned.problems:
        raise ProblemsFound([_at(one, path) for one in planned.problems])
    if found.deck.notes != notes:
        raise Refused("add-no-place", path=str(path))
    return planned


def _at(problem: Problem, path: Path) -> Problem:
    """The problem, told of the file that the learner knows."""
    place = Place(str(path), problem.place.line, problem.place.column)
    return Problem(place, problem.code, problem.values, problem.is_advice)
