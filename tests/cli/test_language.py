"""Which language the program speaks, and that options stand in any place."""

from __future__ import annotations

import pytest

from dlcards.cli.language import spoken
from dlcards.cli.main import run
from dlcards.core.language import Language
from tests.cli.conftest import Terminal

KO, EN = Language.KO, Language.EN


@pytest.mark.parametrize(
    ("arguments", "environment", "chosen", "expected"),
    [
        (["due", "--lang", "ko"], {"DLCARDS_LANG": "en"}, EN, KO),  # the option before all
        (["--lang=ko"], {}, None, KO),
        (["--lang", "fr"], {"DLCARDS_LANG": "ko"}, None, KO),  # where it is a language of ours
        (["show", "--", "--lang", "ko"], {}, None, EN),  # a word after `--` is no option
        (["due"], {"DLCARDS_LANG": "ko"}, EN, KO),  # then the environment
        (["due"], {"DLCARDS_LANG": "fr"}, KO, KO),
        (["due"], {"LANG": "en_US.UTF-8"}, KO, KO),  # then the settings
        (["due"], {"LANG": "ko_KR.UTF-8"}, None, KO),  # then the locale
        (["due"], {"LC_ALL": "C", "LANG": "ko_KR.UTF-8"}, None, EN),  # whose LC_ALL comes first
        (["due"], {"LC_ALL": "", "LC_MESSAGES": "ko_KR", "LANG": "C"}, None, KO),
        (["due"], {}, None, EN),
        (["due", "--lang"], {}, None, EN),  # a mistake has a language, too
    ],
)
def test_the_language(
    arguments: list[str], environment: dict[str, str], chosen: Language | None, expected: Language
) -> None:
    assert spoken(arguments, environment, chosen) is expected


@pytest.mark.parametrize("words", [["--lang", "ko", "due"], ["due", "--lang", "ko"]])
def test_options_stand_in_any_place(dlcards: Terminal, words: list[str]) -> None:
    assert "오늘 복습 0장, 새 노트 4개" in dlcards.done(*words).out


def test_the_store_is_named_before_or_after_the_command(dlcards: Terminal) -> None:
    path = str(dlcards.store.with_name("other.db"))
    for words in (["--store", path, "store", "path"], ["store", "path", "--store", path]):
        assert dlcards.done(*words).out == f"{path}\n"
    assert dlcards.done("store", "--store", path, "path").out == f"{path}\n"
    assert dlcards.done("store", "path").out == f"{dlcards.store}\n"  # DLCARDS_STORE


def test_the_setting_chooses_where_nothing_else_does(dlcards: Terminal) -> None:
    dlcards.done("config", "lang", "ko")
    dlcards.lang = ""
    assert "오늘" in dlcards.done("due").out
    dlcards.done("config", "lang", "-")
    assert "new notes" in dlcards.done("due").out


def test_no_arguments_at_all_are_the_trainer(monkeypatch: pytest.MonkeyPatch) -> None:
    """The commonest call of all: `dlcards`."""
    opened: list[object] = []
    monkeypatch.setattr("dlcards.cli.trainer.open_trainer", opened.append)
    assert run([]) == 0
    assert len(opened) == 1
