"""The log is the truth: a card's state is a fold of its events, in whatever order they came."""

from collections.abc import Callable, Iterable, Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from dlcards.core.day import Day, Instant
from dlcards.core.events import (
    CardEvent,
    Enough,
    Event,
    Kind,
    Known,
    Moved,
    Reset,
    Resumed,
    Retired,
    Retracted,
    Returned,
    Review,
    SchedulerChanged,
    Stamp,
    Suspended,
)
from dlcards.core.grade import Grade
from dlcards.core.keys import CardKey, NoteKey
from dlcards.core.luck import salt
from dlcards.core.memory import FRESH, CardState, Scheduled, Unseen
from dlcards.core.replay import KNOWN_INTERVAL, Moves, World, apply, replay, standing, world
from dlcards.core.sm2 import Sm2
from tests.support import Scribe

SM2 = Sm2()
FUZZY = Sm2(late_credit=True, fuzz=True)  # by it, luck and days leave their traces
A, B, C, D = (NoteKey("deck", name) for name in "abcd")
CARD = CardKey.parse("deck/a/ko.name")
OTHER = CardKey.parse("deck/b/ko.name")
LANES = [CardKey.parse(f"deck/{note}/{lane}") for note in "abcd" for lane in ("ko.name", "en-ko")]

# Random logs: two machines, few cards and days, so that events meet.

stamps = st.builds(
    Stamp,
    st.integers(0, 30).map(lambda n: Instant(1_000 * n)),
    st.sampled_from(["desk", "train"]),
    st.integers(1, 30),
)
days = st.integers(100, 102).map(Day)
cards = st.sampled_from(LANES[:4])
notes = st.sampled_from([A, B, C, D])
deeds: st.SearchStrategy[Event] = st.one_of(
    st.builds(Review, stamps, cards, st.sampled_from(Grade), days, st.sampled_from(Kind)),
    st.builds(Review, stamps, cards, st.sampled_from(Grade), days),
    st.builds(Suspended, stamps, cards),
    st.builds(Resumed, stamps, cards),
    st.builds(Reset, stamps, cards),
    st.builds(Known, stamps, cards, days),
    st.builds(Enough, stamps, days),
    st.builds(Enough, stamps, days),
    st.builds(Retracted, stamps, stamps),
)
changes: st.SearchStrategy[Event] = st.one_of(
    st.builds(Retired, stamps, notes),
    st.builds(Returned, stamps, notes),
    st.builds(SchedulerChanged, stamps, st.just("sm2"), st.just({"cap": 9})),
)
moves: st.SearchStrategy[list[Event]] = st.sampled_from(
    [
        [],
        [Moved(Stamp(Instant(5_500), "desk", 90), A, C)],
        [
            Moved(Stamp(Instant(5_500), "desk", 90), A, C),
            Moved(Stamp(Instant(9_500), "train", 91), C, D),
        ],
    ]
)


@st.composite
def logs(draw: st.DrawFn) -> list[Event]:
    """A log of events whose stamps are all different, some of which undo others."""
    every = draw(st.lists(deeds | changes, max_size=20, unique_by=lambda event: event.stamp))
    known = [event.stamp for event in every]
    undoing = [
        replace(event, target=draw(st.sampled_from(known)))
        if isinstance(event, Retracted)
        else event
        for event in every
    ]
    return [*undoing, *draw(moves)]


def state(events: Iterable[Event], card: CardKey = CARD) -> CardState:
    """One card of a log, through all changes of its key."""
    return world(events, SM2).cards.get(card, FRESH)


def memory(events: Iterable[Event], card: CardKey = CARD) -> Scheduled:
    """The schedule of a card that has one."""
    found = state(events, card).memory
    assert isinstance(found, Scheduled)
    return found


