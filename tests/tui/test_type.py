"""A typed answer: what is made of it, what the journal keeps, and what the learner is told."""

from __future__ import annotations

import re

import pytest

from dlcards.core.ask import Ask
from dlcards.core.events import Asked, Reply
from dlcards.core.grade import Grade
from dlcards.core.keys import NoteKey
from dlcards.core.lane import Way
from dlcards.core.language import Language, Quiz
from dlcards.i18n import trainer as texts
from dlcards.i18n import verdicts
from dlcards.study.today import Limits
from tests.tui.conftest import EVERYWHERE, NARROW, Sit
from tests.tui.notes import EPOCH, SOFTMAX, TOKEN, half

SLIPS = {Language.KO: "소프트맥쓰", Language.EN: "sotfmax"}
MARKED = {
    Language.KO: ("친 답: 소프트맥[쓰]", "맞는 답: 소프트맥[스]", "초성은 ㅆ이 아니라 ㅅ"),
    Language.EN: ("You typed: so[tf]max", "The answer: so[ft]max", "it is “ft”"),
}


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_a_slip_is_marked_and_the_grade_suggested_taken(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size, notes=(SOFTMAX, EPOCH), ask=Ask.TYPE) as seat:
        await seat.press("enter")
        assert texts.TYPE_HERE.get(language) in seat.words
        seat.assert_nothing_is_cut_off()
        await seat.type(SLIPS[language], "enter")
        assert seat.events("softmax") == []
        assert verdicts.NEARLY.get(language) in seat.words
        assert all(mark in seat.words for mark in MARKED[language])
        assert half(SOFTMAX.term, language) in seat.words
        assert re.search(rf">3 .*{texts.SUGGESTED.get(language)}", seat.words)
        seat.assert_nothing_is_cut_off()
        await seat.press("enter")
        (given,) = seat.reviews("softmax")
        assert (given.grade, given.asked, given.taken) == (3, Asked.TYPE, 3_000)
        assert given.reply == Reply(2_000, 0, SLIPS[language], None, Grade.HARD)
        assert half(EPOCH.meaning, language) in seat.words


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_another_term_is_named_and_can_be_read(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size, ask=Ask.TYPE) as seat:
        named = half(EPOCH.term, language)
        await seat.press("enter")
        await seat.type(named, "enter")
        told = {
            Language.KO: "그건 ‘에포크’예요. 물은 것은 ‘토큰’이에요.",
            Language.EN: "That is “epoch”. Asked was “token”.",
        }
        assert told[language] in seat.words
        seat.assert_nothing_is_cut_off()
        await seat.press("down", "down")
        assert half(EPOCH.meaning, language) in seat.words
        await seat.press("m")
        assert texts.A_NOTE.get(language) in seat.words
        assert half(EPOCH.meaning, language) in seat.words
        await seat.press("q", "2")  # the grade that is suggested is another
        (given,) = seat.reviews("token")
        assert (given.grade, given.taken) == (2, 7_000)
        epoch = NoteKey.parse("basics/epoch")
        assert given.reply == Reply(2_000, 0, named, epoch, Grade.RECOGNISED)


async def test_a_particle_and_either_keyboard_are_right(sit: Sit) -> None:
    async with sit(ask=Ask.TYPE, limits=Limits(new=3)) as seat:
        await seat.press("enter")
        await seat.type("토큰을", "enter")
        assert verdicts.RIGHT.ko in seat.words
        await seat.press("enter", "enter")
        await seat.type("thvmxmaortm", "enter")
        assert verdicts.RIGHT.ko in seat.words
        assert verdicts.LATIN_KEYBOARD.ko in seat.words
        await seat.press("enter", "enter")
        await seat.type("데ㅐ초", "enter")  # epoch
        assert verdicts.RIGHT.ko in seat.words
        assert verdicts.HANGUL_KEYBOARD.ko in seat.words
        assert "한국어 이름은 ‘에포크’예요." in seat.words
        await seat.press("enter")
        given = [seat.reviews(note)[0] for note in ("token", "softmax", "epoch")]
        assert [one.grade for one in given] == [4, 4, 3]
        assert [one.reply and one.reply.said for one in given] == [
            "토큰을", "thvmxmaortm", "데ㅐ초",
        ]  # fmt: skip


