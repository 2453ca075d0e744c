"""How the learner wants to be asked."""

from __future__ import annotations

from enum import StrEnum


class Ask(StrEnum):
    """How the learner wants to be asked."""

    FLIP = "flip"  # see the answer, and judge oneself
    CHOICE = "choice"  # pick one of several
    TYPE = "type"  # write the answer
    MIX = "mix"  # by how well a card is known
