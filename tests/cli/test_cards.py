"""`grade`, `undo`, `suspend`, `resume`, `reset`, `known`: one card at a time, for scripts."""

from __future__ import annotations

import unicodedata
from datetime import date

from dlcards.core.day import day_of
from tests.cli.conftest import Terminal, Write, assert_shape
from tests.cli.test_show import NEW, SCHEDULED

CARD = "sample/relu/ko.name"
GRADED = {
    "card": str,
    "grade": int,
    "kind": str,
    "interval": int,
    "easiness": float,
    "repetition": int,
    "due": str,
}


def test_a_grade_in_words(either: Terminal) -> None:
    said = {
        "ko": f"{CARD}: 4점, 다음 복습 2026-03-03 (1일 뒤)\n",
        "en": f"{CARD}: graded 4, next on 2026-03-03 (in 1 day)\n",
    }
    assert either.done("grade", CARD, 4).out == said[either.lang]
    again = {
        "ko": f"{CARD}: 5점. 오늘 이미 복습해서 다음 복습은 그대로 2026-03-03이에요.\n",
        "en": f"{CARD}: graded 5. It was reviewed today already, "
        "so it is still due on 2026-03-03.\n",
    }
    assert either.done("grade", CARD, 5).out == again[either.lang]


def test_a_grade_as_json(either: Terminal) -> None:
    told = either.done("grade", CARD, 4, "--json").json
    assert_shape(told, GRADED)
    assert told == {
        "card": CARD,
        "grade": 4,
        "kind": "review",
        "interval": 1,
        "easiness": 2.5,
        "repetition": 1,
        "due": "2026-03-03",
    }
    told = either.done("grade", CARD, 0, "--json").json
    assert_shape(told, GRADED)
    assert (told["kind"], told["due"], told["easiness"]) == ("drill", "2026-03-03", 2.5)


def test_the_days_are_those_of_sm2(dlcards: Terminal) -> None:
    """Grades and the intervals that the listing of SM-2 gives for them, by hand."""
    history = [(4, 1), (4, 6), (4, 15), (5, 38), (3, 99), (2, 1), (4, 1), (5, 6), (5, 13)]
    for grade, interval in history:
        told = dlcards.done("grade", CARD, grade, "--json").json
        assert (told["interval"], told["due"]) == (interval, dlcards.day(interval))
        dlcards.sleep(interval)


def test_grade_5_for_ever_meets_the_longest_interval(dlcards: Terminal) -> None:
    """Intervals stop at 36,500 days; a century a review, dates hold out for millennia."""
    seen = []
    for _ in range(100):
        told = dlcards.done("grade", CARD, 5, "--json").json
        seen.append(told["interval"])
        assert told["due"] == dlcards.day(told["interval"]) == dlcards.due(CARD)
        if int(told["due"][:4]) > 9800:
            break
        dlcards.sleep(told["interval"])
    assert seen[:4] == [1, 6, 16, 45]
    assert max(seen) == seen[-1] == seen[20] == 36_500
    assert told["due"].startswith("98")
    assert "36500" in dlcards.done("show", "relu").out


def test_dates_end_with_the_calendar(either: Terminal) -> None:
    """A machine's clock may be far off; what is due after the year 9999 is told as its end."""
    either.clock.set_day(day_of(date(9999, 12, 30)))
    for command in (["grade", CARD, 5], ["known", CARD], ["show", "relu"]):
        assert "9999-12-31" in either.done(*command).out
    assert either.done("show", "relu", "--json").json["cards"][0]["due"] == "9999-12-31"
    either.done("due")
    either.done("due", "--json")
    either.plain("", "", "5", "q")


def test_known_sends_a_card_a_year_ahead(either: Terminal) -> None:
    said = {
        "ko": f"{CARD}: 2027-03-02에 다시 물어요.\n",
        "en": f"{CARD} will be asked again on 2027-03-02.\n",
    }
    assert either.done("known", CARD).out == said[either.lang]
    assert_shape(either.done("known", CARD, "--json").json, SCHEDULED)


