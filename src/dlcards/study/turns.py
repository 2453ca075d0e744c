"""The turns of a sitting that starts now, whatever it is for."""

from __future__ import annotations

from collections.abc import Sequence

from dlcards.core.queue import Turn
from dlcards.study.desk import Desk
from dlcards.study.manner import Aim, Manner
from dlcards.study.ports import Scope
from dlcards.study.today import Limits, queue


def turns(desk: Desk, scope: Scope, limits: Limits, manner: Manner) -> Sequence[Turn]:
    """What it asks, in order."""
    day = desk.clock.today()
    match manner.aim:
        case Aim.DUE:
            return queue(desk.agenda, scope, day, limits)
        case Aim.PRACTICE:
            from dlcards.study.practice import practice

            return practice(desk.agenda, scope, day, desk.clock.now(), limits.cards)
        case Aim.CONFUSIONS:
            from dlcards.study.confusions import contrasts

            return contrasts(desk, scope, limits.cards)
