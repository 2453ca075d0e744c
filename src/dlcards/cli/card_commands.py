"""What the commands about cards share: `suspend`, `resume`, `reset`, `known`."""

from __future__ import annotations

from collections.abc import Callable

import click

from dlcards.cli.command import argument, json_flag
from dlcards.cli.command import command as make
from dlcards.cli.kinds import CardKind, NoteOrCardKind
from dlcards.cli.session import NotFound, Session
from dlcards.cli.show import card_json
from dlcards.core.day import Day, written
from dlcards.core.events import CardEvent, Stamp
from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.memory import Scheduled
from dlcards.i18n.text import Speaker, Text
from dlcards.i18n.usage import A_CARD, A_NOTE_OR_CARD
from dlcards.study.care import Care
from dlcards.study.desk import Desk
from dlcards.study.ports import Card

Deed = Callable[[Care], int]
MakeEvent = Callable[[Stamp, CardKey, Day], CardEvent]


def card_command(name: str, say: Speaker, report: Text, make_event: MakeEvent) -> click.Command:
    """A command that writes one event of one card, and says so."""

    def act(session: Session, card: CardKey, as_json: bool) -> None:
        with session.desk() as desk:
            _act_on_card(session, desk, card, make_event, report, as_json=as_json)

    return make(name, say, [card_argument(say), json_flag(say)], act)


def note_command(
    name: str, say: Speaker, reports: tuple[Text, Text], make_event: MakeEvent, do: Deed
) -> click.Command:
    """The same for a card or, by `do`, for all cards of a note; a report for each."""

    def act(session: Session, of: CardKey | NoteKey, as_json: bool) -> None:
        with session.desk() as desk:
            if isinstance(of, NoteKey):
                _act_on_note(session, desk, of, do, reports[1], as_json=as_json)
            else:
                _act_on_card(session, desk, of, make_event, reports[0], as_json=as_json)

    key = argument(say, "of", "CARD|NOTE", A_NOTE_OR_CARD, type=NoteOrCardKind(say))
    return make(name, say, [key, json_flag(say)], act)


def _act_on_card(
    session: Session, desk: Desk, card: CardKey, make_event: MakeEvent, report: Text, *,
    as_json: bool,
) -> None:  # fmt: skip
    found = card_at(desk, card)
    day = desk.clock.today()
    desk.journal.append(lambda stamp: make_event(stamp, found.key, day), desk.clock.now())
    after = card_at(desk, found.key)
    if as_json:
        session.print_json(card_json(after))
    else:
        session.tell(report, card=after.key, due=due_text(after))


def _act_on_note(
    session: Session, desk: Desk, note: NoteKey, do: Deed, report: Text, *, as_json: bool
) -> None:
    shelved = desk.shelf.note(note)
    if shelved is None:
        raise NotFound("no-note", name=str(note))
    count = do(Care(desk, shelved.key))
    if as_json:
        cards = [card for card in desk.journal.cards(shelved.key) if card.is_present]
        session.print_json({"cards": [card_json(card) for card in cards]})
    else:
        session.tell(report, note=shelved.key, count=count)


def card_argument(say: Speaker) -> click.Argument:
    """`CARD`."""
    return argument(say, "card", "CARD", A_CARD, type=CardKind(say))


def card_at(desk: Desk, key: CardKey) -> Card:
    """The card, by its present or a former key; raise NotFound."""
    shelved = desk.shelf.note(key.note)
    card = None if shelved is None else desk.journal.card(CardKey(shelved.key, key.lane))
    if card is None:
        raise NotFound("no-card", card=str(key))
    return card


def due_text(card: Card) -> str:
    """The day on which the card is due, `YYYY-MM-DD`."""
    memory = card.state.memory
    return written(memory.due) if isinstance(memory, Scheduled) else "-"
