"""The options of a question with a choice: the answer among others that are near it and wrong.

Wrong for certain: an option's note shares no name with the note that is asked, its text neither
is nor contains the answer, typed it would not be judged right, and no two options read the same.
Near: in theme (deck, tags, links, past confusions) and in form. Which of the near ones come, and
where the answer stands among them, is luck that can be repeated.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from unicodedata import normalize

from msgspec import Struct

from dlcards.core.cloze import answer, gaps
from dlcards.core.judging.judge import judge
from dlcards.core.judging.verdict import Right
from dlcards.core.judging.wanted import wanted
from dlcards.core.keys import NoteKey
from dlcards.core.lane import Lane, Way
from dlcards.core.language import Language
from dlcards.core.likeness import likeness
from dlcards.core.luck import salt
from dlcards.core.names import folded
from dlcards.core.note import Note
from dlcards.core.question import Question

LEAST = 2  # options: fewer are no choice
_TERMS, _MEANINGS = 5, 4  # options, at most; meanings are long
_SAME_LENGTH = 4  # of meanings, which are too long to compare letter by letter
_SHORT = 2  # letters: a shorter name stands inside others by chance
_CONFUSED, _LINKED, _SAME_DECK, _SHARED_TAG = 12, 4, 2, 2  # what makes a note near in theme


class Keyed(Struct, frozen=True):
    """A note and its key."""

    key: NoteKey
    note: Note

    def links_to(self, other: NoteKey) -> bool:
        """Whether the note says to see `other`."""
        names = {other.note, str(other)} if other.deck == self.key.deck else {str(other)}
        return not names.isdisjoint(self.note.see)


class Option(Struct, frozen=True):
    """One option: what it says, and the note that this is right for."""

    text: str
    note: NoteKey


def options(
    asked: Question,
    own: Keyed,
    others: Sequence[Keyed],
    confused: Collection[NoteKey] = (),
    luck: str = "",
) -> tuple[Option, ...]:
    """The options for `asked`, a question of `own`, out of `others`; none where they are too few.

    `confused` are the notes that were mistaken for this one before. Other `luck` gives other
    options in another order, the same luck the same.
    """
    choosing = _Choosing(asked, own)
    right = Option(asked.answer, own.key)
    most = (_MEANINGS if asked.lane.way is Way.MEANING else _TERMS) - 1
    by_nearness = sorted(
        (
            (-choosing.nearness(option, other, confused), salt(f"{luck} {option.note}"), option)
            for other in others
            for option in choosing.wrong(other)
        ),
        key=lambda item: (*item[:2], item[2].note, item[2].text),
    )
    pool = choosing.distinct(option for _, _, option in by_nearness)[: 2 * most]
    pool.sort(key=lambda option: salt(f"{luck} {option.note} comes"))
    found = [
        right,
        *islice((option for option in pool if not choosing.is_right(option.text)), most),
    ]
    found.sort(key=lambda option: salt(f"{luck} {option.note} stands"))
    return tuple(found) if len(found) >= LEAST else ()


class _Choosing:
    """What one question allows beside its answer."""

    __slots__ = ("answer", "asked", "language", "names", "own", "prompt")

    def __init__(self, asked: Question, own: Keyed) -> None:
        self.asked = asked
        self.own = own
        note, language = own.note, asked.lane.language
        self.names = {folded(name) for each in Language for name in note.names(each)}
        """Of the note that is asked, in either language."""
        self.answer = self._bare(asked.answer)
        self.prompt = _joined(asked.prompt)
        is_borrowed = asked.lane.way is Way.NAME and note.term.get(language) is None
        self.language = language.other if is_borrowed else language
        """That the answer is written in."""

    def wrong(self, other: Keyed) -> Iterator[Option]:
        """What `other` can say that is wrong for certain."""
        if other.key == self.own.key or self._is_another_right_one(other.note):
            return
        for text in _wordings(other.note, self.asked.lane, self.language):
            if not self._gives_away(self._bare(text)):
                yield Option(text, other.key)

    def is_right(self, text: str) -> bool:
        """Whether a kind examiner would take `text` for the answer, as a plural of it."""
        if self.asked.lane.way is Way.MEANING:
            return False
        names = wanted(self.own.note, self.asked.lane)
        return isinstance(judge(text, names, lambda _: None), Right)

    def distinct(self, found: Iterator[Option]) -> list[Option]:
        """The first option of each text and of each note."""
        texts: set[str] = set()
        notes: set[NoteKey] = set()
        kept = []
        for option in found:
            text = self._bare(option.text)
            if text not in texts and option.note not in notes:
                kept.append(option)
            texts.add(text)
            notes.add(option.note)
        return kept

    def nearness(self, option: Option, other: Keyed, confused: Collection[NoteKey]) -> int:
        """How near an option is to the answer."""
        own = self.own
        is_linked = own.links_to(other.key) or other.links_to(own.key)
        return (
            self._likeness(option.text)
            + _CONFUSED * (other.key in confused)
            + _LINKED * is_linked
            + _SAME_DECK * (other.key.deck == own.key.deck)
            + _SHARED_TAG * len(set(other.note.tags).intersection(own.note.tags))
        )

    def _bare(self, text: str) -> str:
        """A text as it is compared."""
        return _joined(text) if self.asked.lane.way is Way.MEANING else folded(text)

    def _likeness(self, text: str) -> int:
        if self.asked.lane.way is not Way.MEANING:
            return likeness(text, self.asked.answer)
        shorter, longer = sorted((len(text), len(self.asked.answer)))
        return _SAME_LENGTH * (2 * longer <= 3 * shorter)

    def _is_another_right_one(self, note: Note) -> bool:
        """Whether a note shares a name with the one that is asked, or says the same of itself."""
        names = {folded(name) for each in Language for name in note.names(each)}
        meaning = note.meaning.get(self.asked.lane.language)
        is_synonym = meaning is not None and _joined(meaning) == self.prompt
        return is_synonym or not self.names.isdisjoint(names)

    def _gives_away(self, text: str) -> bool:
        """Whether a bare text is empty, or is or contains the answer."""
        if not text or text == self.answer:
            return True
        if self.asked.lane.way is Way.MEANING:
            return self.answer in text or text in self.answer
        told = {self.answer, *self.names}
        return any(name in text for name in told if len(name) >= _SHORT) or text in told


def _joined(text: str) -> str:
    """A text without spaces and case: what `folded` does takes too long for whole meanings."""
    return "".join(normalize("NFC", text).casefold().split())


def _wordings(note: Note, lane: Lane, language: Language) -> Iterator[str]:
    """What `note` would say where `lane` asks; of a gap also what fills its own gaps."""
    text = note.meaning.get(language) if lane.way is Way.MEANING else note.term.get(language)
    if lane.way is Way.CLOZE and (sentence := note.cloze.get(language)):
        yield from (answer(sentence, gap) for gap in gaps(sentence))
    if text:
        yield text
