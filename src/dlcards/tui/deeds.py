"""What a learner does with the card on the screen, by the names of the commands."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from dlcards.i18n import trainer as texts
from dlcards.i18n.text import Text
from dlcards.study.sitting import Sitting


class Deed(Struct, frozen=True):
    """A call to the sitting, and what to tell once it is done."""

    do: Callable[[Sitting], object]
    told: Text | None = None
    told_asked: Text | None = None  # instead, where a question follows


DEEDS = {
    "read": Deed(Sitting.read),
    "reveal": Deed(Sitting.reveal),
    "unknown": Deed(Sitting.reveal),
    "hint": Deed(Sitting.hint),
    "undo": Deed(Sitting.undo, texts.TAKEN_BACK, texts.TAKEN_BACK_ASKED),
    "suspend": Deed(Sitting.suspend, texts.SUSPENDED),
    "known": Deed(Sitting.known, texts.SENT_AHEAD),
    "enough": Deed(Sitting.enough),
}
