"""Ids for what is new."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from itertools import count

from dlcards.core.keys import is_identifier

_BETWEEN = re.compile(r"[\W_]+")
_NAMELESS = "note"


def identifier(term: str) -> str:
    """An id that says `term`.

    >>> identifier("Batch Normalization (배치 정규화)")
    'batch-normalization-배치-정규화'
    """
    lower = unicodedata.normalize("NFC", unicodedata.normalize("NFC", term).lower())
    name = _BETWEEN.sub("-", lower).strip("-")
    return name if is_identifier(name) else _NAMELESS


def unused(proposal: str, taken: Collection[str]) -> str:
    """`proposal`, or else `proposal-2`, `proposal-3`, …: the first that is not taken."""
    if proposal not in taken:
        return proposal
    return next(name for n in count(2) if (name := f"{proposal}-{n}") not in taken)
