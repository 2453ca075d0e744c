"""Opening notes to read: each with its deck's title, its figure and the notes that it says to see.

A reader looks at the decks once, so that opening one note after another costs little.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from dlcards.core.keys import NoteKey
from dlcards.core.language import Bilingual, Language
from dlcards.core.note import Note
from dlcards.core.safe import one_line
from dlcards.core.words import NO_WORDS, OwnWords
from dlcards.study.desk import Desk
from dlcards.study.figures import folder_of, picture
from dlcards.study.page import Seen, seen


class Leaf(Struct, frozen=True):
    """A note that was opened, and what surrounds it."""

    key: NoteKey
    note: Note
    deck: Bilingual  # the title
    links: Sequence[Seen] = ()
    picture: Path | None = None  # of its figure, where there is one in dots
    words: OwnWords = NO_WORDS  # the learner's own

    def names(self, language: Language) -> dict[str, str]:
        """What the notes to see are called, under the ids by which the note names them."""
        return {link.name: link.called(language) for link in self.links}

    def deck_name(self, language: Language) -> str:
        """What its deck is called."""
        return one_line(self.deck.prefer(language) or self.key.deck)


class Reader:
    """Opens notes of one desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._decks = {deck.id: deck for deck in desk.shelf.decks()}

    def leaf(self, key: NoteKey) -> Leaf | None:
        """The note that has, or once had, `key`; None where there is none."""
        shelved = self._desk.shelf.note(key)
        return None if shelved is None else self.leaf_of(shelved.key, shelved.note)

    def leaf_of(self, key: NoteKey, note: Note) -> Leaf:
        """A note that is known already."""
        deck = self._decks.get(key.deck)
        title = deck.title if deck else Bilingual()
        shown = None
        if note.figure and deck:
            shown = picture(note.figure.file, folder_of(self._desk, deck))
        links, words = seen(self._desk.shelf, key, note), self._desk.journal.words(key)
        return Leaf(key, note, title, links, shown, words)
