"""`import` and `check`: what files would do, what they do, and what is wrong with them."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Terminal, Write, assert_shape, texts
from tests.cli.sample import OWN

PLAN = dict.fromkeys(("new", "changed", "moved", "retired", "returned", "unchanged"), list)
PROBLEM = {
    "file": str,
    "line": (int, type(None)),
    "column": (int, type(None)),
    "code": str,
    "message": str,
}
BROKEN = OWN.replace("term: {ko: 에포크, en: epoch}\n    ", "")


def test_new_notes(either: Terminal, write: Write) -> None:
    path = write()
    said = {"ko": "가져왔어요: 새 노트 2.\n", "en": "Imported: 2 new.\n"}
    ran = either.done("import", path)
    assert (ran.out, ran.err) == (said[either.lang], "")
    assert "mine" in either.done("decks").out


def test_json_of_an_import(either: Terminal, write: Write) -> None:
    path = write()
    told = either.done("import", path, "--json").json
    assert_shape(told, PLAN)
    assert told["new"] == ["mine/epoch", "mine/batch"]
    assert all(texts(keys) for keys in told.values())
    told = either.done("import", path, "--json").json
    assert told == {key: [] for key in PLAN} | {"unchanged": ["mine/epoch", "mine/batch"]}


def test_a_rewritten_file_changes_retires_and_returns(dlcards: Terminal, write: Write) -> None:
    dlcards.done("import", write())
    dlcards.done("grade", "mine/epoch/en.name", 4)
    only_batch = OWN[: OWN.index("  - id: epoch")] + OWN[OWN.index("  - id: batch") :]
    rewritten = only_batch.replace("looked at together", "that one step sees")
    told = dlcards.done("import", write(rewritten), "--json").json
    assert (told["changed"], told["retired"]) == (["mine/batch"], ["mine/epoch"])
    decks = dlcards.done("due", "--json", "--in", "en").json["decks"]
    assert {"deck": "mine", "due_count": 0, "new_count": 1} in decks
    told = dlcards.done("import", write(), "--json").json
    assert (told["changed"], told["returned"]) == (["mine/batch"], ["mine/epoch"])
    assert dlcards.due("mine/epoch/en.name") == dlcards.day(1)


def test_a_note_that_moves_takes_its_history_along(either: Terminal, write: Write) -> None:
    """Two files at once: the note leaves one deck and names its former key in the other."""
    first = write()
    either.done("import", first)
    either.done("grade", "mine/epoch/ko.name", 5)
    write(OWN[: OWN.index("  - id: epoch")] + OWN[OWN.index("  - id: batch") :])
    note = OWN[OWN.index("  - id: epoch") : OWN.index("  - id: batch")]
    moved = note.replace("id: epoch", "id: pass\n    was: [mine/epoch]")
    second = write("dlcards: 1\ndeck: other\ntitle: {en: Other}\nnotes:\n" + moved, "other.yaml")
    told = either.done("import", first, second, "--json", "--dry-run").json
    assert (told["moved"], told["retired"]) == (["other/pass"], [])
    said = {"ko": "옮김 1", "en": "1 moved"}
    assert said[either.lang] in either.done("import", first, second).out
    assert either.due("other/pass/ko.name") == either.day(1)
    assert either.done("show", "mine/epoch", "--json").json["note"] == "pass"
    reused = write(OWN)  # the old key again: its history lives elsewhere
    ran = either("import", reused, "--json")
    assert [problem["code"] for problem in ran.json["errors"]] == ["key-left-behind"]


def test_a_dry_run_changes_nothing(either: Terminal, write: Write) -> None:
    before = either.dump()
    path = write()
    said = {"ko": "가져오면 이렇게 돼요: 새 노트 2.\n", "en": "This would be imported: 2 new.\n"}
    assert either.done("import", path, "--dry-run").out == said[either.lang]
    assert either.done("import", "--dry-run", path, "--json").json["new"] == [
        "mine/epoch",
        "mine/batch",
    ]
    assert either.dump() == before


def test_several_files_come_in_together_or_not_at_all(either: Terminal, write: Write) -> None:
    before = either.dump()
    sound = write()
    broken = write(BROKEN.replace("deck: mine", "deck: broken"), "broken.yaml")
    ran = either("import", sound, broken)
    assert (ran.code, ran.out) == (1, "")
    told = {
        "ko": f"{broken}:5:5: `term` 키가 빠졌어요. 적어 넣으세요.\n아무것도 바뀌지 않았어요.\n",
        "en": f"{broken}:5:5: The key `term` is missing. Add it.\nNothing was changed.\n",
    }
    assert ran.err == told[either.lang]
    assert either.dump() == before


def test_mistakes_as_json(either: Terminal, write: Write) -> None:
    path = write(BROKEN)
    for command in ("import", "check"):
        ran = either(command, path, "--json")
        assert (ran.code, ran.err) == (1, "")
        assert_shape(ran.json, {"errors": list, "advice": list})
        (problem,) = ran.json["errors"]
        assert_shape(problem, PROBLEM)
        assert (problem["file"], problem["code"]) == (str(path), "key-missing")
        assert (problem["line"], problem["column"]) == (5, 5)


def test_a_deck_of_another_file_is_refused_unless_replaced(either: Terminal, write: Write) -> None:
    first = write()
    either.done("import", first)
    before = either.dump()
    second = write(OWN.replace("Small", "Other"), "second.yaml")
    ran = either("import", second)
    assert ran.code == 1
    assert ran.err.startswith(f"{second}:2:7: ")
    assert str(first) in ran.err
    assert either.dump() == before
    either.done("import", second, "--replace")
    assert str(second) in either.done("decks").out
    assert either("import", first).code == 1  # it is the second file's now


def test_a_bundled_deck_is_refused_unless_replaced(either: Terminal, write: Write) -> None:
    path = write(OWN.replace("deck: mine", "deck: sample"))
    ran = either("import", path, "--json")
    assert (ran.code, [one["code"] for one in ran.json["errors"]]) == (1, ["bundled-deck"])
    either.done("import", path, "--replace")
    told = either.done("decks", "--json").json["decks"]
    assert [(deck["deck"], deck["notes"], deck["from"]) for deck in told] == [
        ("sample", 2, str(path))
    ]


def test_check_reads_and_touches_nothing(either: Terminal, write: Write) -> None:
    either.store.unlink()
    ran = either.done("check", write())
    said = {
        "ko": "잘못이 없어요. 조언 0개.\n",
        "en": "No mistakes, 0 pieces of advice.\n",
    }
    assert (ran.out, ran.err) == ("", said[either.lang])
    assert either.done("check", write(), "--json").json == {"errors": [], "advice": []}
    ran = either("check", write(BROKEN), write(name="sound.yaml"))
    assert ran.code == 1
    assert ran.err.splitlines()[1:2] == ran.err.splitlines()[-1:]
    assert not either.store.exists()


def test_advice_does_not_stop_an_import(either: Terminal, write: Write) -> None:
    half = write(
        "dlcards: 1\ndeck: half\ntitle: {ko: 반}\nnotes:\n"
        "  - {id: bias, term: {ko: 편향}, meaning: {ko: 더하는 값}}\n"
        "  - {id: gain, term: {ko: 이득, en: gain}, meaning: {ko: 곱하는 값}}\n"
    )
    ran = either.done("import", half)
    word = {"ko": ": 조언: ", "en": ": advice: "}[either.lang]
    assert ran.err
    assert all(word in line for line in ran.err.splitlines())
    assert either.done("check", half).code == 0
    told = either.done("check", half, "--json").json
    assert told["errors"] == []
    assert_shape(told["advice"][0], PROBLEM)


def test_much_advice_is_told_in_a_few_lines(either: Terminal, write: Write) -> None:
    """Three with their places, then how many more there are; `check` has them all."""
    note = "  - {id: n%d, term: {ko: 용어 %d}, meaning: {ko: 뜻}}\n"
    notes = "".join(note % (n, n) for n in range(9))
    path = write(f"dlcards: 1\ndeck: half\ntitle: {{ko: 반}}\nnotes:\n{notes}", "my deck.yaml")
    every = either.done("check", path).err.splitlines()
    told = either.done("import", "--dry-run", path).err.splitlines()
    assert set(told[:3]) <= set(every)
    more = {
        "ko": f"조언이 6개 더 있어요. 모두 보려면: dlcards check '{path}'",
        "en": f"And 6 more pieces of advice. To see all: dlcards check '{path}'",
    }
    assert told[3:] == [more[either.lang]]
    assert either.done("import", path, "--json").err == ""


@pytest.mark.parametrize("command", ["import", "check"])
def test_every_mistake_of_every_file_is_told_at_once(
    dlcards: Terminal, write: Write, command: str
) -> None:
    first = write(BROKEN.replace("  - id: batch\n", "  - id: epoch\n"), "1.yaml")
    second = write("dlcards: 1\n", "2.yaml")
    told = dlcards(command, first, second, "nowhere.yaml", "--json").json["errors"]
    found = {(one["file"].rpartition("/")[2], one["code"]) for one in told}
    assert found >= {
        ("1.yaml", "key-missing"),
        ("1.yaml", "id-twice"),
        ("2.yaml", "key-missing"),
        ("nowhere.yaml", "file-missing"),
    }


def test_the_schema_is_json(dlcards: Terminal) -> None:
    told = dlcards.done("schema").json
    assert "notes" in told["properties"]
    assert dlcards.done("schema", "--json").json == told
