"""`dlcards known CARD`: send a card that the learner knows far ahead."""

from __future__ import annotations

import click

from dlcards.cli.card_commands import card_command
from dlcards.core.events import Known
from dlcards.i18n.reports import KNOWN
from dlcards.i18n.text import Speaker


def command(say: Speaker) -> click.Command:
    """The command."""
    return card_command("known", say, KNOWN, Known)
