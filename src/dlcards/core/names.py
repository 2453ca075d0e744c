"""When two names are the same name: the form in which names are looked up and compared."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_DROPPED = re.compile(r"[-‐‑–_·\s]+")


@lru_cache(maxsize=1 << 16)  # a long page has so many names, and each is looked up often
def folded(name: str) -> str:
    """`name` without case, spaces, hyphens and width.

    >>> folded("Self-Attention") == folded("ｓｅｌｆ attention")
    True
    """
    return _DROPPED.sub("", unicodedata.normalize("NFKC", name).casefold())
