"""Decks brought in from files."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence

from dlcards.core.problem import Problem
from dlcards.core.safe import one_line
from dlcards.i18n import reports, rooms
from dlcards.study.desk import Desk
from dlcards.study.library import Plan
from dlcards.study.progress import Tell
from dlcards.tui.problem_lines import counts, problem_lines
from dlcards.tui.screens.carrying import CarryingScreen
from dlcards.tui.widgets.prose import Block, entry, line

_Brought = tuple[Plan, Sequence[Problem]]
_OF_OTHERS = {"bundled-deck", "foreign-deck"}


class ImportScreen(CarryingScreen[_Brought]):
    """All decks that a path names, or none; one that belongs to another file only on demand."""

    TITLE_TEXT = rooms.IMPORT_TITLE
    HOW = rooms.IMPORT_HOW

    def work(self, path: str, *, insists: bool) -> Callable[[Desk, Tell], _Brought]:
        """Find the files, read them and import them."""

        def bring_in(desk: Desk, tell: Tell) -> _Brought:
            from dlcards.decks.finding import deck_files
            from dlcards.decks.importing import bring

            return bring(desk, deck_files(path), tell, replace=insists)

        return bring_in

    def report(self, done: _Brought) -> Iterator[Block]:
        """What changed, deck by deck where they are several, and the advice."""
        planned, advice = done
        what = counts(planned, self.say) or self.say(reports.PLAN["unchanged"], count=0)
        yield line(self.say(reports.IMPORTED, what=what))
        for delivery in planned.deliveries if len(planned.deliveries) > 1 else ():
            title = delivery.deck.title.prefer(self.say.language) or delivery.deck.id
            yield entry(one_line(title), counts(Plan((delivery,)), self.say), "count")
        yield from problem_lines(advice, self.say)

    def may_insist(self, problems: Collection[Problem]) -> bool:
        """Decks of another origin can be replaced."""
        return all(problem.code in _OF_OTHERS for problem in problems)

    def endings(self) -> Collection[str]:
        """Deck files."""
        from dlcards.decks.finding import SUFFIXES

        return SUFFIXES
