"""Text as Markdown: what would be markup stays text, what is mathematics stays mathematics."""

from __future__ import annotations

import re

_MATHEMATICS = re.compile(r"(\$(?!\s)(?:\\.|[^$\\])+?(?<!\s)\$(?!\d))", re.DOTALL)
_MARKUP = re.compile(r"([\\`*_\[\]<>|~$])")
_IN_NAMES = re.compile(r"([(),])")
# A sign after its backslash; or mathematics, which has no group.
_ESCAPED = re.compile(rf"\\([!-/:-@\[-`{{-~])|{_MATHEMATICS.pattern[1:-1]}", re.DOTALL)
_AT_START = re.compile(
    r"^(\s*)(#{1,6}(?=\s)|[-+](?=\s)|\d+(?=[.)]\s)|=+\s*$|-{3,}\s*$)", re.MULTILINE
)


def escaped(text: str) -> str:
    r"""`text` so that Markdown shows it as it is; `$…$` is left to the page's mathematics.

    >>> escaped("a_b <i> [x] for $5")
    'a\\_b \\<i\\> \\[x\\] for \\$5'
    """
    parts = _MATHEMATICS.split(text)
    return "".join(
        part if is_mathematics else _AT_START.sub(r"\1\\\2", _MARKUP.sub(r"\\\1", part))
        for part, is_mathematics in zip(parts, _alternating(len(parts)), strict=True)
    )


def unescaped(text: str) -> str:
    r"""What `escaped` was given: `text` as Markdown shows it, with `$…$` as it is.

    >>> unescaped(escaped("a_b <i> [x] for $5, $y_1$"))
    'a_b <i> [x] for $5, $y_1$'
    """
    return _ESCAPED.sub(lambda match: match[1] or match[0], text)


def one_paragraph(text: str) -> str:
    """`text` escaped, its line ends made spaces."""
    return escaped(" ".join(text.split()))


def name(text: str) -> str:
    r"""A name escaped, so that no bracket and no comma in it looks like the page's own.

    >>> name("F(x), residual")
    'F\\(x\\)\\, residual'
    """
    parts = _MATHEMATICS.split(" ".join(text.split()))
    pairs = zip(parts, _alternating(len(parts)), strict=True)
    return "".join(
        part
        if is_mathematics and not _IN_NAMES.search(part)
        else _IN_NAMES.sub(r"\\\1", _MARKUP.sub(r"\\\1", part))
        for part, is_mathematics in pairs
    )


def _alternating(count: int) -> list[bool]:
    return [index % 2 == 1 for index in range(count)]
