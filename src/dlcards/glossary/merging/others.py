"""Definitions of one concept by several pages: the first is the note's, the others its `also`."""

from __future__ import annotations

from collections.abc import Sequence

from dlcards.core.language import Bilingual, Language
from dlcards.core.note import Also, Note
from dlcards.glossary.draft import Draft
from dlcards.glossary.merging.stamp import digest


def page_of(also: Also) -> str:
    """The page that a definition is from: its origin without the line."""
    page, colon, line = also.origin.rpartition(":")
    return page if colon and line.isdecimal() else also.origin


def form(text: Bilingual) -> str:
    """Both halves as the one text that a stamp digests."""
    return f"{text.ko or ''}\n{text.en or ''}"


def telling(draft: Draft) -> Also:
    """A draft's own definition, as another note's `also` would have it."""
    return Also(draft.note.meaning, f"{draft.page}:{draft.line}")


def joined(
    note: Note, told: Sequence[Also], last: Sequence[str]
) -> tuple[tuple[Also, ...], tuple[str, ...]]:
    """A note's `also` after pages told theirs, and the digests of all that pages brought.

    What a page words anew takes the place of its old words, unless a person changed those; what a
    person took out stays out; what a page tells no longer stays.
    """
    also, known = list(note.also), list(last)
    current = {(page_of(one), form(one.text)) for one in told}
    for one in told:
        mark, page = digest(form(one.text)), page_of(one)
        at = next((n for n, old in enumerate(also) if old.text == one.text), None)
        if at is not None:
            if page_of(also[at]) == page:
                also[at] = one
            known += [mark] if mark not in known else []
        elif mark not in known and not _is_said(one.text, note.meaning):
            at = next(
                (n for n, old in enumerate(also) if _is_outdated(old, page, current, known)), None
            )
            if at is None:
                also.append(one)
            else:
                known.remove(digest(form(also[at].text)))
                also[at] = one
            known.append(mark)
    return tuple(also), tuple(known)


def _is_outdated(old: Also, page: str, current: set[tuple[str, str]], known: Sequence[str]) -> bool:
    """Whether `page` brought an `also` that it tells no longer, and nobody touched it."""
    text = form(old.text)
    return page_of(old) == page and (page, text) not in current and digest(text) in known


def _is_said(text: Bilingual, meaning: Bilingual) -> bool:
    """Whether the note's own meaning says the same."""
    halves = [(text.get(language), meaning.get(language)) for language in Language]
    return all(half is None or half == own for half, own in halves)
