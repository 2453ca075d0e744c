"""Formulas: TeX that stands without dollar signs and closes every brace that it opens."""

from __future__ import annotations

import re

from dlcards.decks.codes import Code

_SIGN = re.compile(r"\\.|[{}$]", re.DOTALL)  # `\{` and `\$` are letters like any other


def formula_mistake(formula: str) -> Code | None:
    r"""What is wrong with a formula.

    >>> [formula_mistake(f) for f in (r"\frac{a}{b}", r"\{x", "x}{", "$x$")]
    [None, None, <Code.FORMULA_BRACES: 'formula-braces'>, <Code.FORMULA_DOLLAR: 'formula-dollar'>]
    """
    depth = 0
    for sign in _SIGN.findall(formula):
        if sign == "$":
            return Code.FORMULA_DOLLAR
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if depth < 0:
            return Code.FORMULA_BRACES
    return Code.FORMULA_BRACES if depth else None
