"""Drafts of one page, and building them again and again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dlcards.core.language import Bilingual, Language
from dlcards.core.note import Deck, Figure, Note
from dlcards.decks.writing import written
from dlcards.glossary.draft import Draft, Stub
from dlcards.glossary.drafting.stubs import unfinished
from dlcards.glossary.merging.merge import merged
from dlcards.glossary.merging.proof import deck_in
from dlcards.glossary.merging.report import Merge

PAGE = "cnn.md"
HEAD = Deck("cnn", Bilingual("합성곱"), (), license="CC-BY-4.0")


def draft(
    note_id: str,
    line: int,
    meaning: str | Bilingual | None = None,
    page: str = PAGE,
    missing: Figure | None = None,
    **parts: Any,
) -> Draft:
    """An entry in Korean whose term is its id."""
    parts.setdefault("term", Bilingual(en=note_id))
    if not isinstance(meaning, Bilingual):
        meaning = Bilingual(meaning or f"{note_id}의 뜻")
    return Draft(Note(note_id, meaning=meaning, **parts), page, line, missing)


def stub(head: str, line: int) -> Stub:
    """An entry without a definition."""
    return Stub(head, unfinished(head), PAGE, line)


def new(*drafts: Draft, stubs: Sequence[Stub] = ()) -> str:
    """A new deck's text."""
    return merged(written(HEAD), HEAD, drafts, stubs, Language.KO).text


def deck(text: str) -> Deck:
    """The deck that a text reads as."""
    found = deck_in(text.removeprefix("\ufeff"))
    assert found is not None, text
    return found


def again(text: str, *drafts: Draft, stubs: Sequence[Stub] = (), **more: Any) -> Merge:
    """Build into a text; once more, and nothing changes."""
    more.setdefault("pages", (PAGE,))
    result = merged(text, deck(text), drafts, stubs, Language.KO, **more)
    second = merged(result.text, deck(result.text), drafts, stubs, Language.KO, **more)
    assert second.text == result.text
    assert (second.added, second.updated, second.renamed, second.to_do) == ((), (), (), ())
    return result


def lines_changed(before: str, after: str) -> tuple[list[str], list[str]]:
    """Lines that went and lines that came, but for what the program keeps for itself."""
    old, new = before.splitlines(), after.splitlines()
    gone = [line.strip() for line in old if line not in new]
    come = [line.strip() for line in new if line not in old]
    own = ("built:", "notes: [", "todo: [")
    return [one for one in gone if not one.startswith(own)], [
        one for one in come if not one.startswith(own)
    ]
