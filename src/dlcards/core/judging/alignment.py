"""Laying what was typed beside the right name: how far they are apart, and where.

Spaces, hyphens and punctuation cost nothing. The distance is the cheapest way from one to the
other by units (syllables, letters) that are wrong, missing, surplus or swapped with the next
one: the restricted edit distance of Damerau (1964), weighted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from msgspec import Struct

from dlcards.core.judging.units import Units, least, units
from dlcards.core.judging.verdict import Like, Mark
from dlcards.core.judging.weights import FULL, cost, pieces, swap, weight

_FAR = 1 << 30  # farther than any two texts


def distance(one: str, other: str) -> int:
    """How far two tidied texts are apart; 0 where only case and what is silent differs."""
    left, right = units(one), units(other)
    return _table(left.forms, right.forms, None)[-1][-1]


class Alignment(Struct, frozen=True):
    """A right name and what was typed, laid beside each other."""

    right: Units
    typed: Units
    table: list[list[int]]
    steps: tuple[tuple[int, int], ...]  # how many units of each come to stand side by side

    @property
    def distance(self) -> int:
        """How far they are apart."""
        return self.table[-1][-1]

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Place by place, how they compare."""
        return tuple(_marks(self.right, self.typed, self.steps))

    @property
    def words(self) -> tuple[tuple[int, int], ...]:
        """For each word, its jamo and letters, and what is wrong in it.

        Words end where the one or the other ends one. What is too much counts for the word
        that it follows.
        """
        found = [[0, 0]]
        i = j = 0
        for rows, columns in self.steps:
            is_parted = self.right.silent[i] or (columns and self.typed.silent[j])
            if i and rows and is_parted:
                found.append([0, 0])
            wanted = self.right.forms[i : i + rows]
            found[-1][0] += sum(len(pieces(form)) for form in wanted)
            found[-1][1] += self.table[i + rows][j + columns] - self.table[i][j]
            i, j = i + rows, j + columns
        return tuple((size, lost) for size, lost in found)


def aligned(
    name: str, typed: str, most: int | None = None, *, is_cased: bool = False
) -> Alignment | None:
    """Lay `typed` beside `name`, both tidied; None where they are more than `most` apart."""
    right, left = units(name, is_cased=is_cased), units(typed, is_cased=is_cased)
    if most is not None and least(right, left) > most:
        return None
    table = _table(right.forms, left.forms, most)
    if most is not None and table[-1][-1] > most:
        return None
    return Alignment(right, left, table, _steps(right.forms, left.forms, table))


def _table(right: Sequence[str], typed: Sequence[str], most: int | None) -> list[list[int]]:
    """Distances between all beginnings: row and column count units.

    Beginnings that differ in length by too much are left far: no way of `most` leads there.
    """
    reach = len(right) + len(typed) if most is None else most // FULL
    table = [list(accumulate(map(weight, typed), initial=0))]
    for i, want in enumerate(right):
        above, left_out = table[-1], weight(want)
        row = [above[0] + left_out] + [_FAR] * len(typed)
        for j in range(max(0, i - reach), min(len(typed), i + reach + 1)):
            got = typed[j]
            best = min(above[j] + cost(want, got), above[j + 1] + left_out, row[j] + weight(got))
            if i and j and want == typed[j - 1] and right[i - 1] == got:
                best = min(best, table[i - 1][j - 1] + swap(want, got))
            row[j + 1] = best
        table.append(row)
    return table


def _marks(right: Units, typed: Units, steps: Sequence[tuple[int, int]]) -> Iterator[Mark]:
    """Walk the cheapest way, and put the silent marks back where they were."""
    i = j = 0
    for rows, columns in steps:
        yield from _silence(right.silent[i] if rows else "", typed.silent[j] if columns else "")
        likes = right.forms[i : i + rows] == typed.forms[j : j + columns]
        like = Like.SAME if likes else _LIKES[rows, columns]
        yield Mark(like, _written(right, i, rows), _written(typed, j, columns))
        i, j = i + rows, j + columns
    yield from _silence(right.silent[i], typed.silent[j])


_LIKES = {(1, 1): Like.WRONG, (1, 0): Like.MISSING, (0, 1): Like.SURPLUS, (2, 2): Like.SWAPPED}


def _steps(
    right: Sequence[str], typed: Sequence[str], table: list[list[int]]
) -> tuple[tuple[int, int], ...]:
    """The cheapest way, as steps of how many units of each; told from its end."""
    steps = []
    i, j = len(right), len(typed)
    while i or j:
        step = next(_ways(right, typed, table, i, j))
        steps.append(step)
        i, j = i - step[0], j - step[1]
    return tuple(reversed(steps))


def _ways(
    right: Sequence[str], typed: Sequence[str], table: list[list[int]], i: int, j: int
) -> Iterator[tuple[int, int]]:
    """Each cheapest step that leads to row `i` and column `j`."""
    here = table[i][j]
    if i and j and here == table[i - 1][j - 1] + cost(right[i - 1], typed[j - 1]):
        yield 1, 1
    if i and here == table[i - 1][j] + weight(right[i - 1]):
        yield 1, 0
    if j and here == table[i][j - 1] + weight(typed[j - 1]):
        yield 0, 1
    yield 2, 2


def _written(text: Units, start: int, count: int) -> str:
    """What stands in `count` units from `start` on, with the silent marks between them."""
    between = (*text.silent[start + 1 : start + count], "")
    found = text.written[start : start + count]
    return "".join(unit + silent for unit, silent in zip(found, between, strict=False))


def _silence(right: str, typed: str) -> Iterator[Mark]:
    if right or typed:
        yield Mark(Like.SAME, right, typed)
