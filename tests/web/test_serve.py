"""`dlcards serve`, as a browser meets it: the page, and the trainer behind it."""

from __future__ import annotations

import json
import re
import signal
from pathlib import Path

import pytest
from aiohttp import ClientSession, WSCloseCode, WSServerHandshakeError

from dlcards.i18n import trainer as texts
from dlcards.i18n import web
from tests.web.conftest import Dlcards, Served, tab


async def test_a_korean_answer_is_typed_into_the_page(
    dlcards: Dlcards, served: Served, tmp_path: Path
) -> None:
    """The trainer has the server's store and language, and what is graded is on disk."""
    dlcards("import", str(tmp_path / "mine.yaml"))
    async with tab(served.url) as page:
        await page.sees("새 노트 1개")
        await page.types("\r")
        await page.sees(texts.READ_FIRST.ko)
        await page.types(" ")
        await page.sees("점수를 합이 1인 확률로")
        await page.types("소프트맥스")
        await page.sees("소프트맥스")
        await page.types("\r")
        await page.sees("맞았어요")
        await page.types("5")
        await page.sees(texts.DONE.ko)
    (card,) = [one for one in json.loads(dlcards("show", "mine/softmax", "--json"))["cards"]
               if one["reviews"]]  # fmt: skip
    assert card["card"] == "mine/softmax/ko.name"
    assert card["interval"] == 1
    assert not (tmp_path / "not here.db").exists()


async def test_leaving_the_trainer_ends_the_tab_alone(served: Served) -> None:
    async with tab(served.url) as page, tab(served.url) as other:
        await page.sees("묻는 언어")
        await other.sees("묻는 언어")
        await page.types("q")
        assert await page.end() == WSCloseCode.OK
        await other.types("?")
        await other.sees("도움말")
    async with tab(served.url) as again:
        await again.sees("묻는 언어")


async def test_the_page_follows_its_size(served: Served) -> None:
    async with tab(served.url) as page:
        await page.sees("묻는 언어")
        await page.socket.send_json(["resize", {"width": 40, "height": 20}])
        await page.sees("묻는 언어")


async def test_what_no_page_says_is_left_alone(served: Served) -> None:
    async with tab(served.url, f"?width=-5&height={'9' * 5000}") as page:
        for said in (
            "",
            "[",
            "[" * 99_999,
            '["stdin"]',
            '["stdin", 5]',
            '"stdin"',
            '["resize", {"width": "x"}]',
        ):
            await page.socket.send_str(said)
        await page.socket.send_bytes(b"\xff\xfe")
        await page.socket.send_json(["resize", {"width": -1, "height": 10**30}])
        await page.socket.send_json(["resize", {"width": 80, "height": 24}])
        await page.socket.send_str('["stdin", "\\ud800"]')
        await page.sees("묻는 언어")
        await page.socket.send_json(["ping", "12"])
        async for message in page.socket:
            if message.data == '["pong", "12"]':
                break
        await page.types("?")
        await page.sees("도움말")


@pytest.fixture
def broken(store: Path) -> Path:
    """A file that is no store where the store should be."""
    store.write_text("this is no store", encoding="utf-8")
    return store


@pytest.mark.usefixtures("broken")
async def test_why_the_trainer_cannot_start_is_told_in_the_page(served: Served) -> None:
    async with tab(served.url) as page:
        await page.sees("dlcards 저장소가 아니에요")
        assert await page.end() == WSCloseCode.OK


async def test_all_that_the_page_is_made_of_is_here(served: Served) -> None:
    async with ClientSession() as session:
        async with session.get(served.url) as answer:
            html = await answer.text()
            policy = answer.headers["Content-Security-Policy"]
        assert "<title>dlcards</title>" in html
        assert "default-src 'self'" in policy
        assert "frame-ancestors 'none'" in policy
        parts = re.findall(r'(?:src|href)="([^"]+)"|url\("([^"]+)"\)', html)
        assert len(parts) > 5
        for part in {one or other for one, other in parts}:
            async with session.get(f"{served.url}/{part}") as answer:
                assert answer.status == 200, part
                assert await answer.read()
        for absent in ("static/", "download/x", "page.html", "static/../server.py"):
            async with session.get(f"{served.url}/{absent}") as answer:
                assert answer.status in {403, 404}, absent


@pytest.mark.parametrize("origin", ["https://evil.example", "http://127.0.0.1:1", "null"])
async def test_another_page_cannot_drive_the_trainer(served: Served, origin: str) -> None:
    with pytest.raises(WSServerHandshakeError) as refusal:
        async with tab(served.url, origin=origin):
            pass
    assert refusal.value.status == 403


async def test_who_does_not_say_whose_page_it_is_gets_no_trainer(served: Served) -> None:
    async with ClientSession() as session:
        with pytest.raises(WSServerHandshakeError) as refusal:
            await session.ws_connect(f"{served.url}/ws")
    assert refusal.value.status == 403


async def test_a_foreign_name_for_this_machine_is_refused(served: Served) -> None:
    """A page whose name was made to point here is no better for asking as itself."""
    foreign = {"Host": "evil.example", "Origin": "http://evil.example"}
    async with ClientSession() as session:
        for path in ("/", "/static/js/textual.js", "/ws", "/download/x"):
            async with session.get(f"{served.url}{path}", headers=foreign) as answer:
                assert answer.status == 403
                assert await answer.text() == web.NOT_OURS.ko


@pytest.mark.parametrize("by", [signal.SIGINT, signal.SIGTERM])
async def test_it_ends_cleanly_with_a_page_open(served: Served, by: int) -> None:
    async with tab(served.url) as page:
        await page.sees("묻는 언어")
        served.process.send_signal(by)
        assert await page.end() == WSCloseCode.GOING_AWAY
    assert served.end() == (0, "\n")
