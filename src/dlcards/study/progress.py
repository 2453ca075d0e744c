"""How far long work is, told by the work itself as a share of the whole, from 0 to 1.

Whoever is told may raise: the work then ends there, and has changed nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import accumulate
from typing import TypeVar

T = TypeVar("T")
Tell = Callable[[float], None]

_TOLD = 200  # how often counted work tells, about


def silent(share: float) -> None:
    """Nobody watches."""


def split(tell: Tell, sizes: Sequence[float]) -> list[Tell]:
    """What to tell the parts of some work, which follow each other and are of these sizes.

    >>> told = []
    >>> reading, saving = split(told.append, (1, 3))
    >>> reading(1), saving(0), saving(0.5), told
    (None, None, None, [0.25, 0.25, 0.625])
    """
    if tell is silent:
        return [silent for _ in sizes]
    whole = sum(sizes) or 1
    ends = accumulate(sizes)
    return [
        partial(_tell_part, tell, (end - size) / whole, size / whole)
        for end, size in zip(ends, sizes, strict=True)
    ]


def counted(items: Sequence[T], tell: Tell) -> Iterator[T]:
    """The items one by one; each is told once it is done with, or some hundred of them are."""
    pace = len(items) // _TOLD + 1
    for number, item in enumerate(items):
        if number % pace == 0:
            tell(number / len(items))
        yield item
    tell(1)


def _tell_part(tell: Tell, start: float, length: float, share: float) -> None:
    tell(start + share * length)
