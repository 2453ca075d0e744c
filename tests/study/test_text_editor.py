"""How the learner's editor is found and told a line."""

from __future__ import annotations

from pathlib import Path

import pytest

from dlcards.study.text_editor import call, editor_of

DECK = Path("/decks/mine.yaml")


@pytest.mark.parametrize(
    ("environment", "there", "expected"),
    [
        ({"VISUAL": "code -w", "EDITOR": "vi"}, set(), ["code", "-w"]),  # VISUAL comes first
        ({"EDITOR": "'/my editors/vi' -n"}, set(), ["/my editors/vi", "-n"]),
        ({"EDITOR": "vi 'x"}, set(), ["vi", "'x"]),  # a quote that is never closed
        ({"VISUAL": " ", "EDITOR": ""}, {"vi", "nano"}, ["nano"]),
        ({}, {"vi"}, ["vi"]),
        ({}, set(), None),
    ],
)
def test_the_editor_is_the_one_that_the_environment_names(
    environment: dict[str, str], there: set[str], expected: list[str] | None
) -> None:
    assert editor_of(environment, lambda name: name if name in there else None) == expected


@pytest.mark.parametrize(
    ("editor", "expected"),
    [
        (["vim"], ["vim", "+7", str(DECK)]),
        (["/usr/bin/nano", "-w"], ["/usr/bin/nano", "-w", "+7", str(DECK)]),
        (["emacs", "-nw"], ["emacs", "-nw", "+7", str(DECK)]),
        (["hx"], ["hx", f"{DECK}:7"]),
        (["code"], ["code", "--wait", "--goto", f"{DECK}:7"]),
        (["code", "-w"], ["code", "-w", "--goto", f"{DECK}:7"]),  # waits as it is
        (["Code.exe"], ["Code.exe", "--wait", "--goto", f"{DECK}:7"]),
        (["subl"], ["subl", "--wait", f"{DECK}:7"]),
        (["unheard-of"], ["unheard-of", str(DECK)]),  # no line is better than a strange file
    ],
)
def test_each_editor_is_told_the_line_in_its_own_way(
    editor: list[str], expected: list[str]
) -> None:
    assert call(editor, DECK, 7) == expected
