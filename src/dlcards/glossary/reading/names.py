"""From an entry's head to names: term and aliases by language, and what its brackets add.

A bracket holds a translation, an abbreviation, a full name or another name; sometimes a remark,
a symbol, or another concept altogether. What is not surely a name of this concept is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from msgspec import Struct

from dlcards.core.language import Bilingual, BilingualList
from dlcards.core.names import folded
from dlcards.glossary.reading.inline import plain
from dlcards.glossary.reading.remembering import TEXTS
from dlcards.glossary.reading.shape import has_hangul, is_letter, is_term
from dlcards.glossary.reading.washing import LOWERED, RAISED
from dlcards.glossary.reading.words import TOPIC, role_of

_OPENING, _CLOSING = "(（[［「『", ")）]］」』"
_LEAD = re.compile(
    r"^(?:영어|영문|영|英|한글|한국어|한|국문|약어|약자|약칭|줄임말|줄여서|줄여|일명|또는|혹은|또|aka|a\.k\.a\.?|abbr\.?|abbreviated"
    r"|short for|short|or|also known as|also called|also|i\.e\.?|full name|풀네임|다른 이름|동의어|유의어|원어|synonyms?|=|≒|≈)"
    r"(?:\s*[:：=]\s*|\s+|(?<=[=≒≈]))",
    re.IGNORECASE,
)
_REMARK = re.compile(
    r"^(?:예|ex|eg|e\.g|참고|출처|see|cf|feat|단|복수|note|심화|중요|기초|필수|추가|작성|미완|todo|wip|이하|주로|보통|물론|또한"
    r"|optional|advanced|basic|important|new|old|deprecated|계속|강의|출제|시험|책|논문|part|p\.|pp\.|ch\.|\d)"
    r"(?:[\s.:：)]|$|\d)|(?:이후|부터|까지|등|기준|버전|시절|참고|필요|중|임|함|됨|다|요|전용|포함|제외|편|강|장)$|https?:|[?!;…]",
    re.IGNORECASE,
)
_SYMBOL = re.compile(r"[=+*/^∑√<>|\\$_]|^\S$|^.\d?$|\(")
_APART = re.compile(r"\s*[,，、;]\s*|\s+/\s+|\s+또는\s+|\s+혹은\s+|\s+or\s+|\s*=\s*|\s+·\s+")
_HEAD_APART = re.compile(
    r"\s+/\s+|\s*=\s*|\s+또는\s+|\s+혹은\s+|\s+aka\s+|\s+a\.k\.a\.?\s+", re.IGNORECASE
)
_NUMBERING = re.compile(
    r"^\s*(?:\(?\d{1,3}[.)](?:\d{1,3}[.)]?)*\s+|[①-⑳]\s*|\d{1,3}-\d{1,3}[.)]?\s+|#\d+\s+)(?=\S)"
)
_CALL = re.compile(
    r"^(?:\w+\s*=\s*)?\w+(?:[._]\w+)+\s*\("
)  # np.random.rand(3, 2): brackets of a program
_INSIDE = re.compile(r"^([^(（]*[가-힣A-Za-z])\s*[(（]([^()（）]*)[)）]\s*([^()（）]+)$")
_ORNAMENT = re.compile(r"[\U0001f300-\U0001faff\u2600-\u27bf\ufe0f★☆♥❤⭐♡]+")
_SHORT_CODE = re.compile(r"(?<=\s):\w+:$")
_SPACES = re.compile(r"\s+")
_QUOTES = "\"'“”‘’「」『』《》〈〉`"
_EDGE = " \t\n:：-–—=,;·." + _QUOTES
_RAISED = re.compile(f"{RAISED}\\s*([^{LOWERED}]*?)\\s*{LOWERED}")

_KO_QUESTIONS = [
    re.compile(pattern)
    for pattern in (
        r"^(.+?)\s*(?:이란|란)\s*[?？]+$",
        r"^(.{2,}?)\s*이란$",
        r"^(.+?)\s*(?:이란|란|은|는|이|가)?\s*(?:대체\s*|도대체\s*)?(?:무엇|뭘|뭐|뭔)(?:인가|일까|인지|이냐|까|지|야|가)?(?:요|를|을)?\s*"
        r"(?:의미하나요?|말하나요?)?\s*[?？]*$",
        r"^(.+?)(?:의|이란)?\s*(?:뜻|의미|정의)(?:은|이란|이|을|를)?\s*(?:무엇.*|뭔가요|설명.*|말해.*)?\s*[?？]*$",
        r"^(.+?)의\s*개념(?:은|이란|이|을|를)?\s*(?:무엇.*|뭔가요|설명.*|말해.*)?\s*[?？]*$",
        r"^(.+?)(?:에 대해|에 대하여|을|를)?\s*설명(?:해\s*주세요|하시오|하라|해보세요|해주세요|해 보세요|하세요)\s*[.?？]*$",
    )
]
_KO_ASKS = re.compile(r"[란뭘뭐뭔뜻]|무엇|의미|정의|개념|설명")  # of which each question has one
_EN_ASKS = ("what", "how do", "define", "explain", "describe")  # likewise
_EN_QUESTIONS = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^(?:(?:so|but|and|now|ok(?:ay)?)[,:]?\s+)?what(?:'s| is| are|’s)\s+(?:meant by\s+|the meaning of\s+|the definition of\s+)?(?:an?\s+|the\s+)?(.+?)\s*\?*$",
        r"^what does\s+(?:an?\s+|the\s+)?(.+?)\s+(?:mean|stand for|do)\s*\?*$",
        r"^how (?:does|do)\s+(?!(?:this|that|these|those|it|they|our|my|your|we|you|i)\b)"
        r"(?:an?\s+|the\s+)?(.+?)(?:\s+(?:actually|really|exactly|internally|even))?\s+works?\s*\?*$",
        r"^(?:define|explain|describe)\s+(?:what\s+)?(?:an?\s+|the\s+)?(.+?)(?:\s+is|\s+means)?\s*[.?]*$",
    )
]
_ASKED = re.compile(r"^(?:Q\d*|문|질문|문제)\s*(?:\d+)?\s*[.:)：]\s*", re.IGNORECASE)


class Names(Struct, frozen=True):
    """Every name of one concept, as a page gives them."""

    term: Bilingual
    aliases: BilingualList

    def all(self) -> tuple[str, ...]:
        """Every name, terms first."""
        terms = filter(None, (self.term.ko, self.term.en))
        return (*terms, *self.aliases.ko, *self.aliases.en)


@lru_cache(TEXTS)  # as `plain`
def tidy(head: str) -> str:
    """A head's plain text: no markup, no numbering, no punctuation at its ends."""
    text = _NUMBERING.sub("", plain(_NUMBERING.sub("", _lowered(head))).strip())
    text = _ORNAMENT.sub("", _SHORT_CODE.sub("", text) if text.endswith(":") else text).strip()
    while text and text[-1] in _EDGE and not text.endswith("..."):
        text = text[:-1]
    while text and text[0] in _EDGE.replace(".", "").replace("-", ""):
        text = text[1:]
    return _spaced(text)


