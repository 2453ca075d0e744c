"""`dlcards browse [QUERY]`: the notes, in the trainer or, away from a terminal, as a list."""

from __future__ import annotations

import sys

import click

from dlcards.cli.command import argument, json_flag, option, quiz_option
from dlcards.cli.command import command as make
from dlcards.cli.kinds import Whole
from dlcards.cli.session import Session
from dlcards.cli.table import table
from dlcards.core.day import written
from dlcards.core.safe import one_line
from dlcards.i18n import help as texts
from dlcards.i18n import reports
from dlcards.i18n.search import SEARCHING, query
from dlcards.i18n.text import Speaker
from dlcards.study.search import Found, Listed, parse


def command(say: Speaker) -> click.Command:
    """The command."""
    params = [
        argument(say, "words", "[QUERY]", texts.A_QUERY, nargs=-1),
        quiz_option(say),
        option(say, "--limit", about=texts.O_LIMIT_NOTES, type=Whole(say, 1), metavar="N"),
        json_flag(say),
    ]
    return make("browse", say, params, _browse, lists={SEARCHING: query(say.language)})


def _browse(
    session: Session, words: tuple[str, ...], quiz: str | None, limit: int | None, as_json: bool
) -> None:
    text = one_line(" ".join(words))
    if not as_json and sys.stdout.isatty():
        from dlcards.cli.trainer import open_trainer

        open_trainer(session, quiz, browse=text)
        return
    from dlcards.study.browsing import browse

    with session.desk() as desk:
        found = browse(desk, text, session.scope(desk, quiz), limit)
    if as_json:
        listed = [_entry(one) for one in found.notes]
        session.print_json({"total": found.total, "notes": listed})
        return
    for state in parse(text).misread:
        session.talk(reports.NO_SUCH_STATE, state=state)
    _print(session, found)


def _entry(one: Listed) -> dict[str, object]:
    return {
        "note": str(one.key),
        "term": {"ko": one.term.ko, "en": one.term.en},
        "tags": list(one.tags),
        "states": [state.value for state in sorted(one.states)],
        "due": None if one.due is None else written(one.due),
    }


def _print(session: Session, found: Found) -> None:
    say = session.say
    header = [
        say(text) for text in (reports.NOTE_COLUMN, reports.TERM_COLUMN, *reports.CARD_COLUMNS[:2])
    ]
    rows = [
        [
            str(one.key),
            one_line(one.term.prefer(say.language) or one.key.note),
            say(reports.STATES[one.state]) if one.state else "",
            "" if one.due is None else written(one.due),
        ]
        for one in found.notes
    ]
    for line in table(header, rows, frozenset()) if rows else ():
        click.echo(line)
    text = reports.FOUND if found.total == len(rows) else reports.FOUND_FIRST
    session.talk(text, total=found.total, shown=len(rows))
