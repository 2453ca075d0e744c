"""What a build does to a deck: decided on notes alone, before any text is touched."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby

from msgspec import Struct, field
from msgspec.structs import replace

from dlcards.core.language import Language
from dlcards.core.note import Deck, Figure, Note, Remembered
from dlcards.glossary.draft import Draft, Stub
from dlcards.glossary.drafting.stubs import unfinished
from dlcards.glossary.merging.likeness import Named
from dlcards.glossary.merging.matching import Match, Role, matched
from dlcards.glossary.merging.naming import unused
from dlcards.glossary.merging.noting import (
    NewPicture,
    Noted,
    as_finished,
    as_other,
    as_subject,
    new_note,
)
from dlcards.glossary.merging.report import Conflict, Spot
from dlcards.glossary.merging.weighing import Take

TOP = -1  # before all notes


class Arrival(Struct, frozen=True):
    """A note or a stub that is new to the deck, and behind which of its notes it comes, or TOP."""

    what: Note | Stub
    behind: int
    missing: Figure | None = None  # what the note's page shows, where its file is not there


class Plan(Struct):
    """The deck's notes as they shall be, what arrives, and all that is to be told."""

    notes: list[Note]
    arrivals: list[Arrival] = field(default_factory=list)
    pictures: dict[int, NewPicture] = field(default_factory=dict)  # of notes, by their numbers
    arrived: dict[str, tuple[str, ...]] = field(default_factory=dict)  # id -> facets
    renamed: list[tuple[str, str, str]] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    gone: list[Spot] = field(default_factory=list)
    removed_by_hand: list[Spot] = field(default_factory=list)
    kept: list[Spot] = field(default_factory=list)
    defined: list[str] = field(default_factory=list)  # heads of to-dos that a page has done
    remembered: Remembered = field(default_factory=Remembered)

    def deck(self, deck: Deck) -> tuple[Note, ...]:
        """All notes of `deck` after the build, in their order."""
        behind: dict[int, list[Note]] = {}
        for arrival in self.arrivals:
            if isinstance(arrival.what, Note):
                behind.setdefault(arrival.behind, []).append(arrival.what)
        found = behind.get(TOP, [])
        for number in range(len(deck.notes)):
            found += [self.notes[number], *behind.get(number, ())]
        return tuple(found)


def plan(
    deck: Deck,
    drafts: Sequence[Draft],
    stubs: Sequence[Stub],
    pages: Collection[str],
    take: Take | None,
) -> Plan:
    """What comes of building `drafts` and `stubs`, which are all that `pages` hold, into `deck`."""
    return _Planning(deck, drafts, stubs, pages, take).whole()


