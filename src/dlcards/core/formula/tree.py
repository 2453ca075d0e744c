"""The parts of a formula, as a tree."""

from __future__ import annotations

from dataclasses import dataclass

from dlcards.core.formula.symbols import Kind


@dataclass(frozen=True, slots=True)
class Atom:
    """A symbol, a number or a word."""

    text: str
    kind: Kind = Kind.ORDINARY


@dataclass(frozen=True, slots=True)
class Group:
    """Parts in a row; what braces hold together."""

    items: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Scripts:
    """A part with something below or above on its right."""

    base: Node
    below: Group
    above: Group


@dataclass(frozen=True, slots=True)
class Fraction:
    """One part over another."""

    above: Node
    below: Node


@dataclass(frozen=True, slots=True)
class Root:
    """A square root, or where `degree` is not empty another one."""

    body: Node
    degree: Node


@dataclass(frozen=True, slots=True)
class Accent:
    """A part under a combining mark, known by a name where the mark cannot be set."""

    mark: str
    name: str
    body: Node


@dataclass(frozen=True, slots=True)
class Fence:
    """Parts between two delimiters, which may be empty."""

    opening: str
    body: Group
    closing: str


@dataclass(frozen=True, slots=True)
class Table:
    """Cells of a matrix, of cases or of aligned lines, by the environment's name."""

    name: str
    rows: tuple[tuple[Group, ...], ...]


Node = Atom | Group | Scripts | Fraction | Root | Accent | Fence | Table
EMPTY = Group()
