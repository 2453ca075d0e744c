"""Mistakes in a command line: exit 2, one line that says what, one that says where help is."""

from __future__ import annotations

import pytest

from dlcards.i18n.usage import A_CARD
from tests.cli.conftest import Terminal

MISTAKES = [
    # words, the command whose help is named, in Korean, in English
    (["foo"], "", "foo라는 명령은 없어요.", "There is no command foo."),
    (
        ["du"],
        "",
        "du라는 명령은 없어요. 혹시 due?",
        "There is no command du. Did you mean due?",
    ),
    (
        ["decks", "cpy"],
        " decks",
        "cpy라는 명령은 없어요. 혹시 copy?",
        "There is no command cpy. Did you mean copy?",
    ),
    (["store", "foo"], " store", "foo라는 명령은 없어요.", "There is no command foo."),
    (["due", "--xyz"], " due", "--xyz라는 옵션은 없어요.", "There is no option --xyz."),
    (
        ["import", "--replce", "x"],
        " import",
        "--replce라는 옵션은 없어요. 혹시 --replace?",
        "There is no option --replce. Did you mean --replace?",
    ),
    (["due", "-x"], " due", "-x라는 옵션은 없어요.", "There is no option -x."),
    (["due", "--limit"], " due", "--limit 뒤에는 값이 와야 해요.", "--limit needs a value."),
    (["--store"], "", "--store 뒤에는 값이 와야 해요.", "--store needs a value."),
    (["due", "--json=1"], " due", "--json에는 값을 줄 수 없어요.", "--json takes no value."),
    (
        ["due", "--limit", "-3"],
        " due",
        "--limit에 쓸 수 없는 값이에요: -3. 쓸 수 있는 값: 0 이상의 수",
        "--limit cannot be ‘-3’. It takes a whole number, 0 or more.",
    ),
    (
        ["review", "--limit", "0"],
        " review",
        "--limit에 쓸 수 없는 값이에요: 0. 쓸 수 있는 값: 1 이상의 수",
        "--limit cannot be ‘0’. It takes a whole number, 1 or more.",
    ),
    (
        ["due", "--in", "fr"],
        " due",
        "--in에 쓸 수 없는 값이에요: fr. 쓸 수 있는 값: ko | en | both",
        "--in cannot be ‘fr’. It takes ko | en | both.",
    ),
    (
        ["--lang", "fr", "due"],
        "",
        "--lang에 쓸 수 없는 값이에요: fr. 쓸 수 있는 값: ko | en",
        "--lang cannot be ‘fr’. It takes ko | en.",
    ),
    (
        ["grade", "sample/relu/ko.name", "6"],
        " grade",
        "0-5에 쓸 수 없는 값이에요: 6. 쓸 수 있는 값: 0에서 5까지의 수",
        "0-5 cannot be ‘6’. It takes a whole number from 0 to 5.",
    ),
    (
        ["known", "sample/relu"],
        " known",
        f"CARD에 쓸 수 없는 값이에요: sample/relu. 쓸 수 있는 값: {A_CARD.ko}",
        f"CARD cannot be ‘sample/relu’. It takes {A_CARD.en}.",
    ),
    (["grade", "sample/relu/ko.name"], " grade", "필요한 값이 빠졌어요: 0-5", "0-5 is missing."),
    (["known"], " known", "필요한 값이 빠졌어요: CARD", "CARD is missing."),
    (["show"], " show", "필요한 값이 빠졌어요: NOTE", "NOTE is missing."),
    (["import"], " import", "필요한 값이 빠졌어요: FILE…", "FILE… is missing."),
    (["glossary", "sample"], " glossary", "필요한 값이 빠졌어요: -o", "-o is missing."),
    (["check"], " check", "필요한 값이 빠졌어요: FILE…", "FILE… is missing."),
    (["decks", "copy", "sample"], " decks copy", "필요한 값이 빠졌어요: FILE", "FILE is missing."),
    (["store", "backup"], " store backup", "필요한 값이 빠졌어요: FILE", "FILE is missing."),
    (["due", "a", "b"], " due", "인자가 너무 많아요: a b", "Too many arguments: a b"),
    (
        ["config", "new", "5", "6"],
        " config",
        "인자가 너무 많아요: 6",
        "Too many arguments: 6",
    ),
]


@pytest.mark.parametrize(
    ("words", "command", "ko", "en"), MISTAKES, ids=[" ".join(case[0]) for case in MISTAKES]
)
def test_a_mistake_is_told_in_one_language(
    either: Terminal, words: list[str], command: str, ko: str, en: str
) -> None:
    ran = either(*words)
    help_line = f"도움말: dlcards{command} --help\n"
    if either.lang == "en":
        help_line = f"Help: dlcards{command} --help\n"
    assert ran.code == 2
    assert ran.err == f"{ko if either.lang == 'ko' else en}\n{help_line}"
    assert not ran.out


def test_a_group_without_a_command_shows_its_help(either: Terminal) -> None:
    ran = either("store")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == either.done("store", "-h").out


def test_an_absurdly_long_argument_is_not_repeated_whole(either: Terminal) -> None:
    long = "x" * 100_000
    commands = (
        ["suspend", long],
        ["due", f"--{long}"],
        [long],
        ["due", long],
        ["due", "--in", long],
    )
    for words in commands:
        ran = either(*words)
        assert ran.code == 2
        assert len(ran.err) < 300
    for words in (["show", long], ["review", "--plain", long], ["config", long]):
        ran = either(*words)
        assert ran.code == 1
        assert len(ran.err) < 300
    assert either("config", "scheduler.cap", "9" * 100_000).code == 1


def test_what_is_not_utf8_or_steers_the_terminal_is_told_harmlessly(either: Terminal) -> None:
    for bad in ("\udcff\udcfe", "a\x1b[31mb", "a\nb\tc"):
        for words in (["show", bad], ["suspend", bad], [bad], ["review", "--plain", bad]):
            ran = either(*words)
            assert ran.code in {1, 2}
            assert not any(c in ran.said for c in "\x1b\udcff\t")
            ran.said.encode()
