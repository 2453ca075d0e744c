"""The comments that a build leaves in a deck for the person who finishes it.

They are known again by their words, in either language: one that a person changed is the person's.
"""

from __future__ import annotations

from functools import cache

from dlcards.core.language import Language
from dlcards.core.note import Figure
from dlcards.core.plain import plain_figure
from dlcards.decks.edits import Lines
from dlcards.decks.writing import flow
from dlcards.i18n import building
from dlcards.i18n.text import Speaker

_HALVES = tuple(Language)
_IN_HALVES = frozenset({"term", "meaning", "cloze", "example", "beware"})
BEHIND_FIGURE = frozenset({"beware", "tags", "see", "was", "also", "built", "source"})
_FIGURE = "# figure: "


def half_remarks(key: str, value: object, language: Language) -> list[str]:
    """The remark on a part of a note that is there in one language only."""
    if key not in _IN_HALVES or not isinstance(value, dict):
        return []
    return [half_remark(f"{key}.{half}", language) for half in _HALVES if half not in value]


@cache  # of a few parts
def half_remark(part: str, language: Language) -> str:
    """The remark that `part`, such as `meaning.en`, is not there yet."""
    return f"# {Speaker(language)(building.HALF_MISSING, part=part)}"


def figure_remark(figure: Figure, language: Language) -> str:
    """The remark on a picture whose file is not there: without its first sign it is the figure."""
    return f"{_FIGURE}{figure_form(figure)} # {Speaker(language)(building.NO_FILE)}"


def figure_form(figure: Figure) -> str:
    """A picture's path and words, as they stand in a deck, in one line."""
    return flow(plain_figure(figure))


def remarked_figure(line: str) -> str | None:
    """The `figure_form` in a line that is such a remark, else None."""
    for language in Language:
        end = f" # {Speaker(language)(building.NO_FILE)}"
        if line.startswith(_FIGURE) and line.endswith(end):
            return line.removeprefix(_FIGURE).removesuffix(end)
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
