"""`-h` on every command, in two languages, within the width of a terminal."""

from __future__ import annotations

import re

import pytest
from wcwidth import wcswidth

from dlcards import __version__
from dlcards.i18n.help import COMMANDS, STORE
from tests.cli.conftest import Terminal

EVERY = [
    [],
    *([name] for name in COMMANDS),
    ["decks", "copy"],
    *(["store", name] for name in STORE),
]
ENGLISH = re.compile(
    r"\b(usage|options?|arguments?|commands?|error|missing|required|show|default|such|invalid|help)\b",
    re.IGNORECASE,
)
NAMES = re.compile(r"--[a-z-]+|^ +[a-z]+(  |$)", re.MULTILINE)  # are the same in any language


@pytest.mark.parametrize("command", EVERY, ids=" ".join)
def test_help_is_whole_and_fits(either: Terminal, command: list[str]) -> None:
    ran = either.done(*command, "-h")
    assert not ran.err
    lines = ran.out.splitlines()
    head = "사용법: " if either.lang == "ko" else "Usage: "
    assert lines[0].startswith(" ".join([head + "dlcards", *command]))
    assert max(map(wcswidth, lines)) <= 80
    assert ran == either.done(*command, "--help")


@pytest.mark.parametrize("command", EVERY, ids=" ".join)
def test_no_english_is_left_in_korean_help(dlcards: Terminal, command: list[str]) -> None:
    dlcards.lang = "ko"
    out = dlcards.done(*command, "-h").out
    out = NAMES.sub("", out.replace("dlcards " + " ".join(command), ""))
    assert not ENGLISH.findall(out)


@pytest.mark.parametrize("command", EVERY, ids=" ".join)
def test_every_argument_and_option_is_explained(either: Terminal, command: list[str]) -> None:
    out = either.done(*command, "-h").out
    _what_for, *rows = re.findall(r"^  (\S.*)$", out, re.MULTILINE)
    names = [row for row in rows if re.match(r"(-|--|\[?[A-Z]{3})", row)]
    assert names
    assert all(re.search(r"\S {2,}\S", row) for row in names)


def test_the_program_lists_its_commands(either: Terminal) -> None:
    out = either.done("-h").out
    for name, about in COMMANDS.items():
        said = about.ko if either.lang == "ko" else about.en
        assert re.search(rf"^  {name} +{re.escape(said)}$", out, re.MULTILINE)


def test_help_on_a_narrow_terminal_wraps_by_cells(dlcards: Terminal) -> None:
    dlcards.lang = "ko"
    dlcards.patch.setenv("COLUMNS", "60")
    lines = dlcards.done("import", "-h").out.splitlines()
    assert max(map(wcswidth, lines)) <= 60


def test_version(either: Terminal) -> None:
    assert either.done("--version").out == f"dlcards {__version__}\n"


def test_help_needs_neither_store_nor_sound_settings(dlcards: Terminal) -> None:
    dlcards.store.write_text("no store", encoding="utf-8")
    dlcards.store.with_name("config.toml").write_text("lang = [", encoding="utf-8")
    assert dlcards.done("-h").out
    assert dlcards.done("review", "-h").out
    assert dlcards.done("--version").out
