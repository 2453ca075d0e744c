"""A choice: the option that is picked, by whatever hand, and what the learner is told of it."""

from __future__ import annotations

import re

import pytest
from msgspec.structs import replace

from dlcards.core.ask import Ask
from dlcards.core.events import Asked, Known, Reply
from dlcards.core.grade import Grade
from dlcards.core.keys import NoteKey
from dlcards.core.lane import Way
from dlcards.core.language import Bilingual, Language
from dlcards.core.note import Note
from dlcards.i18n import review, verdicts
from dlcards.i18n import trainer as texts
from dlcards.i18n.text import Text
from dlcards.study.today import Limits
from dlcards.tui.widgets.options import OptionLine
from tests.tui.conftest import EVERYWHERE, NARROW, Sit
from tests.tui.notes import EPOCH, SOFTMAX, TOKEN, half
from tests.tui.seat import Seat


def long(note: Note) -> Note:
    """`note` with a meaning that is longer than a narrow screen is high."""
    more = Bilingual(
        " ".join([half(note.meaning, Language.KO), *["이어지는 말이 한참 더 있다."] * 12]),
        " ".join([half(note.meaning, Language.EN), *["It goes on like this for long."] * 12]),
    )
    return replace(note, meaning=more)


def begins(note: Note, language: Language) -> str:
    """How the meaning of a note begins, long or short."""
    return half(note.meaning, language).split(".")[0]


def number(seat: Seat, text: str) -> str:
    """The number of the option that says `text`."""
    found = re.search(rf"([1-5]) {re.escape(text)}", seat.words)
    assert found, seat.text
    return found[1]


def marked(option: str, mark: Text, language: Language = Language.KO) -> str:
    """An option as it is shown after the pick."""
    return f"{option} ({mark.get(language)})"


def term(note: Note, language: Language = Language.KO) -> str:
    return half(note.term, language)


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_the_right_one_is_picked_and_the_grade_suggested_taken(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size, ask=Ask.CHOICE) as seat:
        await seat.press("enter")
        for note in (TOKEN, SOFTMAX, EPOCH):
            assert term(note, language) in seat.words
        seat.assert_nothing_is_cut_off()
        await seat.press(number(seat, term(TOKEN, language)))
        assert seat.events("token") == []
        assert verdicts.RIGHT.get(language) in seat.words
        right = marked(term(TOKEN, language), texts.PICKED_RIGHT, language)
        assert right in seat.words
        assert re.search(rf">4 .*{texts.SUGGESTED.get(language)}", seat.words)
        seat.assert_nothing_is_cut_off()
        await seat.press("enter")
        (given,) = seat.reviews("token")
        assert (given.grade, given.asked, given.taken) == (4, Asked.CHOICE, 2_000)
        assert given.reply == Reply(1_000, 0, term(TOKEN, language), None, given.grade)


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_a_wrong_one_is_told_with_what_it_means_and_another_grade_given(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size, ask=Ask.CHOICE) as seat:
        await seat.press("enter", "h")
        await seat.press(number(seat, term(EPOCH, language)))
        assert review.WRONG.get(language) in seat.words
        assert marked(term(EPOCH, language), texts.PICKED, language) in seat.words
        assert marked(term(TOKEN, language), texts.RIGHT_ONE, language) in seat.words
        assert re.search(rf">1 .*{texts.SUGGESTED.get(language)}", seat.words)
        seat.assert_nothing_is_cut_off()
        await seat.press("down", "down", "down")
        assert half(EPOCH.meaning, language) in seat.words
        await seat.press("2")
        (given,) = seat.reviews("token")
        epoch = NoteKey.parse("basics/epoch")
        assert given.grade == Grade.NEARLY
        assert given.reply == Reply(2_000, 1, term(EPOCH, language), epoch, Grade.RECOGNISED)


async def test_arrows_the_mouse_and_no_hand_at_all(sit: Sit) -> None:
    async with sit(ask=Ask.CHOICE, limits=Limits(new=3)) as seat:
        await seat.press("enter", "down", "down", "up")
        first = re.search(r">1 (\S+)", seat.words)
        assert first
        await seat.press("up")  # round to the last
        assert re.search(r">3 \S+", seat.words)
        await seat.press("right", "space", "5")
        (given,) = seat.reviews("token")
        assert given.reply
        assert given.reply.said == first[1]

        await seat.press("enter")
        lines = seat.app.screen.query(OptionLine)
        await seat.click(lines[int(number(seat, term(SOFTMAX))) - 1], (6, 0))
        await seat.press("enter")
        (given,) = seat.reviews("softmax")
        assert given.reply
        assert (given.grade, given.reply.said) == (4, term(SOFTMAX))

        await seat.press("enter", "4", "5", "9")  # there are three options
        assert seat.events("epoch") == []
        await seat.press("0")
        assert f"({texts.PICKED.ko})" not in seat.words
        assert marked(term(EPOCH), texts.RIGHT_ONE) in seat.words
        await seat.press("enter")
        (given,) = seat.reviews("epoch")
        assert (given.grade, given.reply) == (0, Reply(4_000, suggested=Grade.BLACKOUT))


async def test_enter_alone_knows_nothing_and_can_be_taken_back(sit: Sit) -> None:
    async with sit(ask=Ask.CHOICE) as seat:
        await seat.press("enter", "enter")
        assert re.search(rf">0 .*{texts.SUGGESTED.ko}", seat.words)
        await seat.press("enter", "ㅕ")
        assert seat.events("token") == []
        assert re.search(rf">0 .*{texts.SUGGESTED.ko}", seat.words)
        assert marked(term(TOKEN), texts.RIGHT_ONE) in seat.words


async def test_the_hangul_keyboard_works_there_too(sit: Sit) -> None:
    async with sit(ask=Ask.CHOICE) as seat:
        await seat.press("enter", "ㅗ")
        assert "〇〇" in seat.words
        await seat.press("ㅏ")
        assert isinstance(seat.events("token")[0], Known)
        await seat.press("enter", "１")  # as an input method writes a digit
        assert re.search(r"\(고른 것", seat.words)


@pytest.mark.parametrize("language", Language)
async def test_long_meanings_are_read_and_picked_on_a_narrow_screen(
    sit: Sit, language: Language
) -> None:
    notes = tuple(map(long, (TOKEN, SOFTMAX, EPOCH)))
    async with sit(language, NARROW, notes=notes, ways=Way.MEANING, ask=Ask.CHOICE) as seat:
        await seat.press("enter")
        places = {}
        for place in "123":
            await seat.press("down")
            assert f">{place} " in seat.words
            (said,) = [note for note in notes if begins(note, language) in seat.words]
            places[said.id] = place
            seat.assert_nothing_is_cut_off()
        await seat.press(places["epoch"])
        told = review.PICKED_MEANING.get(language).format(term=term(EPOCH, language))
        assert told in seat.words
        right = f"({texts.RIGHT_ONE.get(language)}) {begins(TOKEN, language)}"
        assert right in seat.words  # though the picked one stands before it in the question
        seat.assert_nothing_is_cut_off()
        await seat.press("m")
        assert texts.A_NOTE.get(language) in seat.words
        assert term(EPOCH, language) in seat.words
        await seat.press("q", "enter")
        (given,) = seat.reviews("token")
        assert given.reply
        assert given.reply.mistaken == NoteKey.parse("basics/epoch")
        assert given.reply.said == half(notes[2].meaning, language)[:200]
