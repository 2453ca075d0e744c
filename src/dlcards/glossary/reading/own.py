"""Pages that `dlcards glossary` wrote: read back to the letter, whatever people added around.

Such an entry stands under an anchor with its note's key and runs to the next anchor or heading.
Its signs are never those of its texts, since the writer puts a backslash before the latter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from dlcards.core.keys import NoteKey
from dlcards.core.language import Bilingual, BilingualList, Language
from dlcards.glossary.markdown import unescaped
from dlcards.glossary.reading.entry import Entry, Picture, Told
from dlcards.glossary.reading.names import Names
from dlcards.glossary.reading.shape import has_hangul, language_of
from dlcards.i18n import details

_ANCHOR = re.compile(r'^<a id="([^"\s]+?)--([^"\s]+)"></a>$')
_LANGUAGE = re.compile(r"^<!-- dlcards glossary (ko|en) -->$", re.MULTILINE)
_HEADING = re.compile(r"^#{1,6} ")
_TERMS = re.compile(r"^### (.*?)(?<!\\)(?: \((.*)(?<!\\)\))?$")
_ALIASES = re.compile(r"^\*[^:*]+: (.*)\*$")
_COMMA = re.compile(r"(?<!\\), ")
_FIGURE = re.compile(r"^!\[(.*)(?<!\\)\]\((.*)\)$")
_PART = re.compile(r"^- \*\*([^*:]+)\*\*: (.*)$")


class Own(Struct, frozen=True):
    """The entries that we wrote, and the page with their lines made empty."""

    entries: tuple[Entry, ...]
    rest: str


def own(text: str) -> Own:
    """Read what is ours in the page `text`; on all other pages that is nothing."""
    if '<a id="' not in text:
        return Own((), text)
    lines = text.split("\n")
    declared = _LANGUAGE.search(text)
    language = Language(declared[1]) if declared else None
    starts = [at for at, line in enumerate(lines) if _ANCHOR.match(line)]
    entries: list[Entry] = []
    for start in starts:
        end = _end(lines, start)
        if end is not None and (entry := _entry(lines, start, end, language)):
            entries.append(entry)
            lines[start:end] = [""] * (end - start)
    return Own(tuple(entries), "\n".join(lines) if entries else text)


def _end(lines: Sequence[str], start: int) -> int | None:
    """The line after an entry whose anchor is line `start`; None where no term follows."""
    at = start + 1
    while at < len(lines) and not lines[at].strip():
        at += 1
    if at == len(lines) or not _TERMS.match(lines[at]):
        return None
    at, is_formula = at + 1, False
    while at < len(lines):
        is_formula ^= lines[at].strip() == "$$"
        if not is_formula and (lines[at].startswith("<a id=") or _HEADING.match(lines[at])):
            break
        at += 1
    return at


def _entry(lines: Sequence[str], start: int, end: int, declared: Language | None) -> Entry | None:
    """The entry in `lines[start:end]`; None where nothing is left of its definition."""
    anchor = _ANCHOR.match(lines[start])
    at = next(at for at in range(start + 1, end) if lines[at].strip())
    terms = _TERMS.match(lines[at])
    assert anchor is not None
    assert terms is not None
    told, aliases = Told(), list[str]()
    meaning = list(_told(lines[at + 1 : end], told, aliases))
    if not meaning:
        return None
    text = "\n".join(meaning)
    language = declared or language_of(text)
    told.meaning[language] = text
    told.used = set(range(start + 1, end + 1))
    names = _names([unescaped(one) for one in terms.groups() if one], aliases, language)
    key = f"{anchor[1]}/{anchor[2]}"
    note = NoteKey.parse(key).note if _is_key(key) else None
    return Entry(names.term.prefer(language) or "", (), at + 1, told, given=names, id=note)


def _told(lines: Sequence[str], told: Told, aliases: list[str]) -> Iterator[str]:
    """The lines of the meaning; what else there is goes into `told` and `aliases`."""
    formula: list[str] | None = None
    for line in lines:
        if line.strip() == "$$":
            if formula is not None:
                told.formula = "\n".join(formula)
            formula = [] if formula is None else None
        elif formula is not None:
            formula.append(line)
        elif match := _ALIASES.match(line):
            aliases += map(unescaped, _COMMA.split(match[1]))
        elif match := _FIGURE.match(line):
            told.picture = Picture(match[2], unescaped(match[1]))
        elif match := _PART.match(line):
            _take(told, match[1], unescaped(match[2]))
        elif line.strip():
            yield unescaped(line)


def _take(told: Told, label: str, text: str) -> None:
    if label in (details.EXAMPLE.ko, details.EXAMPLE.en):
        told.example = text
    elif label in (details.BEWARE.ko, details.BEWARE.en):
        told.beware = text


def _names(terms: Sequence[str], aliases: Sequence[str], language: Language) -> Names:
    """Names as they stand on the page: its own language's term first, the other in brackets."""
    first, other = terms[0], terms[1] if len(terms) > 1 else None
    is_own = other is not None or has_hangul(first) == (language is Language.KO)
    own_term, others = (first, other) if is_own else (None, first)
    ko, en = (own_term, others) if language is Language.KO else (others, own_term)
    given = tuple(aliases)
    lists = BilingualList(ko=given) if language is Language.KO else BilingualList(en=given)
    return Names(Bilingual(ko=ko, en=en), lists)


def _is_key(text: str) -> bool:
    try:
        NoteKey.parse(text)
    except ValueError:
        return False
    return True
