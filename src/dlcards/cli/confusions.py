"""`dlcards confusions`: notes that the learner took for each other, with both meanings."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence

import click

from dlcards.cli.columns import abreast
from dlcards.cli.command import argument, json_flag
from dlcards.cli.command import command as make
from dlcards.cli.paper import wrapped
from dlcards.cli.session import Session
from dlcards.core.day import written
from dlcards.core.language import Bilingual, Language
from dlcards.core.note import Note
from dlcards.i18n import help as texts
from dlcards.i18n import reports
from dlcards.i18n.text import Speaker
from dlcards.study.confusions import Confusion, confusions
from dlcards.study.page import heading, shown

_WIDTH = 80  # cells, where it is not known


def command(say: Speaker) -> click.Command:
    """The command."""
    decks = argument(say, "decks", "[DECK…]", texts.A_CONFUSED_DECKS, nargs=-1)
    return make("confusions", say, [decks, json_flag(say)], _confusions)


def _confusions(session: Session, decks: tuple[str, ...], as_json: bool) -> None:
    with session.desk() as desk:
        session.check_decks(desk, decks)
        found = confusions(desk.journal, desk.shelf, decks)
    if as_json:
        session.print_json({"confusions": [_as_json(one) for one in found]})
    elif not found:
        session.tell(reports.NO_CONFUSIONS)
    else:
        width = shutil.get_terminal_size((_WIDTH, 0)).columns
        for line in _lines(session.say, found, width):
            click.echo(line)
        session.talk(reports.DRILL_CONFUSIONS)


def _lines(say: Speaker, found: Sequence[Confusion], width: int) -> Iterator[str]:
    """Each pair: how often and when last, then the two side by side."""
    for number, one in enumerate(found):
        if number:
            yield ""
        latest = written(one.latest)
        yield from wrapped(say(reports.CONFUSED, times=one.times, latest=latest), width)
        left, right = ([*_told(each.note, say.language)] for each in one.notes)
        yield from abreast(left, right, width)


def _told(note: Note, language: Language) -> Iterator[str]:
    yield heading(note, language)
    yield shown(note.meaning.prefer(language) or "")


def _as_json(one: Confusion) -> dict[str, object]:
    return {
        "times": one.times,
        "latest": written(one.latest),
        "notes": [
            {
                "note": str(each.key),
                "term": _both(each.note.term),
                "meaning": _both(each.note.meaning),
            }
            for each in one.notes
        ],
    }


def _both(text: Bilingual) -> dict[str, str | None]:
    return {str(language): text.get(language) for language in Language}
