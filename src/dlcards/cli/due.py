"""`dlcards due`: what waits today."""

from __future__ import annotations

import click

from dlcards.cli.command import command as make
from dlcards.cli.command import json_flag, option, quiz_option
from dlcards.cli.kinds import Whole
from dlcards.cli.session import Session
from dlcards.core.day import later, written
from dlcards.i18n import help as texts
from dlcards.i18n import reports
from dlcards.i18n.text import Speaker
from dlcards.study.today import Limits, Outlook, outlook

_LISTED = 50  # cards in the JSON


def command(say: Speaker) -> click.Command:
    """The command."""
    about = texts.O_LIMIT_CARDS
    limit = option(say, "--limit", about=about, type=Whole(say), default=_LISTED, metavar="N")
    return make("due", say, [quiz_option(say), limit, json_flag(say)], _due)


def _due(session: Session, quiz: str | None, limit: int, as_json: bool) -> None:
    with session.desk() as desk:
        scope = session.scope(desk, quiz)
        limits = Limits(session.settings.new)
        today = outlook(desk.agenda, desk.journal, scope, desk.clock.today(), limits)
        if as_json:
            session.print_json(_as_json(today, limit))
        elif today.due or today.new or today.drills:
            click.echo(_line(session.say, today))
        else:
            counts = desk.agenda.counts(scope, later(today.day, 1))
            tomorrow = sum(count.due for count in counts.values())
            session.tell(reports.NOTHING_DUE, tomorrow=tomorrow)


def _line(say: Speaker, today: Outlook) -> str:
    """What waits, on one line; drills only where there are some."""
    parts = []
    if today.due or today.new:
        minutes = max(1, round(today.seconds / 60))
        parts.append(say(reports.DUE, due=today.due, new=today.new, minutes=minutes))
    if today.drills:
        parts.append(say(reports.TO_DRILL, count=today.drills))
    return ", ".join(parts)


def _as_json(today: Outlook, limit: int) -> dict[str, object]:
    return {
        "day": written(today.day),
        "due_count": today.due,
        "new_count": today.new,
        "seconds": today.seconds,
        "decks": [
            {"deck": one.deck, "due_count": one.due, "new_count": one.new} for one in today.decks
        ],
        "cards": [str(turn.card) for turn in today.turns[:limit]],
    }
