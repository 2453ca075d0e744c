"""A note's content as a short fingerprint: equal exactly where nothing of it changed."""

from __future__ import annotations

import json
from hashlib import blake2b

from dlcards.core.note import Note
from dlcards.core.plain import plain_note

_NO_CONTENT = ("was", "built")  # where a note came from is no part of what it says


def note_digest(note: Note) -> str:
    """Thirty-two hexadecimal digits of `note`'s content, its former keys and build marks aside."""
    plain = plain_note(note)
    for key in (*_NO_CONTENT, "id"):
        plain.pop(key, None)
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return blake2b(text.encode(), digest_size=16).hexdigest()
