"""A note: one concept in two languages; and a deck: notes in the order they are learned."""

from __future__ import annotations

from msgspec import Struct, field

from dlcards.core.cloze import gaps
from dlcards.core.keys import NoteKey
from dlcards.core.lane import Lane, Way
from dlcards.core.language import Bilingual, BilingualList, Language


class Figure(Struct, frozen=True):
    """A picture beside a note: a path relative to the deck's file, and words for who sees none."""

    file: str
    alt: Bilingual = Bilingual()


class Source(Struct, frozen=True):
    """Where a concept was introduced."""

    title: str
    year: int | None = None
    url: str | None = None


class Also(Struct, frozen=True):
    """Another definition of the same concept that a build found, and where (`page.md:12`)."""

    text: Bilingual
    origin: str


class Built(Struct, frozen=True):
    """What `dlcards build` needs to know to build again: which page, which line, what text."""

    page: str
    line: int
    hash: str


class Remembered(Struct, frozen=True):
    """What builds have brought into a deck: what is gone from it since, a person took out."""

    notes: tuple[str, ...] = ()  # ids
    todo: tuple[str, ...] = ()  # terms that a page names without a definition

    def __bool__(self) -> bool:
        return bool(self.notes or self.todo)


class Note(Struct, frozen=True):
    """One concept. Only `id`, one term and one language's meaning are always there."""

    id: str
    term: Bilingual
    meaning: Bilingual
    aliases: BilingualList = BilingualList()
    cloze: Bilingual = Bilingual()
    example: Bilingual = Bilingual()
    formula: str | None = None  # TeX, without dollar signs
    figure: Figure | None = None
    beware: Bilingual = Bilingual()  # what it is commonly confused with
    tags: tuple[str, ...] = ()
    see: tuple[str, ...] = ()  # note ids, or deck/note
    was: tuple[NoteKey, ...] = ()  # every former key, oldest first
    also: tuple[Also, ...] = ()
    built: Built | None = None
    source: Source | None = None

    def lanes(self) -> tuple[Lane, ...]:
        """The lanes that this note's parts allow, in the order in which they are asked."""
        found = [
            Lane(way, language)
            for language in Language
            if self.term and self.meaning.get(language)
            for way in (Way.NAME, Way.MEANING)
        ]
        if self.term.ko and self.term.en:
            found += [Lane(Way.TERM, language.other) for language in Language]
        found += [
            Lane(Way.CLOZE, language, gap)
            for language in Language
            for gap in gaps(self.cloze.get(language) or "")
        ]
        return tuple(found)

    def names(self, language: Language) -> tuple[str, ...]:
        """The term and its aliases in `language`, the term first."""
        term = self.term.get(language)
        return (*((term,) if term else ()), *self.aliases.get(language))


class Deck(Struct, frozen=True):
    """Notes under one id, in the order in which they are learned."""

    id: str
    title: Bilingual
    notes: tuple[Note, ...]
    license: str | None = None
    ways: Way | None = None  # what is asked, where the deck has a say of its own
    version: int = field(default=1)  # of the file format
    built: Remembered = Remembered()

    def key(self, note: Note) -> NoteKey:
        """The key of one of this deck's notes."""
        return NoteKey(self.id, note.id)
