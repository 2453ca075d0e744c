"""Today's queue: what is due longest first, then by luck of the day; new notes behind."""

from collections.abc import Sequence
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlcards.core.day import Day
from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.lane import Lane, Way
from dlcards.core.language import Language, Quiz
from dlcards.core.luck import SPAN, place, salt, turn
from dlcards.core.memory import CardState, Scheduled
from dlcards.core.queue import (
    LONGEST_QUEUE,
    DueCard,
    NewNote,
    Turn,
    begun_days,
    due_turns,
    new_turns,
    queue_days,
    todays_queue,
)

TODAY = Day(200)
KO, EN = Language.KO, Language.EN
KO_NAME, KO_MEANING = Lane(Way.NAME, KO), Lane(Way.MEANING, KO)
EN_NAME, EN_MEANING, EN_TERM = Lane(Way.NAME, EN), Lane(Way.MEANING, EN), Lane(Way.TERM, EN)

days = st.integers(150, 200).map(Day)
salts = st.integers(0, SPAN - 1)
cards = st.builds(
    CardKey,
    st.builds(NoteKey, st.just("deck"), st.sampled_from("abcdefgh")),
    st.sampled_from([KO_NAME, KO_MEANING, EN_NAME, EN_MEANING, EN_TERM]),
)
dues = st.lists(st.builds(DueCard, cards, days, salts), max_size=20, unique_by=lambda d: d.card)


def due(text: str, day: int) -> DueCard:
    """A card that is due since `day`."""
    return DueCard(CardKey.parse(text), Day(day), salt(text))


def new(text: str, *lanes: Lane, is_begun_today: bool = False) -> NewNote:
    """A new note of the deck `d`."""
    return NewNote(NoteKey("d", text), lanes or (KO_NAME, KO_MEANING), is_begun_today)


def said(turns: Sequence[Turn]) -> list[str]:
    """Turns as text: `+` for new, `*` for new and read first."""
    return [
        ("*" if one.is_read_first else "+" if one.is_new else "") + str(one.card) for one in turns
    ]


class TestDue:
    def test_what_is_due_longest_comes_first(self) -> None:
        given_cards = [due("d/a/ko.name", 200), due("d/b/ko.name", 180), due("d/c/ko.name", 199)]
        assert said(due_turns(given_cards, (), TODAY)) == [
            "d/b/ko.name", "d/c/ko.name", "d/a/ko.name",
        ]  # fmt: skip

    @given(dues, st.integers(0, 400).map(Day))
    def test_cards_due_alike_come_by_their_place_of_the_day(
        self, found: list[DueCard], day: Day
    ) -> None:
        by_card = {item.card: item for item in found}
        asked = [by_card[one.card] for one in due_turns(found, (), day)]
        for before, after in pairwise(asked):
            assert (before.due, place(before.salt, day)) <= (after.due, place(after.salt, day))

    @given(dues, st.randoms(use_true_random=False))
    def test_the_order_is_the_same_all_day_however_cards_are_found(
        self, found: list[DueCard], dice: Random
    ) -> None:
        shuffled = dice.sample(found, len(found))
        assert due_turns(shuffled, (), TODAY) == due_turns(found, (), TODAY)

    def test_the_order_changes_from_day_to_day(self) -> None:
        found = [due(f"d/n{n}/ko.name", 200) for n in range(20)]
        orders = {tuple(said(due_turns(found, (), Day(200 + n)))) for n in range(20)}
        firsts = {order[0] for order in orders}
        assert len(orders) > 5
        assert len(firsts) > 5

    @given(dues)
    def test_a_note_is_asked_once_a_day_in_each_language(self, found: list[DueCard]) -> None:
        turns = due_turns(found, (), TODAY)
        slots = [(one.card.note, one.card.lane.language) for one in turns]
        assert len(slots) == len(set(slots))
        assert set(slots) == {(item.card.note, item.card.lane.language) for item in found}

    @pytest.mark.parametrize(
        ("lanes", "chosen"),
        [
            ({"ko.name": 199, "ko.meaning": 198}, "ko.meaning"),
            ({"ko.name": 199, "ko.meaning": 199}, "ko.name"),
            ({"en-ko": 199, "ko.meaning": 199, "ko.cloze.1": 199}, "ko.meaning"),
            ({"ko.cloze.1": 199, "en-ko": 199}, "en-ko"),
            ({"ko.cloze.2": 199, "ko.cloze.10": 199}, "ko.cloze.2"),
            ({"ko.cloze.1": 150, "ko.name": 199}, "ko.cloze.1"),
        ],
    )
    def test_of_a_notes_lanes_the_one_due_longest_then_the_first(
        self, lanes: dict[str, int], chosen: str
    ) -> None:
        found = [due(f"d/a/{lane}", day) for lane, day in lanes.items()]
        assert said(due_turns(found, (), TODAY)) == [f"d/a/{chosen}"]
        assert said(due_turns(found[::-1], (), TODAY)) == [f"d/a/{chosen}"]

    def test_what_was_asked_today_waits_in_that_language(self) -> None:
        found = [due("d/a/ko.meaning", 190), due("d/a/en.name", 190), due("d/b/ko.name", 199)]
        asked = {(NoteKey("d", "a"), KO)}
        assert said(due_turns(found, asked, TODAY)) == ["d/a/en.name", "d/b/ko.name"]


