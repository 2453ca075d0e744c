"""The way in for the command line: one call runs the trainer from its first paint to its last."""

from __future__ import annotations

from collections.abc import Callable

from dlcards.core.language import Language
from dlcards.settings import Settings
from dlcards.study.desk import Desk
from dlcards.study.manner import Manner
from dlcards.study.ports import Scope
from dlcards.study.today import Limits
from dlcards.tui.app import Trainer


def run(
    open_desk: Callable[[], Desk],
    language: Language,
    settings: Settings,
    scope: Scope,
    limits: Limits,
    manner: Manner,
    *,
    straight_to_review: bool = False,
    browse: str | None = None,
) -> None:
    """Run the trainer until the learner leaves it.

    Raise whatever `open_desk` raised, such as StoreTrouble, any mistake of the trainer itself, and
    KeyboardInterrupt on Ctrl+C; the terminal is then as it was before.
    """
    trainer = Trainer(
        open_desk,
        language,
        settings,
        scope,
        limits,
        manner,
        straight_to_review=straight_to_review,
        browse=browse,
    )
    trainer.run()
    if trainer.failure is not None:
        raise trainer.failure
    if trainer.is_interrupted:
        raise KeyboardInterrupt
    if trainer.return_code:
        raise SystemExit(trainer.return_code)
