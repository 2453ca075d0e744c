"""`dlcards serve`: the trainer as a page in a browser on this machine."""

from __future__ import annotations

import shlex
import socket
import sys
from errno import EACCES, EADDRINUSE
from ipaddress import ip_address
from typing import TYPE_CHECKING

import click

from dlcards.cli.command import command as make
from dlcards.cli.command import option
from dlcards.cli.kinds import Port
from dlcards.cli.paper import short
from dlcards.cli.session import Session, collect_again
from dlcards.i18n import help as texts
from dlcards.i18n.text import Speaker
from dlcards.i18n.web import OPEN_TO_OTHERS, SERVING
from dlcards.study.ports import Refused

if TYPE_CHECKING:
    from dlcards.web.server import Site

_PORT = 8000
_HOST = "127.0.0.1"
_EXTRA = ("aiohttp", "textual_serve")


def command(say: Speaker) -> click.Command:
    """The command."""
    params = [
        option(say, "--port", about=texts.O_PORT, type=Port(say), default=_PORT, metavar="N"),
        option(say, "--host", about=texts.O_HOST, default=_HOST, metavar="HOST"),
    ]
    return make("serve", say, params, _serve, texts.SERVE)


def _serve(session: Session, port: int, host: str) -> None:
    _ = session.settings  # what is wrong with them is told here, not in the page
    site = _site(session, host)
    with _listening(host, port) as listening:
        address, port = listening.getsockname()[:2]
        if not ip_address(address).is_loopback:
            session.talk(OPEN_TO_OTHERS, port=port)
        session.tell(SERVING, url=_url(host, address, port))
        collect_again()
        _run(site, listening)
    click.echo(err=True)  # the terminal's `^C` stands on a line of its own


def _site(session: Session, host: str) -> Site:
    """What to serve: this program, with the options that it was given."""
    try:
        import textual_serve  # noqa: F401 - the browser's half; only its files are used

        from dlcards.web.server import Site
    except ModuleNotFoundError as missing:
        if missing.name not in _EXTRA:
            raise
        install = shlex.join([sys.executable, "-m", "pip", "install", "dlcards[serve]"])
        raise Refused("serve-missing", command=install) from missing
    store = ("--store", session.store) if session.store else ()
    lang = ("--lang", session.lang) if session.lang else ()
    return Site(session.say, (sys.executable, "-P", "-m", "dlcards", *store, *lang), host)


def _run(site: Site, listening: socket.socket) -> None:
    from dlcards.web.server import serve

    serve(site, listening)


def _listening(host: str, port: int) -> socket.socket:
    """A socket that hears this address; raise Refused where there can be none."""
    try:
        (family, _, _, _, address), *_others = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )
        return socket.create_server(address[:2], family=family)
    except (OSError, UnicodeError) as error:
        code = getattr(error, "errno", None)
        known = {EADDRINUSE: "port-taken", EACCES: "port-not-allowed"}
        raise Refused(known.get(code or 0, "no-host"), port=port, host=short(host)) from error


def _url(host: str, address: str, port: int) -> str:
    """Where a browser on this machine finds it."""
    if ip_address(address).is_unspecified:
        host = _HOST
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
