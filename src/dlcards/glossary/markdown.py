"""Text as Markdown: what would be markup stays text, what is mathematics stays mathematics."""

from __future__ import annotations

import re

_MATHEMATICS = re.compile(r"(\$(?!\s)(?:\\.|[^$\\])+?(?<!\s)\$(?!\d))", re.DOTALL)
_MARKUP = re.compile(r"([\\`*_\[\]<>|~])")
_AT_START = re.compile(
    r"^(\s*)(#{1,6}(?=\s)|[-+](?=\s)|\d+(?=[.)]\s)|=+\s*$|-{3,}\s*$)", re.MULTILINE
)


def escaped(text: str) -> str:
    r"""`text` so that Markdown shows it as it is; `$…$` is left to the page's mathematics.

    >>> escaped("a_b <i> [x]")
    'a\\_b \\<i\\> \\[x\\]'
    """
    parts = _MATHEMATICS.split(text)
    return "".join(
        part if is_mathematics else _AT_START.sub(r"\1\\\2", _MARKUP.sub(r"\\\1", part))
        for part, is_mathematics in zip(parts, _alternating(len(parts)), strict=True)
    )


def one_paragraph(text: str) -> str:
    """`text` escaped, its line ends made spaces."""
    return escaped(" ".join(text.split()))


def _alternating(count: int) -> list[bool]:
    return [index % 2 == 1 for index in range(count)]
