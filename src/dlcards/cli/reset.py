"""`dlcards reset CARD`: start a card anew."""

from __future__ import annotations

import click

from dlcards.cli.card_commands import card_command
from dlcards.core.events import Reset
from dlcards.i18n.reports import RESET
from dlcards.i18n.text import Speaker


def command(say: Speaker) -> click.Command:
    """The command."""
    return card_command("reset", say, RESET, lambda stamp, card, _: Reset(stamp, card))
