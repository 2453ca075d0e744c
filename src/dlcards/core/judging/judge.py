"""Judging a typed answer: exactly right, another note's name, nearly right, or wrong.

The text is read in several ways, the most literal first (`readings`). In each way it is compared
with the wanted names and then looked up among those of other notes; so what is another term to
the letter is never taken for a slip. Only then is it measured how near it comes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from msgspec.structs import replace

from dlcards.core.judging.alignment import Alignment, aligned
from dlcards.core.judging.catalogue import Catalogue, Name, catalogue
from dlcards.core.judging.english import singular
from dlcards.core.judging.faults import fault
from dlcards.core.judging.forms import pardons, tidied
from dlcards.core.judging.nearness import is_near, most
from dlcards.core.judging.readings import Reading, has_loose_jamo, readings
from dlcards.core.judging.unknown import is_empty, is_unknown
from dlcards.core.judging.verdict import (
    Blank,
    Fault,
    Nearly,
    Other,
    Pardon,
    Right,
    Verdict,
    Wrong,
)
from dlcards.core.judging.wanted import Wanted
from dlcards.core.keys import NoteKey

Elsewhere = Callable[[str], NoteKey | None]
_BRACKETED = re.compile(r"(?P<outer>[^()\[\]]+)[(\[](?P<inner>[^()\[\]]+)[)\]]?")


def judge(typed: str, wanted: Wanted, elsewhere: Elsewhere) -> Verdict:
    """Judge what was typed.

    `elsewhere` gives the other note that goes by exactly this name, whatever case, spaces and
    hyphens (as `core.names.folded` has it), and never the note that is asked. It is called with
    all that may have been meant as a name: up to ten times for a word that is wrong, and some
    thirty times for several.
    """
    names = catalogue(wanted)
    typed = tidied(typed)
    found = []
    for reading in readings(typed):  # lazily: most answers are right as they stand
        if verdict := _exactly(reading, names, elsewhere):
            return verdict
        found.append(reading)
    if is_empty(typed):
        return Blank()
    return _twofold(typed, names, elsewhere) or _nearly(found, names) or Wrong(names.first)


def _exactly(reading: Reading, names: Catalogue, elsewhere: Elsewhere) -> Verdict | None:
    """A wanted name; else nothing known, or another note's name; else a wanted name in the main."""
    text = reading.text
    if name := names.exact(text):
        return _hit(name, reading, names)
    if is_unknown(text):
        return Blank()
    if not names.is_but_for_case(text) and (note := _elsewhere(reading, elsewhere)):
        return Other(note, text, tuple(one for one in Pardon if one in reading.pardons))
    return _loosely(reading, names)


def _elsewhere(reading: Reading, elsewhere: Elsewhere) -> NoteKey | None:
    """Whose name it is; nobody's, where the other keyboard makes no words of it."""
    is_noise = Pardon.KEYBOARD in reading.pardons and has_loose_jamo(reading.text)
    return None if is_noise else elsewhere(reading.text)


def _loosely(reading: Reading, names: Catalogue) -> Verdict | None:
    """A wanted name but for case (where that matters), punctuation, number or order."""
    text = reading.text
    if names.is_but_for_case(text):
        name = names.loose(text)
        found = aligned(name.text, text, is_cased=True) if name else None
        return Nearly(name.text, found.marks, reading.pardons) if name and found else None
    if name := names.loose(text):
        return _hit(name, reading, names)
    if name := names.numbered(text):
        return _hit(name, _more(reading, Pardon.PLURAL), names)
    if name := names.listed(text):
        return Right(name.text, names.pardons(name, _more(reading, Pardon.ORDER)))
    return None


def _hit(name: Name, reading: Reading, names: Catalogue) -> Right | Wrong:
    """Right, or right in the language that was not asked for."""
    if name.is_foreign and not names.wanted.takes_foreign:
        return Wrong(names.first, Fault.LANGUAGE)
    text, other = reading.text, name.text
    if Pardon.PLURAL in reading.pardons:
        text, other = singular(text), singular(other)
    overlooked = pardons(text, other)
    if Pardon.KEYBOARD in reading.pardons:  # Hangul keys know no capitals
        overlooked = tuple(one for one in overlooked if one is not Pardon.CASE)
    return Right(name.text, names.pardons(name, _more(reading, *overlooked)))


def _twofold(typed: str, names: Catalogue, elsewhere: Elsewhere) -> Verdict | None:
    """Two names at once, as 정밀도(precision): right where both are the note's."""
    reading = Reading(typed, (Pardon.BRACKETS,))
    name = names.twofold(typed)
    if name and name.is_foreign and not names.wanted.takes_foreign:
        return Wrong(names.first, Fault.LANGUAGE)
    if name:
        return Right(name.text, names.pardons(name, reading))
    bracketed = _BRACKETED.fullmatch(typed)
    if bracketed is None:
        return None
    for part in bracketed.group("outer", "inner"):
        if note := elsewhere(part.strip()):
            return Other(note, part.strip(), reading.pardons)
    outer = names.exact(bracketed["outer"])
    found = aligned(outer.text, typed) if outer and not outer.is_foreign else None
    return Nearly(outer.text, found.marks) if outer and found else None


def _more(reading: Reading, *pardons: Pardon) -> Reading:
    return replace(reading, pardons=(*reading.pardons, *pardons))


def _nearly(found: Sequence[Reading], names: Catalogue) -> Nearly | Wrong | None:
    """The nearest name, of those that come near enough; one with a fault only if all have one."""
    near = sorted(_near(found, names), key=lambda one: one[0].distance)
    faulty = None
    for alignment, name, reading in near:
        if name.is_foreign and not names.wanted.takes_foreign and is_near(alignment):
            return faulty or Wrong(names.first, Fault.LANGUAGE)
        marks = alignment.marks
        if why := fault(name.text, reading.text, marks):
            is_shown = alignment.distance > 0  # a minus alone is silent
            faulty = faulty or Wrong(name.text, why, marks if is_shown else ())
        elif is_near(alignment):
            return Nearly(name.text, marks, names.pardons(name, reading))
    return faulty or _turned(found, names)


def _turned(found: Sequence[Reading], names: Catalogue) -> Wrong | None:
    """The exact opposite of a name, however far the two words are apart."""
    for reading in found:
        name = names.turned(reading.text)
        if name and (alignment := aligned(name.text, reading.text)):
            return Wrong(name.text, Fault.OPPOSITE, alignment.marks)
    return None


def _near(found: Sequence[Reading], names: Catalogue) -> Iterator[tuple[Alignment, Name, Reading]]:
    for reading in found:
        if Pardon.KEYBOARD in reading.pardons and has_loose_jamo(reading.text):
            continue  # another language's words, read as Hangul
        for name in names.names:
            alignment = aligned(name.text, reading.text, most(name.text))
            if alignment:
                yield alignment, name, reading