class _Planning:
    def __init__(
        self,
        deck: Deck,
        drafts: Sequence[Draft],
        stubs: Sequence[Stub],
        pages: Collection[str],
        take: Take | None,
    ) -> None:
        self._deck, self._drafts, self._stubs = deck, drafts, stubs
        self._pages, self._take = pages, take
        self._present = {note.id for note in deck.notes}
        self._past = {*deck.built.notes} - self._present
        self._matches = matched(deck.notes, drafts, pages, self._past)
        self._taken = self._present | {key.note for n in deck.notes for key in n.was}
        self._plan = Plan(list(deck.notes))
        self._waiting = [unfinished(head) for head in deck.built.todo]
        told = [*deck.notes, *(draft.note for draft in drafts), *self._waiting]
        self._known = Named(told if stubs else ())
        self._defined = Named(draft.note for draft in drafts if self._waiting)
        self._to_do = Named(self._waiting)

    def whole(self) -> Plan:
        plan = self._plan
        for draft, match in zip(self._drafts, self._matches, strict=True):
            if match is not None:
                self._change(draft, match)
        plan.gone = list(self._gone())
        for _, entries in groupby(self._in_page_order(), lambda entry: entry[0].page):
            self._place(list(entries))
        plan.defined = self._done()
        plan.remembered = self._remembered()
        return plan

    def _change(self, draft: Draft, match: Match) -> None:
        plan, number = self._plan, match.number
        old = plan.notes[number]
        match match.role:
            case Role.OWN if old.built is None and (stub := self._to_do.like(old)):
                noted = as_finished(old, draft, stub, self._take)
            case Role.OWN:
                plan.kept.append(Spot(old.id, draft.page, draft.line))
                return
            case Role.OTHER:
                noted = as_other(old, draft)
            case Role.SUBJECT:
                noted = as_subject(old, draft, match.home, self._take)
        plan.notes[number] = noted.note
        if noted.picture:
            plan.pictures[number] = noted.picture
        if noted.arrived:
            plan.arrived[old.id] = (*plan.arrived.get(old.id, ()), *noted.arrived)
        plan.renamed += _renamed(old, noted)
        plan.conflicts += _conflicts(noted)

    def _gone(self) -> Iterator[Spot]:
        subjects = {m.number for m in self._matches if m and m.role is Role.SUBJECT}
        for number, note in enumerate(self._deck.notes):
            if note.built and note.built.page in self._pages and number not in subjects:
                yield Spot(note.id, note.built.page, note.built.line)

    # what is new

    def _in_page_order(self) -> list[tuple[Draft | Stub, Match | None]]:
        entries: list[tuple[Draft | Stub, Match | None]] = [
            *zip(self._drafts, self._matches, strict=True),
            *((s, None) for s in self._stubs),
        ]
        order = {page: n for n, page in enumerate(dict.fromkeys(e.page for e, _ in entries))}
        return sorted(entries, key=lambda entry: (order[entry[0].page], entry[0].line))

    def _place(self, entries: list[tuple[Draft | Stub, Match | None]]) -> None:
        """Put what is new of one page behind its predecessor there, else before its successor."""
        places = [m.number for _, m in entries if m and m.role is not Role.OTHER]
        behind = places[0] - 1 if places else len(self._deck.notes) - 1
        for entry, match in entries:
            if match is not None:
                behind = match.number if match.role is not Role.OTHER else behind
            elif new := self._new(entry):
                missing = entry.missing if isinstance(entry, Draft) else None
                self._plan.arrivals.append(Arrival(new, behind, missing))

    def _new(self, entry: Draft | Stub) -> Note | Stub | None:
        if isinstance(entry, Stub):
            return self._new_to_do(entry)
        proposal = entry.note.id
        name = unused(proposal, self._taken)
        if name in self._past:
            self._plan.removed_by_hand.append(Spot(name, entry.page, entry.line))
            self._taken.add(name)
            return None
        self._taken.add(name)
        return new_note(entry, name)

    def _new_to_do(self, stub: Stub) -> Stub | None:
        """The to-do, unless the deck has it or its note, or had one that a person took out."""
        if self._known.like(stub.note) or stub.note.id in self._past:
            return None
        self._known.add(stub.note)
        name = unused(stub.note.id, self._taken)
        self._taken.add(name)
        return replace(stub, note=replace(stub.note, id=name))

    def _remembered(self) -> Remembered:
        """All that builds have brought, this one too; to-dos that are done are forgotten."""
        before, arrivals = self._deck.built, [arrival.what for arrival in self._plan.arrivals]
        notes = [note.id for note in self._plan.notes if note.built]
        notes += [new.id for new in arrivals if isinstance(new, Note)]
        done = set(self._plan.defined)
        todo = [head for head in before.todo if head not in done]
        todo += [new.head for new in arrivals if isinstance(new, Stub)]
        return Remembered(tuple(dict.fromkeys([*before.notes, *notes])), tuple(todo))

    def _done(self) -> list[str]:
        """To-dos of the deck that a page defines by now."""
        pairs = zip(self._deck.built.todo, self._waiting, strict=True)
        return [head for head, note in pairs if self._defined.like(note)]


def _renamed(old: Note, noted: Noted) -> Iterator[tuple[str, str, str]]:
    for language in Language:
        before, after = old.term.get(language), noted.note.term.get(language)
        if before and after and before != after:
            yield old.id, before, after


def _conflicts(noted: Noted) -> Iterator[Conflict]:
    for clash in noted.clashes:
        name, _, last = clash.facet.rpartition(".")
        language = Language(last) if last in tuple(Language) else None
        field_name = name if language else clash.facet
        draft = noted.draft
        yield Conflict(
            noted.note.id, field_name, language, clash.ours, clash.theirs, draft.page, draft.line
        )
