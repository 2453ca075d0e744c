"""A sitting, key by key: what the journal gets, and what the learner sees."""

from __future__ import annotations

from functools import partial

import pytest

from dlcards.core.day import Instant, later
from dlcards.core.events import Kind, Known, Review, Suspended
from dlcards.core.grade import Grade
from dlcards.core.keys import CardKey
from dlcards.core.lane import Way
from dlcards.core.language import Language, Quiz
from dlcards.core.memory import Scheduled
from dlcards.i18n import trainer as texts
from dlcards.i18n.grades import GRADES
from dlcards.study.desk import Desk
from dlcards.study.today import Limits
from tests.support import FixedClock
from tests.tui.conftest import EVERYWHERE, NARROW, Sit
from tests.tui.notes import LONG, SOFTMAX, TOKEN, half

CARD = CardKey.parse("basics/softmax/ko.name")


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_a_new_note_is_read_asked_revealed_and_graded(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size) as seat:
        assert texts.READ_FIRST.get(language) in seat.words
        assert half(TOKEN.term, language) in seat.words
        assert half(TOKEN.meaning, language) in seat.words
        seat.assert_nothing_is_cut_off()

        await seat.press("enter")
        assert texts.READ_FIRST.get(language) not in seat.words
        assert half(TOKEN.meaning, language) in seat.words
        assert half(TOKEN.term, language) not in seat.words
        seat.assert_nothing_is_cut_off()

        await seat.press("space")
        assert half(TOKEN.term, language) in seat.words
        assert all(text.get(language) in seat.words for text in GRADES.values())
        seat.assert_nothing_is_cut_off()

        await seat.press("4")
        (review,) = seat.events("token")
        assert isinstance(review, Review)
        assert (str(review.card.lane), review.grade, review.kind) == (
            f"{language}.name",
            4,
            Kind.REVIEW,
        )
        assert review.taken == 2_000
        assert half(SOFTMAX.meaning, language) in seat.words
        assert "1/2" in seat.words


async def test_the_note_is_laid_out_with_all_that_it_says(sit: Sit) -> None:
    async with sit() as seat:
        for piece in (
            "토큰 (token)",
            "다른 이름 낱말 조각",
            "예 '새벽배송'은",
            "수식 xₜ ∈ ℝᵈ",
            "주의 단어와 같지 않다.",
            "함께 보기 소프트맥스",
            "출처 An Invented Paper (2031) https://example.org/paper",
        ):
            assert piece in seat.words
        assert "Not the same as a word." not in seat.words
        await seat.press("o")
        assert "Not the same as a word." in seat.words


@pytest.mark.parametrize(
    ("days", "digit", "shown", "interval"),
    [
        ([0], "5", "5 바로 떠올랐어요 6일", 6),
        ([0, 1], "5", "5 바로 떠올랐어요 16일", 16),
        ([0, 1, 7], "5", "5 바로 떠올랐어요 1.5개월 (45일)", 45),
        ([0, 1, 7], "0", "0 전혀 몰랐어요 1일", 1),
    ],
)
async def test_a_grade_gives_the_interval_that_it_shows(
    sit: Sit, days: list[int], digit: str, shown: str, interval: int
) -> None:
    clock = FixedClock()
    first = clock.today()
    clock.set_day(later(clock.today(), days[-1] + 90))

    def remember(desk: Desk) -> Desk:
        for day in days:
            review = partial(Review, card=CARD, grade=Grade.PERFECT, day=later(first, day))
            desk.journal.append(review, Instant(clock.now() - 1_000 + day))
        return desk

    async with sit(
        size=NARROW, notes=(SOFTMAX,), ways=Way.NAME, clock=clock, change=remember
    ) as seat:
        await seat.press("space")
        assert shown in seat.words
        await seat.press(digit)
        memory = seat.memory(CARD)
        assert isinstance(memory, Scheduled)
        assert memory.interval == interval


