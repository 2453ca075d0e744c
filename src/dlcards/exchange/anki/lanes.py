"""Which lanes the note type has a card template for, and in which order.

A template's place is written into every card, in the learner's collection too. And a note type
whose templates are no longer those of the learner's own is not updated by an import, unless they
ask for merging. So the lanes listed here are frozen from the first release on, and there is room
for more gaps than sentences usually have: gap numbers are never reused, so even a sentence with
one gap may come to number 4.
"""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from dlcards.core.lane import Lane, Way
from dlcards.core.language import Language

GAPS = (1, 2, 3, 4, 5)

SWITCHED_LANES = (
    *(Lane(way, language) for language in Language for way in (Way.NAME, Way.MEANING)),
    *(Lane(Way.TERM, language.other) for language in Language),
)
CLOZE_LANES = tuple(Lane(Way.CLOZE, language, gap) for language in Language for gap in GAPS)
LANES = SWITCHED_LANES + CLOZE_LANES

_ORDINALS = {lane: ordinal for ordinal, lane in enumerate(LANES)}


class Choice(Struct, frozen=True, eq=False):
    """The lanes that a note is asked in, seen from the note type."""

    lanes: frozenset[Lane]  # those that have a template
    ordinals: tuple[int, ...]  # the templates, ascending, from 0
    left_out: tuple[Lane, ...]  # those that have none


@lru_cache(maxsize=1024)  # many notes, few choices
def chosen(lanes: tuple[Lane, ...]) -> Choice:
    """What `lanes` come to; equal lanes mostly give the very same choice."""
    known = frozenset(lane for lane in lanes if lane in _ORDINALS)
    left_out = tuple(lane for lane in lanes if lane not in _ORDINALS)
    return Choice(known, tuple(sorted(_ORDINALS[lane] for lane in known)), left_out)