class TestAnyOrder:
    @given(logs(), st.randoms(use_true_random=False))
    def test_the_order_of_arrival_changes_nothing(self, log: list[Event], dice: Random) -> None:
        shuffled = dice.sample(log, len(log))
        assert world(shuffled, FUZZY) == world(log, FUZZY)
        assert replay(shuffled, FUZZY, CARD) == replay(log, FUZZY, CARD)

    @given(logs(), st.data())
    def test_what_arrives_twice_counts_once(self, log: list[Event], data: st.DataObject) -> None:
        again = data.draw(st.lists(st.sampled_from(log), max_size=9)) if log else []
        assert world([*again, *log, *again], FUZZY) == world(log, FUZZY)

    @given(logs(), logs(), logs())
    def test_logs_join_as_sets_do(
        self, one: list[Event], two: list[Event], three: list[Event]
    ) -> None:
        # Two logs may hold the same event; two events of one stamp there are not.
        one, two, three = distinct([one, two, three])
        both = world([*one, *two], FUZZY)
        assert both == world([*two, *one], FUZZY) == world([*one, *two, *one], FUZZY)
        whole = world([*one, *two, *three], FUZZY)
        assert whole == world([*three, *one, *two], FUZZY)

    @given(logs())
    def test_an_event_stands_once_in_the_order_of_stamps(self, log: list[Event]) -> None:
        found = standing([*log, *log])
        assert [event.stamp for event in found] == sorted({event.stamp for event in found})
        undone = {event.target for event in log if isinstance(event, Retracted)}
        expected = {e.stamp for e in log if not isinstance(e, Retracted)} - undone
        assert {event.stamp for event in found} == expected


def distinct(given_logs: Sequence[list[Event]]) -> list[list[Event]]:
    """The logs, with the later of two different events of one stamp left out."""
    known: dict[Stamp, Event] = {}
    return [[e for e in log if known.setdefault(e.stamp, e) == e] for log in given_logs]


class TestTheFold:
    @given(logs())
    def test_events_applied_as_they_happen_give_the_replay(self, log: list[Event]) -> None:
        luck, current = salt(str(CARD)), FRESH
        own = [event for event in log if not isinstance(event, CardEvent) or event.card == CARD]
        for event in standing(own):
            if isinstance(event, CardEvent | Enough):
                current = apply(current, event, FUZZY, luck)
        assert current == replay(own, FUZZY, CARD)

    @given(logs())
    def test_the_world_is_every_cards_own_replay(self, log: list[Event]) -> None:
        found = world(log, FUZZY).cards
        keys = Moves(event for event in standing(log) if isinstance(event, Moved))
        for card in LANES:
            if keys.present(card.note) != card.note:
                assert card not in found
                continue
            own = [
                event
                for event in log
                if not isinstance(event, CardEvent)
                or CardKey(keys.present(event.card.note), event.card.lane) == card
            ]
            oldest = CardKey(keys.oldest(card.note), card.lane)
            assert found.get(card, FRESH) == replay(own, FUZZY, oldest)

    @given(logs(), st.data())
    def test_what_is_undone_has_never_been(self, log: list[Event], data: st.DataObject) -> None:
        targets = [event for event in log if not isinstance(event, Retracted)]
        if targets:
            target = data.draw(st.sampled_from(targets))
            undo = Retracted(Stamp(Instant(99_000), "desk", 99), target.stamp)
            without = [event for event in log if event is not target]
            assert world([*log, undo], FUZZY) == world(without, FUZZY)

    def test_an_empty_log_is_an_empty_world(self) -> None:
        assert world([], SM2) == World({}, frozenset(), None)
        assert replay([], SM2, CARD) == FRESH


