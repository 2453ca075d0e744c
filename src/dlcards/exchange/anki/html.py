r"""Deck text as the HTML that Anki's fields hold.

Deck text is never markup: `&`, `<` and `>` are escaped before any tag of ours is added. Mathematics
between dollar signs becomes `\(…\)` or `\[…\]`, which Anki hands to MathJax. As in Pandoc, a dollar
sign opens only before something other than a space and closes only after it and before no digit,
so that prices stay prices; `\$` is always a plain dollar sign.
"""

from __future__ import annotations

import re
from html import unescape
from unicodedata import normalize

from dlcards.core.cloze import BLANK

SEPARATOR = "\x1f"  # between the fields of a note; no text may hold it

_INSIDE = rf"((?:[^$\\{SEPARATOR}]|\\[^{SEPARATOR}])+)"
_MATH = re.compile(rf"\\\$|\$\${_INSIDE}\$\$|\$(?!\s){_INSIDE}(?<!\s)\$(?!\d)")
_MATH_BLANK = r"\underline{\qquad}"  # in TeX the blank's underscores would be subscripts
# What Anki would take for an order: to play a sound, to speak, to typeset.
_ORDER = re.compile(r"\[(?=sound:|anki:|latex\]|\$)", re.IGNORECASE)
_ENTITIES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"))  # the ampersand first
_TAG = re.compile(r"<[^>]*>")


def html(text: str) -> str:
    r"""Text, or several texts joined by SEPARATOR, as HTML in NFC.

    >>> print(html("if $a < b$, R&D costs $5 or $6"))
    if \(a &lt; b\), R&amp;D costs $5 or $6
    """
    text = _escaped(text)
    if "$" in text:
        text = _MATH.sub(_mathematics, text)
    if "[" in text:
        text = _ORDER.sub("&#91;", text)
    if "\n" in text:
        text = text.replace("\n", "<br>")
    return text


def display(tex: str) -> str:
    """A formula, written without dollar signs, set on a line of its own."""
    return f"\\[{_one_line(_escaped(tex))}\\]"


def attribute(text: str) -> str:
    """`text` between the double quotes of an attribute."""
    return _one_line(_escaped(text)).replace('"', "&quot;")


def plain(markup: str) -> str:
    """What Anki sorts and compares a field by: its text without tags and entities."""
    return unescape(_TAG.sub("", markup)) if "<" in markup or "&" in markup else markup


def _escaped(text: str) -> str:
    text = normalize("NFC", text)
    for sign, entity in _ENTITIES:
        if sign in text:  # mostly it is not, and looking is quicker than replacing nothing
            text = text.replace(sign, entity)
    return text


def _mathematics(match: re.Match[str]) -> str:
    shown, inline = match.groups()
    if tex := shown or inline:
        tex = _one_line(tex).replace(BLANK, _MATH_BLANK)
        return f"\\[{tex}\\]" if shown else f"\\({tex}\\)"
    return "$"  # it was written `\$`


def _one_line(text: str) -> str:
    """A line break would become a tag inside a formula, or end an attribute's line."""
    return " ".join(text.replace(SEPARATOR, " ").splitlines())