def _spaced(text: str) -> str:
    """`text` with one space for whatever room there is between two words."""
    return text if text.isprintable() and "  " not in text else _SPACES.sub(" ", text)


def _lowered(text: str) -> str:
    """What is raised in brackets: 한글<sup>English</sup>."""
    return _RAISED.sub(r" (\1)", text) if RAISED in text else text


@lru_cache(maxsize=1024)  # forms ask in turn
def asked_for(head: str) -> str | None:
    """The term that a question asks for: "What is dropout?", "과적합이란?"; None for others."""
    if not _may_ask(plain(head)):
        return None
    text = _ASKED.sub("", tidy_question(head))
    is_korean = has_hangul(text)
    for pattern in _KO_QUESTIONS if is_korean else _EN_QUESTIONS:
        if match := pattern.match(text):
            name = match[1].strip().strip(_QUOTES).strip()
            is_one = not re.search(
                r"\bdifference|,.*,|\bthe best\b|\bpurpose of\b|\badvantages?\b",
                name,
                re.IGNORECASE,
            )
            return name if is_one and is_term(name) and not TOPIC.match(name) else None
    return None


def _may_ask(text: str) -> bool:
    """Whether a word is in `text` that questions are asked with."""
    lower = text.lower()
    return any(word in lower for word in _EN_ASKS) or bool(_KO_ASKS.search(text))