def test_suspended_cards_are_not_asked_until_resumed(either: Terminal) -> None:
    def asked() -> bool:
        return CARD in either.done("due", "--json", "--in", "ko").json["cards"]

    either.done("grade", CARD, 4)
    either.sleep()
    assert asked()
    said = {"ko": f"{CARD}: 더 묻지 않아요.\n", "en": f"{CARD} will not be asked any more.\n"}
    assert either.done("suspend", CARD).out == said[either.lang]
    assert not asked()
    told = either.done("suspend", CARD, "--json").json
    assert_shape(told, SCHEDULED)
    assert told["state"] == "suspended"
    said = {"ko": f"{CARD}: 다시 물어요.\n", "en": f"{CARD} will be asked again.\n"}
    assert either.done("resume", CARD).out == said[either.lang]
    assert asked()
    assert either.done("resume", CARD, "--json").json["state"] == "scheduled"


def test_a_reset_card_starts_over(either: Terminal) -> None:
    either.done("grade", CARD, 4)
    said = {"ko": f"{CARD}: 처음부터 다시 시작해요.\n", "en": f"{CARD} starts over.\n"}
    assert either.done("reset", CARD).out == said[either.lang]
    told = either.done("reset", CARD, "--json").json
    assert_shape(told, NEW)
    assert told["state"] == "new"


def test_undo_takes_back_one_deed_after_the_other(either: Terminal) -> None:
    either.done("grade", CARD, 4)
    for command in ("suspend", "resume", "known", "reset"):
        either.done(command, CARD)
    words = {
        "ko": ["처음부터", "아는 카드", "다시 묻기", "더 묻지 않기", "4점"],
        "en": ["reset", "known", "resumed", "suspended", "graded 4"],
    }[either.lang]
    head = {"ko": "되돌렸어요", "en": "Taken back"}[either.lang]
    for word in words:
        assert either.done("undo").out == f"{head}: {CARD} ({word})\n"
    assert either.due(CARD) is None
    ran = either("undo")
    nothing = {"ko": "되돌릴 것이 없어요.\n", "en": "There is nothing to undo.\n"}
    assert (ran.code, ran.out, ran.err) == (1, "", nothing[either.lang])


def test_undo_as_json(dlcards: Terminal) -> None:
    dlcards.done("grade", CARD, 4)
    dlcards.done("known", CARD)
    assert dlcards.done("undo", "--json").json == {"undone": "known", "card": CARD, "grade": None}
    assert dlcards.done("undo", "--json").json == {"undone": "review", "card": CARD, "grade": 4}
    ran = dlcards("undo", "--json")
    assert (ran.code, ran.json) == (1, {"undone": None, "card": None, "grade": None})


def test_an_undone_grade_leaves_the_schedule_as_it_was(dlcards: Terminal) -> None:
    dlcards.done("grade", CARD, 4)
    dlcards.sleep()
    before = dlcards.done("show", "relu", "--json").json
    dlcards.done("grade", CARD, 0)
    dlcards.done("undo")
    assert dlcards.done("show", "relu", "--json").json == before
    assert dlcards.done("store", "verify").code == 0


def test_a_card_that_is_not_there(either: Terminal) -> None:
    before = either.dump()
    for words in (["grade", "sample/none/ko.name", 4], ["known", "none/relu/ko.name"]):
        ran = either(*words)
        missing = {"ko": "그런 카드가 없어요: ", "en": "There is no card "}[either.lang]
        assert (ran.code, ran.out) == (1, "")
        assert ran.err.startswith(f"{missing}{words[1]}.")
    assert either("reset", "sample/stride/ko.cloze.1").code == 1  # the note has no such lane
    assert either.dump() == before


def test_a_card_is_found_by_its_former_key_and_in_any_normal_form(
    dlcards: Terminal, write: Write
) -> None:
    path = write(
        "dlcards: 1\ndeck: 내-덱\ntitle: {ko: 내 덱}\nnotes:\n"
        "  - {id: 합성곱, was: [old/conv], term: {ko: 합성곱}, meaning: {ko: 겹쳐 곱해 더하기}}\n"
    )
    dlcards.done("import", path)
    for key in ("내-덱/합성곱/ko.name", "old/conv/ko.name"):
        typed = unicodedata.normalize("NFD", key)
        assert dlcards.done("grade", typed, 4, "--json").json["card"] == "내-덱/합성곱/ko.name"
