"""Where one line holds a term and its definition: the sign between them."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

_BOLD = re.compile(
    r"^(?P<sign>\*\*\*?|__|`|\*(?!\*)|_(?!_)|==)(?P<name>[^*`]{1,80}?)(?P=sign)(?P<bracket>\s*[(（\[][^()（）\[\]]*[)）\]])?"
    r"\s*(?P<sep>[:：=–—-](?!>)|-{1,2}>|=>|[→⇒])?\s*(?P<rest>.*)$"
)
_BOLDEST = ("**", "***", "__")
_ARROW = re.compile(r"(?<![<=-])(?:-{1,2}>|=>)|[→⇒]")
_PREDICATE = re.compile(
    r"(?:is|are) (?:an?|the|one|when|how|what|any)\b|refers to\b|means\b|(?:이란|란|은|는)\s\S.*(?:다|것|방법|말한다|의미한다)\.?$"
)
_COLON = re.compile(r"\s+[:：]\s*|[:：]\s+|：|(?<=[가-힣)\]A-Za-z])[:：](?=[가-힣A-Z(\[*\"“'`$])")
_DASH = re.compile(r"\s+(?:-{1,2}|[–—―])\s+|\s*[—―]\s*|(?<=\))\s*[-–]\s+")
_EQUAL = re.compile(r"\s+=\s+|(?<=[가-힣)])=(?=[가-힣])|\s+=(?=[^\s=>])|(?<=[^\s=<>!])=\s+")
_NESTING = re.compile(r"[(（\[\])）`$]")
_OPEN, _CLOSE = "([（［", ")]）］"


_FAR = 160  # characters: no term is longer, with its brackets and its markup
_COLONS, _DASHES = ":：", "-–—―"


@lru_cache(maxsize=1024)  # forms ask in turn
def bold_pair(text: str) -> tuple[str, str] | None:
    """`**term**: definition` taken apart, the colon inside or outside; None for others."""
    match = _BOLD.match(text) if text.startswith(("*", "_", "`", "==")) else None
    if not match or not match["rest"].strip():
        return None
    if match["sign"] in _BOLDEST and not match["sep"] and _PREDICATE.match(match["rest"]):
        return match["name"].strip() + (match["bracket"] or ""), text
    name, rest = match["name"].strip(), match["rest"].strip()
    if not _separates(match["sign"], name, (match["sep"] or "").strip(), rest):
        return None
    return name.rstrip(":： ") + (match["bracket"] or ""), rest


def _separates(mark: str, name: str, sign: str, rest: str) -> bool:
    """Whether `sign`, between a name in bold and `rest`, leads to a definition."""
    if _ARROW.fullmatch(sign):  # several show what leads to what
        return mark in _BOLDEST and not rest.startswith(_BOLDEST) and not _ARROW.search(rest)
    if name.endswith((":", "：")) or sign in {":", "："}:
        return True
    is_asked = name.endswith(("?", "？"))  # **과적합이란?** 훈련 데이터에만 …
    return mark not in {"*", "_"} and (is_asked or sign in {"=", "-", "–", "—"})


def has_bold_arrow(text: str) -> bool:
    """Whether an arrow stands behind the bold name that `text` begins with."""
    match = _BOLD.match(text) if _may_have_arrow(text) else None
    return match is not None and bool(_ARROW.fullmatch((match["sep"] or "").strip()))


def _may_have_arrow(text: str) -> bool:
    return ">" in text or "→" in text or "⇒" in text


def arrow_pair(text: str) -> tuple[str, str] | None:
    """`term -> definition` taken apart; None where more arrows show what leads to what."""
    found = list(islice(_ARROW.finditer(text), 2)) if _may_have_arrow(text) else []
    if len(found) != 1 or not _is_outside(text, found[0].start()):
        return None
    name, rest = text[: found[0].start()].strip(), text[found[0].end() :].strip()
    return (name, rest) if name and rest else None


@lru_cache(maxsize=1024)  # likewise
def plain_pair(text: str) -> tuple[str, str] | None:
    """`term : definition` or `term - definition` taken apart at the first such sign."""
    signs = ((_COLON, _COLONS), (_DASH, _DASHES))
    found = [match for pattern, its in signs if (match := _first(pattern, its, text))]
    if not found:
        return None
    match = min(found, key=re.Match.start)
    return text[: match.start()].strip(), text[match.end() :].strip()


def _first(pattern: re.Pattern[str], signs: str, text: str) -> re.Match[str] | None:
    """The first of `signs` that stands outside of brackets and is followed by something."""
    if not any(sign in text for sign in signs):
        return None
    end = len(text)
    return next(
        (
            m
            for m in pattern.finditer(text, 0, _FAR)
            if m.end() < end and _is_outside(text, m.start())
        ),
        None,
    )


def chain(text: str) -> list[str] | None:
    """`a = b = c` taken apart; None where there is no such sign, or a colon that goes first."""
    if "=" not in text[:_FAR] or _first(_COLON, _COLONS, text):
        return None
    ends = [m for m in _EQUAL.finditer(text) if _is_outside(text, m.start())]
    if not ends:
        return None
    parts, start = [], 0
    for match in ends:
        parts.append(text[start : match.start()].strip())
        start = match.end()
    parts.append(text[start:].strip())
    return parts if all(parts) else None


def _is_outside(text: str, index: int) -> bool:
    """Whether `index` is in no bracket, code or mathematics."""
    before = text[:index]
    if not _NESTING.search(before):
        return True
    depth = sum(before.count(c) for c in _OPEN) - sum(before.count(c) for c in _CLOSE)
    return depth <= 0 and before.count("`") % 2 == 0 and before.count("$") % 2 == 0