class TestNew:
    def test_as_many_notes_as_there_is_room_in_deck_order(self) -> None:
        notes = [new("b"), new("a"), new("c")]
        assert said(new_turns(notes, Quiz.KO, 2)) == ["*d/b/ko.name", "*d/a/ko.name"]
        assert new_turns(notes, Quiz.KO, 0) == []

    def test_in_both_languages_all_notes_come_in_the_first_and_then_in_the_second(self) -> None:
        lanes = (KO_NAME, EN_NAME, KO_MEANING)
        turns = new_turns([new("a", *lanes), new("b", *lanes)], Quiz.BOTH, 2)
        assert said(turns) == ["*d/a/ko.name", "*d/b/ko.name", "+d/a/en.name", "+d/b/en.name"]

    def test_a_note_costs_one_place_in_however_many_languages(self) -> None:
        lanes = (KO_NAME, EN_NAME)
        turns = new_turns([new("a", *lanes), new("b", *lanes)], Quiz.BOTH, 1)
        assert said(turns) == ["*d/a/ko.name", "+d/a/en.name"]

    def test_a_note_begun_today_in_the_other_language_costs_no_place_and_no_reading(self) -> None:
        notes = [new("a", EN_NAME, is_begun_today=True), new("b", EN_NAME), new("c", EN_NAME)]
        assert said(new_turns(notes, Quiz.BOTH, 1)) == ["+d/a/en.name", "*d/b/en.name"]
        assert said(new_turns(notes, Quiz.BOTH, 0)) == ["+d/a/en.name"]

    def test_a_note_is_read_before_its_first_question_whatever_the_language(self) -> None:
        notes = [new("a", EN_NAME), new("b", KO_NAME, EN_NAME)]
        turns = new_turns(notes, Quiz.BOTH, 9)
        assert said(turns) == ["*d/b/ko.name", "*d/a/en.name", "+d/b/en.name"]

    def test_lanes_of_no_language_of_the_quiz_begin_nothing(self) -> None:
        assert new_turns([new("a", EN_NAME)], Quiz.KO, 9) == []


class TestWhole:
    def test_new_notes_stand_behind_what_is_due(self) -> None:
        old, fresh = (
            due_turns([due("d/a/ko.name", 1)], (), TODAY),
            new_turns([new("b")], Quiz.KO, 9),
        )
        assert todays_queue(old, fresh, None) == [*old, *fresh]

    @pytest.mark.parametrize(
        ("limit", "length"),
        [(0, 0), (1, 1), (700, 700), (5_000, LONGEST_QUEUE), (None, LONGEST_QUEUE)],
    )
    def test_a_sitting_is_cut_at_its_limit_and_at_the_longest_queue(
        self, limit: int | None, length: int
    ) -> None:
        turns = [Turn(CardKey.parse(f"d/n{n}/ko.name")) for n in range(LONGEST_QUEUE + 1)]
        assert todays_queue(turns[:600], turns[600:], limit) == turns[:length]
        assert LONGEST_QUEUE == 999


class TestDaysOfANote:
    def begun(self, day: int) -> CardState:
        """A card that was first asked on `day` and comes again ten days later."""
        memory = Scheduled(1, 250, 10, Day(day + 10), Day(day), 1, 0)
        return CardState(memory, begun=Day(day))

    def test_a_new_notes_cards_are_not_in_the_queue(self) -> None:
        states = {KO_NAME: CardState(), EN_NAME: CardState()}
        assert begun_days(states) == {}
        assert queue_days(states) == {KO_NAME: None, EN_NAME: None}

    def test_a_begun_language_brings_its_other_lanes_the_next_day(self) -> None:
        states = {KO_NAME: self.begun(100), KO_MEANING: CardState(), EN_NAME: CardState()}
        assert begun_days(states) == {KO: 100}
        assert queue_days(states) == {KO_NAME: 110, KO_MEANING: 101, EN_NAME: None}

    def test_a_language_was_begun_with_the_first_of_its_lanes(self) -> None:
        states = {EN_NAME: self.begun(103), EN_MEANING: self.begun(101), EN_TERM: CardState()}
        assert begun_days(states) == {EN: 101}
        assert queue_days(states) == {EN_NAME: 113, EN_MEANING: 111, EN_TERM: 102}

    def test_a_suspended_card_does_not_come(self) -> None:
        asleep = CardState(is_suspended=True)
        states = {KO_NAME: self.begun(100), KO_MEANING: asleep}
        assert queue_days(states) == {KO_NAME: 110, KO_MEANING: None}

    def test_a_suspended_card_still_says_when_its_language_was_begun(self) -> None:
        memory = Scheduled(1, 250, 1, Day(101), Day(100), 1, 0)
        states = {
            KO_NAME: CardState(memory, is_suspended=True, begun=Day(100)),
            KO_MEANING: CardState(),
        }
        assert queue_days(states) == {KO_NAME: None, KO_MEANING: 101}


class TestLuck:
    @given(st.integers(-9_999, 99_999).map(Day), st.lists(salts, unique=True, max_size=50))
    def test_a_day_turns_all_cards_round_together(self, day: Day, found: list[int]) -> None:
        by_place = sorted(found, key=lambda one: place(one, day))
        start = turn(day)
        assert by_place == sorted(s for s in found if s >= start) + sorted(
            s for s in found if s < start
        )
        assert len({place(one, day) for one in found}) == len(found)

    @given(salts, st.integers(0, 99_999).map(Day))
    def test_a_place_is_one_of_the_span(self, one: int, day: Day) -> None:
        assert 0 <= place(one, day) < SPAN

    def test_salts_are_frozen(self) -> None:
        # They stand in stores and decide the fuzz: another salt would be another history.
        assert salt("attention/self-attention/ko.name") == 1_443_988_062
        assert salt("") == 309_448_485

    def test_salts_are_spread_evenly(self) -> None:
        eighths = [salt(f"deck/n{n}/ko.name") * 8 // SPAN for n in range(4_000)]
        assert all(400 < eighths.count(part) < 600 for part in range(8))
