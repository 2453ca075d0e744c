"""How the trainer starts."""

from __future__ import annotations

import subprocess
import sys

_CHECK = """
import dlcards.tui.run
from textual import constants
assert constants.DISABLE_KITTY_KEY
"""


def test_the_kitty_keyboard_protocol_stays_off() -> None:
    subprocess.run([sys.executable, "-c", _CHECK], check=True)
