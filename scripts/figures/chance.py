"""Luck that is the same on every machine, for what should look random."""

from __future__ import annotations


class Chance:
    """A row of numbers that a seed decides: Lehmer's generator of Park and Miller."""

    def __init__(self, seed: int) -> None:
        self._state = seed

    def uniform(self) -> float:
        """A number between 0 and 1."""
        self._state = self._state * 48_271 % 2_147_483_647
        return self._state / 2_147_483_647

    def normal(self) -> float:
        """A number about 0, of variance 1: twelve uniform ones, summed."""
        return sum(self.uniform() for _ in range(12)) - 6
