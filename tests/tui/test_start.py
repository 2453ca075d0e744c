"""How the trainer starts."""

from __future__ import annotations

import subprocess
import sys

_KITTY = """
import dlcards.tui.run
from textual import constants
assert constants.DISABLE_KITTY_KEY
"""
_LIGHT = """
import sys
import dlcards.cli.main
import dlcards.cli.trainer
import dlcards.tui.app
heavy = {"sqlalchemy", "alembic", "PIL", "textual_image", "rapidfuzz"} & set(sys.modules)
assert not heavy, heavy
"""


def test_the_kitty_keyboard_protocol_stays_off() -> None:
    subprocess.run([sys.executable, "-c", _KITTY], check=True)


def test_the_first_paint_waits_for_nothing_that_it_does_not_show() -> None:
    subprocess.run([sys.executable, "-c", _LIGHT], check=True)
