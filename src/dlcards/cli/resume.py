"""`dlcards resume CARD`: ask a suspended card again."""

from __future__ import annotations

import click

from dlcards.cli.card_commands import card_command
from dlcards.core.events import Resumed
from dlcards.i18n.reports import RESUMED
from dlcards.i18n.text import Speaker


def command(say: Speaker) -> click.Command:
    """The command."""
    return card_command("resume", say, RESUMED, lambda stamp, card, _: Resumed(stamp, card))
