"""The server: one page, what it is made of, and a trainer for each tab that opens it.

Nothing comes from elsewhere, and nothing is answered to anybody else's page.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from aiohttp import WSCloseCode, WSMessage, WSMsgType, web
from aiohttp.typedefs import Handler, Middleware
from msgspec import Struct

from dlcards.core.safe import safe
from dlcards.i18n import web as texts
from dlcards.i18n.text import Speaker
from dlcards.settings import BadSetting, Settings, read_settings, settings_path
from dlcards.web.guard import POLICY, is_from, is_own, own_names
from dlcards.web.page import HERE, last_words, page
from dlcards.web.process import TrainerProcess

_HEARTBEAT = 20  # seconds
_LONG = 6  # digits, more than any size has
_TABS = web.AppKey("tabs", set[web.WebSocketResponse])


class Site(Struct, frozen=True):
    """What is served: the trainer that `command` runs, at `host`, in a language."""

    say: Speaker
    command: Sequence[str]
    host: str

    async def index(self, request: web.Request) -> web.Response:
        """The page."""
        scheme = "wss" if request.secure else "ws"
        text = page(self.say, _theme(), f"{scheme}://{request.host}/ws")
        return web.Response(text=text, content_type="text/html")

    async def trainer(self, request: web.Request) -> web.WebSocketResponse:
        """A trainer of its own for this tab, until either of them leaves."""
        tab = web.WebSocketResponse(heartbeat=_HEARTBEAT)
        await tab.prepare(request)
        tabs = request.app[_TABS]
        tabs.add(tab)
        try:
            await _join(tab, await TrainerProcess.start(self.command, *_size(request)))
        finally:
            tabs.discard(tab)
        return tab


def application(site: Site) -> web.Application:
    """All that the server answers."""
    app = web.Application(middlewares=[_guard(site)])
    app[_TABS] = set()
    app.add_routes([
        web.get("/", site.index),
        web.get("/ws", site.trainer),
        web.get(r"/{own:icon\.svg|page\.js}", _own_file),
        web.static("/static", _browser_half()),
    ])  # fmt: skip
    app.on_response_prepare.append(_head)
    app.on_shutdown.append(_close_tabs)
    return app


def _guard(site: Site) -> Middleware:
    """Refuse whoever is not this page."""
    names = own_names(site.host)

    @web.middleware
    async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
        origin = request.headers.get("Origin")
        is_bare = origin is None and request.path != "/ws"  # there a browser always says whose
        is_ours = is_bare or (origin is not None and is_from(origin, request.host))
        if not (is_ours and is_own(request.host, names)):
            raise web.HTTPForbidden(text=site.say(texts.NOT_OURS))
        return await handler(request)

    return guard


def serve(site: Site, listening: socket.socket) -> None:
    """Answer at `listening` until Ctrl+C or SIGTERM; then end the trainers."""
    web.run_app(application(site), sock=listening, print=None, access_log=None)


def _browser_half() -> Path:
    """The terminal that runs in the browser: scripts, styles and fonts of textual-serve."""
    found = find_spec("textual_serve")
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent / "static"


async def _own_file(request: web.Request) -> web.FileResponse:
    return web.FileResponse(HERE / request.match_info["own"])


async def _head(request: web.Request, response: web.StreamResponse) -> None:
    for name, value in POLICY.items():
        response.headers[name] = value.format(host=request.host)


async def _close_tabs(app: web.Application) -> None:
    tabs = app[_TABS]
    for tab in list(tabs):
        await tab.close(code=WSCloseCode.GOING_AWAY)


async def _join(tab: web.WebSocketResponse, trainer: TrainerProcess) -> None:
    """Pass on what either says, until one of them has left; the other then leaves as well."""
    showing = asyncio.create_task(_show(tab, trainer))
    try:
        async for message in tab:
            await _pass_on(tab, trainer, message)
    finally:
        await trainer.end()
        await showing


async def _show(tab: web.WebSocketResponse, trainer: TrainerProcess) -> None:
    """Paint the trainer's screen, and in the end what it has to say."""
    with contextlib.suppress(ConnectionError):  # the tab was closed
        async for painted in trainer.screen():
            await tab.send_bytes(painted)
        said = safe(await trainer.end())
        await tab.send_bytes(last_words(said, _theme()).encode())
    await tab.close()


async def _pass_on(tab: web.WebSocketResponse, trainer: TrainerProcess, message: WSMessage) -> None:
    """Do what the page asks; leave alone what it cannot have said."""
    match _said(message):
        case ["stdin", str(text)]:
            await trainer.type(text)
        case ["resize", {"width": int(width), "height": int(height)}]:
            await trainer.resize(width, height)
        case ["focus" | "blur" as what]:
            await trainer.tell(what)
        case ["ping", str(when)]:
            await tab.send_json(["pong", when])
        case _:
            return


def _said(message: WSMessage) -> object:
    if message.type is not WSMsgType.TEXT:
        return None
    try:
        said: object = json.loads(message.data)
    except (ValueError, RecursionError):
        return None
    return said


def _size(request: web.Request) -> tuple[int, int]:
    """The tab's first size in cells, as its address tells."""
    sides = (request.query.get("width", ""), request.query.get("height", ""))
    width, height = (int(side) if side.isdecimal() and len(side) < _LONG else 0 for side in sides)
    return (width or 80, height or 24)


def _theme() -> str:
    """The theme that the settings have by now."""
    try:
        return read_settings(settings_path()).theme
    except BadSetting:
        return Settings().theme
