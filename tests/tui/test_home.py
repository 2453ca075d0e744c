"""The home screen: what today holds, and the ways into a sitting."""

from __future__ import annotations

import pytest
from rich.cells import cell_len

from dlcards.core.ask import Ask
from dlcards.core.day import later
from dlcards.core.language import Language, Quiz
from dlcards.i18n import rooms
from dlcards.i18n import trainer as texts
from dlcards.i18n.questions import ASKS, QUIZZES
from dlcards.tui.screens.home import HomeScreen
from dlcards.tui.widgets.key_line import KeyLine
from tests.tui.conftest import EVERYWHERE, Sit
from tests.tui.notes import FAR, SOFTMAX
from tests.tui.seat import Seat


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_today_is_told_and_enter_starts_it(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size, straight=False) as seat:
        assert {
            Language.KO: "복습 0장, 새 노트 2개",
            Language.EN: "0 cards to review, 2 new notes",
        }[language] in seat.words
        assert "0 2 0/3" in seat.words
        seat.assert_nothing_is_cut_off()
        await seat.press("enter")
        assert texts.READ_FIRST.get(language) in seat.words


async def test_one_deck_alone_can_be_started(sit: Sit) -> None:
    async with sit(straight=False) as seat:
        await seat.press("right")
        assert texts.READ_FIRST.ko in seat.words


@pytest.mark.parametrize("language", Language)
async def test_nothing_due_tells_of_tomorrow(sit: Sit, language: Language) -> None:
    async with sit(language, notes=(SOFTMAX,)) as seat:
        await seat.press("enter", "space", "5", "enter")
        assert texts.NOTHING_DUE.get(language) in seat.words
        tomorrow = {Language.KO: "내일은 1장을", Language.EN: "Tomorrow brings 1 card."}
        assert tomorrow[language] in seat.words
        await seat.press("enter")
        assert texts.NOTHING_DUE.get(language) in seat.words


async def test_an_empty_store_says_how_to_fill_it(sit: Sit) -> None:
    async with sit(notes=()) as seat:
        assert "dlcards import" in seat.words
        await seat.press("enter", "d", "down", "up")
        assert "dlcards import" in seat.words


async def test_the_quiz_language_changes_what_today_holds(sit: Sit) -> None:
    async with sit(straight=False) as seat:
        for quiz in (Quiz.EN, Quiz.BOTH, Quiz.KO):
            await seat.press("i")
            assert f"묻는 언어: {QUIZZES[quiz].ko}" in seat.words


async def test_a_day_that_turns_while_the_trainer_is_open_is_noticed(sit: Sit) -> None:
    async with sit(notes=(SOFTMAX,)) as seat:
        await seat.press("enter", "space", "5", "enter")
        assert texts.NOTHING_DUE.ko in seat.words
        seat.clock.set_day(later(seat.clock.today(), 1))
        home = seat.app.screen
        assert isinstance(home, HomeScreen)
        await home.follow_day()
        await seat.settle()
        await seat.press("enter")
        assert "이 설명에 맞는 용어는?" in seat.words


@pytest.mark.parametrize("key", ["q", "Q", "ㅂ", "escape"])
async def test_leaving_ends_the_trainer(sit: Sit, key: str) -> None:
    async with sit(straight=False) as seat:
        await seat.press(key)
        assert not seat.app.is_running
        assert not seat.app.return_code


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_the_first_keys_leave_room_for_decks(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size, straight=False, others=(SOFTMAX,)) as seat:
        keys, table = seat.app.screen.query_one(KeyLine), seat.app.screen.query_one("Rows")
        assert keys.size.height <= 3
        assert table.size.height >= 4 * 2, "four decks with titles of two lines"
        for key in ("Enter", "d ", "/", "s ", "l ", "Ctrl+P", "? ", "q "):
            assert key in seat.text


async def test_what_keys_do_at_home_the_mouse_does(sit: Sit) -> None:
    """Each click, and what must then be on the screen; what has no key there is in the palette."""
    async with sit(straight=False, others=(FAR,)) as seat:
        for text, told in (
            ("묻는 언어: 한국어", "묻는 언어: 영어"),
            ("묻는 방식", f"묻는 방식: {ASKS[Ask.CHOICE].ko}"),
            ("설정", rooms.SETTINGS_TITLE.ko),
            ("뒤로", "dlcards"),
            ("노트 찾기", texts.BROWSE_HOW.ko),
            ("뒤로", "dlcards"),
            ("도움말", texts.GRADES_MEAN.ko),
            ("닫기", "dlcards"),
            ("other 덱", "dlcards"),
            ("이 덱만", "distant one"),
        ):
            await click_text(seat, text)
            assert told in seat.words, text
        await seat.press("escape")
        await click_text(seat, "명령 찾기")
        assert rooms.PALETTE_HINT.ko in seat.words
        await seat.press(*"가져오기", "enter")
        assert rooms.IMPORT_TITLE.ko in seat.words
        await click_text(seat, "뒤로")
        await click_text(seat, "끝내기")
        assert not seat.app.is_running


async def click_text(seat: Seat, text: str) -> None:
    """Click on the last place of the screen where this stands."""
    lines = seat.text.splitlines()
    y = max(n for n, line in enumerate(lines) if text in line)
    x = cell_len(lines[y][: lines[y].rindex(text)])
    await seat.pilot.click(offset=(x + 1, y))
    await seat.settle()