class TestUndo:
    @pytest.mark.parametrize(
        "write",
        [
            lambda scribe: scribe.write(Review, CARD, Grade(0), Day(101)),
            lambda scribe: scribe.drill(CARD, 5, 100),
            lambda scribe: scribe.write(Suspended, CARD),
            lambda scribe: scribe.write(Reset, CARD),
            lambda scribe: scribe.write(Known, CARD, Day(101)),
            lambda scribe: scribe.write(Enough, Day(100)),
            lambda scribe: scribe.write(Moved, A, C),
            lambda scribe: scribe.write(Retired, A),
            lambda scribe: scribe.write(SchedulerChanged, "sm2", {"cap": 5}),
        ],
        ids=lambda write: write(Scribe()).__class__.__name__,
    )
    def test_each_kind_of_event_can_be_taken_back(self, write: Callable[[Scribe], Event]) -> None:
        scribe = Scribe()
        scribe.grades(CARD, "3", [100])
        before = world(scribe.log, SM2)
        event = write(scribe)
        assert world(scribe.log, SM2) != before
        scribe.write(Retracted, event.stamp)
        assert world(scribe.log, SM2) == before

    def test_a_resumption_and_a_return_can_be_taken_back(self) -> None:
        scribe = Scribe()
        scribe.write(Suspended, CARD)
        scribe.write(Retired, A)
        resumed, returned = scribe.write(Resumed, CARD), scribe.write(Returned, A)
        assert world(scribe.log, SM2) == World({CARD: FRESH}, frozenset(), None)
        scribe.write(Retracted, resumed.stamp)
        scribe.write(Retracted, returned.stamp)
        assert state(scribe.log).is_suspended
        assert world(scribe.log, SM2).retired == {A}

    def test_undoing_the_first_review_of_a_day_lets_the_next_one_move(self) -> None:
        scribe = Scribe()
        failed, _ = scribe.grades(CARD, "05", [100, 100])
        assert memory(scribe.log).easiness == 170
        scribe.write(Retracted, failed.stamp)
        assert memory(scribe.log).easiness == 260

    def test_a_retraction_that_came_before_its_target_waits_for_it(self) -> None:
        desk, train = Scribe("desk"), Scribe("train", at=50_000)
        review = train.write(Review, CARD, Grade(5), Day(100))
        undo = desk.write(Retracted, review.stamp)  # its clock is behind
        assert state([undo]) == state([undo, review]) == FRESH

    def test_retractions_cannot_be_retracted(self) -> None:
        scribe = Scribe()
        review = scribe.write(Review, CARD, Grade(5), Day(100))
        undo = scribe.write(Retracted, review.stamp)
        scribe.write(Retracted, undo.stamp)
        assert state(scribe.log) == FRESH


class TestDays:
    def test_reviews_follow_the_scheduler(self) -> None:
        scribe = Scribe()
        scribe.grades(CARD, "4442444", [100, 101, 107, 122, 123, 124, 130])
        assert memory(scribe.log) == Scheduled(3, 218, 13, Day(143), Day(130), 7, 1)
        assert state(scribe.log).begun == 100
        assert state(scribe.log).asked == 130

    def test_only_the_first_review_of_a_day_moves_the_schedule(self) -> None:
        scribe = Scribe()
        scribe.grades(CARD, "4", [100])
        once = memory(scribe.log)
        scribe.grades(CARD, "051", [100, 100, 100])
        assert memory(scribe.log) == once
        assert state(scribe.log).grade == Grade(1)
        assert state(scribe.log).drill == 100

    def test_another_machines_review_of_the_same_day_folds_as_a_drill(self) -> None:
        desk, train = Scribe("desk"), Scribe("train", at=500_000)
        desk.grades(CARD, "5", [100])
        train.grades(CARD, "0", [100])
        joined = [*train.log, *desk.log]
        assert memory(joined) == memory(desk.log)
        assert state(joined).drill == 100

    def test_a_day_that_a_traveller_meets_again_moves_nothing(self) -> None:
        scribe = Scribe()
        scribe.grades(CARD, "44", [101, 100])
        assert memory(scribe.log).reviews == 1

    def test_drills_never_move_the_schedule(self) -> None:
        scribe = Scribe()
        scribe.grades(CARD, "44", [100, 101])
        before = memory(scribe.log)
        scribe.drill(CARD, 0, 150)
        assert memory(scribe.log) == before
        assert state(scribe.log).asked == 150

    @given(logs(), cards, st.sampled_from(Grade), days)
    def test_practice_moves_nothing(
        self, log: list[Event], card: CardKey, grade: Grade, day: Day
    ) -> None:
        event = Review(Stamp(Instant(15_500), "desk", 99), card, grade, day, Kind.PRACTICE)
        before, after = world(log, SM2), world([*log, event], SM2)
        assert {k: s for k, s in after.cards.items() if s != FRESH} == {
            k: s for k, s in before.cards.items() if s != FRESH
        }


