"""`dlcards schema`: the JSON Schema of deck files."""

from __future__ import annotations

import click

from dlcards.cli.command import command as make
from dlcards.cli.session import Session
from dlcards.i18n.text import Speaker


def command(say: Speaker) -> click.Command:
    """The command."""
    return make("schema", say, [], _schema)


def _schema(session: Session) -> None:
    from dlcards.decks.schema import schema

    session.print_json(schema())
