"""Notes as plain mappings, in the shape in which deck files write them; what is empty is left out.

The store keeps notes in this form, `show --json` prints it, and the deck reader hands it over,
so a part that a note gains is added here once.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dlcards.core.keys import NoteKey
from dlcards.core.language import Bilingual, BilingualList
from dlcards.core.note import Also, Built, Figure, Note, Source

Plain = dict[str, Any]


def plain_note(note: Note) -> Plain:
    """`note` as a mapping of mappings, lists, texts and whole numbers, in the files' key order."""
    built = note.built
    parts = (
        ("id", note.id),
        ("term", plain_text(note.term)),
        ("aliases", _plain_lists(note.aliases)),
        ("meaning", plain_text(note.meaning)),
        ("cloze", plain_text(note.cloze)),
        ("example", plain_text(note.example)),
        ("formula", note.formula),
        ("figure", note.figure and plain_figure(note.figure)),
        ("beware", plain_text(note.beware)),
        ("tags", list(note.tags)),
        ("see", list(note.see)),
        ("was", note.was and list(map(str, note.was))),
        ("also", note.also and list(map(_plain_also, note.also))),
        ("built", built and {"page": built.page, "line": built.line, "hash": built.hash}),
        ("source", note.source and _plain_source(note.source)),
    )
    return {key: part for key, part in parts if part}


def note_of(plain: Mapping[str, Any]) -> Note:
    """The note that `plain_note` wrote, or that a deck's file declares (already validated)."""
    figure, built, source = plain.get("figure"), plain.get("built"), plain.get("source")
    return Note(
        id=plain["id"],
        term=text_of(plain.get("term")),
        aliases=_lists_of(plain.get("aliases")),
        meaning=text_of(plain.get("meaning")),
        cloze=text_of(plain.get("cloze")),
        example=text_of(plain.get("example")),
        formula=plain.get("formula"),
        figure=Figure(figure["file"], text_of(figure.get("alt"))) if figure else None,
        beware=text_of(plain.get("beware")),
        tags=tuple(plain.get("tags", ())),
        see=tuple(plain.get("see", ())),
        was=tuple(NoteKey.parse(key) for key in plain.get("was", ())),
        also=tuple(Also(text_of(also), also["from"]) for also in plain.get("also", ())),
        built=Built(built["page"], int(built["line"]), built["hash"]) if built else None,
        source=_source_of(source) if source else None,
    )


def plain_text(text: Bilingual) -> Plain:
    """`{ko: …, en: …}` with the halves that exist."""
    plain: Plain = {}
    if text.ko:
        plain["ko"] = text.ko
    if text.en:
        plain["en"] = text.en
    return plain


def text_of(plain: Mapping[str, Any] | None) -> Bilingual:
    """The text that `plain_text` wrote."""
    return Bilingual(plain.get("ko"), plain.get("en")) if plain else Bilingual()


def _plain_lists(lists: BilingualList) -> Plain:
    plain: Plain = {}
    if lists.ko:
        plain["ko"] = list(lists.ko)
    if lists.en:
        plain["en"] = list(lists.en)
    return plain


def _lists_of(plain: Mapping[str, Any] | None) -> BilingualList:
    if not plain:
        return BilingualList()
    return BilingualList(tuple(plain.get("ko", ())), tuple(plain.get("en", ())))


def _plain_also(also: Also) -> Plain:
    return {**plain_text(also.text), "from": also.origin}


def _plain_source(source: Source) -> Plain:
    return _without_empty({"title": source.title, "year": source.year, "url": source.url})


def plain_figure(figure: Figure) -> Plain:
    """`{file: …, alt: …}`, without words where there are none."""
    return _without_empty({"file": figure.file, "alt": plain_text(figure.alt)})


def _source_of(plain: Mapping[str, Any]) -> Source:
    year = plain.get("year")
    return Source(plain["title"], None if year is None else int(year), plain.get("url"))


def _without_empty(plain: Plain) -> Plain:
    return {key: value for key, value in plain.items() if value or value == 0}
