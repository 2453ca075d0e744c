"""Stamps: what a page said at the last build, as short digests, so that no text is kept twice.

A stamp is the `hash` of a note's `built`: `aliases.ko=m2Xop_k+7hQ4d-a term.en=k3vZq9B`. Seven
letters of base 64 stand for a text, or for each item of a list: 42 bits, since entries are also
found by them, and of 10,000 terms and 10,000 others two must not be the same by chance.
"""

from __future__ import annotations

from binascii import b2a_base64
from collections.abc import Iterable, Mapping
from functools import lru_cache
from hashlib import blake2b

from dlcards.glossary.merging.facets import Facet

ALSO = "also"  # the facet of the definitions that other pages gave
MISSING = "missing"  # that of the picture whose file is not there
_LETTERS = 7
_FOR_NAMES = bytes.maketrans(b"+/", b"-_")  # as base 64 is written in the names of files

Stamp = dict[str, tuple[str, ...]]  # facet -> its digests: one for a text, one an item for a list


@lru_cache(maxsize=1 << 16)  # a text is looked at from several sides in one build
def digest(text: str) -> str:
    """Seven letters for a text."""
    letters = b2a_base64(blake2b(text.encode(), digest_size=6).digest())
    return letters[:_LETTERS].translate(_FOR_NAMES).decode()


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
