"""The schedulers by name, as the log names them."""

from __future__ import annotations

from collections.abc import Mapping

from dlcards.core.scheduler import Scheduler
from dlcards.core.sm2 import Sm2

DEFAULT = "sm2"


def scheduler(name: str, settings: Mapping[str, int | bool]) -> Scheduler:
    """The scheduler called `name`; raise ValueError for one that this version does not know."""
    if name != DEFAULT:
        raise ValueError(name)
    return Sm2(
        cap=int(settings.get("cap", Sm2().cap)),
        late_credit=bool(settings.get("late_credit", False)),
        fuzz=bool(settings.get("fuzz", False)),
    )
