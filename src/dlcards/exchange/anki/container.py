"""The container of an Anki package: which member is what, and which holds the collection.

Three forms exist. *Legacy 1* holds `collection.anki2`. *Legacy 2* holds `collection.anki21`, and a
placeholder under the older name. The *latest* holds `collection.anki21b`, compressed with
Zstandard, and placeholders too; so a reader that takes the first collection it knows reads nothing.
"""

from __future__ import annotations

from collections.abc import Collection

META = "meta"
MEDIA = "media"
COLLECTION = "collection.anki21"
PLACEHOLDER = "collection.anki2"

LEGACY = b"\x08\x02"  # in `meta`: field 1 is the version, 2

_BY_VERSION = {1: "collection.anki2", 2: "collection.anki21", 3: "collection.anki21b"}
LATEST = _BY_VERSION[3]


def collection_member(names: Collection[str], meta: bytes | None) -> str | None:
    """The member that holds the collection: the one `meta` tells of, else the newest there.

    None where there is none.
    """
    if meta is not None:
        member = _BY_VERSION.get(_version(meta))
        return member if member in names else None
    return next(
        (name for _, name in sorted(_BY_VERSION.items(), reverse=True) if name in names), None
    )


def _version(meta: bytes) -> int:
    """The number in field 1 of the protobuf message `meta`; 0 where it is none of the three."""
    return meta[1] if len(meta) == len(LEGACY) and meta[:1] == LEGACY[:1] else 0
