"""A written piece of a formula, and what its neighbours must know about it."""

from __future__ import annotations

from enum import IntEnum

from msgspec import Struct
from msgspec.structs import replace

from dlcards.core.formula.symbols import Kind


class Level(IntEnum):
    """How firmly a text holds together; what asks for more puts it in brackets."""

    ATOM = 0  # may carry a script
    SCRIPTED = 1  # may stand under a root
    UNIT = 2  # may be divided by: f(x), ∂w
    PRODUCT = 3  # may be divided
    QUOTIENT = 4
    SUM = 5


class Piece(Struct, frozen=True):
    """A text with its place among others."""

    text: str
    kind: Kind = Kind.ORDINARY
    level: Level = Level.ATOM
    is_fraction: bool = False
    is_argument: bool = False  # a fence that can be what a function is applied to
    is_open_ended: bool = False  # ends in a script that a letter or a bracket would prolong

    @property
    def is_value(self) -> bool:
        """Whether a sign after this is one of calculation."""
        return self.kind in (Kind.ORDINARY, Kind.WORD)

    def at_most(self, level: Level) -> Piece:
        """Give this piece, in brackets where it holds together less firmly than `level`."""
        return self if self.level <= level else self.bracketed()

    def bracketed(self) -> Piece:
        """Give this piece in brackets."""
        return Piece(f"({self.text})")


def signed(pieces: list[Piece]) -> list[Piece]:
    """Tell signs from sums: `+` and its like calculate only between two values."""
    found: list[Piece] = []
    for index, piece in enumerate(pieces):
        is_after_value = bool(found) and found[-1].is_value
        is_last = index == len(pieces) - 1
        if piece.kind in (Kind.SUM, Kind.PRODUCT) and (is_last or not is_after_value):
            sign = Kind.UNARY if piece.kind is Kind.SUM else Kind.ORDINARY
            found.append(replace(piece, kind=sign))
        else:
            found.append(piece)
    return found


def level_of(pieces: list[Piece]) -> Level:
    """Judge how firmly pieces in a row hold together."""
    factors = 0
    level = Level.ATOM
    for before, piece in zip([None, *pieces], pieces, strict=False):
        match piece.kind:
            case Kind.SUM | Kind.RELATION | Kind.PUNCTUATION | Kind.BAR:
                return Level.SUM
            case Kind.SLASH | Kind.PRODUCT:
                level = Level.QUOTIENT
            case Kind.UNARY:
                level = max(level, Level.PRODUCT)
            case Kind.PREFIX:
                level = max(level, Level.UNIT)
            case Kind.SPACE:
                pass
            case _ if before and piece.is_argument and _is_callable(before):
                level = max(level, Level.UNIT)
            case _ if before and before.kind in (Kind.FUNCTION, Kind.BIG):
                return Level.SUM  # what follows a fraction would seem to belong to the function
            case _:
                factors += 1
                level = max(level, piece.level)
    return max(level, Level.PRODUCT) if factors > 1 else level


def gap(left: Piece, right: Piece, *, is_tight: bool) -> str:
    """Give what stands between two neighbours: nothing, or a space."""
    return " " if _is_apart(left, right, is_tight=is_tight) else ""


def _is_apart(  # noqa: PLR0911 - a list of rules, the first that fits decides
    left: Piece, right: Piece, *, is_tight: bool
) -> bool:
    kinds = (left.kind, right.kind)
    if right.kind is Kind.PUNCTUATION or Kind.SLASH in kinds or left.kind is Kind.UNARY:
        return False
    if {Kind.RELATION, Kind.SUM, Kind.PRODUCT, Kind.PUNCTUATION} & {*kinds}:
        return not is_tight
    if left.kind is Kind.BIG:
        return True
    if left.kind is Kind.FUNCTION:
        return left.is_open_ended or right.text[:1] not in ("(", "[")
    if right.kind is Kind.BIG:
        return left.is_value
    ends, begins = left.text[-1:], right.text[:1]
    if right.kind is Kind.FUNCTION:
        return ends.isalnum() or ends in ")]}⟩"
    if right.is_fraction:  # in brackets by now: no argument of a function
        return ends.isalpha()
    is_prolonged = left.is_open_ended or Kind.WORD in kinds
    return is_prolonged and ends.isalnum() and begins.isalnum()


def _is_callable(piece: Piece) -> bool:
    return piece.kind is Kind.FUNCTION or (piece.is_value and piece.text[:1].isalpha())
