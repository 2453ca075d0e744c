"""The trainer, opened from the command line."""

from __future__ import annotations

from dlcards.cli.session import Session
from dlcards.study.today import Limits


def open_trainer(
    session: Session,
    quiz: str | None = None,
    decks: tuple[str, ...] = (),
    limits: Limits | None = None,
    *,
    straight_to_review: bool = False,
) -> None:
    """Run the trainer until the learner leaves it."""
    raise NotImplementedError
