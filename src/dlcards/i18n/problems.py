"""What is wrong with a file, told so that its writer knows what to do."""

from __future__ import annotations

from dlcards.i18n.text import Text

PROBLEMS: dict[str, Text] = {}