class TestDrills:
    @pytest.mark.parametrize(
        ("first", "drills", "is_left"),
        [
            (4, "", False), (5, "", False),
            (3, "", True), (0, "", True),
            (0, "3", True), (0, "4", False), (3, "5", False),
            (2, "0123", True), (2, "01234", False),
        ],
    )  # fmt: skip
    def test_a_card_is_drilled_until_it_gets_a_four(
        self, first: int, drills: str, is_left: bool
    ) -> None:
        scribe = Scribe()
        scribe.grades(CARD, str(first), [100])
        for grade in drills:
            scribe.drill(CARD, int(grade), 100)
        assert state(scribe.log).drill == (100 if is_left else None)

    def test_enough_ends_the_drills_of_its_day_and_of_no_other(self) -> None:
        scribe = Scribe()
        scribe.grades(CARD, "2", [100])
        scribe.grades(OTHER, "2", [101])
        scribe.write(Enough, Day(100))
        assert state(scribe.log).drill is None
        assert state(scribe.log, OTHER).drill == 101
        scribe.write(Enough, Day(101))
        assert state(scribe.log, OTHER).drill is None

    def test_enough_of_one_day_leaves_another_days_drills_to_their_own(self) -> None:
        scribe = Scribe()
        scribe.grades(CARD, "2", [100])
        scribe.write(Enough, Day(99))  # told by a machine west of here
        scribe.write(Enough, Day(100))
        assert state(scribe.log).drill is None

    def test_what_fails_after_enough_is_drilled_again(self) -> None:
        scribe = Scribe()
        scribe.write(Enough, Day(100))
        scribe.grades(CARD, "2", [100])
        assert state(scribe.log).drill == 100

    def test_known_ends_a_cards_drill(self) -> None:
        scribe = Scribe()
        scribe.grades(CARD, "2", [100])
        scribe.write(Known, CARD, Day(100))
        assert state(scribe.log).drill is None


class TestSmallDeeds:
    def test_suspending_leaves_the_schedule_alone(self) -> None:
        scribe = Scribe()
        scribe.grades(CARD, "44", [100, 101])
        before = state(scribe.log)
        scribe.write(Suspended, CARD)
        assert state(scribe.log) == replace(before, is_suspended=True)
        scribe.write(Resumed, CARD)
        assert state(scribe.log) == before

    def test_a_reset_card_starts_anew_and_stays_suspended(self) -> None:
        scribe = Scribe()
        scribe.grades(CARD, "440", [100, 101, 107])
        scribe.write(Suspended, CARD)
        scribe.write(Reset, CARD)
        assert state(scribe.log) == replace(FRESH, is_suspended=True)
        scribe.grades(CARD, "5", [107])  # the same day: it is as new
        assert memory(scribe.log) == Scheduled(1, 260, 1, Day(108), Day(107), 1, 0)
        assert state(scribe.log).begun == 107

    def test_a_new_card_that_is_known_goes_a_year_ahead(self) -> None:
        scribe = Scribe()
        scribe.write(Known, CARD, Day(100))
        assert memory(scribe.log) == Scheduled(
            2, 250, KNOWN_INTERVAL, Day(100 + 365), Day(100), 0, 0
        )
        assert state(scribe.log).begun == 100

    def test_a_card_that_is_known_keeps_its_easiness_and_multiplies_from_there(self) -> None:
        scribe = Scribe()
        scribe.grades(CARD, "30", [100, 101])
        scribe.write(Known, CARD, Day(105))
        assert memory(scribe.log) == Scheduled(2, 156, 365, Day(470), Day(105), 2, 1)
        scribe.grades(CARD, "4", [470])
        assert memory(scribe.log).interval == 569  # 365 x 1.56 = 569.4

    def test_known_brings_no_card_nearer(self) -> None:
        scribe = Scribe()
        due = [100, 101, 107, 123, 168, 298, 688, 1897]
        scribe.grades(CARD, "5" * 8, due)
        scribe.write(Known, CARD, Day(2_000))
        assert memory(scribe.log).interval == 3_869
        assert memory(scribe.log).due == 2_000 + 3_869

    def test_a_review_on_the_day_that_it_was_known_folds_as_a_drill(self) -> None:
        scribe = Scribe()
        scribe.write(Known, CARD, Day(100))
        before = memory(scribe.log)
        scribe.grades(CARD, "0", [100])
        assert memory(scribe.log) == before

    def test_a_card_whose_only_review_is_undone_may_still_have_been_drilled(self) -> None:
        scribe = Scribe()
        (review,) = scribe.grades(CARD, "2", [100])
        scribe.drill(CARD, 5, 100)
        scribe.write(Retracted, review.stamp)
        assert state(scribe.log).memory == Unseen()
        assert state(scribe.log).begun == 100


