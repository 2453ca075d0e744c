"""Tellings of the same concept found together, wherever they stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from dlcards.core.names import folded
from dlcards.glossary.drafting.telling import Telling, abbreviates, differ_by_case
from dlcards.glossary.reading.shape import has_hangul

_SHORTEST = 2  # letters: one alone is a symbol, and many concepts use it


@dataclass(slots=True)
class Concept:
    """What one or more tellings tell."""

    number: int
    tellings: list[Telling] = field(default_factory=list)
    names: list[str] = field(default_factory=list)

    def add(self, telling: Telling) -> None:
        """Take `telling` in."""
        self.tellings.append(telling)
        self._name(telling.names.all())

    def take(self, other: Concept) -> None:
        """Take in all that `other` has, which is nothing then."""
        self.tellings += other.tellings
        self._name(other.names)
        other.tellings, other.names = [], []

    def _name(self, names: Iterable[str]) -> None:
        self.names += [name for name in dict.fromkeys(names) if name not in self.names]


def concepts(tellings: Iterable[Telling]) -> list[Concept]:
    """The concepts of `tellings`, in the order in which they are first told."""
    found: list[Concept] = []
    by_name: defaultdict[str, list[Concept]] = defaultdict(list)
    for telling in tellings:
        names = [name for name in telling.names.all() if len(folded(name)) >= _SHORTEST]
        rivals = [one for name in names for one in by_name[folded(name)]]
        is_given = telling.entry.given is not None  # the page's writer knew it from all others
        every = telling.names.all()
        same = [one for one in rivals if not is_given and may_be_one(one.names, every)]
        concept = min(same, key=lambda one: one.number, default=None)
        if concept is None:
            concept = Concept(len(found))
            found.append(concept)
        concept.add(telling)
        for other in same:  # what seemed two concepts is one: CNN, convolutional neural network
            if other is not concept and other.tellings:
                names += [name for name in other.names if len(folded(name)) >= _SHORTEST]
                concept.take(other)
        for name in {folded(name) for name in names}:
            by_name[name] = [
                *(o for o in by_name[name] if o.tellings and o is not concept),
                concept,
            ]
    return [one for one in found if one.tellings]


def may_be_one(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the names of two entries, which share one, may be those of one concept.

    A Korean name alone may be two concepts' (정규화): where both have English names, they
    must share one, or one must be the other's abbreviation.
    """
    if differ_by_case(one, other):
        return False
    ours = {name for name in one if not has_hangul(name)}
    theirs = {name for name in other if not has_hangul(name)}
    if not ours or not theirs:
        return True
    if {folded(name) for name in ours} & {folded(name) for name in theirs}:
        return True
    return any(abbreviates(a, b) for a in ours for b in theirs)
