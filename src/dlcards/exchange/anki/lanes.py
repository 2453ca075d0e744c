"""Which lanes the note type has a card template for, and in which order.

A template's place is written into every card, in the learner's collection too. And a note type
whose templates are no longer those of the learner's own is not updated by an import, unless they
ask for merging. So the lanes listed here are frozen from the first release on, and there is room
for more gaps than sentences usually have: gap numbers are never reused, so even a sentence with
one gap may come to number 4.
"""

from __future__ import annotations

from dlcards.core.lane import Lane, Way
from dlcards.core.language import Language

GAPS = (1, 2, 3, 4, 5)

SWITCHED_LANES = (
    *(Lane(way, language) for language in Language for way in (Way.NAME, Way.MEANING)),
    *(Lane(Way.TERM, language.other) for language in Language),
)
CLOZE_LANES = tuple(Lane(Way.CLOZE, language, gap) for language in Language for gap in GAPS)
LANES = SWITCHED_LANES + CLOZE_LANES

ORDINALS = {lane: ordinal for ordinal, lane in enumerate(LANES)}
