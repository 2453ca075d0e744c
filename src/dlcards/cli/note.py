"""`dlcards note NOTE`: the learner's own words on a note, a mnemonic and accepted answers."""

from __future__ import annotations

import click

from dlcards.cli.command import argument, json_flag, option
from dlcards.cli.command import command as make
from dlcards.cli.kinds import OneOf
from dlcards.cli.paper import part_lines, short
from dlcards.cli.session import NotFound, Session
from dlcards.core.keys import NoteKey
from dlcards.core.language import Quiz
from dlcards.core.words import OwnWords
from dlcards.i18n import help as texts
from dlcards.i18n import reports
from dlcards.i18n.text import Speaker
from dlcards.i18n.trouble import TROUBLE
from dlcards.study.care import Care, languages_of
from dlcards.study.desk import Desk
from dlcards.study.finding import find


def command(say: Speaker) -> click.Command:
    """The command."""
    kind = OneOf(say, *Quiz)
    params = [
        argument(say, "name", "NOTE", texts.A_NOTE),
        option(say, "--mnemonic", about=texts.O_MNEMONIC, metavar="TEXT"),
        option(say, "--accept", about=texts.O_ACCEPT, metavar="NAME", multiple=True),
        option(say, "--reject", about=texts.O_REJECT, metavar="NAME", multiple=True),
        option(say, "--in", "quiz", about=texts.O_IN_NAME, type=kind, metavar="ko|en|both"),
        json_flag(say),
    ]
    return make("note", say, params, _note)


def _note(
    session: Session,
    name: str,
    mnemonic: str | None,
    accept: tuple[str, ...],
    reject: tuple[str, ...],
    quiz: str | None,
    as_json: bool,
) -> None:
    with session.desk() as desk:
        key = the_note(session, desk, name)
        if key is None:
            return
        care = Care(desk, key)
        asked = session.scope(desk, quiz).quiz.languages
        if mnemonic is not None:
            care.remember(mnemonic)
        for one in accept:
            care.accept(one, languages_of(one, asked))
        for one in reject:
            care.reject(one)
        words = desk.journal.words(key)
    if as_json:
        session.print_json({"note": str(key), **words_json(words)})
    else:
        _print(session, key, words)


def the_note(session: Session, desk: Desk, name: str) -> NoteKey | None:
    """The one note that `name` names; where they are several, they are told. Raise NotFound."""
    found = find(desk.shelf, name)
    if not found:
        raise NotFound("no-note", name=short(name))
    if len(found) == 1:
        return found[0]
    session.talk(TROUBLE["several-notes"], name=short(name))
    for key in found:
        click.echo(key)
    session.exit_code = 1
    return None


def words_json(words: OwnWords) -> dict[str, object]:
    """The learner's words as JSON tells them."""
    accepted = {"ko": list(words.accepted.ko), "en": list(words.accepted.en)}
    return {"mnemonic": words.mnemonic, "accepted": accepted}


def _print(session: Session, key: NoteKey, words: OwnWords) -> None:
    from dlcards.study.page import own_parts

    found = own_parts(words)
    if not found:
        session.talk(reports.NO_WORDS, note=key)
    for part in found:
        click.echo("\n".join(part_lines(session.say, part)))
