"""A note as the fields of Anki's note type.

Anki takes a note type with one field more for another note type and keeps the notes of both apart,
so the fields are frozen from the first release on: they hold all that a note has to say.

A field that only one lane needs bears the lane's name and says by being filled that the lane is
asked: the template of that lane tests it. Content never depends on the language of the quiz, so
that exporting again in another language changes no note that was exported before.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from dlcards.core.cloze import answer, ask
from dlcards.core.keys import NoteKey
from dlcards.core.language import Bilingual, Language
from dlcards.core.note import Also, Note, Source
from dlcards.exchange.anki.html import SEPARATOR, attribute, display, html
from dlcards.exchange.anki.lanes import CLOZE_LANES, SWITCHED_LANES, Choice

ON = "✓"  # what fills the field of a lane that is asked

_TEXTS = (
    "title",  # first and never empty: what Anki sorts by and looks for doubles in
    *("term.ko", "term.en", "meaning.ko", "meaning.en", "aliases.ko", "aliases.en"),
    *("example.ko", "example.en", "beware.ko", "beware.en", "also.ko", "also.en", "see"),
    "key",  # which note this is, for whoever reads the package back
)
_MARKUP = ("formula", "source", "figure.ko", "figure.en")
SWITCHES = tuple(str(lane) for lane in SWITCHED_LANES)
CLOZES = tuple(name for lane in CLOZE_LANES for name in (str(lane), f"{lane}.answer"))
NAMES = _TEXTS + _MARKUP + SWITCHES + CLOZES

_NO_CLOZE = SEPARATOR * (len(CLOZES) - 1)


def fields(note: Note, oldest: NoteKey, choice: Choice, figure: Bilingual) -> str:
    """All fields in the order of NAMES, joined as Anki keeps them; `figure` is markup already."""
    return SEPARATOR.join(
        (
            # One escaping for all of a note's text: it is most of an export's work.
            html(_joined(_texts(note, oldest))),
            display(note.formula) if note.formula else "",
            _source(note.source) if note.source else "",
            figure.ko or "",
            figure.en or "",
            _switches(choice),
            _clozes(note.cloze, choice) if note.cloze else _NO_CLOZE,
        )
    )


def _texts(note: Note, oldest: NoteKey) -> tuple[str, ...]:
    term, meaning, example, beware = note.term, note.meaning, note.example, note.beware
    return (
        f"{term.ko} · {term.en}" if term.ko and term.en else term.ko or term.en or "",
        term.ko or "",
        term.en or "",
        meaning.ko or "",
        meaning.en or "",
        ", ".join(note.aliases.ko),
        ", ".join(note.aliases.en),
        example.ko or "",
        example.en or "",
        beware.ko or "",
        beware.en or "",
        *(_also(note.also) if note.also else ("", "")),
        ", ".join(note.see),
        str(oldest),
    )


def _also(also: Sequence[Also]) -> tuple[str, ...]:
    """The other definitions of the concept, a line each, in either language."""
    return tuple(
        "\n".join(filter(None, (other.text.get(language) for other in also)))
        for language in Language
    )


def _joined(texts: Sequence[str]) -> str:
    """`texts` in one, with exactly one separator between each two."""
    joined = SEPARATOR.join(texts)
    if joined.count(SEPARATOR) == len(texts) - 1:
        return joined
    return SEPARATOR.join(text.replace(SEPARATOR, " ") for text in texts)


def _source(source: Source) -> str:
    year = f" ({source.year})" if source.year else ""
    title = html(_joined((source.title,)))
    if source.url and source.url.startswith(("https://", "http://")):
        return f'<a href="{attribute(source.url)}">{title}</a>{year}'
    return f"{title}{year}"


@lru_cache(maxsize=1024)
def _switches(choice: Choice) -> str:
    return SEPARATOR.join(ON if lane in choice.lanes else "" for lane in SWITCHED_LANES)


def _clozes(cloze: Bilingual, choice: Choice) -> str:
    texts: list[str] = []
    for lane in CLOZE_LANES:
        sentence = cloze.get(lane.language) if lane in choice.lanes else None
        texts += (ask(sentence, lane.gap), answer(sentence, lane.gap)) if sentence else ("", "")
    return html(_joined(texts))
