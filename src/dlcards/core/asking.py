"""Ways of asking: which one a card gets, of those that the learner wants (`ask`).

However a card is asked, it keeps its one schedule.
"""

from __future__ import annotations

from dlcards.core.ask import Ask
from dlcards.core.events import Asked
from dlcards.core.lane import Lane, Way
from dlcards.core.memory import Memory, Scheduled

MATURE = 21  # days: from this interval on a card counts as mature, as other programs have it


def way_of_asking(ask: Ask, lane: Lane, memory: Memory) -> Asked:
    """How a card of `lane` is asked; nobody types a meaning.

    In the mix a card is first recognised, then recalled, and written once it is mature.
    """
    match ask:
        case Ask.FLIP:
            return Asked.FLIP
        case Ask.CHOICE:
            return Asked.CHOICE
        case Ask.TYPE:
            return Asked.FLIP if lane.way is Way.MEANING else Asked.TYPE
        case Ask.MIX:
            return way_of_asking(_mixed(memory), lane, memory)


def _mixed(memory: Memory) -> Ask:
    if not isinstance(memory, Scheduled):
        return Ask.CHOICE
    return Ask.TYPE if memory.interval >= MATURE else Ask.FLIP