async def test_a_blank_line_and_not_to_know_are_alike(sit: Sit) -> None:
    async with sit(Language.EN, ask=Ask.TYPE, limits=Limits(new=3)) as seat:
        await seat.press("enter")
        await seat.type("  ", "enter")
        assert "token" in seat.words
        assert re.search(r">0 .*suggested", seat.words)
        await seat.press("enter", "enter")
        await seat.type("don't know", "enter")
        await seat.press("enter", "enter")
        await seat.press("escape", "0", "enter")
        given = [seat.reviews(note)[0] for note in ("token", "softmax", "epoch")]
        assert [one.grade for one in given] == [0, 0, 0]
        said = [one.reply and one.reply.said for one in given]
        assert said == [None, "don't know", None]


async def test_hints_come_while_typing_and_lower_the_suggestion(sit: Sit) -> None:
    async with sit(size=NARROW, ask=Ask.TYPE) as seat:
        await seat.press("enter", "tab")
        assert "〇〇" in seat.words
        await seat.type("토", "tab")
        assert "ㅌㅋ" in seat.words
        await seat.type("큰", "enter")
        await seat.press("enter")
        (given,) = seat.reviews("token")
        assert given.grade == Grade.NEARLY
        assert given.reply
        assert (given.reply.hints, given.reply.said) == (2, "토큰")


async def test_a_grade_taken_back_shows_what_was_said_to_the_answer(sit: Sit) -> None:
    async with sit(notes=(SOFTMAX, EPOCH), ask=Ask.TYPE) as seat:
        await seat.press("enter")
        await seat.type("소프트맥쓰", "enter")
        await seat.press("5")
        await seat.press("enter")
        await seat.type("에", "escape", "u")
        assert seat.events("softmax") == []
        assert "친 답: 소프트맥[쓰]" in seat.words
        assert re.search(rf">3 .*{texts.SUGGESTED.ko}", seat.words)
        await seat.press("right", "enter")
        (given,) = seat.reviews("softmax")
        assert given.reply
        assert (given.grade, given.reply.said) == (4, "소프트맥쓰")
        assert texts.TYPE_HERE.ko in seat.words  # what was begun there is gone
        await seat.type("에포크", "enter")
        assert verdicts.RIGHT.ko in seat.words


async def test_the_language_and_the_way_change_with_the_next_card(sit: Sit) -> None:
    async with sit(ask=Ask.TYPE) as seat:
        await seat.press("enter")
        await seat.type("토", "escape", "i")
        assert "다음 카드부터 영어로 물어요." in seat.words
        await seat.press("ㅁ")
        assert "다음 카드부터 묻는 방식: 섞어서" in seat.words
        await seat.press("enter")
        await seat.type("큰", "enter", "enter")
        (given,) = seat.reviews("token")
        assert given.reply
        assert (str(given.card.lane), given.reply.said) == ("ko.name", "토큰")
        assert half(TOKEN.meaning, Language.EN) in seat.words  # read before, in Korean
        assert "1-5" in seat.words  # in the mix a new card is a choice
        await seat.press("enter", "enter")
        assert [str(one.card.lane) for one in seat.reviews("token")] == ["ko.name", "en.name"]


async def test_a_meaning_is_not_typed_but_seen(sit: Sit) -> None:
    async with sit(ways=Way.MEANING, quiz=Quiz.EN, ask=Ask.TYPE) as seat:
        await seat.press("enter")
        assert texts.TYPE_HERE.ko not in seat.words
        await seat.press("space", "4")
        (given,) = seat.reviews("token")
        assert (given.asked, given.reply) == (Asked.FLIP, Reply(1_000))
