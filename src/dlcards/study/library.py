"""Importing decks: what the files mean for the shelf, planned before anything is touched.

Identity is by key alone. A note that vanished from its deck is retired, one that is back returns,
one that names a former key moves and brings its history along.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct, field

from dlcards.core.digest import note_digest
from dlcards.core.keys import NoteKey
from dlcards.core.note import Note
from dlcards.core.problem import Problem
from dlcards.study.incoming import BUNDLED, Incoming
from dlcards.study.ports import Delivery, NoteMark, Shelf
from dlcards.study.progress import Tell, counted, silent, split


class Plan(Struct, frozen=True):
    """What an import would do; `problems` where it cannot be done."""

    deliveries: tuple[Delivery, ...]
    problems: tuple[Problem, ...] = ()

    def keys(self, kind: str) -> list[NoteKey]:
        """The keys of one of KINDS over all decks; a moved note is named by its new key."""
        return [key for delivery in self.deliveries for key in _keys(delivery, kind)]

    @property
    def is_idle(self) -> bool:
        """Whether nothing would change."""
        kinds = ("new", "changed", "moved", "retired", "returned")
        return not any(self.keys(kind) for kind in kinds)


KINDS = ("new", "changed", "moved", "retired", "returned", "unchanged")


def plan(
    incoming: Sequence[Incoming], shelf: Shelf, tell: Tell = silent, *, replace: bool = False
) -> Plan:
    """What importing all of `incoming` means; decks of another origin only with `replace`."""
    arriving = {NoteKey(one.deck.id, note.id): one for one in incoming for note in one.deck.notes}
    origins = {deck.id: deck.origin for deck in shelf.decks()}
    problems: list[Problem] = []
    deliveries: list[Delivery] = []
    taken: set[NoteKey] = set()
    claims: dict[NoteKey, NoteKey] = {}
    shares = split(tell, [len(one.deck.notes) for one in incoming])
    for one, share in zip(incoming, shares, strict=True):
        owner = origins.get(one.deck.id)
        if owner is not None and owner != one.origin and not replace:
            problems.append(_foreign(one, owner))
            continue
        drafting = _Drafting(one, shelf, arriving, taken, claims)
        deliveries.append(drafting.delivery(share))
        problems += drafting.problems
    deliveries = [_without_moved(delivery, taken) for delivery in deliveries]
    return Plan(tuple(deliveries), tuple(problems))


class _Drafting(Struct):
    """One deck's delivery in the making."""

    incoming: Incoming
    shelf: Shelf
    arriving: Mapping[NoteKey, Incoming]
    taken: set[NoteKey]  # keys that notes of this import leave behind, in whatever deck
    claims: dict[NoteKey, NoteKey]  # former key -> the note of this import that names it first
    problems: list[Problem] = field(default_factory=list)

    def delivery(self, tell: Tell) -> Delivery:
        deck = self.incoming.deck
        marks = self.shelf.marks(deck.id)
        lists: dict[str, list[NoteKey]] = {kind: [] for kind in KINDS}
        moved: dict[NoteKey, NoteKey] = {}
        for note in counted(deck.notes, tell):
            key = deck.key(note)
            sources = self._sources(note, key)
            moved |= dict.fromkeys(sources, key)
            if key not in marks:
                self._refuse_former(note, key)
            stood = [marks[key]] if key in marks else []
            stood += reversed([*sources.values()])
            for kind in _changes(note, stood, is_moved=bool(sources)):
                lists[kind].append(key)
        present = {deck.key(note) for note in deck.notes}
        lists["retired"] = [k for k, m in marks.items() if k not in present and not m.is_retired]
        del lists["moved"]
        return Delivery(deck, self.incoming.origin, self.incoming.digest, moved=moved, **lists)

    def _sources(self, note: Note, key: NoteKey) -> Mapping[NoteKey, NoteMark]:
        """The keys under which a note that moves stands on the shelf today, oldest first.

        They are several where earlier files forgot to tell that it was one note all along.
        """
        sources: dict[NoteKey, NoteMark] = {}
        for former in note.was:
            holder = self.arriving.get(former)
            if holder is not None:
                self._problem("former-still-there", former, note=str(former))
            present = self.shelf.former(former)
            if present is None or present in {key, *note.was}:
                present = self.claims.setdefault(former, key)
            if present not in {key, *note.was}:
                self._problem("former-taken", former, former=str(former), note=str(present))
            mark = self.shelf.mark(former)
            if mark is not None:
                sources[former] = mark
        self.taken.update(sources)
        return sources

    def _refuse_former(self, note: Note, key: NoteKey) -> None:
        """A key that was left behind is never used again: its history lives elsewhere."""
        present = self.shelf.former(key)
        if present is not None:
            place = self.incoming.places[note.id]
            values = {"key": str(key), "note": str(present)}
            self.problems.append(Problem(place, "key-left-behind", values))

    def _problem(self, code: str, at: NoteKey, **values: object) -> None:
        place = self.incoming.formers.get(str(at), self.incoming.place)
        self.problems.append(Problem(place, code, values))


def _changes(note: Note, stood: Sequence[NoteMark], *, is_moved: bool) -> Iterator[str]:
    """The lists that a note belongs to, given how it stood on the shelf, the latest first."""
    if not stood:
        yield "new"
        return
    is_changed = stood[0].digest != note_digest(note)
    is_retired = any(mark.is_retired for mark in stood)
    if is_retired:
        yield "returned"
    if is_changed:
        yield "changed"
    elif not (is_moved or is_retired):
        yield "unchanged"


def _without_moved(delivery: Delivery, taken: set[NoteKey]) -> Delivery:
    """The delivery without retiring notes that another one takes over."""
    retired = [key for key in delivery.retired if key not in taken]
    return Delivery(
        delivery.deck, delivery.origin, delivery.digest, delivery.new, delivery.changed,
        delivery.moved, retired, delivery.returned, delivery.unchanged,
    )  # fmt: skip


def _keys(delivery: Delivery, kind: str) -> Sequence[NoteKey]:
    if kind == "moved":
        return list(dict.fromkeys(delivery.moved.values()))
    keys: Sequence[NoteKey] = getattr(delivery, kind)
    return keys


def _foreign(incoming: Incoming, owner: str) -> Problem:
    code = "bundled-deck" if owner == BUNDLED else "foreign-deck"
    return Problem(incoming.place, code, {"deck": incoming.deck.id, "origin": owner})
