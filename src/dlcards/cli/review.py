"""`dlcards review`: the sitting, in the trainer or as plain lines."""

from __future__ import annotations

import io
import sys
from unicodedata import normalize

import click

from dlcards.cli.command import argument, ask_option, flag, option, quiz_option
from dlcards.cli.command import command as make
from dlcards.cli.kinds import Whole
from dlcards.cli.session import Session
from dlcards.core.ask import Ask
from dlcards.i18n import help as texts
from dlcards.i18n.text import Speaker
from dlcards.study.manner import Aim, Manner
from dlcards.study.today import Limits


def command(say: Speaker) -> click.Command:
    """The command."""
    params = [
        argument(say, "decks", "[DECK…]", texts.A_DECKS, nargs=-1),
        quiz_option(say),
        ask_option(say),
        option(say, "--new", about=texts.O_NEW, type=Whole(say), metavar="N"),
        option(say, "--limit", about=texts.O_LIMIT, type=Whole(say, 1), metavar="N"),
        option(say, "--minutes", about=texts.O_MINUTES, type=Whole(say, 1), metavar="N"),
        option(say, "--tag", "tags", about=texts.O_TAG, metavar="TAG", multiple=True),
        option(say, "--ahead", about=texts.O_AHEAD, type=Whole(say), default=0, metavar="DAYS"),
        flag(say, "--practice", about=texts.O_PRACTICE),
        flag(say, "--confusions", about=texts.O_CONFUSIONS),
        flag(say, "--plain", about=texts.O_PLAIN),
    ]
    return make("review", say, params, _review, lists={texts.PLAIN_HEADING: texts.PLAIN})


def _review(
    session: Session,
    decks: tuple[str, ...],
    quiz: str | None,
    ask: str | None,
    new: int | None,
    limit: int | None,
    minutes: int | None,
    tags: tuple[str, ...],
    ahead: int,
    practice: bool,
    confusions: bool,
    plain: bool,
) -> None:
    aim = Aim.CONFUSIONS if confusions else Aim.PRACTICE if practice else Aim.DUE
    limits = Limits(session.settings.new if new is None else new, limit, ahead)
    manner = Manner(Ask(ask) if ask else session.settings.ask, aim, minutes)
    tags = tuple(normalize("NFC", tag) for tag in tags)
    if not plain:
        from dlcards.cli.trainer import open_trainer

        open_trainer(session, quiz, decks, tags, limits, manner, straight_to_review=True)
        return
    from dlcards.cli.plain import PlainReview

    with session.desk() as desk:
        scope = session.scope(desk, quiz, decks, tags)
        lines, out = sys.stdin or io.StringIO(), sys.stdout or io.StringIO()  # none where closed
        PlainReview(session.say, desk, scope, limits, manner, lines, out).run()
