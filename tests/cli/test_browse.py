"""`browse`, `note`, and whole notes in `suspend`, `resume`, `reset`, `undo`: as scripts do them."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Terminal, Write

NOTE = "sample/softmax"


def found(dlcards: Terminal, *words: str) -> list[str]:
    return [one["note"] for one in dlcards.done("browse", "--json", *words).json["notes"]]


def test_notes_are_listed(either: Terminal) -> None:
    ran = either.done("browse")
    assert [line.split()[0] for line in ran.out.splitlines()[1:]] == [
        "sample/softmax", "sample/relu", "sample/stride", "sample/padding",
    ]  # fmt: skip
    assert ran.err == {"ko": "노트 4개\n", "en": "4 notes\n"}[either.lang]
    assert len(either.done("browse", "--limit", 2).out.splitlines()) == 3
    few = {"ko": "노트 4개 가운데 처음 2개\n", "en": "the first 2 of 4 notes\n"}
    assert either.done("browse", "--limit", 2).err == few[either.lang]


def test_notes_are_searched(dlcards: Terminal) -> None:
    assert found(dlcards, "ㅅㅍㅌ") == ["sample/softmax"]
    assert found(dlcards, "normalised") == ["sample/softmax"]
    assert found(dlcards, "덱:작은", "re") == ["sample/relu"]
    assert found(dlcards, "tag:func") == ["sample/softmax"]
    assert found(dlcards, "--", "-tag:func", "pad") == ["sample/padding"]
    assert found(dlcards, "nobody") == []
    assert dlcards.done("browse", "nobody").err == "0 notes\n"
    assert "There is no state mine" in dlcards.done("browse", "is:mine").err


def test_states_follow_what_the_learner_does(dlcards: Terminal) -> None:
    dlcards.done("grade", f"{NOTE}/en.name", 4)
    assert found(dlcards, "is:scheduled") == [NOTE]
    assert found(dlcards, "is:due") == []
    dlcards.sleep()
    told = dlcards.done("browse", "is:due", "--json").json
    assert told == {
        "total": 1,
        "notes": [
            {
                "note": NOTE,
                "term": {"ko": "소프트맥스", "en": "softmax"},
                "tags": ["functions"],
                "states": ["due", "scheduled"],
                "due": dlcards.day(),
            }
        ],
    }


def test_a_whole_note_is_suspended_and_taken_back(either: Terminal) -> None:
    said = {
        "ko": f"{NOTE}: 카드 8장을 더 묻지 않아요.\n",
        "en": f"{NOTE}: 8 cards will not be asked any more.\n",
    }
    assert either.done("suspend", NOTE).out == said[either.lang]
    assert found(either, "is:suspended") == [NOTE]
    cards = either.done("resume", NOTE, "--json").json["cards"]
    assert {card["state"] for card in cards} == {"new"}
    assert either.done("undo", "--json").json == {"undone": "resumed", "card": NOTE, "grade": None}
    assert either.done("undo", "--json").json["undone"] == "suspended"
    assert found(either, "is:suspended") == []
    assert either("undo").code == 1
    assert either.done("reset", NOTE).out.startswith(NOTE)
    assert either("suspend", "sample/nobody").code == 1


def test_words_of_ones_own(dlcards: Terminal) -> None:
    nothing: dict[str, object] = {"note": NOTE, "mnemonic": None, "accepted": {"ko": [], "en": []}}
    assert dlcards.done("note", NOTE, "--json").json == nothing
    assert dlcards.done("note", "softmax").err == f"{NOTE}: nothing of your own yet.\n"
    words = ("--mnemonic", "softer than max", "--accept", "소맥", "--accept", "smx")
    told = dlcards.done("note", "softmax", *words, "--json").json
    accepted = {"ko": ["소맥"], "en": ["smx"]}
    assert told == {"note": NOTE, "mnemonic": "softer than max", "accepted": accepted}
    assert dlcards.done("note", NOTE).out == "Mnemonic: softer than max\nAlso right: 소맥, smx\n"
    assert "Mnemonic: softer than max" in dlcards.done("show", NOTE).out
    assert found(dlcards, "ㅅㅁ") == [NOTE]
    told = dlcards.done("note", NOTE, "--reject", "smx", "--mnemonic", "", "--json").json
    assert told == nothing | {"accepted": {"ko": ["소맥"], "en": []}}
    assert dlcards.done("undo").out == f"Taken back: {NOTE} (accepted answer)\n"
    assert dlcards("note", "nobody at all").code == 1
    assert dlcards("note").code == 2


def test_words_are_shown_with_the_answer(dlcards: Terminal) -> None:
    dlcards.done("note", NOTE, "--mnemonic", "softer than max")
    asked = dlcards.plain("", "", options=("--new", "1")).out
    before, _, after = asked.partition("Answer")
    assert "softer than max" in after or "softer than max" in before


def test_history_is_told(dlcards: Terminal) -> None:
    assert "Nothing has happened yet." in dlcards.done("show", NOTE, "--history").out
    dlcards.done("grade", f"{NOTE}/en.name", 4)
    dlcards.done("note", NOTE, "--mnemonic", "hook")
    told = dlcards.done("show", NOTE, "--history", "--json").json["history"]
    day = dlcards.day()
    assert told == [
        {"day": day, "lane": None, "what": "mnemonic", "words": "hook", "interval": None},
        {"day": day, "lane": "en.name", "what": "review", "grade": 4, "interval": 1},
    ]
    assert (
        f"{day}  en.name  graded 4, again in 1 day" in dlcards.done("show", NOTE, "--history").out
    )


@pytest.mark.parametrize(
    ("tag", "typed"), [("ML_ops", "ml_o"), ("강화 학습", "강화학"), ("Übung", "üb"), ("a·b", "ab")]
)
def test_tags_are_compared_as_names_are(
    dlcards: Terminal, write: Write, tag: str, typed: str
) -> None:
    text = (
        "dlcards: 1\ndeck: tagged\ntitle: {en: Tagged}\nnotes:\n"
        f'  - {{id: one, term: {{en: one}}, meaning: {{en: it}}, tags: ["{tag}"]}}\n'
    )
    dlcards.done("import", write(text))
    assert found(dlcards, f"tag:{typed}") == ["tagged/one"]
