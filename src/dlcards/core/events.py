"""What happened, as facts that never change. A card's state is a fold of them (`replay`)."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct, field

from dlcards.core.day import Day, Instant
from dlcards.core.grade import Grade
from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.language import Language


class Stamp(Struct, frozen=True, order=True):
    """When and where something happened; also its name: no two events share a stamp."""

    instant: Instant
    device: str
    sequence: int  # counts this device's events


class Kind(StrEnum):
    """Why a card was asked."""

    REVIEW = "review"  # it was due, or new
    DRILL = "drill"  # it was graded under 4 earlier that day
    PRACTICE = "practice"  # for its own sake; moves nothing


class Asked(StrEnum):
    """How a card was asked."""

    FLIP = "flip"
    TYPE = "type"
    CHOICE = "choice"
    SCRIPT = "script"  # graded by `dlcards grade`, unseen


class Reply(Struct, frozen=True):
    """What the learner said before the answer was shown, and what followed from it."""

    after: int | None = None  # ms from question to reply
    hints: int = 0  # that were shown before
    said: str | None = None  # typed or chosen; None: nothing, as always in flip
    mistaken: NoteKey | None = None  # the other note that this names
    suggested: Grade | None = None  # the grade that all this spoke for


class Review(Struct, frozen=True):
    """A card was asked and graded."""

    stamp: Stamp
    card: CardKey
    grade: Grade
    day: Day
    kind: Kind = Kind.REVIEW
    asked: Asked = Asked.FLIP
    taken: int | None = None  # ms from question to grade; None where nobody looked
    reply: Reply | None = None  # None: not told, as by scripts


class Suspended(Struct, frozen=True):
    """A card is not to be asked until it is resumed."""

    stamp: Stamp
    card: CardKey


class Resumed(Struct, frozen=True):
    """A suspended card may be asked again."""

    stamp: Stamp
    card: CardKey


class Reset(Struct, frozen=True):
    """A card starts anew; what came before is history without weight."""

    stamp: Stamp
    card: CardKey


class Known(Struct, frozen=True):
    """The learner said "I know this": the card goes far ahead."""

    stamp: Stamp
    card: CardKey
    day: Day


class Enough(Struct, frozen=True):
    """The learner ended the drills of a day."""

    stamp: Stamp
    day: Day


class Retracted(Struct, frozen=True):
    """An earlier event is undone: it counts as if it had never been."""

    stamp: Stamp
    target: Stamp


class Mnemonic(Struct, frozen=True):
    """The learner wrote down how to remember a note; an empty text takes that away."""

    stamp: Stamp
    note: NoteKey
    text: str


class Accepted(Struct, frozen=True):
    """A name of the learner's own is right as an answer in `language`, or is no longer."""

    stamp: Stamp
    note: NoteKey
    language: Language
    name: str
    is_accepted: bool = True


class Moved(Struct, frozen=True):
    """A note goes by a new key from now on; its history comes along."""

    stamp: Stamp
    source: NoteKey
    target: NoteKey


class Retired(Struct, frozen=True):
    """A note left its deck; it is asked no more and forgets nothing."""

    stamp: Stamp
    note: NoteKey


class Returned(Struct, frozen=True):
    """A retired note is back in its deck."""

    stamp: Stamp
    note: NoteKey


class SchedulerChanged(Struct, frozen=True):
    """From now on the whole log is folded by another scheduler, or with other settings."""

    stamp: Stamp
    name: str
    settings: Mapping[str, int | bool] = field(default_factory=dict)


CardEvent = Review | Suspended | Resumed | Reset | Known
WordEvent = Mnemonic | Accepted
NoteEvent = Moved | Retired | Returned
Event = CardEvent | WordEvent | NoteEvent | Enough | Retracted | SchedulerChanged
