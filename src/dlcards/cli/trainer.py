"""The trainer, opened from the command line."""

from __future__ import annotations

from dlcards.cli.session import Session, collect_again
from dlcards.core.language import Quiz
from dlcards.settings import store_path
from dlcards.study.desk import Desk
from dlcards.study.manner import Manner
from dlcards.study.scope import scope_of
from dlcards.study.today import Limits


def open_trainer(
    session: Session,
    quiz: str | None = None,
    decks: tuple[str, ...] = (),
    tags: tuple[str, ...] = (),
    limits: Limits | None = None,
    manner: Manner | None = None,
    *,
    straight_to_review: bool = False,
    browse: str | None = None,
) -> None:
    """Run the trainer until the learner leaves it.

    Raise StoreTrouble, and NotFound for no deck or tag.
    """
    from dlcards.tui.run import run

    path, settings = store_path(session.store), session.settings

    def opened() -> Desk:
        from dlcards.wiring import open_desk  # now that something is on the screen

        desk = open_desk(path, settings, session.clock)
        collect_again()
        session.check_decks(desk, decks)
        session.check_tags(desk, tags)
        return desk

    run(
        opened,
        session.say.language,
        settings,
        scope_of(settings, session.say.language, Quiz(quiz) if quiz else None, decks, tags),
        limits or Limits(settings.new),
        manner or Manner(settings.ask),
        straight_to_review=straight_to_review,
        browse=browse,
    )
