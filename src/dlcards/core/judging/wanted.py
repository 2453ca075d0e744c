"""What an answer is judged by: the names that a lane accepts."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from dlcards.core.lane import Lane, Way
from dlcards.core.language import Language
from dlcards.core.names import folded
from dlcards.core.note import Note
from dlcards.core.question import question


class Wanted(Struct, frozen=True):
    """The names to accept, the first one first.

    `names` are those asked for: the term, its aliases, the learner's own accepted answers.
    `foreign` are the names in the other language; they count where `takes_foreign`, and are
    known for what they are where not. `namesakes` are names of other notes, as they are
    written there, that are one of `names` but for case: where there are any, case matters.
    """

    names: tuple[str, ...]
    language: Language
    foreign: tuple[str, ...] = ()
    takes_foreign: bool = True
    namesakes: tuple[str, ...] = ()


def wanted(
    note: Note, lane: Lane, accepted: Sequence[str] = (), namesakes: Sequence[str] = ()
) -> Wanted:
    """What `lane` accepts for `note`, with the learner's own `accepted` answers.

    Raise ValueError where the note has no such lane. A term is wanted in the language of a
    translation lane; elsewhere the other language's name is right too. A gap wants what stands
    there, and if that is a name of the note, any of its names.
    """
    answer = question(note, lane).answer
    own, foreign = note.names(lane.language), note.names(lane.language.other)
    if lane.way is Way.CLOZE and folded(answer) not in map(folded, own):
        own, foreign = (), ()
    names = tuple(dict.fromkeys((answer, *own, *accepted)))
    return Wanted(
        names,
        lane.language,
        tuple(name for name in foreign if name not in names),
        lane.way is not Way.TERM,
        tuple(namesakes),
    )
