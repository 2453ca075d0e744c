"""An id for a note, made from its term once; from then on the deck keeps it."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from dlcards.core.keys import is_identifier
from dlcards.core.language import Bilingual

_NAMELESS = "note"
_BETWEEN = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=256)  # of tags, which many notes have in common
def identifier(text: str) -> str:
    """`text` as an id: lower case, a hyphen for whatever is no letter and no digit.

    >>> [identifier(text) for text in ("Self-Attention", "셀프 어텐션", "rand(3, 2)", "?")]
    ['self-attention', '셀프-어텐션', 'rand-3-2', 'note']
    """
    plain = unicodedata.normalize("NFKC", text).lower()
    if plain.isascii():
        return _BETWEEN.sub("-", plain).strip("-") or _NAMELESS
    kept = (c if unicodedata.category(c)[0] in "LMN" else " " for c in plain)
    found = unicodedata.normalize("NFC", "-".join("".join(kept).split()))
    return found if is_identifier(found) else _NAMELESS


def note_id(term: Bilingual) -> str:
    """The id that a note with `term` is given: by the English term where there is one."""
    return identifier(term.en or term.ko or "")
