"""Which of the bars in a row belong together: |x| encloses x, p(x|y) does not."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from dlcards.core.formula.symbols import Kind
from dlcards.core.formula.tree import Atom, Fence, Group, Node, Scripts

_OPERANDS = frozenset([Kind.ORDINARY, Kind.WORD])


def paired(items: Sequence[Node]) -> tuple[Node, ...]:
    """Put what stands between two bars that belong together into a fence.

    A bar opens where a value is expected, or where an even number of bars is left.
    """
    places = [index for index, item in enumerate(items) if _bar(item)]
    result: list[Node] = []
    start = 0
    for turn, (opening, closing) in enumerate(pairwise(places)):
        if opening < start or not isinstance(items[opening], Atom):
            continue
        bar = _bar(items[opening])
        is_left_even = (len(places) - turn) % 2 == 0
        before = [*result, *items[start:opening]]
        if (
            bar == _bar(items[closing])
            and _ends_in_operand(items[opening + 1 : closing])
            and (is_left_even or not _ends_in_operand(before))
        ):
            fence = Fence(bar, Group(tuple(items[opening + 1 : closing])), bar)
            result = [*before, _with_scripts_of(items[closing], fence)]
            start = closing + 1
    return (*result, *items[start:])


def is_operand(node: Node) -> bool:
    """Whether `node` is a value, as opposed to an operator, a function's name or a space."""
    match node:
        case Atom(kind=kind):
            return kind in _OPERANDS
        case Scripts(base=base):
            return is_operand(base)
        case _:
            return True


def _ends_in_operand(items: Sequence[Node]) -> bool:
    last = next(
        (item for item in reversed(items) if not (isinstance(item, Atom) and item.text == " ")),
        None,
    )
    return last is not None and is_operand(last)


def _bar(node: Node) -> str:
    """Give the bar that `node` is, with or without scripts; empty for all else."""
    base = node.base if isinstance(node, Scripts) else node
    return base.text if isinstance(base, Atom) and base.kind is Kind.BAR else ""


def _with_scripts_of(closing: Node, fence: Fence) -> Node:
    return Scripts(fence, closing.below, closing.above) if isinstance(closing, Scripts) else fence
