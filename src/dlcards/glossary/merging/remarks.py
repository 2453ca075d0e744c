"""The comments that a build leaves in a deck for the person who finishes it.

They are known again by their words, in either language: one that a person changed is the person's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dlcards.core.hangul import is_syllable
from dlcards.core.language import Language
from dlcards.core.plain import Plain
from dlcards.core.safe import one_line
from dlcards.decks.edits import Lines
from dlcards.decks.writing import flow
from dlcards.glossary.draft import Stub
from dlcards.glossary.drafting.identifier import identifier
from dlcards.i18n import building
from dlcards.i18n.text import Speaker

_IN_HALVES = ("term", "meaning", "cloze", "example", "beware")
_ID = re.compile(r"# - id: \S+")


def half_remarks(key: str, value: object, language: Language) -> Iterator[str]:
    """The remark on a part of a note that is there in one language only."""
    if key in _IN_HALVES and isinstance(value, dict):
        for missing in Language:
            if missing not in value:
                yield half_remark(f"{key}.{missing}", language)


def half_remark(part: str, language: Language) -> str:
    """The remark that `part`, such as `meaning.en`, is not there yet."""
    return f"# {Speaker(language)(building.HALF_MISSING, part=part)}"


def to_do(stub: Stub, language: Language) -> list[str]:
    """The remark on an entry without a definition: a note that wants its meaning."""
    term = one_line(stub.term)
    text = Speaker(language)(building.TO_DO, page=one_line(stub.page), term=term)
    half = Language.KO if any(map(is_syllable, term)) else Language.EN
    note = _commented({"id": identifier(term), "term": {half.value: term}})
    return [f"# {text}", *note, f"#   meaning: {{{language}: }}"]


def to_do_lines(lines: Lines, stub: Stub, where: dict[str, int]) -> range | None:
    """The lines, from 0, of the remark on `stub`, if one stands as it was written.

    `where` is what `remarks_in` gives.
    """
    for language in Language:
        first, *others = to_do(stub, language)
        if (start := where.get(first)) is None:
            continue
        found = [stripped(lines, start + 1 + n) for n in range(len(others))]
        if found[1:] == others[1:] and _ID.fullmatch(found[0]):
            return range(start, start + 1 + len(others))
    return None


def remarks_in(lines: Lines) -> dict[str, int]:
    """Every line that is a comment and nothing else, and its number, from 0."""
    numbered = ((stripped(lines, number), number) for number in range(len(lines)))
    return {text: number for text, number in numbered if text.startswith("#")}


def stripped(lines: Lines, number: int) -> str:
    """Line `number`, from 0, without the spaces round it; empty behind the last."""
    if number >= len(lines):
        return ""
    start, stop = lines.span(number)
    return lines.text[start:stop].strip()


def _commented(note: Plain) -> list[str]:
    first, *others = [f"{key}: {flow(value)}" for key, value in note.items()]
    return [f"# - {first}", *(f"#   {line}" for line in others)]
