"""Three sides of a note: what the page said last, what it says now, and what the person wrote.

What the person left as it was follows the page; what the page left as it was stays the person's;
where both changed a text, the person's stays and the clash is told, at every build until it is
settled: by making both the same, or by taking one side for all. Lists never clash: what the page
adds is added, what it drops is dropped, and the person's own items stay.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from dlcards.glossary.merging.facets import Facet, Facets, is_sound
from dlcards.glossary.merging.stamp import Stamp, digest, stamped


class Take(StrEnum):
    """Whose text is taken where both changed it."""

    DECK = "deck"
    PAGE = "page"


class Clash(Struct, frozen=True):
    """A text that person and page both changed; None where a side took it out."""

    facet: str
    ours: str | None
    theirs: str | None


class Weighed(Struct, frozen=True):
    """What came of it."""

    facets: Facets
    stamp: Stamp
    arrived: tuple[str, ...]  # facets that the page changed in the deck
    clashes: tuple[Clash, ...]


def weighed(ours: Facets, theirs: Facets, last: Stamp, take: Take | None = None) -> Weighed:
    """The person's facets and the page's, by what the page said last."""
    found, stamp, clashes = Facets(), Stamp(), []
    for name in dict.fromkeys((*ours, *theirs, *last)):
        mine, page, before = ours.get(name), theirs.get(name), last.get(name, ())
        stamp[name] = stamped(page)
        if isinstance(mine, tuple) or isinstance(page, tuple):
            found[name] = _joined(_items(mine), _items(page), before)
        elif stamped(page) == before or mine == page or take == Take.DECK:
            _put(found, name, mine)
        elif stamped(mine) == before or take == Take.PAGE:
            _put(found, name, page)
        else:
            clashes.append(Clash(name, mine, page))
            _put(found, name, mine)
            stamp[name] = before
    if not is_sound(found):
        _keep_halves(found, ours, stamp, last)
    found = {name: facet for name, facet in found.items() if facet}
    arrived = tuple(name for name in stamp if found.get(name) != ours.get(name))
    return Weighed(found, stamp, arrived, tuple(clashes))


def _joined(mine: tuple[str, ...], page: tuple[str, ...], last: tuple[str, ...]) -> Facet:
    """The person's items without those that the page dropped, and those that it added."""
    dropped = set(last) - {digest(item) for item in page}
    kept = [item for item in mine if digest(item) not in dropped]
    known = {*last, *(digest(item) for item in mine)}
    return (*kept, *(item for item in page if digest(item) not in known))


def _items(facet: Facet | None) -> tuple[str, ...]:
    return facet if isinstance(facet, tuple) else ()


def _put(facets: Facets, name: str, facet: Facet | None) -> None:
    if facet is not None:
        facets[name] = facet


def _keep_halves(found: Facets, ours: Facets, stamp: Stamp, last: Stamp) -> None:
    """Leave the term and the meaning of a note that would lose its only ones as they were."""
    for part in ("term", "meaning"):
        names = [f"{part}.ko", f"{part}.en"]
        if not any(name in found for name in names):
            for name in names:
                _put(found, name, ours.get(name))
                stamp[name] = last.get(name, ())
