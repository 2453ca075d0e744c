"""`dlcards suspend CARD|NOTE`: stop asking a card."""

from __future__ import annotations

import click

from dlcards.cli.card_commands import note_command
from dlcards.core.events import Suspended
from dlcards.i18n.reports import SUSPENDED, SUSPENDED_NOTE
from dlcards.i18n.text import Speaker
from dlcards.study.care import Care


def command(say: Speaker) -> click.Command:
    """The command."""
    return note_command(
        "suspend",
        say,
        (SUSPENDED, SUSPENDED_NOTE),
        lambda stamp, card, _: Suspended(stamp, card),
        Care.suspend,
    )
