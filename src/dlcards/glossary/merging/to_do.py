"""To-dos: comments that stand for entries without a definition, as notes that want a meaning.

A person finishes one by writing the meaning and taking out the signs. They are known again by
their words, in either language: one that a person changed is the person's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from dlcards.core.language import Language
from dlcards.core.note import Note
from dlcards.core.plain import plain_note
from dlcards.core.safe import one_line
from dlcards.decks.edits import Lines
from dlcards.decks.writing import flow
from dlcards.glossary.draft import Stub
from dlcards.glossary.drafting.stubs import unfinished
from dlcards.glossary.merging.remarks import stripped
from dlcards.i18n import building
from dlcards.i18n.text import Speaker

_ID = re.compile(r"# - id: \S+")
_ANY = "\0"  # for the page, which may have another name by now


def to_do(stub: Stub, language: Language) -> list[str]:
    """The lines that stand for `stub`."""
    return [_title(stub.head, one_line(stub.page), language), *_commented(stub.note, language)]


def to_do_lines(lines: Lines, head: str, remarks: dict[str, int]) -> range | None:
    """The numbers of the lines that stand for the entry `head`, if they are as they were written.

    `remarks` is what `remarks_in` gives.
    """
    notes = (unfinished(head), unfinished(head, lambda _name, _head: True))
    for language, note in product(Language, notes):
        wanted = _commented(note, language)[1:]
        for first in _titled(head, language, remarks):
            id_, *others = (stripped(lines, first + 1 + n) for n in range(len(wanted) + 1))
            if _ID.fullmatch(id_) and others == wanted:
                return range(first, first + 2 + len(wanted))
    return None


def _titled(head: str, language: Language, remarks: dict[str, int]) -> Iterator[int]:
    before, _, after = _title(head, _ANY, language).partition(_ANY)
    for text, number in remarks.items():
        if text.startswith(before) and text.endswith(after):
            yield number


def _title(head: str, page: str, language: Language) -> str:
    return f"# {Speaker(language)(building.TO_DO, page=page, term=head)}"


def _commented(note: Note, language: Language) -> list[str]:
    said = [f"{key}: {one_line(flow(value))}" for key, value in plain_note(note).items()]
    first, *others = [*said, f"meaning: {{{language}: }}"]
    return [f"# - {first}", *(f"#   {line}" for line in others)]
