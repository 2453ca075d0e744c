"""Labels at the start of an entry's line, and lines that are nothing of the entry's own."""

from __future__ import annotations

import re

from dlcards.glossary.reading.forms.separator import bold_pair, plain_pair
from dlcards.glossary.reading.inline import plain
from dlcards.glossary.reading.words import Role, role_of

_EXAMPLE = re.compile(
    r"^(?:\(?(?:ex|예시|예|eg|e\.g|example|examples)\s*[.)\]:：]+|예를 들면\s*[:：])\s*",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"^\s*\(?([^:：()]{1,24})\)?\s*[:：]\s*(.*)$")
_LINK_ONLY = re.compile(
    r"^(?:[-*\s]*(?:참고|출처|링크|reference|source|see|ref)?\s*[:：]?\s*)?"
    r"(?>(?:\[[^\]]*\]\([^)]*\)|<?https?://\S+>?|\[\[[^\]]*\]\])[\s,;·/|)]*)+$",
    re.IGNORECASE,
)
_FOOTNOTE = re.compile(r"^\[\^[^\]]+\]:")
_CONTRAST = re.compile(r"^(?:<->|<=>|↔|⇔)\s*")
_ARROW = re.compile(r"^(?:->|→|=>|⇒|▶|☞|└|ㄴ|↳)\s*")


def labelled(text: str) -> tuple[Role | None, str]:
    """The role that a label at the start of `text` gives it, and the rest."""
    if match := _EXAMPLE.match(text):
        return Role.EXAMPLE, text[match.end() :]
    if match := _CONTRAST.match(text):
        return Role.BEWARE, text[match.end() :]
    bare = _ARROW.sub("", text)
    whole = plain(bare).strip().strip("<>[]【】()")
    if role := role_of(whole):
        return role, ""
    return _paired(bare) or (None, text)


def _paired(text: str) -> tuple[Role, str] | None:
    """A label before a colon, and what is behind it."""
    pair = bold_pair(text) or plain_pair(text)
    if pair and (role := role_of(plain(pair[0]))):
        return role, pair[1]
    match = _LABELLED.match(plain(text)) if "*" in text or "_" in text else None
    if match and (role := role_of(match[1])):
        return role, match[2]
    return None


def starts_anew(text: str) -> bool:
    """Whether a line inside a paragraph is something of its own."""
    return bool(_CONTRAST.match(text) or _ARROW.match(text) or labelled(text)[0])


def is_example(text: str) -> bool:
    """Whether `text` announces itself as an example."""
    return bool(_EXAMPLE.match(text))


def is_link(text: str) -> bool:
    """Whether `text` is nothing but links."""
    return ("[" in text or "://" in text) and bool(_LINK_ONLY.match(text))


def is_furniture(text: str) -> bool:
    """Whether `text` only points elsewhere: links, a footnote."""
    return is_link(text) or bool(_FOOTNOTE.match(text))
