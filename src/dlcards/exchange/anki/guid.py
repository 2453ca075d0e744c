"""The name under which Anki knows a note, wherever its package travels.

Frozen from the first release on: another name would double every note that a learner has.
"""

from __future__ import annotations

from base64 import b32encode
from hashlib import sha256

from dlcards.core.keys import NoteKey

_BYTES = 10  # 80 bits: 16 characters of base32, without padding


def guid(oldest: NoteKey) -> str:
    """The name of the note whose first key was `oldest`; its text has no part in it.

    >>> guid(NoteKey("attention", "self-attention"))
    'eq264rlus6vtt7dj'
    """
    return b32encode(_digest(oldest.deck, oldest.note)[:_BYTES]).decode().lower()


def lasting_id(*names: str) -> int:
    """A number in 1 … 2⁶³-1 that only `names` decide, for parts of the note type."""
    return int.from_bytes(_digest(*names)[:8], "big") >> 1 or 1


def _digest(*names: str) -> bytes:
    return sha256("\0".join(("dlcards", *names)).encode()).digest()
