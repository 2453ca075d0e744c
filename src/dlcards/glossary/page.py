"""Decks as a glossary page: Markdown in one language, fit for a blog."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from msgspec import Struct

from dlcards.core.keys import NoteKey
from dlcards.core.language import Language
from dlcards.core.note import Deck, Figure, Note, Source
from dlcards.glossary.heading import heading, order
from dlcards.glossary.markdown import escaped, name, one_paragraph
from dlcards.i18n import details
from dlcards.i18n.text import Speaker, Text


class Entry(Struct, frozen=True):
    """One note on the page, under the term that it goes by there."""

    key: NoteKey
    term: str
    note: Note


def page(
    title: str,
    decks: Sequence[Deck],
    language: Language,
    figure_path: Callable[[Deck, Figure], str],
) -> str:
    """The page; `figure_path` gives a figure's path as seen from it.

    A note without a meaning in `language` is left out, since there is nothing to read.
    """
    found = sorted(_entries(decks, language), key=lambda one: (order(one.term), one.key))
    figures = {
        deck.key(note): figure_path(deck, note.figure)
        for deck in decks
        for note in deck.notes
        if note.figure
    }
    terms = {entry.key: entry.term for entry in found}
    writing = _Writing(language, terms, figures)
    sections = [
        (letter, list(group)) for letter, group in groupby(found, lambda e: heading(e.term))
    ]
    lines = [f"# {escaped(title)}", "", f"<!-- dlcards glossary {language} -->", ""]
    lines += [" · ".join(f"[{letter}](#{_anchor(letter)})" for letter, _ in sections), ""]
    for letter, entries in sections:
        lines += [f'<a id="{_anchor(letter)}"></a>', "", f"## {letter}", ""]
        for entry in entries:
            lines += writing.entry(entry)
    return "\n".join(lines).rstrip() + "\n"


def _entries(decks: Sequence[Deck], language: Language) -> Iterator[Entry]:
    for deck in decks:
        for note in deck.notes:
            term = note.term.prefer(language)
            if term and note.meaning.get(language):
                yield Entry(deck.key(note), term, note)


class _Writing(Struct, frozen=True):
    """Writes entries that know of each other."""

    language: Language
    terms: dict[NoteKey, str]
    figures: dict[NoteKey, str]

    def entry(self, entry: Entry) -> Iterator[str]:
        note, language = entry.note, self.language
        other = note.term.get(language.other) if note.term.get(language) else None
        translation = f" ({name(other)})" if other else ""
        yield f'<a id="{_anchor(str(entry.key))}"></a>'
        yield ""
        yield f"### {name(entry.term)}{translation}"
        yield ""
        aliases = note.aliases.get(language)
        if aliases:
            yield f"*{self._said(details.ALIASES)}: {', '.join(map(name, aliases))}*"
            yield ""
        yield one_paragraph(note.meaning.get(language) or "")
        yield ""
        if entry.key in self.figures and note.figure:
            yield f"![{escaped(note.figure.alt.prefer(language) or '')}]({self.figures[entry.key]})"
            yield ""
        if note.formula:
            yield f"$$\n{note.formula}\n$$"
            yield ""
        yield from self._list(note, entry.key)

    def _list(self, note: Note, key: NoteKey) -> Iterator[str]:
        every = [
            (details.EXAMPLE, one_paragraph(note.example.get(self.language) or "")),
            (details.BEWARE, one_paragraph(note.beware.get(self.language) or "")),
            (details.SEE, ", ".join(self._link(see, key.deck) for see in note.see)),
            (details.SOURCE, _cited(note.source) if note.source else ""),
        ]
        written = [f"- **{self._said(label)}**: {text}" for label, text in every if text]
        yield from written
        if written:
            yield ""

    def _link(self, see: str, deck: str) -> str:
        key = NoteKey.parse(see if "/" in see else f"{deck}/{see}")
        term = self.terms.get(key)
        return f"[{escaped(term)}](#{_anchor(str(key))})" if term else escaped(key.note)

    def _said(self, label: Text) -> str:
        return Speaker(self.language)(label)


def _cited(source: Source) -> str:
    year = f" ({source.year})" if source.year else ""
    title = f"{escaped(source.title)}{year}"
    return f"[{title}](<{source.url}>)" if source.url else title


def _anchor(text: str) -> str:
    return text.replace("/", "--").replace("#", "others")
