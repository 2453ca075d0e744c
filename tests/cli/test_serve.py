"""`dlcards serve` where it cannot serve: each time one plain sentence."""

from __future__ import annotations

import socket
import sys

import pytest

from dlcards.cli import serve
from dlcards.i18n.trouble import TROUBLE
from dlcards.i18n.web import OPEN_TO_OTHERS
from tests.cli.conftest import Terminal


def sentence(terminal: Terminal, code: str, **values: object) -> str:
    text = TROUBLE[code]
    return (text.ko if terminal.lang == "ko" else text.en).format(**values) + "\n"


def test_a_port_that_is_taken(either: Terminal) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        ran = either("serve", "--port", port)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == sentence(either, "port-taken", port=port)


@pytest.mark.parametrize("host", ["no.such.host.invalid", "192.0.2.1", "가" * 70, "a" * 300])
def test_an_address_that_is_not_this_machine_s(either: Terminal, host: str) -> None:
    ran = either("serve", "--host", host, "--port", "0")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(sentence(either, "no-host", host="").rstrip("‘’.\n")[:20])


@pytest.mark.parametrize("port", ["-1", "65536", "http", "1e3", ""])
def test_a_port_that_is_none(either: Terminal, port: str) -> None:
    ran = either("serve", "--port", port)
    assert (ran.code, ran.out) == (2, "")
    assert "65535" in ran.err


@pytest.mark.parametrize("absent", ["aiohttp", "textual_serve"])
def test_the_extra_is_not_installed(either: Terminal, absent: str) -> None:
    for loaded in [name for name in sys.modules if name.startswith("dlcards.web")]:
        either.patch.delitem(sys.modules, loaded)
    either.patch.setitem(sys.modules, absent, None)
    ran = either("serve", "--port", "0")
    assert (ran.code, ran.out) == (1, "")
    assert sys.executable in ran.err
    assert ran.err.endswith("-m pip install 'dlcards[serve]'\n")


def test_settings_that_cannot_be_read_are_told_before_anything_else(dlcards: Terminal) -> None:
    dlcards.store.with_name("config.toml").write_text("theme = 'blue'", encoding="utf-8")
    ran = dlcards("serve", "--port", "0")
    assert ran.code == 1
    assert "theme" in ran.err


@pytest.mark.parametrize(
    ("host", "url", "is_open"),
    [
        ("127.0.0.1", "http://127.0.0.1:", False),
        ("localhost", "http://localhost:", False),
        ("0.0.0.0", "http://127.0.0.1:", True),  # everywhere, so at this machine, too
    ],
)
def test_whoever_lets_others_in_is_warned(
    either: Terminal, host: str, url: str, is_open: bool
) -> None:
    ports = []
    either.patch.setattr(serve, "_run", lambda _, at: ports.append(at.getsockname()[1]))
    ran = either.done("serve", "--port", "0", "--host", host)
    warning = OPEN_TO_OTHERS.ko if either.lang == "ko" else OPEN_TO_OTHERS.en
    assert (warning.format(port=ports[0]) in ran.err) is is_open
    assert f"{url}{ports[0]}" in ran.out


@pytest.mark.parametrize("before", [True, False])
def test_the_trainer_gets_the_options_that_were_given(dlcards: Terminal, before: bool) -> None:
    commands = []
    dlcards.patch.setattr(serve, "_run", lambda site, _: commands.append(site.command[1:]))
    given = ("--store", "my store.db", "--lang", "ko")
    dlcards.done(
        *(given, ("serve", "--port", "0"))[not before], *(given, ("serve", "--port", "0"))[before]
    )
    dlcards.done("serve", "--port", "0")
    assert commands == [("-P", "-m", "dlcards", *given), ("-P", "-m", "dlcards")]
