"""`review --plain`: whole sittings, told as what the learner types and what the store then holds.

In the small deck a first sitting in English asks softmax, relu, stride and padding by name, each
read before; so "", "" and a grade is one note from reading to grading.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator

import pytest

from dlcards.core.events import Kind
from tests.cli.conftest import Ran, Terminal, Write

NOTES = ("softmax", "relu", "stride", "padding")
READ = REVEAL = ""


def new(grade: int | str) -> tuple[str, str, str]:
    """Read a new note, reveal its answer, grade it."""
    return READ, REVEAL, str(grade)


def old(grade: int | str) -> tuple[str, str]:
    """Reveal an answer and grade it."""
    return REVEAL, str(grade)


def dues(dlcards: Terminal, lane: str = "en.name") -> dict[str, str | None]:
    """Note -> when its card in `lane` is due."""
    return {note: dlcards.due(f"sample/{note}/{lane}") for note in NOTES}


def test_a_first_sitting(either: Terminal) -> None:
    ran = either.plain(*new(4), *new(5), *new(4), *new(4), options=("--in", "en"))
    lines = ran.out.splitlines()
    assert [line for line in lines if line.startswith("[")] == [
        f"[{n}/4] Which term is this?" for n in (1, 2, 3, 4)
    ]  # the question is put in the language that is asked, whatever the program speaks
    said = {
        "ko": (
            "4점, 다음 복습 2026-03-03",
            "새로 시작한 노트: 소프트맥스, 렐루, stride, 패딩",
            "카드 4장을 복습했어요. 1분쯤 걸렸고, 내일은 4장이에요.",
        ),
        "en": (
            "Graded 4, next on 2026-03-03",
            "Notes begun: softmax, ReLU, stride, padding",
            "You reviewed 4 cards in about 1 min. Tomorrow: 4.",
        ),
    }[either.lang]
    assert lines.count(said[0]) == 3
    assert lines[-2:] == list(said[1:])
    assert ran.err == ""
    assert set(dues(either).values()) == {"2026-03-03"}


@pytest.fixture
def one(dlcards: Terminal, write: Write) -> Terminal:
    """A terminal whose deck `one` has a single card in English."""
    dlcards.done("config", "lanes", "name")
    deck = """
        {dlcards: 1, deck: one, title: {en: One}, notes: [
          {id: a, term: {en: a}, meaning: {en: the first letter}}]}
    """
    dlcards.done("import", write(deck, "one.yaml"))
    return dlcards


def test_the_days_are_those_of_sm2(one: Terminal) -> None:
    """Graded 4, 4, 4, then 5, the card comes after 1, 6, 15 and 38 days."""
    one.plain(*new(4), options=("one",))
    for interval, grade, following in ((1, 4, 6), (6, 4, 15), (15, 5, 38)):
        one.sleep(interval - 1)
        assert "nothing to ask" in one.plain(options=("one",)).out  # not a day too early
        one.sleep()
        one.plain(*old(grade), options=("one",))
        assert one.due("one/a/en.name") == one.day(following)
    one.sleep(38 + 100)  # late, which counts as it is
    one.plain(*old(2), *old(4), options=("one",))
    assert one.due("one/a/en.name") == one.day(1)


def test_each_grade_tells_when_the_card_would_come_again(one: Terminal) -> None:
    one.lang = "ko"
    one.plain(*new(5), options=("one", "--in", "en"))
    one.sleep()
    one.plain(*old(5), options=("one", "--in", "en"))
    one.sleep(6)
    one.plain(*old(5), options=("one", "--in", "en"))
    one.sleep(16)
    lines = one.plain(REVEAL, "q", options=("one", "--in", "en")).out.splitlines()
    assert [line for line in lines if line[:1].isdecimal()] == [
        "0 전혀 몰랐어요, 1일",
        "1 보니 기억나요, 1일",
        "2 아깝게 틀렸어요, 1일",
        "3 힘들게 맞혔어요, 1.5개월 (45일)",
        "4 망설이다 맞혔어요, 1.5개월 (45일)",
        "5 바로 떠올랐어요, 1.5개월 (45일)",
    ]
    assert one.done("grade", "one/a/en.name", 3, "--json").json["interval"] == 45


def test_undo_brings_the_last_answer_back(either: Terminal) -> None:
    ran = either.plain(*new(0), "u", "5", "q")
    assert either.due("sample/softmax/ko.name" if either.lang == "ko" else "sample/softmax/en.name")
    said = {"ko": "되돌렸어요. 다시 골라 주세요.", "en": "Taken back. Grade it again."}
    assert said[either.lang] in ran.out
    told = either.done("show", "softmax", "--json").json["cards"]
    assert [card["lapses"] + card["reviews"] for card in told if card["due"]] == [1]
    assert [card["easiness"] for card in told if card["due"]] == [2.6]


def test_there_is_nothing_to_undo_before_the_first_answer(either: Terminal) -> None:
    before = either.dump()
    said = {"ko": "이번에는 되돌릴 것이 없어요.", "en": "There is nothing to undo in this sitting."}
    assert said[either.lang] in either.plain("u", READ, "u", REVEAL, "u", "q").out
    assert either.dump() == before


def test_undo_of_several_and_back_to_the_first(dlcards: Terminal) -> None:
    before = dlcards.done("show", "softmax", "--json").json
    dlcards.plain(*new(4), *new(4), *new(4), "u", "u", "u", "q")
    assert dlcards.done("show", "softmax", "--json").json == before
    assert set(dues(dlcards).values()) == {None}
    dlcards.plain(*new(4), *new(4), "u", "u", "3", *new(5), "q")
    shown = dlcards.done("show", "softmax", "--json").json["cards"][2]
    assert (shown["card"], shown["easiness"]) == ("sample/softmax/en.name", 2.36)


def test_a_suspended_card_is_asked_no_more(either: Terminal) -> None:
    ran = either.plain(READ, "s", *new(4), "q", options=("--in", "en"))
    said = {"ko": "이 카드는 더 묻지 않을게요.", "en": "This card will not be asked any more."}
    assert said[either.lang] in ran.out
    cards = either.done("show", "softmax", "--json").json["cards"]
    states = {card["card"]: card["state"] for card in cards}
    assert states["sample/softmax/en.name"] == "suspended"
    assert either.due("sample/relu/en.name") == either.day(1)
    either.plain(READ, "s", "u", "4", "q", options=("--in", "en"))  # its other lane; taken back
    assert either.due("sample/softmax/en.meaning") == either.day(1)


def test_a_known_card_comes_in_a_year(either: Terminal) -> None:
    ran = either.plain("k", "q", options=("--in", "en"))
    said = {
        "ko": "아는 카드라서 1년 뒤로 보냈어요.",
        "en": "Known: it will be asked again in a year.",
    }
    assert said[either.lang] in ran.out
    assert either.due("sample/softmax/en.name") == "2027-03-02"


def test_hints_come_one_by_one_until_there_are_none(either: Terminal) -> None:
    ran = either.plain(READ, *["h"] * 12, "q", options=("--in", "ko"))
    head, none = {
        "ko": ("힌트: ", "힌트가 더 없어요."),
        "en": ("Hint: ", "There are no more hints."),
    }[either.lang]
    hints = [line for line in ran.out.splitlines() if line.startswith(head)]
    assert len(hints) > 1
    assert len(set(hints)) == len(hints)
    assert "소프트맥스" not in " ".join(hints)
    assert ran.out.splitlines().count(none) == 12 - len(hints)


@pytest.mark.parametrize(
    ("letter", "jamo"),
    [("u", "ㅕ"), ("s", "ㄴ"), ("h", "ㅗ"), ("k", "ㅏ"), ("e", "ㄷ"), ("q", "ㅂ")],
)
def test_a_letter_typed_with_the_hangul_keyboard_on(
    dlcards: Terminal, letter: str, jamo: str
) -> None:
    def sitting(key: str) -> tuple[Ran, list[str]]:
        store = dlcards.store.read_bytes()
        ran = dlcards.plain(*new(4), *new(2), READ, key, f" {key.upper()} ", "q")
        after = [line for line in dlcards.dump() if '"event"' not in line]
        dlcards.store.write_bytes(store)
        return ran, after

    assert sitting(letter) == sitting(jamo)


def test_what_makes_no_sense_changes_nothing(either: Terminal) -> None:
    before = either.dump()
    nonsense = ("6", "-1", "grade 5", "55", "\x00", "ㅋㅋ", "💥", "e", "x" * 10_000)
    early = ("0", "5", "h", *nonsense)  # before there is something to grade or to hint at
    ran = either.plain(*early, READ, "5", *nonsense, REVEAL, *nonsense, "h", "q")
    hints = {
        "ko": (
            "다 읽었으면 Enter",
            "Enter를 누르면 답이 보여요",
            "0에서 5까지 점수",
            "지금은 할 수",
        ),
        "en": ("Press Enter once", "Press Enter to see", "Grade it from 0", "cannot be done now"),
    }
    assert all(hint in ran.out for hint in hints[either.lang])
    assert either.dump() == before


def test_an_empty_line_is_no_grade(dlcards: Terminal) -> None:
    before = dlcards.dump()
    assert "Grade it from 0 to 5." in dlcards.plain(READ, REVEAL, "", "", "q").out
    assert dlcards.dump() == before


def test_what_was_known_badly_is_drilled_at_the_end(either: Terminal) -> None:
    """Under 4 a card comes again, as often as it takes; drills move no schedule."""
    once_more = {"ko": "[다시 보기]", "en": "[Once more]"}[either.lang]
    ran = either.plain(*new(2), *new(3), *new(4), *new(5), *old(1), *old(4), *old(5))
    assert ran.out.count(once_more) == 3  # softmax, relu, softmax: the second grade frees relu
    assert ran.out.splitlines()[-1].startswith(
        {"ko": "카드 4장", "en": "You reviewed 4"}[either.lang]
    )
    lane = f"{either.lang}.name"
    assert set(dues(either, lane).values()) - {None} == {either.day(1)}
    ran = either.plain()
    assert {"ko": "오늘 물을 것이 없어요.", "en": "There is nothing to ask today."}[
        either.lang
    ] in ran.out


def test_drills_that_were_cut_off_go_on_after_a_restart(either: Terminal) -> None:
    either.plain(*new(2), *new(4), *new(4), *new(4), "q", options=("--in", "en"))
    ran = either.plain("q", options=("--in", "en"))
    start = {"ko": "다시 볼 카드만 남았어요.", "en": "Only drills are left."}
    assert ran.out.startswith(start[either.lang])
    either.plain(*old(3), *old(4), options=("--in", "en"))
    assert "[" not in either.plain(options=("--in", "en")).out


def test_enough_for_today(either: Terminal) -> None:
    either.plain(*new(2), *new(2), *new(4), *new(4), "e", options=("--in", "en"))
    assert "[" not in either.plain(options=("--in", "en")).out
    cards = either.done("show", "softmax", "--json").json["cards"]
    assert either.due("sample/softmax/en.name") == either.day(1)
    assert cards[2]["lapses"] == 0
    either.sleep()
    assert either.done("due", "--json", "--in", "en").json["due_count"] == 4


def test_the_drills_of_yesterday_are_over(dlcards: Terminal) -> None:
    dlcards.plain(*new(2), "q")
    dlcards.sleep()
    ran = dlcards.plain(*old(4), "q", options=("--new", "0"))
    assert "Once more" not in ran.out


@pytest.mark.parametrize("ending", [("q",), ("ㅂ",), ()])
def test_leaving_keeps_what_was_graded(dlcards: Terminal, ending: tuple[str, ...]) -> None:
    ran = dlcards.plain(*new(4), *new(5), READ, REVEAL, *ending)
    assert "You reviewed 2 cards" in ran.out
    assert [note for note, due in dues(dlcards).items() if due] == ["softmax", "relu"]


def test_a_last_line_needs_no_line_end(dlcards: Terminal) -> None:
    dlcards.done("review", "--plain", "--ask", "flip", typed="\n\n4")
    assert dlcards.due("sample/softmax/en.name") == dlcards.day(1)


def test_a_pipe_that_closes_keeps_what_was_graded(dlcards: Terminal) -> None:
    """Whoever reads our output goes away after the first grade."""

    class Closing(io.StringIO):
        def write(self, text: str) -> int:
            if "Graded" in text:
                raise BrokenPipeError
            return super().write(text)

    dlcards.patch.setattr(sys, "stdout", Closing())
    ran = dlcards("review", "--plain", "--ask", "flip", typed="\n\n4\n\n\n4\n")
    assert ran.code == 0
    dlcards.patch.undo()
    assert ran.err == ""


def test_interrupted(either: Terminal) -> None:
    def typed() -> Iterator[str]:
        yield from ("\n", "\n", "4\n")
        raise KeyboardInterrupt

    ran = either("review", "--plain", "--ask", "flip", "--in", "en", typed=typed())
    assert ran.code == 130
    assert ran.err == "\n"
    assert [note for note, due in dues(either).items() if due] == ["softmax"]


def test_in_decides_which_language_is_asked(dlcards: Terminal) -> None:
    ran = dlcards.plain("q", options=("--in", "ko"))
    assert "처음" not in ran.out  # the program goes on in English
    assert "음수" not in ran.out
    assert "점수를 합이 1인 확률로 바꾸는 함수" in ran.out
    ran = dlcards.plain("q", options=("--in", "both"))
    assert ran.out.startswith("8 questions today.")
    assert "점수를 합이 1인" in ran.out
    assert "probabilities that sum" in ran.out
    assert dlcards.plain("q").out.startswith("4 questions today.")


def test_new_and_limit(dlcards: Terminal) -> None:
    assert dlcards.plain("q", options=("--new", "1")).out.startswith("1 question today.")
    assert dlcards.plain("q", options=("--limit", "3")).out.startswith("3 questions today.")
    assert "nothing to ask" in dlcards.plain(options=("--new", "0")).out
    dlcards.plain(*new(4), *new(4), "q")
    left = dlcards.plain("q", options=("--new", "3"))
    assert left.out.startswith("1 question today.")  # two of today's three are begun


def test_decks_are_chosen_by_name(dlcards: Terminal, write: Write) -> None:
    dlcards.done("import", write())
    assert dlcards.plain("q", options=("mine",)).out.startswith("2 questions today.")
    assert dlcards.plain("q", options=("mine", "sample")).out.startswith("6 questions today.")
    before = dlcards.dump()
    ran = dlcards("review", "--plain", "--ask", "flip", "mine", "wrong", typed="\n\n5\n")
    assert (ran.code, ran.out) == (1, "")
    assert "wrong" in ran.err
    assert dlcards.dump() == before


def test_due_agrees_before_and_after(dlcards: Terminal) -> None:
    dlcards.plain(*new(4), *new(4), *new(4), *new(4))
    dlcards.sleep()
    told = dlcards.done("due", "--json").json
    assert (told["due_count"], told["new_count"]) == (4, 0)
    ran = dlcards.plain(*old(4), *old(4), "q")
    assert ran.out.startswith("4 questions today.")
    after = dlcards.done("due", "--json").json
    assert (after["due_count"], after["new_count"]) == (2, 0)
    assert after["cards"] == told["cards"][2:]
    dlcards.plain(*old(4), *old(4))
    assert dlcards.done("due", "--json").json["cards"] == []


def test_a_note_is_asked_in_one_lane_a_day(dlcards: Terminal) -> None:
    dlcards.plain(*new(4), *new(4), *new(4), *new(4))
    assert set(dues(dlcards, "en.meaning").values()) == {None}
    dlcards.sleep()
    lanes = {card.rpartition("/")[2] for card in dlcards.done("due", "--json").json["cards"]}
    assert lanes == {"en.name"}
    dlcards.plain(*old(4), *old(4), *old(4), *old(4))
    dlcards.sleep()
    lanes = {card.rpartition("/")[2] for card in dlcards.done("due", "--json").json["cards"]}
    assert lanes == {"en.meaning"}


def test_the_answers_are_in_the_log_as_they_were_given(dlcards: Terminal) -> None:
    dlcards.plain(*new(2), *new(4), *new(4), *new(4), *old(4))
    kinds = [line for line in dlcards.dump() if line.startswith('INSERT INTO "event"')]
    assert sum(f"'{Kind.REVIEW.value}'" in line for line in kinds) == 4
    assert sum(f"'{Kind.DRILL.value}'" in line for line in kinds) == 1
    assert dlcards.done("store", "verify").code == 0


def test_a_sitting_over_the_turn_of_the_day(dlcards: Terminal) -> None:
    """Each answer takes the day of its own moment: after 04:00 it is the next one."""

    def typed() -> Iterator[str]:
        yield from ("\n", "\n", "4\n", "\n", "\n")
        dlcards.sleep()
        yield "4\n"

    dlcards.done("review", "--plain", "--ask", "flip", "--in", "en", typed=typed())
    assert dues(dlcards)["softmax"] == "2026-03-03"
    assert dues(dlcards)["relu"] == "2026-03-04"
