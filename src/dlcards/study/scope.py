"""Which cards a session draws from, as the settings and the command line say."""

from __future__ import annotations

from dlcards.core.language import Language, Quiz
from dlcards.settings import Settings
from dlcards.study.ports import Scope


def scope_of(
    settings: Settings,
    interface: Language,
    quiz: Quiz | None,
    decks: tuple[str, ...] = (),
    tags: tuple[str, ...] = (),
) -> Scope:
    """The scope that the settings ask for; `quiz` as given, else as set, else the interface's."""
    chosen = quiz or settings.quiz or Quiz(interface.value)
    return Scope(chosen, decks, settings.ways, tags, settings.skip)
