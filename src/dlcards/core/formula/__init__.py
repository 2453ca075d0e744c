"""TeX formulas as one readable line for a terminal; what they mean comes first.

Scripts are raised and lowered where Unicode can do it to all of their characters, and are kept
in brackets where it cannot, so that `10000^{2i/d}` never becomes `10000^2i/d`.
"""

from __future__ import annotations

import re

from dlcards.core.formula.parse import parse
from dlcards.core.formula.render import rendered

# As in Pandoc, no space follows the first dollar or precedes the last, and no digit follows that:
# "$5 and $6" are prices. The second group is the formula, and empty for `\$`.
INLINE = re.compile(r"\\\$|(\$\$?)(?!\s)((?:\\.|[^$\\])+?)(?<!\s)\1(?![0-9$])", re.DOTALL)

__all__ = ["INLINE", "inline", "readable"]


def readable(tex: str) -> str:
    r"""Write `tex` (without dollar signs) in plain Unicode; any text gives one, none raises.

    >>> readable(r"\mathrm{softmax}(QK^\top/\sqrt{d_k})V")
    'softmax(QK^⊤/√dₖ)V'
    >>> readable(r"PE_{(pos, 2i)} = \sin(pos / 10000^{2i/d})")
    'PE_(pos,2i) = sin(pos/10000^(2i/d))'
    """
    return rendered(parse(tex))


def inline(text: str) -> str:
    r"""Write each `$…$` of a text readably; `\$` stands for a dollar.

    >>> inline(r"Scores are divided by $\sqrt{d_k}$, for \$0.")
    'Scores are divided by √dₖ, for $0.'
    """
    return INLINE.sub(lambda found: readable(found[2]) if found[2] else "$", text)
