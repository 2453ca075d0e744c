"""The wanted names, ready to be compared with what was typed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from itertools import permutations

from msgspec import Struct

from dlcards.core.judging.english import singular_key
from dlcards.core.judging.faults import opposites
from dlcards.core.judging.forms import cased_key, items_key, key, loose_key, tidied
from dlcards.core.judging.nearness import is_abbreviation
from dlcards.core.judging.readings import Reading
from dlcards.core.judging.verdict import Pardon
from dlcards.core.judging.wanted import Wanted


class Name(Struct, frozen=True):
    """A name of the note that is asked."""

    text: str
    is_foreign: bool = False  # in the other language
    is_first: bool = False


class Catalogue:
    """The names of one `Wanted`, found by each of the forms that make two names one."""

    def __init__(self, wanted: Wanted) -> None:
        own = [Name(tidied(text), is_first=not n) for n, text in enumerate(wanted.names)]
        foreign = [Name(tidied(text), is_foreign=True) for text in wanted.foreign]
        self.wanted = wanted
        self.names = (*own, *foreign)
        self._namesakes = frozenset(map(cased_key, wanted.namesakes))
        self._by_text = _found_by((name.text, name) for name in self.names)
        self._by_key = _found_by((key(name.text), name) for name in self.names)
        self._by_loose_key = _found_by((loose_key(name.text), name) for name in self.names)
        self._by_singular = _found_by((singular_key(name.text), name) for name in self.names)
        self._by_items = _found_by(
            (items, name) for name in self.names if (items := items_key(name.text))
        )
        self._shared = frozenset(map(key, wanted.namesakes))

    @property
    def first(self) -> str:
        """The name to show where none was hit."""
        return self.wanted.names[0]

    def exact(self, text: str) -> Name | None:
        """The name that `text` is, punctuation included; and case, where it matters."""
        if name := self._by_text.get(text):
            return name
        found = key(text)
        if found not in self._shared:
            return self._by_key.get(found)
        same = (name for name in self.names if cased_key(name.text) == cased_key(text))
        return next(same, None)

    def is_but_for_case(self, text: str) -> bool:
        """Whether `text` is a name but for case, where that matters, and is no namesake's."""
        return key(text) in self._shared and cased_key(text) not in self._namesakes

    def loose(self, text: str) -> Name | None:
        """The name that `text` is without punctuation, and without case."""
        return self._by_loose_key.get(loose_key(text))

    def numbered(self, text: str) -> Name | None:
        """The English name whose singular or plural `text` is."""
        found = singular_key(text)
        return self._by_singular.get(found) if found else None

    def listed(self, text: str) -> Name | None:
        """The list that `text` is in another order, if a list is wanted in the lane's language."""
        if not self._by_items:
            return None
        name = self._by_items.get(items_key(text) or items_key(text.replace(" ", ",")))
        return None if name is None or name.is_foreign else name

    def twofold(self, text: str) -> Name | None:
        """The name that stands in `text` beside another one of the same note."""
        return self._pairs.get(loose_key(text))

    def turned(self, text: str) -> Name | None:
        """The name that `text` is the opposite of."""
        return self._opposites.get(key(text))

    @cached_property
    def _opposites(self) -> Mapping[str, Name]:
        asked = self.names if self.wanted.takes_foreign else self.names[: len(self.wanted.names)]
        return _found_by((turn, name) for name in asked for turn in opposites(key(name.text)))

    @cached_property
    def _pairs(self) -> Mapping[str, Name]:
        return _found_by(
            (loose_key(one.text) + loose_key(other.text), other if one.is_foreign else one)
            for one, other in permutations(self.names, 2)
        )

    def pardons(self, name: Name, reading: Reading) -> tuple[Pardon, ...]:
        """All that is overlooked where `reading` is taken for `name`, in order, each once."""
        found = {*reading.pardons, *self._of_name(name)}
        return tuple(pardon for pardon in Pardon if pardon in found)

    def _of_name(self, name: Name) -> Iterator[Pardon]:
        if is_abbreviation(name.text) and not name.is_first:
            yield Pardon.ABBREVIATION
        elif not (name.is_first or name.is_foreign):
            yield Pardon.ALIAS
        if name.is_foreign:
            yield Pardon.LANGUAGE


def _found_by(pairs: Iterable[tuple[str, Name]]) -> Mapping[str, Name]:
    """The first name under each key."""
    found: dict[str, Name] = {}
    for text, name in pairs:
        found.setdefault(text, name)
    return found


@lru_cache(maxsize=64)
def catalogue(wanted: Wanted) -> Catalogue:
    """The catalogue of `wanted`, made once."""
    return Catalogue(wanted)
