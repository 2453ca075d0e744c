"""What the home screen shows, read from the desk in one go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from dlcards.core.day import later
from dlcards.core.language import Bilingual, Language
from dlcards.core.safe import one_line
from dlcards.i18n import trainer as texts
from dlcards.i18n.text import Speaker
from dlcards.study.desk import Desk
from dlcards.study.ports import DeckCounts, Scope, ShelvedDeck
from dlcards.study.today import Limits, outlook

_MINUTE = 60  # seconds


class DeckRow(Struct, frozen=True):
    """One deck of the table; `new` is how many of its notes today begins."""

    id: str
    title: Bilingual
    new: int
    counts: DeckCounts
    is_out: bool = False  # it takes no part


class Overview(Struct, frozen=True):
    """Today, over all decks of the scope."""

    rows: Sequence[DeckRow]
    due: int
    new: int
    drills: int
    seconds: int
    tomorrow: int  # cards due by the next learner day

    @property
    def is_idle(self) -> bool:
        """Whether nothing is left to do today."""
        return not (self.due or self.new or self.drills)

    def titles(self, language: Language) -> Sequence[tuple[str, str]]:
        """The decks' ids, and what they are called."""
        return [(row.id, one_line(row.title.prefer(language) or row.id)) for row in self.rows]

    def told(self, say: Speaker) -> str:
        """What today holds, in words."""
        if not self.rows:
            return say(texts.NO_DECKS)
        if self.is_idle:
            tomorrow = texts.TOMORROW if self.tomorrow else texts.TOMORROW_NOTHING
            return f"{say(texts.NOTHING_DUE)} {say(tomorrow, n=self.tomorrow)}"
        lines = []
        if self.due or self.new:
            minutes = max(1, round(self.seconds / _MINUTE))
            lines.append(say(texts.TODAY, due=self.due, new=self.new, minutes=minutes))
        if self.drills:
            lines.append(say(texts.TO_DRILL, n=self.drills))
        return "\n".join(lines)


def overview(desk: Desk, scope: Scope, limits: Limits) -> Overview:
    """The overview of this moment; runs on the store's thread."""
    day = desk.clock.today()
    today = outlook(desk.agenda, desk.journal, scope, day, limits)
    counts = {found.deck: found.counts for found in today.decks}
    new = {turn.card.note for turn in today.turns if turn.is_new}  # asked in each language, or one
    of_deck = Counter(note.deck for note in new)
    rows = [
        _row(deck, of_deck[deck.id], counts.get(deck.id, DeckCounts()), scope)
        for deck in desk.shelf.decks()
        if not scope.decks or deck.id in scope.decks
    ]
    return Overview(
        rows,
        today.due,
        len(new),
        today.drills,
        today.seconds,
        sum(found.due for found in desk.agenda.counts(scope, later(day, 1)).values()),
    )


def _row(deck: ShelvedDeck, new: int, counts: DeckCounts, scope: Scope) -> DeckRow:
    return DeckRow(deck.id, deck.title, new, counts, is_out=not scope.takes(deck.id))
