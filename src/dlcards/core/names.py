"""When two names are the same name: the form in which names are looked up and compared."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=8192)
def folded(name: str) -> str:
    """`name` without case, spaces, hyphens and width.

    >>> folded("Self-Attention") == folded("ｓｅｌｆ attention")
    True
    """
    plain = unicodedata.normalize("NFKC", name).casefold()
    return "".join(c for c in plain if not (c.isspace() or c in "-‐‑–_·"))
