"""Who may ask: this server's own page, under a name that only this machine can have.

Any site that the learner visits can send requests to this machine, so two things are looked at.
`Origin` says whose page asks: another's is refused. `Host` says by what name: a name that somebody
else's DNS could let point here would make their page look like ours, so it is refused, too.
"""

from __future__ import annotations

import socket
from collections.abc import Collection
from ipaddress import ip_address
from urllib.parse import urlsplit

POLICY = {
    "Content-Security-Policy": "default-src 'self'; style-src 'self' 'unsafe-inline';"
    " img-src 'self' data:; connect-src 'self' ws://{host} wss://{host};"
    " frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


def own_names(host: str) -> frozenset[str]:
    """The names by which a server that was told to listen at `host` may be called."""
    machine = socket.gethostname().lower()
    return frozenset({"localhost", host.lower(), machine, f"{machine}.local"})


def is_own(host: str, names: Collection[str]) -> bool:
    """Whether `host`, of a request's `Host`, is an address or one of `names`.

    >>> is_own("127.0.0.1:8000", {"localhost"}), is_own("evil.example:8000", {"localhost"})
    (True, False)
    """
    name = _name(host)
    return name in names or _is_address(name)


def is_from(origin: str, host: str) -> bool:
    """Whether `origin` is the page that was got from `host`.

    >>> is_from("http://localhost:8000", "localhost:8000"), is_from("null", "localhost:8000")
    (True, False)
    """
    return origin.lower() in {f"http://{host}".lower(), f"https://{host}".lower()}


def _name(host: str) -> str:
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def _is_address(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True
