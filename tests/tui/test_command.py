"""Keys and their twins."""

from __future__ import annotations

import pytest

from dlcards.i18n.commands import KEY_NAMES
from dlcards.tui.command import Command, twins
from dlcards.tui.commands import (
    ADD,
    BROWSE,
    CARDS,
    CARRYING,
    EDIT,
    EXPORT,
    HELP_PAGE,
    HOME,
    NOTE,
    OPTIONS,
    PICK,
    PICTURE_PAGE,
    SETTINGS,
    SITTING,
    SUMMARY,
    WORDS,
)

_SCREENS = {
    "home": HOME, "sitting": SITTING, "summary": SUMMARY, "help": HELP_PAGE, "note": NOTE,
    "browse": BROWSE, "picture": PICTURE_PAGE, "cards": CARDS, "words": WORDS,
    "add": ADD, "edit": EDIT, "options": OPTIONS, "settings": SETTINGS, "pick": PICK,
    "carrying": CARRYING, "export": EXPORT,
}  # fmt: skip


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("q", ("q", "Q", "ㅂ", "ㅃ")),
        ("u", ("u", "U", "ㅕ")),
        ("space", ("space",)),
        ("5", ("5", "５")),
        ("question_mark", ("question_mark",)),
    ],
)
def test_a_letter_has_twins(key: str, expected: tuple[str, ...]) -> None:
    assert twins(key) == expected


@pytest.mark.parametrize("commands", _SCREENS.values(), ids=_SCREENS)
def test_no_letter_does_two_things(commands: tuple[Command, ...]) -> None:
    keys = [key for command in commands for key in command.keys if key.isalpha() and len(key) == 1]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("commands", _SCREENS.values(), ids=_SCREENS)
def test_every_listed_key_has_a_name(commands: tuple[Command, ...]) -> None:
    for command in commands:
        for key in [command.name] if command.name else command.keys:
            assert not command.is_listed or len(key) == 1 or key in KEY_NAMES


@pytest.mark.parametrize(
    "commands", [BROWSE, WORDS, ADD, CARRYING], ids=["browse", "words", "add", "path"]
)
def test_where_something_is_written_no_letter_is_a_command(commands: tuple[Command, ...]) -> None:
    assert all(len(key) > 1 for command in commands for key in command.keys)
