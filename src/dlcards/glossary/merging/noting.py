"""One note after a build: new, changed where its page changed, or with one more definition."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from dlcards.core.note import Also, Built, Figure, Note
from dlcards.glossary.draft import Draft
from dlcards.glossary.merging import stamp as stamps
from dlcards.glossary.merging.facets import facets_of, with_facets
from dlcards.glossary.merging.others import form, joined, page_of, telling
from dlcards.glossary.merging.remarks import figure_form
from dlcards.glossary.merging.weighing import Clash, Take, Weighed, weighed


class NewPicture(Struct, frozen=True):
    """The page shows another picture without a file than it did, or none any more."""

    before: tuple[str, ...]  # the digest of what was remarked
    now: Figure | None


class Noted(Struct, frozen=True):
    """A note as it shall be, and what the pages had to do with it."""

    note: Note
    draft: Draft  # as the note's own page tells it
    arrived: tuple[str, ...] = ()  # facets
    clashes: tuple[Clash, ...] = ()
    picture: NewPicture | None = None


def new_note(draft: Draft, name: str) -> Note:
    """The note of a draft that no deck has, under the id `name`."""
    stamp = stamps.stamp_of(facets_of(draft.note), [form(one.text) for one in draft.note.also])
    stamp[stamps.MISSING] = _missing(draft)
    built = Built(draft.page, draft.line, stamps.written(stamp))
    return replace(draft.note, id=name, was=(), built=built)


def as_subject(note: Note, draft: Draft, home: str, take: Take | None) -> Noted:
    """The note that was built from `draft`'s entry, which stood on the page `home`."""
    assert note.built is not None
    draft = _told_by(home, draft)
    last = stamps.read(note.built.hash)
    others, pictured = last.pop(stamps.ALSO, ()), last.pop(stamps.MISSING, ())
    page = facets_of(draft.note)
    if stamps.stamp_of(page) == last:  # the page is as it was: so is the note
        result = Weighed({}, last, (), ())
        changed = note
    else:
        result = weighed(facets_of(note), page, last, take)
        changed = with_facets(note, result.facets) if result.arrived else note
    also, others = joined(changed, draft.note.also, others)
    stamp = {**result.stamp, stamps.ALSO: others, stamps.MISSING: _missing(draft)}
    changed = replace(
        changed, also=also, built=Built(draft.page, draft.line, stamps.written(stamp))
    )
    arrived = (*result.arrived, *_new_words(note, also))
    is_new = pictured != stamp[stamps.MISSING]
    picture = NewPicture(pictured, None if changed.figure else draft.missing) if is_new else None
    return Noted(changed, draft, arrived, result.clashes, picture)


def as_finished(note: Note, draft: Draft, stub: Note, take: Take | None) -> Noted:
    """The note that a person made of the to-do `stub`, whose entry has its definition by now."""
    stamp = stamps.written(stamps.stamp_of(facets_of(stub)))
    built = Built(draft.page, draft.line, stamp)
    return as_subject(replace(note, built=built), draft, draft.page, take)


def as_other(note: Note, draft: Draft) -> Noted:
    """The note of which another page tells too."""
    assert note.built is not None
    stamp = stamps.read(note.built.hash)
    told = (telling(draft), *draft.note.also)
    also, others = joined(note, told, stamp.get(stamps.ALSO, ()))
    written = stamps.written({**stamp, stamps.ALSO: others})
    built = replace(note.built, hash=written) if others else note.built
    return Noted(replace(note, also=also, built=built), draft, _new_words(note, also))


def _new_words(note: Note, also: tuple[Also, ...]) -> tuple[str, ...]:
    """`also`, where more of it is new than lines."""
    words = [one.text for one in note.also]
    return () if words == [one.text for one in also] else (stamps.ALSO,)


def _missing(draft: Draft) -> tuple[str, ...]:
    """The digest of the picture that the page shows without a file."""
    return stamps.stamped(figure_form(draft.missing)) if draft.missing else ()


def _told_by(home: str, draft: Draft) -> Draft:
    """`draft` as the page `home` tells it, if it does: another page may have come first."""
    own = next((one for one in draft.note.also if page_of(one) == home), None)
    if draft.page == home or own is None:
        return draft
    others = (telling(draft), *(one for one in draft.note.also if one is not own))
    line = int(own.origin.rpartition(":")[2])
    note = replace(draft.note, meaning=own.text, also=others)
    return replace(draft, note=note, page=home, line=line)
