"""Draws the READMEs' pictures from the running trainer: `python scripts/screenshots.py`.

Each is the trainer over the bundled decks in a store of its own, at 80 by 24.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Sequence
from pathlib import Path

from dlcards.core.ask import Ask
from dlcards.core.language import Language, Quiz
from dlcards.settings import Settings
from dlcards.study.desk import Desk
from dlcards.study.manner import Manner
from dlcards.study.scope import scope_of
from dlcards.study.today import Limits
from dlcards.tui.app import Trainer
from dlcards.wiring import open_desk

DOCS = Path(__file__).parents[1] / "docs"
FLIPPED = ("enter", "space")
PICTURES: dict[str, tuple[Language, Ask, Sequence[str]]] = {
    "home-ko": (Language.KO, Ask.MIX, ()),
    "home-en": (Language.EN, Ask.MIX, ()),
    "sitting-ko": (Language.KO, Ask.FLIP, FLIPPED),
    "sitting-en": (Language.EN, Ask.FLIP, FLIPPED),
    "typed-ko": (Language.KO, Ask.TYPE, ("enter", *"어텐숀", "enter")),
    "typed-en": (Language.EN, Ask.TYPE, ("enter", *"atention", "enter")),
}


async def draw(name: str, language: Language, ask: Ask, keys: Sequence[str], folder: Path) -> None:
    """One picture, after `keys`; a sitting is over the deck on attention."""
    settings = Settings()
    decks = ("attention",) if keys else ()
    scope = scope_of(settings, language, Quiz(language.value), decks)

    def opened() -> Desk:
        return open_desk(str(folder / f"{name}.db"), settings)

    trainer = Trainer(
        opened, language, settings, scope, Limits(), Manner(ask), straight_to_review=bool(keys)
    )
    async with trainer.run_test(size=(80, 24)) as pilot:
        await pilot.pause(2)
        for key in keys:
            await pilot.press(key)
            await pilot.pause(0.3)
        (DOCS / f"{name}.svg").write_text(trainer.export_screenshot(), encoding="utf-8")


async def main() -> None:
    """All pictures."""
    DOCS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for name, (language, ask, keys) in PICTURES.items():
            await draw(name, language, ask, keys, Path(folder))


if __name__ == "__main__":
    asyncio.run(main())
