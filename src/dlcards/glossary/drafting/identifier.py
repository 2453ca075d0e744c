"""An id for a note, made from its term once; from then on the deck keeps it."""

from __future__ import annotations

from functools import lru_cache

from dlcards.core.keys import slug
from dlcards.core.language import Bilingual

_NAMELESS = "note"


@lru_cache(maxsize=256)  # of tags, which many notes have in common
def identifier(text: str) -> str:
    """`text` as an id, whatever it is.

    >>> [identifier(text) for text in ("Self-Attention", "?")]
    ['self-attention', 'note']
    """
    return slug(text) or _NAMELESS


def note_id(term: Bilingual) -> str:
    """The id that a note with `term` is given: by the English term where there is one."""
    return identifier(term.en or term.ko or "")
