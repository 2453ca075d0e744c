"""Entries without a definition anywhere: notes that a person only has to finish."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from dlcards.core.language import Bilingual
from dlcards.core.names import folded
from dlcards.core.note import Note
from dlcards.glossary.draft import Stub
from dlcards.glossary.drafting.concepts import Concept, may_be_one
from dlcards.glossary.drafting.identifier import note_id
from dlcards.glossary.drafting.known import Known
from dlcards.glossary.drafting.telling import abbreviates
from dlcards.glossary.reading.entry import Reading
from dlcards.glossary.reading.names import Names, names_of
from dlcards.glossary.reading.shape import has_hangul

IsAnother = Callable[[str, str], bool]


def unfinished(head: str, is_another: IsAnother | None = None) -> Note:
    """The note of an entry's `head`, without a meaning; `is_another` as for `names_of`.

    >>> note = unfinished("배치 정규화 (BN, Batch Normalization)")
    >>> (note.id, note.term.ko, note.term.en, note.aliases.en)
    ('bn', '배치 정규화', 'BN', ('Batch Normalization',))
    """
    names = names_of(head, is_another)
    if names is None:
        term = Bilingual(ko=head) if has_hangul(head) else Bilingual(en=head)
        return Note(note_id(term), term, Bilingual())
    return Note(note_id(names.term), names.term, Bilingual(), aliases=names.aliases)


def stubs(
    pages: Iterable[tuple[str, Reading]], told: Sequence[Concept], known: Known
) -> Iterator[Stub]:
    """The entries of `pages` that tell nothing and of which no concept is told, each once."""
    entries = [(page, one) for page, reading in pages for one in reading.unwritten]
    heads = {folded(name) for _, one in entries for name in _heads(one.head)}
    seen: defaultdict[str, list[Sequence[str]]] = defaultdict(list)
    for concept in told:
        for name in concept.names:
            seen[folded(name)].append(concept.names)

    def is_another(name: str, head: str) -> bool:
        is_entry = folded(name) in seen or folded(name) in heads
        is_alike = has_hangul(name) == has_hangul(head)
        is_other = is_entry and is_alike and not abbreviates(name, head)
        return known.are_two(name, head) or is_other

    for page, one in entries:
        note = unfinished(one.head, is_another)
        names = Names(note.term, note.aliases).all()
        rivals = (other for name in names for other in seen[folded(name)])
        if not any(may_be_one(other, names) for other in rivals):
            for name in names:
                seen[folded(name)].append(names)
            yield Stub(one.head, note, page, one.line)


def _heads(head: str) -> tuple[str, ...]:
    """The names that stand before any bracket."""
    note = unfinished(head, lambda _name, _head: True)
    return Names(note.term, note.aliases).all()
