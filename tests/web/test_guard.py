"""Whose requests are answered: a case a row."""

from __future__ import annotations

import socket

import pytest

from dlcards.web.guard import is_from, is_own, own_names


@pytest.mark.parametrize(
    ("host", "is_ours"),
    [
        ("127.0.0.1:8000", True),
        ("localhost:8000", True),
        ("LocalHost", True),  # names have no case
        ("[::1]:8000", True),
        ("192.168.0.7:8000", True),  # an address is nobody's name to point elsewhere
        (f"{socket.gethostname()}:8000", True),
        (f"{socket.gethostname()}.local", True),  # as other machines of the network say it
        ("study.example:8000", True),  # what --host named
        ("evil.example:8000", False),  # a name that somebody else's DNS lets point here
        ("localhost.evil.example", False),
        ("127.0.0.1.evil.example", False),
        ("evil.example#@localhost", False),
        ("user@localhost", True),  # the part before @ names nobody
        ("[::1", False),
        ("", False),
    ],
)
def test_by_what_names_it_may_be_called(host: str, is_ours: bool) -> None:
    assert is_own(host, own_names("study.example")) is is_ours


@pytest.mark.parametrize(
    ("origin", "is_ours"),
    [
        ("http://localhost:8000", True),
        ("https://localhost:8000", True),  # behind a proxy that speaks TLS
        ("http://localhost:8001", False),  # another program of this machine
        ("http://127.0.0.1:8000", False),  # not as this page was called
        ("http://localhost", False),
        ("http://localhost:8000.evil.example", False),
        ("https://evil.example", False),
        ("null", False),  # a file, or a frame in a sandbox
        ("", False),
    ],
)
def test_whose_page_asks(origin: str, is_ours: bool) -> None:
    assert is_from(origin, "localhost:8000") is is_ours
