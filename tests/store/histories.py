"""Histories to live through: steps that a learner, and a clock that is not always right, take."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from hypothesis import strategies as st

from dlcards.core.day import Day, Instant
from dlcards.core.events import (
    Asked,
    Enough,
    Event,
    Kind,
    Known,
    Reset,
    Resumed,
    Retracted,
    Review,
    SchedulerChanged,
    Stamp,
    Suspended,
)
from dlcards.core.grade import Grade
from dlcards.core.keys import CardKey
from dlcards.store.store import Store
from tests.store.sample import MINUTE, NOON

DAY_MS = 86_400_000
DEEDS = (
    *("review",) * 30, *("drill", "practice", "known", "suspended", "resumed", "reset"),
    *("enough", "undo", "undo"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Step:
    """One deed, `minutes` after the one before it (before it, where negative)."""

    deed: str
    card: int
    grade: int = 4
    minutes: int = 1


def steps(cards: int) -> st.SearchStrategy[list[Step]]:
    """Histories of up to forty steps with as many cards."""
    leaps = st.sampled_from([0, 1, 5, 60, 1_440, 3_000, 20_000, -1, -90, -2_000])
    one = st.builds(
        Step,
        st.sampled_from([*DEEDS, "scheduler"]),
        st.integers(0, cards - 1),
        st.integers(0, 5),
        leaps,
    )
    return st.lists(one, max_size=40)


def random_steps(count: int, seed: int) -> Iterable[Step]:
    """A long history; its clock goes back now and then."""
    luck = random.Random(seed)
    for _ in range(count):
        leap = luck.choice((0, 1, 2, 3, 9)) if luck.random() > 0.02 else luck.choice((-30, 1_500))
        yield Step(luck.choice(DEEDS), luck.randrange(1_000_000), luck.randrange(6), leap)


def live(store: Store, cards: Sequence[CardKey], history: Iterable[Step]) -> list[Event]:
    """Take the steps through the journal; give what it wrote."""
    written: list[Event] = []
    now = NOON
    for number, step in enumerate(history):
        now = Instant(max(0, now + step.minutes * MINUTE))
        card, day = cards[step.card % len(cards)], Day(now // DAY_MS)
        fact = _made(step, number, card, day, written)
        if fact is not None:
            written.append(store.journal.append(fact, now))
    return written


class _Making:
    """An event that waits for its stamp."""

    def __init__(self, kind: type[Event], *values: object) -> None:
        self.kind, self.values = kind, values

    def __call__(self, stamp: Stamp) -> Event:
        return self.kind(stamp, *self.values)  # type: ignore[arg-type]


def _made(
    step: Step, number: int, card: CardKey, day: Day, written: Sequence[Event]
) -> _Making | None:
    grade = Grade(step.grade)
    if step.deed == "undo":
        deeds = [fact for fact in written[-5:] if not isinstance(fact, Retracted)]
        return _Making(Retracted, deeds[step.card % len(deeds)].stamp) if deeds else None
    if step.deed in set(Kind):
        return _Making(Review, card, grade, day, Kind(step.deed), Asked.FLIP, 4_000)
    made = {
        "known": _Making(Known, card, day),
        "suspended": _Making(Suspended, card),
        "resumed": _Making(Resumed, card),
        "reset": _Making(Reset, card),
        "enough": _Making(Enough, day),
        "scheduler": _Making(
            SchedulerChanged, "sm2", {"cap": 5 + number, "fuzz": bool(number % 2)}
        ),
    }
    return made[step.deed]
