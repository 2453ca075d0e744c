"""Draws the READMEs' pictures from the running trainer: `python scripts/screenshots.py`.

Each is the trainer over the bundled decks in a store of its own, at 80 by 24.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Sequence
from pathlib import Path

from dlcards.core.language import Language, Quiz
from dlcards.settings import Settings
from dlcards.study.desk import Desk
from dlcards.study.scope import scope_of
from dlcards.study.today import Limits
from dlcards.tui.app import Trainer
from dlcards.wiring import open_desk

DOCS = Path(__file__).parents[1] / "docs"
KEYS_TO_ANSWER = ("enter", "enter", "space")
PICTURES: dict[str, tuple[Language, Sequence[str]]] = {
    "home-ko": (Language.KO, ()),
    "home-en": (Language.EN, ()),
    "sitting-ko": (Language.KO, KEYS_TO_ANSWER),
    "sitting-en": (Language.EN, KEYS_TO_ANSWER),
}


async def draw(name: str, language: Language, keys: Sequence[str], folder: Path) -> None:
    """One picture, after `keys`; a sitting is over the deck on attention."""
    settings = Settings()
    decks = ("attention",) if keys else ()
    scope = scope_of(settings, language, Quiz(language.value), decks)

    def opened() -> Desk:
        return open_desk(str(folder / f"{name}.db"), settings)

    trainer = Trainer(opened, language, settings, scope, Limits())
    async with trainer.run_test(size=(80, 24)) as pilot:
        await pilot.pause(1.5)
        for key in keys:
            await pilot.press(key)
            await pilot.pause(0.3)
        (DOCS / f"{name}.svg").write_text(trainer.export_screenshot(), encoding="utf-8")


async def main() -> None:
    """All pictures."""
    DOCS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for name, (language, keys) in PICTURES.items():
            await draw(name, language, keys, Path(folder))


if __name__ == "__main__":
    asyncio.run(main())
