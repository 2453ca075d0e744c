"""A note laid out for reading: its parts in order, each under the name that it goes by.

Whatever comes out of here may be printed as it is: formulas are in plain Unicode, and what
terminals would take for commands is gone. It is plain text, never markup.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from dlcards.core.keys import NoteKey
from dlcards.core.lane import Lane, Way
from dlcards.core.language import Bilingual, Language
from dlcards.core.note import Note, Source
from dlcards.core.safe import one_line, safe
from dlcards.core.words import OwnWords
from dlcards.i18n import details
from dlcards.i18n.questions import LANGUAGES
from dlcards.i18n.text import Text
from dlcards.study.ports import Shelf

_BESIDE_MEANING = (details.ALIASES, details.EXAMPLE, details.BEWARE, details.ALSO)
_IN_ONE_LANGUAGE = (details.MEANING, *_BESIDE_MEANING)


class Part(Struct, frozen=True):
    """One part of a note: what it is called, and what it says."""

    label: Text
    text: str


def shown(text: str) -> str:
    """A deck's text as it may be printed."""
    return _inline(safe(text))


def heading(note: Note, language: Language) -> str:
    """The term, and the other language's in brackets where there is one."""
    return called(note.term, language)


def called(term: Bilingual, language: Language) -> str:
    """A term, and the other language's in brackets where it is another; empty without any."""
    terms = [term.get(each) for each in (language, language.other)]
    first, *others = [shown(one_line(each)) for each in terms if each] or [""]
    return f"{first} ({others[0]})" if others and others != [first] else first


def parts(note: Note, language: Language, see: Mapping[str, str] | None = None) -> list[Part]:
    """All that a note says in `language`, but for its term; `see` names the notes that it names."""
    every = [
        (details.ALIASES, ", ".join(map(one_line, note.aliases.get(language)))),
        (details.MEANING, shown(note.meaning.prefer(language) or "")),
        (details.EXAMPLE, shown(note.example.get(language) or "")),
        (details.FORMULA, safe(_readable(note.formula))),
        (details.FIGURE, figure_words(note, language)),
        (details.BEWARE, shown(note.beware.get(language) or "")),
        *((details.ALSO, shown(also.text.get(language) or "")) for also in note.also),
        (details.SEE, "; ".join(one_line((see or {}).get(name, name)) for name in note.see)),
        (details.SOURCE, _cited(note.source) if note.source else ""),
    ]
    return [Part(label, text) for label, text in every if text]


def figure_words(note: Note, language: Language) -> str:
    """What the figure shows, for who does not see it."""
    return shown((note.figure and note.figure.alt.prefer(language)) or "")


def parts_after(note: Note, lane: Lane, see: Mapping[str, str] | None = None) -> list[Part]:
    """What there is to add once `lane` was asked and answered, the other term first."""
    found = parts(note, lane.language, see)
    if lane.way in {Way.NAME, Way.MEANING}:
        found = [part for part in found if part.label is not details.MEANING]
    translation = note.term.get(lane.language.other)
    if lane.way is Way.TERM or not (translation and note.term.get(lane.language)):
        return found
    return [Part(LANGUAGES[lane.language.other], shown(translation)), *found]


def own_parts(words: OwnWords) -> list[Part]:
    """What the learner wrote on the note."""
    accepted = dict.fromkeys([*words.accepted.ko, *words.accepted.en])
    every = [
        (details.MNEMONIC, one_line(words.mnemonic or "")),
        (details.ACCEPTED, ", ".join(map(one_line, accepted))),
    ]
    return [Part(label, text) for label, text in every if text]


def other_half(note: Note, language: Language) -> list[Part]:
    """What the note says in the language that is not `language`, its term left out."""
    other = language.other
    labels = _IN_ONE_LANGUAGE if note.meaning.get(other) else _BESIDE_MEANING
    return [part for part in parts(note, other) if part.label in labels]


class Seen(Struct, frozen=True):
    """A note that another says to see."""

    name: str  # as the other note writes it: its id, or `deck/note`
    key: NoteKey  # that it has today
    term: Bilingual

    def called(self, language: Language) -> str:
        """Its term, in `language` if it has one."""
        return one_line(self.term.prefer(language) or self.key.note)


def seen(shelf: Shelf, key: NoteKey, note: Note) -> list[Seen]:
    """The notes that `note`, which has `key`, says to see; without those that nobody has."""
    found = []
    for name in note.see:
        shelved = shelf.note(NoteKey.parse(name if "/" in name else f"{key.deck}/{name}"))
        if shelved is not None:
            found.append(Seen(name, shelved.key, shelved.note.term))
    return found


def names_seen(shelf: Shelf, key: NoteKey, note: Note, language: Language) -> dict[str, str]:
    """The terms of the notes that `note` says to see, under the ids by which it names them."""
    return {link.name: link.called(language) for link in seen(shelf, key, note)}


def _inline(text: str) -> str:
    """The text with its formulas readable; most have none, and wait for nothing that reads them."""
    if "$" not in text:
        return text
    from dlcards.core.formula import inline

    return inline(text)


def _readable(formula: str | None) -> str:
    if not formula:
        return ""
    from dlcards.core.formula import readable

    return readable(formula)


def _cited(source: Source) -> str:
    year = f" ({source.year})" if source.year else ""
    return f"{one_line(source.title)}{year}" + (f"\n{one_line(source.url)}" if source.url else "")
