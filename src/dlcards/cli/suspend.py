"""`dlcards suspend CARD`: stop asking a card."""

from __future__ import annotations

import click

from dlcards.cli.card_commands import card_command
from dlcards.core.events import Suspended
from dlcards.i18n.reports import SUSPENDED
from dlcards.i18n.text import Speaker


def command(say: Speaker) -> click.Command:
    """The command."""
    return card_command("suspend", say, SUSPENDED, lambda stamp, card, _: Suspended(stamp, card))
