"""Where a note stands in a deck's file, even where the file has mistakes and cannot be read."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path


def line_of(path: Path, note: str) -> int:
    """The line, from 1, in which the note's id is written; the first where it is not found."""
    try:
        text = path.read_bytes().decode("utf-8", "replace")
    except OSError:
        return 1
    id_ = re.compile(rf"(?:^|[\s{{,-])id:\s*([\"']?){re.escape(note)}\1\s*(?:[,}}#]|$)")
    lines = unicodedata.normalize("NFC", text).splitlines()
    return next((number for number, line in enumerate(lines, start=1) if id_.search(line)), 1)
