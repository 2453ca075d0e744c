"""What a learner types to find notes, read as a search.

Words are names or parts of them, in any language and in first consonants. `deck:`, `tag:` and
`is:` narrow the search, in Korean `덱:`, `태그:` and `상태:`; a beginning of the value is enough.
A comma means "or" (`is:new,due`), a minus before it "not" (`-tag:training`).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct

from dlcards.core.day import Day
from dlcards.core.keys import NoteKey
from dlcards.core.language import Bilingual, Language
from dlcards.core.lookup import pattern
from dlcards.core.names import folded


class NoteState(StrEnum):
    """What can be said of a note; several at once may hold. The first that holds is shown."""

    RETIRED = "retired"  # left its deck
    SUSPENDED = "suspended"  # one of its cards, at least
    DUE = "due"  # would be asked today
    SCHEDULED = "scheduled"  # one of its cards has a schedule
    NEW = "new"  # not begun in every language of the quiz


class Field(StrEnum):
    """What a condition is about."""

    DECK = "deck"
    TAG = "tag"
    STATE = "is"


FIELDS = {
    "deck": Field.DECK, "덱": Field.DECK,
    "tag": Field.TAG, "태그": Field.TAG, "꼬리표": Field.TAG,
    "is": Field.STATE, "state": Field.STATE, "상태": Field.STATE,
}  # fmt: skip
STATES = {
    "new": NoteState.NEW, "새것": NoteState.NEW, "새노트": NoteState.NEW, "새카드": NoteState.NEW,
    "due": NoteState.DUE, "복습": NoteState.DUE, "오늘": NoteState.DUE,
    "scheduled": NoteState.SCHEDULED, "복습중": NoteState.SCHEDULED, "예정": NoteState.SCHEDULED,
    "suspended": NoteState.SUSPENDED, "묻지않음": NoteState.SUSPENDED, "중지": NoteState.SUSPENDED,
    "retired": NoteState.RETIRED, "빠짐": NoteState.RETIRED,
}  # fmt: skip


class Condition(Struct, frozen=True):
    """One of `values` is so, or none is: folded beginnings of decks and tags, or states."""

    field: Field
    values: tuple[str, ...]
    is_wanted: bool = True


class Search(Struct, frozen=True):
    """All that a note has to meet."""

    words: tuple[str, ...] = ()  # patterns (`lookup`): a name of the note holds each
    conditions: tuple[Condition, ...] = ()
    phrase: str = ""  # the words as one pattern, for what begins with them
    misread: tuple[str, ...] = ()  # states that there are not
    key: NoteKey | None = None  # this note alone

    def wanted(self, field: Field) -> tuple[Condition, ...]:
        """The conditions on `field`."""
        return tuple(one for one in self.conditions if one.field is field)

    @property
    def shows_retired(self) -> bool:
        """Whether notes that left their decks are asked for."""
        return any(
            one.is_wanted and NoteState.RETIRED in one.values for one in self.wanted(Field.STATE)
        )


class Listed(Struct, frozen=True):
    """A note that was found, as a list shows it."""

    key: NoteKey
    term: Bilingual
    deck: Bilingual  # the title
    tags: tuple[str, ...]
    states: frozenset[NoteState]
    due: Day | None = None  # of the card that comes first

    @property
    def state(self) -> NoteState | None:
        """What a list says of it, if there is anything to say."""
        return next((state for state in NoteState if state in self.states), None)


class Found(Struct, frozen=True):
    """The first notes that a search finds, and how many it finds."""

    notes: Sequence[Listed]
    total: int


def parse(text: str) -> Search:
    """What `text` asks for; what it begins to ask for and has not named yet is left out."""
    words: list[str] = []
    conditions: list[Condition] = []
    misread: list[str] = []
    for part in unicodedata.normalize("NFC", text).replace("：", ":").split():
        name, colon, values = part.partition(":")
        field = FIELDS.get(name.removeprefix("-").casefold()) if colon else None
        if field is None:
            words.append(part)
            continue
        chosen = [value for value in map(folded, values.split(",")) if value]
        if field is Field.STATE:
            misread += [value for value in chosen if _state(value) is None]
            chosen = [state.value for value in chosen if (state := _state(value))]
        if chosen:
            is_wanted = not name.startswith("-")
            conditions.append(Condition(field, tuple(chosen), is_wanted))
    patterns = tuple(filter(None, map(pattern, words)))
    return Search(patterns, tuple(conditions), pattern("".join(words)), tuple(misread))


def turned(text: str, field: Field, values: Sequence[str], step: int, language: Language) -> str:
    """`text` with the next of `values` asked for in `field`, after the last with none.

    The field is written in `language`, as the learner would.
    """
    parts = unicodedata.normalize("NFC", text).split()
    own = [part for part in parts if FIELDS.get(part.partition(":")[0].casefold()) is field]
    known = [_written(field, value, language) for value in values]
    at = known.index(own[0]) + 1 if own and own[0] in known else 0
    chosen = ["", *known][(at + step) % (len(known) + 1)]
    rest = [part for part in parts if part not in own]
    return "".join(f"{part} " for part in [*([chosen] if chosen else []), *rest])


def _written(field: Field, value: str, language: Language) -> str:
    if language is Language.EN:
        return f"{field}:{value}"
    name = {Field.DECK: "덱", Field.TAG: "태그", Field.STATE: "상태"}[field]
    if field is Field.STATE:
        korean = [word for word, state in STATES.items() if state == value and not word.isascii()]
        value = korean[0]
    return f"{name}:{value}"


def is_meant(deck: str, title: Bilingual, value: str) -> bool:
    """Whether `value` (folded) may stand for this deck: its id or title begins with it."""
    names = (deck, title.ko or "", title.en or "")
    return any(folded(name).startswith(value) for name in names)


def _state(value: str) -> NoteState | None:
    """The state that `value` is, or begins to be."""
    if value in STATES:
        return STATES[value]
    return next((state for name, state in STATES.items() if name.startswith(value)), None)
