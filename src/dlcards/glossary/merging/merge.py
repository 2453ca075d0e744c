"""Building into a deck that a person has worked on: what changed changes, all else stays as it is.

The text that comes out is read again before it is handed over: it says what the plan says, or the
notes that cannot be changed without harm are left alone and told.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec.structs import replace

from dlcards.core.language import Language
from dlcards.core.note import Deck, Note
from dlcards.decks.collecting import without_collecting
from dlcards.decks.edits import Edit, Unsafe, applied
from dlcards.glossary.draft import Draft, Stub
from dlcards.glossary.merging.plan import Plan, plan
from dlcards.glossary.merging.proof import note_in, says
from dlcards.glossary.merging.report import Merge, Spot
from dlcards.glossary.merging.retelling import Retelling
from dlcards.glossary.merging.tidying import tidy, tidy_stub, tidy_text
from dlcards.glossary.merging.weighing import Take

_MARK = "\ufeff"  # of byte order


@without_collecting
def merged(
    text: str,
    deck: Deck,
    drafts: Sequence[Draft],
    stubs: Sequence[Stub],
    language: Language,
    *,
    pages: Collection[str] = (),
    take: Take | None = None,
) -> Merge:
    """Build into the deck file that holds `text`, which reads as `deck`.

    `text` is decoded and has the line ends that it has on disk, and its byte order mark if any.
    `drafts` and `stubs` are all that the pages hold which were read; `pages` names them too, since
    a page can have lost its last entry. `take` settles every conflict in favour of one side.
    `language` is that of the remarks for the person who finishes the deck.
    """
    drafts = [tidy(draft) for draft in drafts]
    stubs = [tidy_stub(stub) for stub in stubs]
    read = {*map(tidy_text, pages), *(one.page for one in drafts), *(one.page for one in stubs)}
    planned = plan(deck, drafts, stubs, read, take)
    mark = _MARK if text.startswith(_MARK) else ""
    result = _Retold(text.removeprefix(_MARK), deck, planned, language).tried()
    if result is None:
        return _refusal(text, deck, planned)
    return _report(mark + result[0], deck, planned, result[1])


class _Retold:
    """Tries to make a deck's text say what a plan says."""

    def __init__(self, text: str, deck: Deck, planned: Plan, language: Language) -> None:
        self._text, self._deck, self._plan, self._language = text, deck, planned, language
        pairs = enumerate(zip(deck.notes, planned.notes, strict=True))
        self._changed = {number: new for number, (old, new) in pairs if new != old}

    def tried(self) -> tuple[str, set[int]] | None:
        """The new text, and the numbers of notes that were not changed though they should be.

        None, where nothing can be done without harm.
        """
        plan = self._plan
        if not (self._changed or plan.arrivals or plan.remembered != self._deck.built):
            return self._text, set()
        retelling = Retelling(self._text, self._deck, self._language)
        edits, refused = self._changes(retelling)
        new = self._applied(retelling, edits, refused)
        if new is None:
            refused |= {n for n, its in edits.items() if not self._is_sound(retelling, n, its)}
            new = self._applied(retelling, edits, refused)
        return None if new is None else (new, refused)

    def _changes(self, retelling: Retelling) -> tuple[dict[int, list[Edit]], set[int]]:
        edits, refused = {}, set()
        for number, note in self._changed.items():
            try:
                edits[number] = retelling.change(number, note, self._plan.pictures.get(number))
            except Unsafe:
                refused.add(number)
        return edits, refused

    def _applied(
        self, retelling: Retelling, edits: dict[int, list[Edit]], refused: set[int]
    ) -> str | None:
        """The text after all edits but those refused, if it says what it shall."""
        plan = self._plan
        every = [edit for number, its in edits.items() if number not in refused for edit in its]
        try:
            every += retelling.arrivals(plan.arrivals)
            every += retelling.done(plan)
            every += retelling.memory(plan.remembered)
            new = applied(self._text, every)
        except Unsafe:
            return None
        kept = [self._deck.notes[n] if n in refused else new for n, new in enumerate(plan.notes)]
        notes = replace(plan, notes=kept).deck(self._deck)
        expected = replace(self._deck, notes=notes, built=plan.remembered)
        return new if says(new, expected) else None

    def _is_sound(self, retelling: Retelling, number: int, edits: list[Edit]) -> bool:
        """Whether a note alone reads as it shall after its edits."""
        start, stop = retelling.span(number)
        try:
            within = [Edit(edit.start - start, edit.end - start, edit.text) for edit in edits]
            new = applied(self._text[start:stop], within)
        except Unsafe:
            return False
        return note_in(new) == self._plan.notes[number]


def _report(text: str, deck: Deck, planned: Plan, refused: set[int]) -> Merge:
    """What came of `planned`; what was refused is told as nothing else."""
    left = {deck.notes[number].id for number in refused}
    arrivals = [arrival.what for arrival in planned.arrivals]
    return Merge(
        text,
        added=tuple(new.id for new in arrivals if isinstance(new, Note)),
        updated=tuple(one for one in planned.arrived.items() if one[0] not in left),
        renamed=tuple(one for one in planned.renamed if one[0] not in left),
        conflicts=tuple(planned.conflicts),
        gone=tuple(planned.gone),
        removed_by_hand=tuple(planned.removed_by_hand),
        kept=tuple(planned.kept),
        refused=tuple(_spot(deck.notes[number]) for number in sorted(refused)),
        to_do=tuple(new.head for new in arrivals if isinstance(new, Stub)),
    )


def _refusal(text: str, deck: Deck, planned: Plan) -> Merge:
    """The report where the text stays as it is, though it should change."""
    notes = [new for old, new in zip(deck.notes, planned.notes, strict=True) if new != old]
    notes += [arrival.what for arrival in planned.arrivals if isinstance(arrival.what, Note)]
    return Merge(
        text,
        conflicts=tuple(planned.conflicts),
        gone=tuple(planned.gone),
        removed_by_hand=tuple(planned.removed_by_hand),
        kept=tuple(planned.kept),
        refused=tuple(map(_spot, notes)),
    )


def _spot(note: Note) -> Spot:
    assert note.built is not None
    return Spot(note.id, note.built.page, note.built.line)
