"""What a sitting came to, and what the next day brings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec import Struct

from dlcards.core.day import later
from dlcards.core.events import Kind, Review
from dlcards.core.grade import Grade
from dlcards.core.keys import NoteKey
from dlcards.study.ports import Agenda, Clock, Scope


class Summary(Struct, frozen=True):
    """A sitting in figures."""

    graded: int  # cards, practised ones too, drills aside
    grades: Mapping[Grade, int]  # of those
    drills: int
    begun: Sequence[NoteKey]  # notes asked for the first time
    seconds: int  # of answering
    tomorrow: int  # cards due by the next learner day, in this session's scope


def summary(
    agenda: Agenda, clock: Clock, scope: Scope, reviews: Sequence[Review], new: Sequence[NoteKey]
) -> Summary:
    """Sum up `reviews`; `new` are the notes that the sitting was to begin."""
    graded = [review for review in reviews if review.kind is not Kind.DRILL]
    asked = {review.card.note for review in graded if review.kind is Kind.REVIEW}
    counts = agenda.counts(scope, later(clock.today(), 1))
    return Summary(
        graded=len(graded),
        grades=Counter(review.grade for review in graded),
        drills=len(reviews) - len(graded),
        begun=[note for note in dict.fromkeys(new) if note in asked],
        seconds=round(sum(review.taken or 0 for review in reviews) / 1000),
        tomorrow=sum(count.due for count in counts.values()),
    )
