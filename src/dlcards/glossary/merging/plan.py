"""What a build does to a deck: decided on notes alone, before any text is touched."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from dlcards.core.language import Language
from dlcards.core.names import folded
from dlcards.core.note import Deck, Note, Remembered
from dlcards.glossary.draft import Draft, Stub
from dlcards.glossary.drafting.identifier import identifier
from dlcards.glossary.merging.matching import Match, Role, matched
from dlcards.glossary.merging.naming import unused
from dlcards.glossary.merging.noting import Noted, as_other, as_subject, new_note
from dlcards.glossary.merging.report import Conflict, Spot
from dlcards.glossary.merging.weighing import Take

TOP = -1  # before all notes


@dataclass(frozen=True, slots=True)
class Arrival:
    """A note or a stub that is new to the deck, and behind which of its notes it comes, or TOP."""

    what: Note | Stub
    behind: int


@dataclass(slots=True)
class Plan:
    """The deck's notes as they shall be, what arrives, and all that is to be told."""

    notes: list[Note]
    arrivals: list[Arrival] = field(default_factory=list)
    arrived: dict[str, tuple[str, ...]] = field(default_factory=dict)  # id -> facets
    renamed: list[tuple[str, str, str]] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    gone: list[Spot] = field(default_factory=list)
    removed_by_hand: list[Spot] = field(default_factory=list)
    kept: list[Spot] = field(default_factory=list)
    defined: list[Stub] = field(default_factory=list)  # to-dos of the deck that are done
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
        told = [*deck.notes, *(draft.note for draft in drafts)]
        self._defined = {folded(name) for note in told for name in _terms(note)}
        self._known = self._defined | {folded(term) for term in deck.built.todo}

    def whole(self) -> Plan:
        plan = self._plan
        for draft, match in zip(self._drafts, self._matches, strict=True):
            if match is not None:
                self._change(draft, match)
        plan.gone = list(self._gone())
        for _, entries in groupby(self._in_page_order(), lambda entry: entry[0].page):
            self._place(list(entries))
        plan.remembered, plan.defined = self._remembered(), list(self._done())
        return plan

    def _change(self, draft: Draft, match: Match) -> None:
        plan, number = self._plan, match.number
        old = plan.notes[number]
        match match.role:
            case Role.OWN:
                plan.kept.append(Spot(old.id, draft.page, draft.line))
                return
            case Role.OTHER:
                noted = as_other(old, draft)
            case Role.SUBJECT:
                noted = as_subject(old, draft, match.home, self._take)
        plan.notes[number] = noted.note
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
                self._plan.arrivals.append(Arrival(new, behind))

    def _new(self, entry: Draft | Stub) -> Note | Stub | None:
        if isinstance(entry, Stub):
            is_known = folded(entry.term) in self._known or identifier(entry.term) in self._past
            self._known.add(folded(entry.term))
            return None if is_known else entry
        proposal = entry.note.id
        name = unused(proposal, self._taken)
        if name in self._past:
            self._plan.removed_by_hand.append(Spot(name, entry.page, entry.line))
            self._taken.add(name)
            return None
        self._taken.add(name)
        return new_note(entry, name)

    def _remembered(self) -> Remembered:
        """All that builds have brought, this one too; to-dos that are done are forgotten."""
        before, arrivals = self._deck.built, [arrival.what for arrival in self._plan.arrivals]
        notes = [note.id for note in self._deck.notes if note.built]
        notes += [new.id for new in arrivals if isinstance(new, Note)]
        todo = [term for term in before.todo if folded(term) not in self._defined]
        todo += [new.term for new in arrivals if isinstance(new, Stub)]
        return Remembered(tuple(dict.fromkeys([*before.notes, *notes])), tuple(todo))

    def _done(self) -> Iterator[Stub]:
        """To-dos of the deck that a page defines by now."""
        waiting = {folded(term): term for term in self._deck.built.todo}
        for draft in self._drafts:
            for name in _terms(draft.note):
                if term := waiting.get(folded(name)):
                    yield Stub(term, draft.page, draft.line)


def _terms(note: Note) -> list[str]:
    return [term for language in Language if (term := note.term.get(language))]


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
