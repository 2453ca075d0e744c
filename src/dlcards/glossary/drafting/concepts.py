"""Tellings of the same concept found together, wherever they stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from msgspec import Struct, field

from dlcards.core.names import folded
from dlcards.glossary.drafting.telling import Telling, abbreviates, differ_by_case, letters_of
from dlcards.glossary.reading.shape import has_hangul

_FEW = 8  # concepts of one name, which are looked at one by one
_SHORTEST = 2  # letters: one alone is a symbol, and many concepts use it


class Concept(Struct):
    """What one or more tellings tell."""

    number: int
    tellings: list[Telling] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    _signs: frozenset[str] | None = None  # of `names`, once anybody asks

    def add(self, telling: Telling) -> None:
        """Take `telling` in."""
        self.tellings.append(telling)
        self._name(telling.names.all())

    def take(self, other: Concept) -> None:
        """Take in all that `other` has, which is nothing then."""
        self.tellings += other.tellings
        self._name(other.names)
        other.tellings, other.names = [], []

    def signs(self) -> frozenset[str]:
        """What the names of another concept have in common with these if they are one's."""
        if self._signs is None:
            self._signs = signs_of(self.names)
        return self._signs

    def _name(self, names: Iterable[str]) -> None:
        if new := [name for name in dict.fromkeys(names) if name not in self.names]:
            self.names += new
            self._signs = None


def concepts(tellings: Iterable[Telling]) -> list[Concept]:
    """The concepts of `tellings`, in the order in which they are first told."""
    found: list[Concept] = []
    by_name: defaultdict[str, dict[int, Concept]] = defaultdict(dict)  # by their numbers
    for telling in tellings:
        names = [name for name in telling.names.all() if len(folded(name)) >= _SHORTEST]
        rivals = [one for name in names for one in by_name[folded(name)].values() if one.tellings]
        is_given = telling.entry.given is not None  # the page's writer knew it from all others
        every = telling.names.all()
        near = _akin(rivals, every) if len(rivals) > _FEW else rivals
        same = [one for one in near if not is_given and may_be_one(one.names, every)]
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
            by_name[name].pop(concept.number, None)
            by_name[name][concept.number] = concept
    return [one for one in found if one.tellings]


def _akin(rivals: Iterable[Concept], names: Sequence[str]) -> list[Concept]:
    """The rivals that `names` may be of, at a glance: thousands may go by one Korean name."""
    signs = signs_of(names)
    if not signs:
        return list(rivals)
    return [one for one in rivals if not (own := one.signs()) or not signs.isdisjoint(own)]


def signs_of(names: Iterable[str]) -> frozenset[str]:
    """What two entries have some of in common if `may_be_one` is true of their names.

    That is each name that is not Korean, its letters and its initials. None are given where they
    tell nothing: then it may be true of any.
    """
    found = {name: letters_of(name) for name in names if not has_hangul(name)}
    if not all(found.values()):
        return frozenset()
    return frozenset(map(folded, found)).union(*found.values())


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
