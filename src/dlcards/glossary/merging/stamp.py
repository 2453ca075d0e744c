"""Stamps: what a page said at the last build, as short digests, so that no text is kept twice.

A stamp is the `hash` of a note's `built`: `aliases.ko=m2xop+7hq4d term.en=k3vzq`. Five letters of
base 32 stand for a text, or for each item of a list; that a change goes unseen has a chance of
one in 33 million.
"""

from __future__ import annotations

from base64 import b32encode
from collections.abc import Iterable, Mapping
from hashlib import blake2b

from dlcards.glossary.merging.facets import Facet

ALSO = "also"  # the facet of the definitions that other pages gave
_LETTERS = 5

Stamp = dict[str, tuple[str, ...]]  # facet -> its digests: one for a text, one an item for a list


def digest(text: str) -> str:
    """Five letters for a text."""
    return b32encode(blake2b(text.encode(), digest_size=5).digest()).decode().lower()[:_LETTERS]


def stamped(facet: Facet | None) -> tuple[str, ...]:
    """The digests of a facet; none where there is none."""
    if facet is None:
        return ()
    return (digest(facet),) if isinstance(facet, str) else tuple(map(digest, facet))


def stamp_of(facets: Mapping[str, Facet], also: Iterable[str] = ()) -> Stamp:
    """The stamp of all that a page says; `also` are the texts that other pages say."""
    stamp = {name: stamped(facet) for name, facet in facets.items()}
    if others := stamped(tuple(also)):
        stamp[ALSO] = others
    return stamp


def written(stamp: Stamp) -> str:
    """A stamp as one text, the same for the same stamp in any order."""
    return " ".join(f"{name}={'+'.join(stamp[name])}" for name in sorted(stamp) if stamp[name])


def read(text: str) -> Stamp:
    """The stamp that `written` wrote; whatever else the text holds is left out."""
    stamp: Stamp = {}
    for word in text.split():
        name, equals, digests = word.partition("=")
        if equals and digests:
            stamp[name] = tuple(digests.split("+"))
    return stamp
