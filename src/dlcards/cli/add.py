"""`dlcards add`: a note of one's own, by options or asked for field by field."""

from __future__ import annotations

import io
import sys
from collections.abc import Mapping, Sequence

import click

from dlcards.cli.command import command as make
from dlcards.cli.command import flag, json_flag, option
from dlcards.cli.session import Session
from dlcards.core.keys import NoteKey
from dlcards.i18n import help as texts
from dlcards.i18n import writing
from dlcards.i18n.text import Speaker
from dlcards.i18n.trouble import TROUBLE
from dlcards.study.adding import FIELDS, MINE, free_id, names_of, namesakes, note_of


def command(say: Speaker) -> click.Command:
    """The command; an option a field."""
    fields = [
        option(
            say, f"--{field.name}", f"field_{field.name.replace('-', '_')}",
            about=writing.FIELDS[field.part], metavar="TEXT",
        )
        for field in FIELDS
    ]  # fmt: skip
    params = [
        *fields,
        option(say, "--id", "note_id", about=texts.O_ID, metavar="ID"),
        option(say, "--deck", about=texts.O_ADD_DECK, metavar="DECK", default=MINE),
        flag(say, "--force", about=texts.O_FORCE),
        json_flag(say),
    ]
    return make("add", say, params, _add, texts.ADD)


def _add(
    session: Session,
    note_id: str | None,
    deck: str,
    force: bool,
    as_json: bool,
    **given: str | None,
) -> None:
    from dlcards.exchange.adding import add, home_of

    named = {field.name: given[f"field_{field.name.replace('-', '_')}"] for field in FIELDS}
    written: Mapping[str, str] = {name: text for name, text in named.items() if text is not None}
    with session.desk() as desk:
        home_of(desk, deck)  # tells what is wrong before anything is asked for
        if not written:
            written = _asked(session)
        draft = note_of(written, note_id or "note")
        made = free_id(desk.shelf, deck, draft.term, note_id)
        note = note_of(written, made)
        same = namesakes(desk.shelf, names_of(written))
        if same and not force and not _goes_on(session, same, as_json=as_json):
            session.exit_code = 1
            return
        path = add(desk, deck, note)
    key = NoteKey(deck, made)
    if as_json:
        session.print_json({"note": str(key), "path": str(path)})
    else:
        session.tell(writing.ADDED, note=key, path=path)


def _asked(session: Session) -> Mapping[str, str]:
    """One line for each field; an empty line leaves it out."""
    session.talk(writing.ASK_FIELDS)
    lines = sys.stdin or io.StringIO()
    written = {}
    for field in FIELDS:
        language = session.say(writing.IN[field.language]) if field.language else ""
        click.echo(f"{session.say(writing.FIELDS[field.part])}{language}: ", err=True, nl=False)
        written[field.name] = lines.readline().strip()
        if not lines.isatty():
            click.echo(err=True)
    return written


def _goes_on(session: Session, same: Sequence[NoteKey], *, as_json: bool) -> bool:
    """Point out the notes that have such a name already; only a person can say that it is well."""
    if as_json:
        session.print_json({"candidates": [str(key) for key in same]})
        return False
    session.talk(TROUBLE["add-namesakes"], notes=", ".join(map(str, same)))
    return session.agrees(writing.ASK_ANYWAY)
