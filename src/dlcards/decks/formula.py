r"""Formulas: TeX that closes every brace and every `\left` that it opens.

A formula of its own stands without dollar signs; one within a text stands between two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dlcards.core.formula import INLINE
from dlcards.decks.codes import Code

# `\{` and `\$` are letters like any other, and `\leftarrow` is no `\left`.
_SIGN = re.compile(r"\\[A-Za-z]+|\\.|[{}$]", re.DOTALL)
_STEPS = {"{": 1, "}": -1}
_LEFT_STEPS = {r"\left": 1, r"\right": -1}
_OPENING = re.compile(r"\$(?=[A-Za-z\\{(|])")
_INLINE_CODES = {
    Code.FORMULA_BRACES: Code.INLINE_BRACES,
    Code.FORMULA_LEFT: Code.INLINE_LEFT,
}


def formula_mistake(formula: str) -> Code | None:
    r"""What is wrong with a formula.

    >>> [formula_mistake(f) for f in (r"\frac{a}{b}", r"\{x", "x}{", "$x$")]
    [None, None, <Code.FORMULA_BRACES: 'formula-braces'>, <Code.FORMULA_DOLLAR: 'formula-dollar'>]
    """
    signs = _SIGN.findall(formula)
    if "$" in signs:
        return Code.FORMULA_DOLLAR
    if not _is_balanced(signs, _STEPS):
        return Code.FORMULA_BRACES
    return None if _is_balanced(signs, _LEFT_STEPS) else Code.FORMULA_LEFT


def inline_mistakes(text: str) -> Iterator[tuple[int, int, Code]]:
    r"""What is wrong with the formulas within a text: from which letter to which, and what.

    >>> list(inline_mistakes(r"$5, $x$ and $\frac{a$, but $y"))
    [(12, 21, <Code.INLINE_BRACES: 'inline-braces'>), (27, 28, <Code.INLINE_OPEN: 'inline-open'>)]
    """
    end = 0
    for found in INLINE.finditer(text):
        yield from _open(text, end, found.start())
        end = found.end()
        if found[2] and (code := formula_mistake(found[2])):
            yield found.start(), end, _INLINE_CODES[code]
    yield from _open(text, end, len(text))


def _open(text: str, start: int, end: int) -> Iterator[tuple[int, int, Code]]:
    """A dollar sign between two formulas that would begin one; prices are followed by digits."""
    if found := _OPENING.search(text, start, end):
        yield found.start(), found.end(), Code.INLINE_OPEN


def _is_balanced(signs: list[str], steps: dict[str, int]) -> bool:
    depth = 0
    for sign in signs:
        depth += steps.get(sign, 0)
        if depth < 0:
            return False
    return not depth
