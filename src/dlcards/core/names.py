"""When two names are the same name: the form in which names are looked up and compared."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_DROPPED = dict.fromkeys(map(ord, "-‐‑–_·"))


@lru_cache(maxsize=32768)
def folded(name: str) -> str:
    """`name` without case, spaces, hyphens and width.

    >>> folded("Self-Attention") == folded("ｓｅｌｆ attention")
    True
    """
    plain = unicodedata.normalize("NFKC", name).casefold()
    return "".join(plain.translate(_DROPPED).split())
