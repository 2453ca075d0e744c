"""Drafts as a deck's file can hold them: what is read back is what was written."""

from __future__ import annotations

import unicodedata

from msgspec.structs import replace

from dlcards.core.keys import is_identifier
from dlcards.core.language import Bilingual, Language
from dlcards.core.note import Also, Figure
from dlcards.core.safe import one_line, safe
from dlcards.decks.syntax import FORBIDDEN
from dlcards.glossary.draft import Draft, Stub
from dlcards.glossary.drafting.identifier import identifier
from dlcards.glossary.merging.facets import Facet, facets_of, with_facets


def tidy(draft: Draft) -> Draft:
    """`draft` in NFC throughout, without what no deck may hold, and under a sound id."""
    note, facets = draft.note, facets_of(draft.note)
    if (tidied := {name: _facet(facet) for name, facet in facets.items()}) != facets:
        note = with_facets(note, tidied)
    also = tuple(Also(_text(one.text), tidy_text(one.origin)) for one in note.also)
    name = note.id if is_identifier(note.id) else identifier(note.id)
    page = tidy_text(draft.page)
    missing = draft.missing and _figure(draft.missing)
    new = (name, also, page, missing)
    if note is draft.note and new == (note.id, note.also, draft.page, draft.missing):
        return draft
    return replace(draft, missing=missing, note=replace(note, id=name, also=also), page=page)


def tidy_stub(stub: Stub) -> Stub:
    """A stub whose head fits in one line, likewise."""
    return replace(stub, head=one_line(tidy_text(stub.head)), page=tidy_text(stub.page))


def tidy_text(text: str) -> str:
    """One text, likewise."""
    text = unicodedata.normalize("NFC", text)
    return safe(text) if not text.isprintable() and FORBIDDEN.search(text) else text


def _figure(figure: Figure) -> Figure:
    return Figure(one_line(tidy_text(figure.file)), _text(figure.alt))


def _facet(facet: Facet) -> Facet:
    return tidy_text(facet) if isinstance(facet, str) else tuple(map(tidy_text, facet))


def _text(text: Bilingual) -> Bilingual:
    halves = {one.value: half and tidy_text(half) for one in Language if (half := text.get(one))}
    return Bilingual(**halves)
