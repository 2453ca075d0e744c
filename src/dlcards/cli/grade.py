"""`dlcards grade CARD 0-5`: grade a card without showing it, for scripts."""

from __future__ import annotations

import click

from dlcards.cli.card_commands import card_at, due_text
from dlcards.cli.command import argument, json_flag
from dlcards.cli.command import command as make
from dlcards.cli.kinds import CardKind, GradeKind
from dlcards.cli.session import Session
from dlcards.cli.show import card_json
from dlcards.core.events import Asked, Kind, Review
from dlcards.core.grade import Grade
from dlcards.core.keys import CardKey
from dlcards.core.memory import Scheduled
from dlcards.i18n import reports
from dlcards.i18n.text import Speaker
from dlcards.study.ports import Card


def command(say: Speaker) -> click.Command:
    """The command."""
    card = argument("card", "CARD", type=CardKind(say))
    grade = argument("grade", "0-5", type=GradeKind(say))
    return make("grade", say, [card, grade, json_flag(say)], _grade)


def _grade(session: Session, card: CardKey, grade: Grade, as_json: bool) -> None:
    with session.desk() as desk:
        before = card_at(desk, card)
        day = desk.clock.today()
        kind = kind_of(before, day)
        desk.journal.append(
            lambda stamp: Review(stamp, before.key, grade, day, kind, Asked.SCRIPT),
            desk.clock.now(),
        )
        after = card_at(desk, before.key)
    memory = after.state.memory
    interval = memory.interval if isinstance(memory, Scheduled) else 0
    if as_json:
        fields = {
            k: v for k, v in card_json(after).items() if k not in {"state", "lapses", "reviews"}
        }
        session.print_json(
            {"card": fields.pop("card"), "grade": int(grade), "kind": kind, **fields}
        )
    else:
        report = reports.GRADED if kind is Kind.REVIEW else reports.GRADED_AGAIN
        due = due_text(after)
        session.tell(report, card=after.key, grade=int(grade), due=due, interval=interval)


def kind_of(card: Card, day: int) -> Kind:
    """A review where it will move the schedule, a drill where one of that day already has."""
    memory = card.state.memory
    has_moved = isinstance(memory, Scheduled) and day <= memory.moved
    return Kind.DRILL if has_moved else Kind.REVIEW
