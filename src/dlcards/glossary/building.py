"""Pages and a deck: what `dlcards build` makes of them, before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from os.path import relpath
from pathlib import Path

from msgspec import Struct

from dlcards.core.language import Bilingual, Language
from dlcards.core.note import Deck
from dlcards.glossary.draft import Shown
from dlcards.glossary.drafting.drafts import Drafted, drafted
from dlcards.glossary.drafting.identifier import identifier
from dlcards.glossary.drafting.known import Known
from dlcards.glossary.figures import Figures
from dlcards.glossary.merging.merge import merged
from dlcards.glossary.merging.report import Merge
from dlcards.glossary.merging.weighing import Take
from dlcards.glossary.reader import Page
from dlcards.glossary.reading.entry import Picture, Reading
from dlcards.glossary.reading.shape import language_of


class Spare(Struct, frozen=True):
    """A line of a page that the deck does not have: an entry's further text, or no entry."""

    file: str
    line: int
    text: str
    why: str | None = None  # a key of `i18n.built.WHY`; None for more than a meaning holds


class Built(Struct, frozen=True):
    """What comes of a build."""

    merge: Merge
    drafted: Drafted
    left: tuple[Spare, ...]
    spare: tuple[Spare, ...]
    figures: Figures


def head(path: Path, pages: Sequence[Page]) -> Deck:
    """A new deck for the file `path`: its id is the file's name, its title the page's."""
    title = pages[0].reading.title if len(pages) == 1 and pages[0].reading.title else path.stem
    return Deck(identifier(path.stem), Bilingual.in_one(language_of(title), title), ())


def build(
    text: str,
    deck: Deck,
    path: Path,
    pages: Sequence[Page],
    known: Known,
    take: Take | None = None,
) -> Built:
    """Build `pages` into `deck`, which stands in the file `path` as `text`.

    `known` has the names of other decks, which tell concepts apart. Nothing is written here.
    """
    folder = path.parent
    named = [(Path(relpath(page.path, folder)).as_posix(), page) for page in pages]
    readings = [(name, page.reading) for name, page in named]
    figures = Figures(folder)
    paths = {name: page.path for name, page in named}
    languages = {name: _language([reading]) for name, reading in readings}

    def shown(page: str, picture: Picture) -> Shown:
        return figures.shown(page, paths[page], picture, languages[page])

    found = drafted(readings, known, shown)
    language = _language([reading for _, reading in readings])
    done = merged(
        text,
        deck,
        found.drafts,
        found.stubs,
        language,
        pages=[name for name, _ in named],
        take=take,
    )
    return Built(done, found, tuple(_left(readings)), tuple(_spare(readings)), figures)


def _language(readings: Collection[Reading]) -> Language:
    """The language that most meanings are in; it is that of remarks for the deck's writer."""
    counts = Counter(
        language for one in readings for entry in one.entries for language in entry.told.meaning
    )
    return counts.most_common(1)[0][0] if counts else Language.KO


def _left(readings: Iterable[tuple[str, Reading]]) -> Iterator[Spare]:
    for name, reading in readings:
        for one in reading.left:
            yield Spare(name, one.line, one.text, one.why)


def _spare(readings: Iterable[tuple[str, Reading]]) -> Iterator[Spare]:
    for name, reading in readings:
        for entry in reading.entries:
            for line, text in entry.told.spare:
                yield Spare(name, line, text)
