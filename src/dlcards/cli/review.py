"""`dlcards review`: the sitting, in the trainer or as plain lines."""

from __future__ import annotations

import io
import sys

import click

from dlcards.cli.command import argument, flag, option, quiz_option
from dlcards.cli.command import command as make
from dlcards.cli.kinds import Whole
from dlcards.cli.session import Session
from dlcards.i18n import help as texts
from dlcards.i18n.text import Speaker
from dlcards.study.today import Limits


def command(say: Speaker) -> click.Command:
    """The command."""
    params = [
        argument(say, "decks", "[DECK…]", texts.A_DECKS, nargs=-1),
        quiz_option(say),
        option(say, "--new", about=texts.O_NEW, type=Whole(say), metavar="N"),
        option(say, "--limit", about=texts.O_LIMIT, type=Whole(say, 1), metavar="N"),
        flag(say, "--plain", about=texts.O_PLAIN),
    ]
    return make("review", say, params, _review, lists={texts.PLAIN_HEADING: texts.PLAIN})


def _review(
    session: Session,
    decks: tuple[str, ...],
    quiz: str | None,
    new: int | None,
    limit: int | None,
    plain: bool,
) -> None:
    limits = Limits(session.settings.new if new is None else new, limit)
    if not plain:
        from dlcards.cli.trainer import open_trainer

        open_trainer(session, quiz, decks, limits, straight_to_review=True)
        return
    from dlcards.cli.plain import PlainReview

    with session.desk() as desk:
        scope = session.scope(desk, quiz, decks)
        lines, out = sys.stdin or io.StringIO(), sys.stdout or io.StringIO()  # none where closed
        PlainReview(session.say, desk, scope, limits, lines, out).run()
