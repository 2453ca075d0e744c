"""Chance that can be repeated: whole numbers drawn from names instead of from a dice."""

from __future__ import annotations

from hashlib import blake2b

from dlcards.core.day import Day

SPAN = 1 << 32


def salt(text: str) -> int:
    """A whole number in 0 … 2³²-1 that only `text` decides (BLAKE2b, the same on every machine)."""
    return int.from_bytes(blake2b(text.encode(), digest_size=4).digest(), "big")


def turn(day: Day) -> int:
    """How far the order of cards is turned round on `day`, in 0 … 2³²-1."""
    return salt(f"day {day}")


def place(card_salt: int, day: Day) -> int:
    """Where a card stands on `day` among those due alike: a hash of card and day.

    It is the card's salt turned round by the day's: each day starts elsewhere, and an index on
    the salt alone still gives the order, in two ranges, without sorting a large store.
    """
    return (card_salt - turn(day)) % SPAN
