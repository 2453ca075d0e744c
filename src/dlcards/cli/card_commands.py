"""What the commands about one card share: `suspend`, `resume`, `reset`, `known`."""

from __future__ import annotations

from collections.abc import Callable

import click

from dlcards.cli.command import argument, json_flag
from dlcards.cli.command import command as make
from dlcards.cli.kinds import CardKind
from dlcards.cli.session import NotFound, Session
from dlcards.cli.show import card_json
from dlcards.core.day import Day, written
from dlcards.core.events import CardEvent, Stamp
from dlcards.core.keys import CardKey
from dlcards.core.memory import Scheduled
from dlcards.i18n.text import Speaker, Text
from dlcards.i18n.usage import A_CARD
from dlcards.study.desk import Desk
from dlcards.study.ports import Card

MakeEvent = Callable[[Stamp, CardKey, Day], CardEvent]


def card_command(name: str, say: Speaker, report: Text, make_event: MakeEvent) -> click.Command:
    """A command that writes one event of one card, and says so."""

    def act(session: Session, card: CardKey, as_json: bool) -> None:
        with session.desk() as desk:
            found = card_at(desk, card)
            day = desk.clock.today()
            desk.journal.append(lambda stamp: make_event(stamp, found.key, day), desk.clock.now())
            after = card_at(desk, found.key)
            if as_json:
                session.print_json(card_json(after))
            else:
                session.tell(report, card=after.key, due=due_text(after))

    return make(name, say, [card_argument(say), json_flag(say)], act)


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
