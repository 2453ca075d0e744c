"""Keys that come faster than a screen closes: pasted by mistake, or held down."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from textual.events import Key

from dlcards.core.language import Language
from tests.tui.conftest import Sit

OWN_WORDS = ("f", *"소프트", "enter", "m")


@pytest.mark.parametrize(
    ("way", "keys"),
    [
        ("n", ("f2", "escape", "escape", "escape")),
        (("n", *"ab"), ("f2", "escape", "escape", "escape")),
        (OWN_WORDS, ("enter", "escape", "escape")),
        (OWN_WORDS, ("enter", "enter", "enter", "escape")),
        (OWN_WORDS[:-1], ("escape", "escape", "escape")),
        ("o", ("escape", "escape", "enter")),
        ("s", ("escape", "escape", "q")),
        ("c", ("escape", "escape", "escape")),
        ("g", ("escape", "escape", "escape")),
        (("question_mark",), ("escape", "escape", "enter", "space")),
    ],
)
async def test_a_screen_that_was_left_does_nothing_more(
    sit: Sit, way: Sequence[str], keys: Sequence[str]
) -> None:
    async with sit(Language.KO, straight=False) as seat:
        await seat.press(*way)
        for key in keys:
            seat.app.post_message(Key(key, None))
        await seat.settle()
        assert seat.app.failure is None
