"""`dlcards reset CARD|NOTE`: start a card anew."""

from __future__ import annotations

import click

from dlcards.cli.card_commands import note_command
from dlcards.core.events import Reset
from dlcards.i18n.reports import RESET, RESET_NOTE
from dlcards.i18n.text import Speaker
from dlcards.study.care import Care


def command(say: Speaker) -> click.Command:
    """The command."""
    return note_command(
        "reset",
        say,
        (RESET, RESET_NOTE),
        lambda stamp, card, _: Reset(stamp, card),
        Care.reset,
    )
