"""From concepts to drafts of notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from msgspec import Struct

from dlcards.core.language import Bilingual, BilingualList, Language
from dlcards.core.names import folded
from dlcards.core.note import Also, Note
from dlcards.glossary.draft import Draft, Shown, Stub
from dlcards.glossary.drafting.concepts import Concept, concepts
from dlcards.glossary.drafting.identifier import identifier, note_id
from dlcards.glossary.drafting.known import Known
from dlcards.glossary.drafting.stubs import stubs
from dlcards.glossary.drafting.telling import Telling, tellings
from dlcards.glossary.reading.entry import Picture, Reading
from dlcards.glossary.reading.shape import bare, is_letter
from dlcards.glossary.reading.words import TOPIC

ShownAs = Callable[[str, Picture], Shown]


class Joined(Struct, frozen=True):
    """An entry whose concept another entry told first."""

    id: str
    page: str
    line: int


class Drafted(Struct, frozen=True):
    """What all pages give."""

    drafts: tuple[Draft, ...]
    stubs: tuple[Stub, ...]
    joined: tuple[Joined, ...]


def drafted(pages: Sequence[tuple[str, Reading]], known: Known, shown: ShownAs) -> Drafted:
    """The drafts and stubs of `pages`, in page order.

    `shown(page, picture)` gives the figure for a picture of the page.
    """
    told = tellings(((page, reading.entries) for page, reading in pages), known)
    found = concepts(told)
    drafts = [_draft(concept, shown) for concept in found]
    joined = [
        Joined(draft.note.id, telling.page, telling.entry.line)
        for draft, concept in zip(drafts, found, strict=True)
        for telling in concept.tellings[1:]
    ]
    return Drafted(tuple(drafts), tuple(stubs(pages, found, known)), tuple(joined))


def _draft(concept: Concept, shown: ShownAs) -> Draft:
    first = concept.tellings[0]
    term, aliases = _names(concept)
    meaning, also = _meanings(concept)
    told = [telling.entry.told for telling in concept.tellings]
    language = Language.KO if meaning.ko else Language.EN
    example = next((one.example for one in told if one.example), None)
    beware = next((one.beware for one in told if one.beware), None)
    figure = _figure(concept.tellings, shown)
    note = Note(
        first.entry.id or note_id(term),
        term,
        meaning,
        aliases=aliases,
        example=Bilingual.in_one(language, example),
        formula=next((one.formula for one in told if one.formula), None),
        figure=figure.figure if figure and figure.is_here else None,
        beware=Bilingual.in_one(language, beware),
        tags=_tags(first.entry.sections),
        also=also,
    )
    missing = figure.figure if figure and not figure.is_here else None
    return Draft(note, first.page, first.entry.line, missing)


def _names(concept: Concept) -> tuple[Bilingual, BilingualList]:
    """Term and aliases: the first telling's terms, then whatever else anybody calls it."""
    first = concept.tellings[0]
    term = first.names.term
    if len(concept.tellings) == 1 and first.entry.given is None:
        return term, first.names.aliases
    for telling in concept.tellings[1:]:
        term = Bilingual(ko=term.ko or telling.names.term.ko, en=term.en or telling.names.term.en)
    aliases: dict[Language, list[str]] = {Language.KO: [], Language.EN: []}
    seen = {folded(name) for name in (term.ko, term.en) if name}
    for telling in concept.tellings:
        is_given = telling.entry.given is not None  # to the letter: spellings are aliases too
        for language in Language:
            own = telling.names.term.get(language)
            for name in (*((own,) if own else ()), *telling.names.aliases.get(language)):
                if folded(name) not in seen or (is_given and name != own):
                    seen.add(folded(name))
                    aliases[language].append(name)
    lists = BilingualList(ko=tuple(aliases[Language.KO]), en=tuple(aliases[Language.EN]))
    return term, lists


def _meanings(concept: Concept) -> tuple[Bilingual, tuple[Also, ...]]:
    """The first meaning in each language, and all others with the place where they stand."""
    meaning = Bilingual()
    also: list[Also] = []
    for telling in concept.tellings:
        others = Bilingual()
        for language, text in telling.entry.told.meaning.items():
            before = meaning.get(language)
            if before is None:
                meaning = _with(meaning, language, text)
            elif before != text and _words(before) != _words(text):
                others = _with(others, language, text)
        if others:
            also.append(Also(others, f"{telling.page}:{telling.entry.line}"))
    return meaning, tuple(also)


def _words(text: str) -> str:
    """A definition without its signs and spaces, which alone make no other definition."""
    return "".join(filter(str.isalnum, text.casefold()))


def _with(texts: Bilingual, language: Language, text: str) -> Bilingual:
    return Bilingual(text, texts.en) if language is Language.KO else Bilingual(texts.ko, text)


def _figure(tellings: Sequence[Telling], shown: ShownAs) -> Shown | None:
    """The first picture whose file is there, else the first of all."""
    first = None
    for telling in tellings:
        if (picture := telling.entry.told.picture) is None:
            continue
        found = shown(telling.page, picture)  # which has it copied: no more than one is asked for
        if found.is_here:
            return found
        first = first or found
    return first


@lru_cache(maxsize=64)  # many entries stand in one section
def _tags(sections: tuple[str, ...]) -> tuple[str, ...]:
    """The sections that an entry stands in, but for letters and furniture."""
    titles = [bare(title) for title in sections]
    kept = [title for title in titles if not (is_letter(title) or TOPIC.match(title))]
    return tuple(dict.fromkeys(identifier(title) for title in kept))