def tidy_question(head: str) -> str:
    """Like `tidy`, but the question mark stays."""
    text = plain(_NUMBERING.sub("", _lowered(head))).strip().strip("*").strip()
    return _spaced(_NUMBERING.sub("", text))


class Parted(Struct, frozen=True):
    """What an entry's head holds: names beside each other, and names in brackets behind them."""

    heads: tuple[str, ...]
    bracketed: tuple[str, ...]

    def are_several(self) -> bool:
        """Whether there is more than one name."""
        found = (*self.heads, *self.bracketed)
        return len(found) > 1 and len(set(map(folded, found))) > 1

    def names(self, is_another: Callable[[str, str], bool] | None = None) -> Names | None:
        """All names; None where there are none. For `is_another` see `names_of`."""
        if not self.heads:
            return None
        mine = [
            piece
            for piece in self.bracketed
            if not (is_another and any(is_another(piece, name) for name in self.heads))
        ]
        return _sorted((*self.heads, *mine))


def names_of(head: str, is_another: Callable[[str, str], bool] | None = None) -> Names | None:
    """The names in `head`, which is plain text; None where it has none.

    `is_another(name, head's name)` tells whether a bracketed name is another concept's.
    """
    return parted(head).names(is_another)


@lru_cache(TEXTS)  # each is asked for again by drafts
def parted(head: str) -> Parted:
    """`head`, which is plain text, taken apart."""
    core, brackets = (head, []) if _CALL.match(head) else _taken_apart(head)
    return Parted(tuple(filter(None, _head_parts(core))), tuple(filter(_is_name, brackets)))


def _sorted(found: tuple[str, ...]) -> Names:
    """Names by language: the first of each is the term."""
    ko, en, seen = list[str](), list[str](), set[str]()
    for name in found:
        if (key := folded(name)) not in seen:
            seen.add(key)
            (ko if has_hangul(name) else en).append(name)
    term = Bilingual(ko=ko[0] if ko else None, en=en[0] if en else None)
    return Names(term, BilingualList(ko=tuple(ko[1:]), en=tuple(en[1:])))


def _taken_apart(head: str) -> tuple[str, list[str]]:
    """What stands outside of brackets at the head's end, and the names inside.

    A bracket in the middle of a name belongs to the name's writing and gives no name.
    """
    brackets: list[str] = []
    core = head.strip()
    while core and core[-1] in _CLOSING:
        start = _start_of_bracket(core)
        if start <= 0:
            break
        pieces = [_LEAD.sub("", piece).strip(_EDGE) for piece in _APART.split(core[start + 1 : -1])]
        brackets[:0] = [piece for piece in pieces if piece]
        core = core[:start].rstrip()
    if match := _INSIDE.match(core):
        core = f"{match[1]} {match[3].strip()}" if match[3][:1] != "의" else core
    return core, brackets


def _start_of_bracket(text: str) -> int:
    depth = 0
    for index in range(len(text) - 1, -1, -1):
        if text[index] in _CLOSING:
            depth += 1
        elif text[index] in _OPENING:
            depth -= 1
            if not depth:
                return index
    return -1


def _head_parts(core: str) -> list[str]:
    """The names that a head gives beside each other: with = or a spaced slash, or in two scripts."""
    parts = [part.strip(_EDGE) for part in _HEAD_APART.split(core)]
    if len(parts) > 1 and all(map(is_term, parts)):
        return parts
    for sign in (sign for sign in ",/|" if sign in core):
        parts = [part.strip(_EDGE) for part in core.split(sign)]
        if all(parts) and [has_hangul(part) for part in parts] in ([True, False], [False, True]):
            return parts
    return [core.strip(_EDGE) or core]


def _is_name(piece: str) -> bool:
    return (
        bool(piece)
        and not _REMARK.search(piece)
        and not _SYMBOL.search(piece)
        and not is_letter(piece)
        and role_of(piece) is None
        and is_term(piece)
    )