class TestNotes:
    def test_history_follows_a_note_through_all_its_keys(self) -> None:
        scribe = Scribe()
        last = CardKey(D, CARD.lane)
        scribe.grades(CARD, "4", [100])
        scribe.write(Moved, A, B)
        scribe.grades(OTHER, "4", [101])
        scribe.write(Moved, B, C)
        scribe.write(Moved, C, D)
        scribe.grades(last, "4", [107])
        assert world(scribe.log, SM2).cards.keys() == {last}
        assert memory(scribe.log, last).interval == 15

    def test_what_another_machine_writes_under_an_old_key_comes_along(self) -> None:
        desk, train = Scribe("desk"), Scribe("train", at=500_000)
        desk.write(Moved, A, B)
        train.grades(CARD, "5", [100])  # it had not heard of the move
        assert memory([*desk.log, *train.log], OTHER).reviews == 1

    def test_luck_stays_that_of_the_oldest_key(self) -> None:
        days = [100, 101, 107, 122, 160, 255]
        home, away = Scribe(), Scribe()
        home.grades(CARD, "444444", days)
        away.grades(CARD, "444", days[:3])
        away.write(Moved, A, B)
        away.write(Moved, B, C)
        moved = CardKey(C, CARD.lane)
        away.grades(moved, "444", days[3:])
        assert world(away.log, FUZZY).cards[moved] == world(home.log, FUZZY).cards[CARD]
        assert world(away.log, FUZZY).cards[moved] == replay(home.log, FUZZY, CARD)

    def test_the_way_of_a_note_can_be_walked_from_any_of_its_keys(self) -> None:
        scribe = Scribe()
        moves = Moves([scribe.write(Moved, A, B), scribe.write(Moved, B, C)])
        assert [moves.present(key) for key in (A, B, C, D)] == [C, C, C, D]
        assert [moves.oldest(key) for key in (A, B, C, D)] == [A, A, A, D]

    def test_a_ring_of_moves_comes_to_an_end(self) -> None:
        scribe = Scribe()
        moves = Moves([scribe.write(Moved, A, B), scribe.write(Moved, B, A)])
        assert {moves.present(A), moves.present(B), moves.oldest(A), moves.oldest(B)} <= {A, B}

    def test_a_note_is_retired_until_it_returns_under_whatever_key(self) -> None:
        scribe = Scribe()
        scribe.write(Retired, A)
        scribe.write(Retired, C)
        assert world(scribe.log, SM2).retired == {A, C}
        scribe.write(Moved, A, B)
        assert world(scribe.log, SM2).retired == {B, C}
        scribe.write(Returned, B)
        assert world(scribe.log, SM2).retired == {C}

    def test_retiring_forgets_nothing(self) -> None:
        scribe = Scribe()
        scribe.grades(CARD, "44", [100, 101])
        before = state(scribe.log)
        scribe.write(Retired, A)
        assert state(scribe.log) == before

    def test_the_latest_change_of_scheduler_holds(self) -> None:
        early, late = Scribe("desk"), Scribe("train", at=9_000)
        last = late.write(SchedulerChanged, "sm2", {"cap": 90})
        early.write(SchedulerChanged, "sm2", {"fuzz": True})
        assert world([*late.log, *early.log], SM2).scheduler == last
        assert world([], SM2).scheduler is None
