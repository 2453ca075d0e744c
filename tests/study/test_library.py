"""Importing: what the files mean for the shelf, and that no history is ever lost by it."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from dlcards.core.keys import NoteKey
from dlcards.core.language import Bilingual
from dlcards.core.memory import Scheduled
from dlcards.core.note import Deck, Note
from dlcards.core.problem import Place
from dlcards.study.copying import deck_of
from dlcards.study.desk import Desk
from dlcards.study.incoming import BUNDLED
from dlcards.study.library import KINDS, Plan, plan
from tests.contract import bring, grade, key
from tests.fakes import list_desk
from tests.support import FixedClock, deck, incoming, note, was

OTHER_TEXT: dict[str, Any] = {"beware": Bilingual(ko="조심")}


@pytest.fixture
def desk() -> Desk:
    """A desk with the deck `deck` of the notes a, b and c."""
    found = list_desk(FixedClock())
    bring(found, deck("deck", note("a"), note("b"), note("c")))
    return found


def meant(planned: Plan) -> dict[str, str]:
    """What a plan says, kind by kind, without the deck `deck` in keys; refusals as codes."""
    kinds = {kind: " ".join(map(str, planned.keys(kind))) for kind in KINDS}
    told = {kind: keys.replace("deck/", "") for kind, keys in kinds.items() if keys}
    problems = [f"{problem.code} {problem.place}" for problem in planned.problems]
    return told | ({"problems": ", ".join(problems)} if problems else {})


def planned(desk: Desk, *decks: Deck) -> dict[str, str]:
    """What importing these decks means."""
    return meant(plan([incoming(one) for one in decks], desk.shelf))


def former(note_id: str, *keys: str) -> Note:
    """A note with former keys and otherwise the text of the first of them."""
    return replace(note(keys[0].split("/")[1]), id=note_id, was=was(*keys))


class TestWhatItMeans:
    def test_on_an_empty_shelf_all_is_new(self) -> None:
        empty = list_desk(FixedClock())
        found = planned(empty, deck("deck", note("b"), note("a")), deck("other", note("a")))
        assert found == {"new": "b a other/a"}

    def test_the_same_file_again_is_idle(self, desk: Desk) -> None:
        again = deck("deck", note("a"), note("b"), note("c"))
        assert planned(desk, again) == {"unchanged": "a b c"}
        assert plan([incoming(again)], desk.shelf).is_idle

    @pytest.mark.parametrize(
        ("notes", "expected"),
        [
            ([note("a"), note("b"), note("c"), note("d")], {"new": "d", "unchanged": "a b c"}),
            ([note("a", **OTHER_TEXT), note("b"), note("c")], {"changed": "a", "unchanged": "b c"}),
            ([note("c"), note("a")], {"retired": "b", "unchanged": "c a"}),
            ([], {"retired": "a b c"}),
            (
                [former("d", "deck/a"), note("b"), note("c")],
                {"moved": "d", "unchanged": "b c"},
            ),
            (
                [replace(former("d", "deck/a"), **OTHER_TEXT), note("b"), note("c")],
                {"moved": "d", "changed": "d", "unchanged": "b c"},
            ),
            (
                [former("d", "elsewhere/x"), note("a"), note("b"), note("c")],
                {"new": "d", "unchanged": "a b c"},
            ),
        ],
        ids=["new", "changed", "retired", "emptied", "moved", "moved and changed", "from nowhere"],
    )  # fmt: skip
    def test_a_new_version_of_a_deck(
        self, desk: Desk, notes: list[Note], expected: dict[str, str]
    ) -> None:
        assert planned(desk, deck("deck", *notes)) == expected
        assert plan([incoming(deck("deck", *notes))], desk.shelf).is_idle == (
            set(expected) == {"unchanged"}
        )

    def test_what_was_retired_returns_and_may_have_changed(self, desk: Desk) -> None:
        bring(desk, deck("deck", note("a")))
        assert planned(desk, deck("deck", note("a"))) == {"unchanged": "a"}
        found = planned(desk, deck("deck", note("a"), note("b"), note("c", **OTHER_TEXT)))
        assert found == {"unchanged": "a", "returned": "b c", "changed": "c"}

    def test_a_retired_note_may_return_under_another_key(self, desk: Desk) -> None:
        bring(desk, deck("deck", note("a"), note("b")))
        found = planned(desk, deck("deck", note("a"), note("b"), former("d", "deck/c")))
        assert found == {"unchanged": "a b", "moved": "d", "returned": "d"}
        changed = replace(former("d", "deck/c"), **OTHER_TEXT)
        found = planned(desk, deck("deck", note("a"), note("b"), changed))
        assert found == {"unchanged": "a b", "moved": "d", "returned": "d", "changed": "d"}

    def test_a_file_that_forgot_to_tell_of_a_move_may_tell_it_later(self, desk: Desk) -> None:
        rest = [note("b"), note("c")]
        grade(desk, "a", 5)
        renamed = replace(note("a"), id="d")
        assert bring(desk, deck("deck", renamed, *rest)).keys("retired") == [key("a")]
        mended = deck("deck", replace(renamed, was=was("deck/a")), *rest)
        assert planned(desk, mended) == {"moved": "d", "returned": "d", "unchanged": "b c"}
        bring(desk, mended)
        assert planned(desk, mended) == {"unchanged": "d b c"}
        assert any(found.state.begun for found in desk.journal.cards(key("d")))

    def test_even_after_it_moved_on(self, desk: Desk) -> None:
        rest = [note("b"), note("c")]
        bring(desk, deck("deck", replace(note("a"), id="d"), *rest))
        mended = deck("deck", former("e", "deck/a", "deck/d"), *rest)
        assert planned(desk, mended) == {"moved": "e", "returned": "e", "unchanged": "b c"}
        bring(desk, mended)
        assert planned(desk, mended) == {"unchanged": "e b c"}
        for old in ("a", "d"):
            assert desk.shelf.former(key(old)) == key("e")
            assert desk.shelf.mark(key(old)) is None

    def test_a_note_may_move_into_another_deck(self, desk: Desk) -> None:
        left = deck("deck", note("b"), note("c"))
        arrived = deck("other", former("a", "deck/a"), note("x"))
        expected = {"new": "other/x", "moved": "other/a", "unchanged": "b c"}
        assert planned(desk, left, arrived) == expected
        assert planned(desk, arrived, left) == expected

    def test_a_note_may_move_before_its_old_deck_says_so(self, desk: Desk) -> None:
        bring(desk, deck("other", former("a", "deck/a")))
        assert [n.key for n in desk.shelf.notes("deck")] == [key("b"), key("c")]
        assert planned(desk, deck("deck", note("b"), note("c"))) == {"unchanged": "b c"}

    def test_a_note_may_move_again_and_again(self, desk: Desk) -> None:
        grade(desk, "a", 5)
        rest = [note("b"), note("c")]
        formers: list[str] = ["deck/a"]
        for name in ("d", "e", "f"):
            assert planned(desk, deck("deck", former(name, *formers), *rest))["moved"] == name
            bring(desk, deck("deck", former(name, *formers), *rest))
            formers.append(f"deck/{name}")
        reviewed = [
            c for c in desk.journal.cards(key("f")) if isinstance(c.state.memory, Scheduled)
        ]
        assert [str(c.key) for c in reviewed] == ["deck/f/ko.name"]


class TestRefusals:
    """Each names the place in the file, and nothing is delivered by those who ask first."""

    def test_a_former_key_that_is_still_there(self, desk: Desk) -> None:
        file = deck("deck", note("a"), note("b"), former("d", "deck/a"))
        assert planned(desk, file)["problems"] == "former-still-there /deck.yaml:31:9"

    def test_a_former_key_that_is_still_there_in_another_deck(self, desk: Desk) -> None:
        other = deck("other", former("d", "deck/a"))
        found = planned(desk, other, deck("deck", note("a"), note("b"), note("c")))
        assert found["problems"] == "former-still-there /other.yaml:11:9"

    def test_a_former_key_that_went_to_another_note(self, desk: Desk) -> None:
        bring(desk, deck("deck", former("d", "deck/a"), note("b"), note("c")))
        file = deck("deck", former("d", "deck/a"), former("e", "deck/a"), note("b"), note("c"))
        assert "former-taken /deck.yaml:21:9" in planned(desk, file)["problems"]

    @pytest.mark.parametrize("claimed", ["deck/a", "nowhere/x"])
    def test_a_former_key_that_two_notes_of_one_import_claim(
        self, desk: Desk, claimed: str
    ) -> None:
        files = [deck("one", former("d", claimed)), deck("two", former("e", claimed))]
        assert "former-taken /two.yaml:11:9" in planned(desk, *files)["problems"]

    def test_a_key_that_was_left_behind_is_never_used_again(self, desk: Desk) -> None:
        bring(desk, deck("deck", former("d", "deck/a"), note("b"), note("c")))
        file = deck("deck", former("d", "deck/a"), note("b"), note("c"), note("a"))
        assert "key-left-behind /deck.yaml:40:5" in planned(desk, file)["problems"]

    def test_not_even_by_the_note_that_left_it(self, desk: Desk) -> None:
        bring(desk, deck("deck", former("d", "deck/a"), note("b"), note("c")))
        back = replace(note("a"), was=was("deck/d"))
        found = planned(desk, deck("deck", back, note("b"), note("c")))
        assert found["problems"] == "key-left-behind /deck.yaml:10:5"

    def test_a_deck_that_belongs_to_another_file(self, desk: Desk) -> None:
        file = incoming(deck("deck", note("x")), "/home/deck.yaml")
        (problem,) = plan([file], desk.shelf).problems
        assert (problem.code, problem.place) == ("foreign-deck", Place("/home/deck.yaml", 2, 7))
        assert problem.values == {"deck": "deck", "origin": "/deck.yaml"}

    def test_a_deck_that_came_with_the_program(self) -> None:
        desk = list_desk(FixedClock())
        bundled = plan([incoming(deck("deck", note("a")), BUNDLED)], desk.shelf)
        desk.shelf.deliver(bundled.deliveries, desk.clock.now())
        (problem,) = plan([incoming(deck("deck", note("a")))], desk.shelf).problems
        assert problem.code == "bundled-deck"

    def test_unless_it_is_to_be_replaced(self, desk: Desk) -> None:
        grade(desk, "a", 5)
        before = desk.journal.cards(key("a"))
        file = incoming(deck("deck", note("a"), note("x")), "/home/deck.yaml")
        replacing = plan([file], desk.shelf, replace=True)
        assert meant(replacing) == {"new": "x", "retired": "b c", "unchanged": "a"}
        desk.shelf.deliver(replacing.deliveries, desk.clock.now())
        assert desk.shelf.decks()[0].origin == "/home/deck.yaml"
        assert desk.journal.cards(key("a")) == before

    def test_all_refusals_are_told_at_once(self, desk: Desk) -> None:
        foreign = incoming(deck("deck", note("x")), "/home/deck.yaml")
        other = deck("other", former("y", "deck/x"), former("z", "deck/x"))
        codes = [problem.code for problem in plan([foreign, incoming(other)], desk.shelf).problems]
        assert codes[0] == "foreign-deck"
        assert codes.count("former-still-there") == 2


class TestADeckAgain:
    def test_a_deck_on_the_shelf_is_a_deck_for_a_file(self, desk: Desk) -> None:
        given_deck = deck("deck", note("c"), note("a"), license="CC0")
        bring(desk, given_deck)
        assert deck_of(desk.shelf, "deck") == given_deck
        assert deck_of(desk.shelf, "nowhere") is None

    def test_copying_and_importing_it_changes_nothing(self, desk: Desk) -> None:
        copy = deck_of(desk.shelf, "deck")
        assert copy is not None
        assert planned(desk, copy) == {"unchanged": "a b c"}


# Laws over lives of two decks: each version adds, changes, moves, removes or brings back notes.

Version = dict[str, tuple[Note, ...]]


@st.composite
def versions(draw: st.DrawFn) -> list[Version]:
    """Versions of two decks as a careful author writes them, all former keys kept."""
    decks: dict[str, list[Note]] = {"deck": [note("a"), note("b")], "other": [note("x")]}
    vanished: list[tuple[str, Note]] = []
    found, serial = [], 0
    for _ in range(draw(st.integers(1, 5))):
        for _ in range(draw(st.integers(0, 3))):
            home = draw(st.sampled_from(sorted(decks)))
            serial += 1
            what = draw(st.sampled_from(["add", "change", "rename", "move", "remove", "return"]))
            if what == "return" and vanished:
                old_home, old = vanished.pop()
                decks[old_home].append(old)
            elif what == "add" or not decks[home]:
                decks[home].append(note(f"n{serial}"))
            else:
                old = decks[home].pop(draw(st.integers(0, len(decks[home]) - 1)))
                renamed = replace(old, id=f"n{serial}", was=(*old.was, NoteKey(home, old.id)))
                if what == "change":
                    text = Bilingual(ko=f"조심 {serial}")
                    decks[home].append(replace(old, beware=text))
                elif what == "rename":
                    decks[home].append(renamed)
                elif what == "move":
                    decks["other" if home == "deck" else "deck"].append(renamed)
                else:
                    vanished.append((home, old))
        found.append({name: tuple(notes) for name, notes in decks.items()})
    return found


def decks_of(version: Version) -> list[Deck]:
    """The decks of one version."""
    return [deck(name, *notes) for name, notes in version.items()]


@settings(max_examples=40)
@given(versions())
def test_importing_twice_is_idle(life: list[Version]) -> None:
    desk = list_desk(FixedClock())
    for version in life:
        first = bring(desk, *decks_of(version))
        assert first.problems == ()
        again = plan([incoming(one) for one in decks_of(version)], desk.shelf)
        assert again.is_idle
        assert len(again.keys("unchanged")) == sum(map(len, version.values()))


@settings(max_examples=40)
@given(versions())
def test_the_shelf_is_what_the_last_files_say(life: list[Version]) -> None:
    desk = list_desk(FixedClock())
    for version in life:
        bring(desk, *decks_of(version))
        for name, notes in version.items():
            assert tuple(one.note for one in desk.shelf.notes(name)) == notes


@settings(max_examples=40)
@given(versions())
def test_every_note_is_in_exactly_one_list_but_for_changed_and_returned(
    life: list[Version],
) -> None:
    desk = list_desk(FixedClock())
    for version in life:
        found = bring(desk, *decks_of(version))
        arriving = {one.key(each) for one in decks_of(version) for each in one.notes}
        main = [*found.keys("new"), *found.keys("moved"), *found.keys("unchanged")]
        rest = set(found.keys("changed")) | set(found.keys("returned"))
        assert len(main) == len(set(main))
        assert set(main) | rest == arriving
        assert not rest & (set(found.keys("new")) | set(found.keys("unchanged")))
        assert not set(found.keys("retired")) & arriving


@settings(max_examples=40)
@given(versions())
def test_no_history_is_ever_lost(life: list[Version]) -> None:
    clock = FixedClock()
    desk = list_desk(clock)
    reviewed: set[NoteKey] = set()  # by the oldest key
    for version in life:
        bring(desk, *decks_of(version))
        clock.tick(60_000)
        for one in decks_of(version):
            for each in one.notes:
                oldest = each.was[0] if each.was else one.key(each)
                cards = desk.journal.cards(one.key(each))
                first = next(c for c in cards if str(c.key.lane) == "ko.name")
                assert isinstance(first.state.memory, Scheduled) == (oldest in reviewed)
                if oldest not in reviewed:
                    grade(desk, str(first.key), 4)
                    reviewed.add(oldest)
    for oldest in reviewed:
        shelved = desk.shelf.note(oldest)
        assert shelved is not None
        assert shelved.oldest == oldest
        assert any(c.state.begun for c in desk.journal.cards(shelved.key))
