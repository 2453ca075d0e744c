"""A page's text, read."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from dlcards.glossary.reading import walk
from dlcards.glossary.reading.entry import Reading
from dlcards.glossary.reading.lines import lines_of
from dlcards.glossary.reading.own import own
from dlcards.glossary.reading.plurals import with_singulars
from dlcards.glossary.reading.sifting import sifted
from dlcards.glossary.reading.washing import washed


def read(text: str, is_known: Callable[[str], bool] = lambda _name: False) -> Reading:
    """What the page `text` gives; `is_known` tells whether a name is a concept of some deck."""
    ours = own(text)
    page = washed(ours.rest)
    found = walk.read(lines_of(page.text), page.front, is_known)
    reading = with_singulars(sifted(found))
    if not ours.entries:
        return reading
    entries = sorted((*ours.entries, *reading.entries), key=lambda entry: entry.line)
    return replace(reading, entries=tuple(entries))
