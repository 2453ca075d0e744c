"""`dlcards resume CARD|NOTE`: ask a suspended card again."""

from __future__ import annotations

import click

from dlcards.cli.card_commands import note_command
from dlcards.core.events import Resumed
from dlcards.i18n.reports import RESUMED, RESUMED_NOTE
from dlcards.i18n.text import Speaker
from dlcards.study.care import Care


def command(say: Speaker) -> click.Command:
    """The command."""
    return note_command(
        "resume",
        say,
        (RESUMED, RESUMED_NOTE),
        lambda stamp, card, _: Resumed(stamp, card),
        Care.resume,
    )