async def test_undo_shows_the_answer_again_ungraded(sit: Sit) -> None:
    async with sit() as seat:
        await seat.press("enter", "space", "1")
        assert len(seat.events("token")) == 1
        await seat.press("u")
        assert seat.events("token") == []
        assert texts.TAKEN_BACK.ko in seat.words
        assert GRADES[next(iter(GRADES))].ko in seat.words
        await seat.press("5")
        (review,) = seat.events("token")
        assert isinstance(review, Review)
        assert review.grade == 5


async def test_suspending_and_knowing_are_events_and_go_on(sit: Sit) -> None:
    async with sit() as seat:
        await seat.press("enter", "s")
        assert isinstance(seat.events("token")[0], Suspended)
        assert texts.SUSPENDED.ko in seat.words
        await seat.press("k")
        assert isinstance(seat.events("softmax")[0], Known)
        assert texts.DONE.ko in seat.words


async def test_hints_come_one_by_one_and_end(sit: Sit) -> None:
    async with sit() as seat:
        await seat.press("enter", "h")
        assert "〇〇" in seat.words
        await seat.press("h")
        assert "ㅌㅋ" in seat.words
        await seat.press("h", "h", "h")
        assert texts.NO_MORE_HINTS.ko in seat.words
        assert seat.events("token") == []


@pytest.mark.parametrize("undo", ["u", "U", "ㅕ", "backspace"])
async def test_letters_work_as_jamo_and_with_caps_lock(sit: Sit, undo: str) -> None:
    async with sit() as seat:
        await seat.press("enter", "space", "5", undo)
        assert seat.events("token") == []


async def test_a_learner_with_the_hangul_keyboard_on_needs_no_other(sit: Sit) -> None:
    async with sit() as seat:
        await seat.press("enter", "ㅗ")
        assert "〇〇" in seat.words
        await seat.press("space", "4", "ㅂ")
        assert texts.DONE.ko in seat.words
        await seat.press("ㅕ", "4", "ㅏ")
        assert isinstance(seat.events("token")[0], Review)
        assert isinstance(seat.events("softmax")[0], Known)


async def test_arrows_choose_a_grade_and_enter_gives_it(sit: Sit) -> None:
    async with sit() as seat:
        await seat.press("enter", "space", "enter", "space")
        assert seat.events("token") == []  # nothing is chosen, so Enter gives nothing
        await seat.press("right", "right", "enter")
        (review,) = seat.events("token")
        assert isinstance(review, Review)
        assert review.grade == 1


async def test_a_click_gives_a_grade(sit: Sit) -> None:
    async with sit() as seat:
        await seat.press("enter", "space")
        await seat.click("GradeButton:last-of-type")
        (review,) = seat.events("token")
        assert isinstance(review, Review)
        assert review.grade == 5


async def test_a_click_on_a_shown_key_presses_it(sit: Sit) -> None:
    async with sit() as seat:
        await seat.click("KeyLine", (2, 0))
        assert texts.READ_FIRST.ko not in seat.words


async def test_a_click_on_keys_that_stand_for_several_grades_gives_none(sit: Sit) -> None:
    async with sit() as seat:
        await seat.press("enter", "space")
        await seat.click("KeyLine", (2, 0))
        assert seat.events("token") == []


async def test_a_bounced_digit_never_grades_the_next_card(sit: Sit) -> None:
    async with sit() as seat:
        await seat.press("enter", "space")
        await seat.bounce("3", "3", "3")
        assert [len(seat.events(note)) for note in ("token", "softmax")] == [1, 0]
        await seat.press("enter")
        await seat.bounce("space", "3")
        assert seat.events("softmax") == []  # too soon after the answer to be one
        await seat.press("3")
        assert len(seat.events("softmax")) == 1


async def test_digits_do_nothing_before_the_answer_is_shown(sit: Sit) -> None:
    async with sit() as seat:
        await seat.press("5", "enter", "5")
        assert seat.events("token") == []


