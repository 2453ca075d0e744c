"""Ids for what is new."""

from __future__ import annotations

from collections.abc import Collection
from itertools import count


def unused(proposal: str, taken: Collection[str]) -> str:
    """`proposal`, or else `proposal-2`, `proposal-3`, …: the first that is not taken."""
    if proposal not in taken:
        return proposal
    return next(name for n in count(2) if (name := f"{proposal}-{n}") not in taken)
