"""Two entries of a page whose names differ only by a plural's ending are one concept."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec.structs import replace

from dlcards.core.names import folded
from dlcards.glossary.reading.entry import Entry, Reading
from dlcards.glossary.reading.shape import bare

_ENDING = re.compile(r"(?<=[sx])es$|(?<=[cs]h)es$|(?<=[^\Wsiu])s$")
_NO_PLURAL = "ics"  # statistics are another thing than a statistic


def with_singulars(reading: Reading) -> Reading:
    """`reading` with the singular, where another entry has it, as a further name of a plural."""
    names = [bare(one.head) for one in reading.entries]
    if not any(name.endswith("s") for name in names):
        return reading
    heads = {folded(name): name for name in names if name.isascii()}
    pairs = zip(reading.entries, names, strict=True)
    return replace(reading, entries=tuple(_named(one, name, heads) for one, name in pairs))


def _named(entry: Entry, name: str, heads: Mapping[str, str]) -> Entry:
    if not name.endswith("s"):
        return entry
    plural = folded(name)
    singular = _ENDING.sub("", plural)
    if singular == plural or plural.endswith(_NO_PLURAL) or singular not in heads:
        return entry
    return replace(entry, names=(heads[singular], *entry.names))