async def test_drills_go_on_until_a_card_gets_a_four(sit: Sit) -> None:
    async with sit(limits=Limits(new=1)) as seat:
        await seat.press("enter", "space", "2")
        assert texts.DRILLING.ko in seat.words
        await seat.press("space")
        assert "1일" not in seat.words
        await seat.press("3", "space", "4")
        assert texts.DONE.ko in seat.words
        reviews = [event for event in seat.events("token") if isinstance(event, Review)]
        assert [(review.grade, review.kind) for review in reviews] == [
            (2, Kind.REVIEW), (3, Kind.DRILL), (4, Kind.DRILL),
        ]  # fmt: skip


async def test_the_learner_ends_the_drills(sit: Sit) -> None:
    async with sit(limits=Limits(new=1)) as seat:
        await seat.press("enter", "e", "space", "0", "e")
        assert texts.DONE.ko in seat.words
        await seat.press("enter")
        assert texts.NOTHING_DUE.ko in seat.words


async def test_leaving_keeps_what_was_graded_and_the_rest_waits(sit: Sit) -> None:
    async with sit() as seat:
        await seat.press("enter", "space", "5", "escape")
        assert texts.GRADED.ko.format(n=1) in seat.words
        await seat.press("enter")
        assert texts.TODAY.ko.format(due=0, new=1, minutes=1) in seat.words
        assert len(seat.events("token")) == 1


async def test_the_screen_changes_language_and_keeps_its_place(sit: Sit) -> None:
    async with sit() as seat:
        await seat.press("enter", "space", "l")
        assert GRADES[next(iter(GRADES))].en in seat.words
        assert "이 설명에 맞는 용어는?" in seat.words  # the quiz is still in Korean
        await seat.press("ㅣ")
        assert GRADES[next(iter(GRADES))].ko in seat.words


async def test_the_quiz_changes_language_with_the_next_card(sit: Sit) -> None:
    async with sit() as seat:
        await seat.press("enter", "i")
        assert half(TOKEN.meaning, Language.KO) in seat.words
        await seat.press("space", "5")
        assert (
            half(TOKEN.meaning, Language.EN) in seat.words
        )  # begun in Korean, and not yet in English
        await seat.press("space", "4")
        lanes = [
            str(event.card.lane) for event in seat.events("token") if isinstance(event, Review)
        ]
        assert lanes == ["ko.name", "en.name"]


async def test_a_long_note_scrolls_and_ends_in_sight(sit: Sit) -> None:
    async with sit(Language.EN, NARROW, notes=(LONG,), quiz=Quiz.EN) as seat:
        assert "Sentence 40" not in seat.words
        await seat.press(*["pagedown"] * 6)
        assert "Sentence 40" in seat.words
        await seat.press("enter", "space")
        assert "long note" in seat.words  # the answer is in sight, though the question is long
        seat.assert_nothing_is_cut_off()
        await seat.press("pageup", "pageup", "pageup", "pageup", "up", "up")
        assert "Which term is this?" in seat.words


@pytest.mark.parametrize(("language", "size"), EVERYWHERE)
async def test_the_summary_tells_what_the_sitting_came_to(
    sit: Sit, language: Language, size: tuple[int, int]
) -> None:
    async with sit(language, size, limits=Limits(new=1)) as seat:
        await seat.press("enter", "space", "2", "space", "5")
        grade = GRADES[Grade.NEARLY].get(language)
        facts = {
            Language.KO: ["카드 1장", f"2 {grade} 1장", "1번 했어요", "4초", "토큰 (token)"],
            Language.EN: ["1 card.", f"2 {grade} 1 card", "1 time.", "4 s.", "token (토큰)"],
        }
        assert all(fact in seat.words for fact in facts[language])
        seat.assert_nothing_is_cut_off()
        await seat.press("u", "3", "escape", "question_mark")
        assert texts.GRADES_MEAN.get(language) in seat.words
        seat.assert_nothing_is_cut_off()


async def test_the_help_tells_every_grade_and_key(sit: Sit) -> None:
    async with sit(size=(80, 70)) as seat:
        await seat.press("question_mark")
        assert all(text.ko in seat.words for text in GRADES.values())
        assert "u, Backspace 되돌리기" in seat.words
        await seat.press("escape")
        assert texts.READ_FIRST.ko in seat.words
