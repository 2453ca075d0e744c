"""`dlcards grade CARD 0-5`: grade a card without showing it, for scripts."""

from __future__ import annotations

import click

from dlcards.cli.card_commands import card_argument, card_at, due_text
from dlcards.cli.command import argument, json_flag
from dlcards.cli.command import command as make
from dlcards.cli.kinds import GradeKind
from dlcards.cli.session import Session
from dlcards.cli.show import card_json
from dlcards.core.events import Asked, Kind, Review
from dlcards.core.grade import Grade
from dlcards.core.keys import CardKey
from dlcards.core.memory import Scheduled
from dlcards.i18n import help as texts
from dlcards.i18n import reports
from dlcards.i18n.grades import GRADE_MEANINGS
from dlcards.i18n.text import Speaker
from dlcards.study.ports import Card


def command(say: Speaker) -> click.Command:
    """The command."""
    grade = argument(say, "grade", "0-5", texts.A_GRADE, type=GradeKind(say))
    meanings = {str(int(grade)): meaning for grade, meaning in GRADE_MEANINGS.items()}
    params = [card_argument(say), grade, json_flag(say)]
    return make("grade", say, params, _grade, lists={texts.GRADES: meanings})


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
        told = card_json(after)
        schedule = {name: told[name] for name in ("interval", "easiness", "repetition", "due")}
        session.print_json({"card": str(after.key), "grade": int(grade), "kind": kind, **schedule})
    else:
        report = reports.GRADED if kind is Kind.REVIEW else reports.GRADED_AGAIN
        due = due_text(after)
        session.tell(report, card=after.key, grade=int(grade), due=due, interval=interval)


def kind_of(card: Card, day: int) -> Kind:
    """A review where it will move the schedule, a drill where one of that day already has."""
    memory = card.state.memory
    has_moved = isinstance(memory, Scheduled) and day <= memory.moved
    return Kind.DRILL if has_moved else Kind.REVIEW
