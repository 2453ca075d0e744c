"""The parts of a formula, as a tree."""

from __future__ import annotations

from msgspec import Struct

from dlcards.core.formula.symbols import Kind


class Atom(Struct, frozen=True):
    """A symbol, a number or a word."""

    text: str
    kind: Kind = Kind.ORDINARY


class Group(Struct, frozen=True):
    """Parts in a row; what braces hold together."""

    items: tuple[Node, ...] = ()


class Scripts(Struct, frozen=True):
    """A part with something below or above on its right."""

    base: Node
    below: Group
    above: Group


class Fraction(Struct, frozen=True):
    """One part over another."""

    above: Node
    below: Node


class Root(Struct, frozen=True):
    """A square root, or where `degree` is not empty another one."""

    body: Node
    degree: Node


class Accent(Struct, frozen=True):
    """A part under a combining mark, known by a name where the mark cannot be set."""

    mark: str
    name: str
    body: Node


class Fence(Struct, frozen=True):
    """Parts between two delimiters, which may be empty."""

    opening: str
    body: Group
    closing: str


class Table(Struct, frozen=True):
    """Cells of a matrix, of cases or of aligned lines, by the environment's name."""

    name: str
    rows: tuple[tuple[Group, ...], ...]


Node = Atom | Group | Scripts | Fraction | Root | Accent | Fence | Table
EMPTY = Group()
