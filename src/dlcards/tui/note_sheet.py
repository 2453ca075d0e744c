"""A note written out: its parts under their names, its figure, and the notes to see."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec import Struct

from dlcards.core.language import Language
from dlcards.core.note import Note
from dlcards.core.safe import one_line
from dlcards.i18n import details
from dlcards.i18n.questions import LANGUAGES
from dlcards.i18n.text import Speaker
from dlcards.study.page import Part, heading, other_half, own_parts, parts
from dlcards.study.reader import Leaf
from dlcards.tui.widgets.link import LinkLine
from dlcards.tui.widgets.paper import Piece
from dlcards.tui.widgets.prose import Kind, entry, line


class Sheet(Struct, frozen=True):
    """What is written, and where the learner looks first: at the top, or at some of the lines."""

    lines: list[Piece]
    look_at: Sequence[Piece] = ()


def entries(found: Iterable[Part], say: Speaker, picture: Path | None = None) -> list[Piece]:
    """Each part with its name beside it; the figure's words stand beneath its picture."""
    written: list[Piece] = []
    for part in found:
        if part.label is details.FIGURE and picture is not None:
            from dlcards.tui.widgets.picture import Picture  # with all that it takes to paint

            written.append(Picture(picture))
        kind: Kind = "beware" if part.label is details.BEWARE else "entry"
        written.append(entry(say(part.label), part.text, kind))
    return written


def with_other_half(written: Sheet, note: Note, language: Language, say: Speaker) -> Sheet:
    """The sheet, and below it what the note says in the language that is not `language`."""
    other = entries(other_half(note, language), say)
    if not other:
        return written
    head = line(say(LANGUAGES[language.other]), "half")
    return Sheet([*written.lines, head, *other], look_at=other[:1])


def note_sheet(leaf: Leaf, language: Language, say: Speaker, *, is_whole: bool) -> Sheet:
    """The whole note; the notes to see are lines that can be chosen."""
    found = [part for part in parts(leaf.note, language) if part.label is not details.SEE]
    lines: list[Piece] = [
        line(heading(leaf.note, language), "title"),
        *entries([*own_parts(leaf.words), *found], say, leaf.picture),
        *_links(leaf, language, say),
    ]
    written = Sheet(lines)
    return with_other_half(written, leaf.note, language, say) if is_whole else written


def _links(leaf: Leaf, language: Language, say: Speaker) -> list[Piece]:
    if not leaf.note.see:
        return []
    known = {link.name for link in leaf.links}
    return [
        line(say(details.SEE), "half"),
        *(LinkLine(n, link.called(language)) for n, link in enumerate(leaf.links, start=1)),
        *(line(one_line(name), "unknown") for name in leaf.note.see if name not in known),
    ]
