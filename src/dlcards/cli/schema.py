"""`dlcards schema`: the JSON Schema of deck files."""

from __future__ import annotations

import click

from dlcards.cli.command import command as make
from dlcards.cli.command import json_flag
from dlcards.cli.session import Session
from dlcards.i18n.text import Speaker


def command(say: Speaker) -> click.Command:
    """The command."""
    return make("schema", say, [json_flag(say)], _schema)


def _schema(session: Session, as_json: bool) -> None:  # noqa: ARG001 - it is JSON in any case
    from dlcards.decks.schema import schema

    session.print_json(schema())
