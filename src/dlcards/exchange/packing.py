"""What the shelf holds, packed for another program."""

from __future__ import annotations

from pathlib import Path

from dlcards.core.day import Instant
from dlcards.core.lane import Lane, Way
from dlcards.core.note import Note
from dlcards.exchange.shipment import Shipment, ShippedDeck, ShippedNote
from dlcards.study.desk import Desk
from dlcards.study.figures import folder_of
from dlcards.study.ports import Scope, ShelvedDeck
from dlcards.study.progress import Tell, silent, split


def pack(desk: Desk, scope: Scope, tell: Tell = silent) -> Shipment:
    """The decks and lanes of `scope`.

    The shelf remembers which lanes were ever sent: when they become more, every note counts as
    changed, since a program that knows a note takes new lanes only with newer content.
    """
    today = desk.clock.today()
    decks = [deck for deck in desk.shelf.decks() if not scope.decks or deck.id in scope.decks]
    shipped = []
    for deck, share in zip(decks, split(tell, [deck.notes for deck in decks]), strict=True):
        shipped.append(_deck(desk, scope, deck, folder_of(desk, deck)))
        share(1)
    return Shipment(tuple(shipped), scope.quiz, today, desk.clock.start(today))


def _deck(desk: Desk, scope: Scope, deck: ShelvedDeck, folder: Path | None) -> ShippedDeck:
    ways = scope.ways if deck.ways is None else deck.ways
    shelved = desk.shelf.notes(deck.id)
    lanes = {one.key: _lanes(one.note, scope, ways) for one in shelved}
    sent = sorted({str(lane) for chosen in lanes.values() for lane in chosen})
    widened = desk.shelf.widen(deck.id, sent, desk.clock.now())
    notes = [
        ShippedNote(one.note, one.oldest, Instant(max(one.changed, widened)), lanes[one.key])
        for one in shelved
    ]
    return ShippedDeck(deck.id, deck.title, folder, notes)


def _lanes(note: Note, scope: Scope, ways: Way) -> tuple[Lane, ...]:
    languages = scope.quiz.languages
    return tuple(lane for lane in note.lanes() if lane.way in ways and lane.language in languages)
