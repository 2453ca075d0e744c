"""What decks know: which names are one concept's, and which are two concepts'."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from msgspec import Struct, field

from dlcards.core.keys import NoteKey
from dlcards.core.language import Language
from dlcards.core.names import folded
from dlcards.core.note import Deck


class Known(Struct, frozen=True):
    """Names, as they are looked up, and the notes that go by them."""

    notes: dict[str, set[NoteKey]] = field(default_factory=dict)

    @classmethod
    def of(cls, decks: Iterable[Deck]) -> Known:
        """All names of the notes in `decks`."""
        notes: defaultdict[str, set[NoteKey]] = defaultdict(set)
        for deck in decks:
            for note in deck.notes:
                for language in Language:
                    for name in note.names(language):
                        notes[folded(name)].add(deck.key(note))
        return cls(dict(notes))

    def __contains__(self, name: str) -> bool:
        return folded(name) in self.notes

    def are_two(self, one: str, other: str) -> bool:
        """Whether both are names of notes, and of no note together."""
        mine, theirs = self.notes.get(folded(one)), self.notes.get(folded(other))
        return mine is not None and theirs is not None and mine.isdisjoint(theirs)
