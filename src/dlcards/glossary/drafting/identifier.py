"""An id for a note, made from its term once; from then on the deck keeps it."""

from __future__ import annotations

import unicodedata

from dlcards.core.keys import is_identifier
from dlcards.core.language import Bilingual

_NAMELESS = "note"


def identifier(text: str) -> str:
    """`text` as an id: lower case, a hyphen for whatever is no letter and no digit.

    >>> [identifier(text) for text in ("Self-Attention", "셀프 어텐션", "rand(3, 2)", "?")]
    ['self-attention', '셀프-어텐션', 'rand-3-2', 'note']
    """
    plain = unicodedata.normalize("NFKC", text).lower()
    kept = (c if unicodedata.category(c)[0] in "LMN" else " " for c in plain)
    found = unicodedata.normalize("NFC", "-".join("".join(kept).split()))
    return found if is_identifier(found) else _NAMELESS


def note_id(term: Bilingual) -> str:
    """The id that a note with `term` is given: by the English term where there is one."""
    return identifier(term.en or term.ko or "")
