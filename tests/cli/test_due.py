"""`dlcards due`: what waits, as one line or as JSON."""

from __future__ import annotations

from tests.cli.conftest import Terminal, assert_shape, texts

DUE = {
    "day": str,
    "due_count": int,
    "new_count": int,
    "seconds": int,
    "decks": list,
    "cards": list,
}


def test_a_line_for_a_prompt(either: Terminal) -> None:
    fresh = {
        "ko": "오늘 복습 0장, 새 노트 4개, 약 2분\n",
        "en": "0 cards due, 4 new notes, about 2 min\n",
    }
    assert either.done("due").out == fresh[either.lang]
    either.done("grade", "sample/relu/ko.name", 4)
    either.done("grade", "sample/relu/en.name", 4)
    either.done("config", "new", 0)
    done = {
        "ko": "오늘 할 것은 다 했어요. 내일은 1장이에요.\n",
        "en": "Nothing is left for today. Tomorrow: 1 card.\n",
    }
    assert either.done("due").out == done[either.lang]
    either.sleep()
    waiting = {
        "ko": "오늘 복습 1장, 새 노트 0개, 약 1분\n",
        "en": "1 card due, 0 new notes, about 1 min\n",
    }
    assert either.done("due").out == waiting[either.lang]


def test_json_has_the_same_keys_in_any_language(either: Terminal) -> None:
    either.done("grade", "sample/relu/ko.name", 4)
    either.sleep()
    told = either.done("due", "--json", "--in", "ko").json
    assert_shape(told, DUE)
    assert told["day"] == "2026-03-03"
    assert told["decks"] == [{"deck": "sample", "due_count": 1, "new_count": 3}]
    assert told["cards"][0] == "sample/relu/ko.name"
    assert texts(told["cards"])
    assert (told["due_count"], told["new_count"], len(told["cards"])) == (1, 3, 4)


def test_limit_is_how_many_cards_are_listed(dlcards: Terminal) -> None:
    assert dlcards.done("due", "--json", "--limit", "0").json["cards"] == []
    assert len(dlcards.done("due", "--json", "--limit", "2").json["cards"]) == 2
    assert dlcards.done("due", "--json", "--limit", "2").json["new_count"] == 4


def test_the_quiz_language_is_not_the_interfaces(dlcards: Terminal) -> None:
    assert dlcards.done("due", "--json", "--in", "ko").json["cards"][0].endswith("/ko.name")
    assert dlcards.done("due", "--json").json["cards"][0].endswith("/en.name")
    dlcards.done("config", "in", "both")
    assert len(dlcards.done("due", "--json").json["cards"]) == 8


def test_asking_what_is_due_changes_nothing(dlcards: Terminal) -> None:
    before = dlcards.dump()
    dlcards.done("due")
    dlcards.done("decks")
    dlcards.done("show", "relu")
    assert dlcards.dump() == before


def test_a_store_that_is_not_there_is_made(dlcards: Terminal) -> None:
    path = dlcards.store.with_name("folders") / "that are not there" / "new.db"
    assert dlcards.done("--store", path, "due").out == dlcards.done("due").out
    assert path.is_file()


def test_what_is_still_to_be_drilled_waits_as_well(either: Terminal) -> None:
    """Until it is graded 4 or more, or the learner has had enough, the day is not over."""
    either.done("config", "new", "1")
    card = either.done("due", "--json").json["cards"][0]
    either.done("grade", card, "2")
    told = {"ko": "다시 볼 카드 1장\n", "en": "1 card to drill again\n"}
    assert either.done("due").out == told[str(either.lang)]
    either.done("grade", card, "4")
    assert either.done("due").out not in told.values()
