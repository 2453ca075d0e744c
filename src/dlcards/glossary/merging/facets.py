"""Facets: all that a note says, each under a name such as `meaning.ko`, as a text or a list.

They are what is compared and merged. Where a note came from, its identity and the definitions of
other pages have rules of their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dlcards.core.note import Note
from dlcards.core.plain import Plain, note_of, plain_note

Facet = str | tuple[str, ...]
Facets = dict[str, Facet]

_ASIDE = ("id", "was", "also", "built")
_WHOLE_BY = {"figure": "figure.file", "source": "source.title"}  # without it the others are void


def facets_of(note: Note) -> Facets:
    """All facets of `note`, in the files' order."""
    plain = plain_note(note)
    for key in _ASIDE:
        plain.pop(key, None)
    return dict(_flat(plain, ""))


def with_facets(note: Note, facets: Mapping[str, Facet]) -> Note:
    """`note` saying what `facets` say and nothing else."""
    plain = plain_note(note)
    kept: Plain = {key: plain[key] for key in _ASIDE if key in plain}
    for name, facet in facets.items():
        *steps, last = name.split(".")
        whole = _WHOLE_BY.get(name.partition(".")[0])
        if whole and whole not in facets:
            continue
        inner = kept
        for step in steps:
            inner = inner.setdefault(step, {})
        inner[last] = list(facet) if isinstance(facet, tuple) else facet
    return note_of(kept)


def is_sound(facets: Mapping[str, Facet]) -> bool:
    """Whether a note can be made of them: a term and a meaning are there."""
    return all(
        any(f"{part}.{language}" in facets for language in ("ko", "en"))
        for part in ("term", "meaning")
    )


def _flat(plain: Mapping[str, Any], lead: str) -> list[tuple[str, Facet]]:
    found: list[tuple[str, Facet]] = []
    for key, value in plain.items():
        if isinstance(value, dict):
            found += _flat(value, f"{lead}{key}.")
        else:
            found.append((f"{lead}{key}", tuple(value) if isinstance(value, list) else str(value)))
    return found
