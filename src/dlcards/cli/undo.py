"""`dlcards undo`: take back what was done last."""

from __future__ import annotations

from functools import partial

import click

from dlcards.cli.command import command as make
from dlcards.cli.command import json_flag
from dlcards.cli.session import Session
from dlcards.core.events import (
    Accepted,
    Enough,
    Event,
    Known,
    Mnemonic,
    Reset,
    Resumed,
    Retracted,
    Review,
    Suspended,
)
from dlcards.core.keys import CardKey
from dlcards.i18n import reports
from dlcards.i18n.text import Speaker
from dlcards.study.care import latest


def command(say: Speaker) -> click.Command:
    """The command."""
    return make("undo", say, [json_flag(say)], _undo)


def _undo(session: Session, as_json: bool) -> None:
    with session.desk() as desk:
        deeds = latest(desk)
        now = desk.clock.now()
        for fact in deeds:
            desk.journal.append(partial(Retracted, target=fact.stamp), now)
    deed = deeds[0] if deeds else None
    what, card, grade = _told(deed)
    if len(deeds) > 1 and card:
        card = str(CardKey.parse(card).note)
    if as_json:
        session.print_json({"undone": what, "card": card, "grade": grade})
    elif what is None:
        session.talk(reports.NOTHING_TO_UNDO)
    else:
        named = session.say(reports.DEEDS[what], grade=grade)
        session.tell(reports.UNDONE, card=card or "-", what=named)
    session.exit_code = 0 if deed else 1


def _told(deed: Event | None) -> tuple[str | None, str | None, int | None]:
    """What was done, to which card, with which grade."""
    match deed:
        case Review(card=card, grade=grade):
            return "review", str(card), int(grade)
        case Suspended(card=card) | Resumed(card=card) | Reset(card=card) | Known(card=card):
            return type(deed).__name__.lower(), str(card), None
        case Mnemonic(note=note) | Accepted(note=note):
            return type(deed).__name__.lower(), str(note), None
        case Enough():
            return "enough", None, None
        case _:
            return None, None, None
