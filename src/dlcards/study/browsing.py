"""Looking through all notes while the learner types."""

from __future__ import annotations

from dlcards.core.keys import NoteKey
from dlcards.study.desk import Desk
from dlcards.study.finding import find
from dlcards.study.ports import Scope
from dlcards.study.search import Found, Search, parse

_FEW = 20_000  # notes: beyond them, comparing every name letter by letter keeps the learner waiting


def browse(desk: Desk, text: str, scope: Scope, limit: int | None = None) -> Found:
    """The notes that `text` asks for; where no name holds its words, those with names like it."""
    search, day = parse(text), desk.clock.today()
    found = desk.agenda.search(search, scope, day, limit)
    if found.total or not search.words or search.conditions:
        return found
    if sum(deck.notes for deck in desk.shelf.decks()) > _FEW:
        return found
    alike = [desk.agenda.search(_only(key), scope, day, None) for key in find(desk.shelf, text)]
    notes = [listed for one in alike for listed in one.notes][:limit]
    return Found(notes, len(notes))


def _only(key: NoteKey) -> Search:
    return Search(key=key)
