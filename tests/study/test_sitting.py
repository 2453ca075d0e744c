"""A sitting: what it asks, what it writes down, and how far back it can go."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from msgspec.structs import replace

from dlcards.core.day import later
from dlcards.core.events import Asked, Event, Kind, Known, Reply, Reset, Review, Suspended
from dlcards.core.grade import Grade
from dlcards.core.keys import NoteKey
from dlcards.core.language import Bilingual
from dlcards.core.memory import FRESH
from dlcards.study.desk import Desk
from dlcards.study.ports import Scope, Shelf, ShelvedNote, StoreTrouble
from dlcards.study.steps import Answer, Asking, NotNow, Reading
from dlcards.study.today import Limits, queue
from tests.contract import BOTH, EN, KO, bring, card, grade, key, tell
from tests.fakes import list_desk
from tests.study.table import NOTES, Table
from tests.support import DAY, deck, note


@pytest.fixture
def table() -> Table:
    """A table with three new notes in two languages, at a sitting in Korean."""
    found = Table()
    found.sit()
    return found


@pytest.fixture
def reviewing() -> Table:
    """The same three notes the next day: ko.name is due, and ko.meaning with it."""
    found = Table()
    for text in "abc":
        grade(found.desk, text, 5)
    found.clock.set_day(later(DAY, 1))
    found.sit()
    return found


class TestOneCard:
    def test_a_new_note_is_read_then_asked_then_answered_then_graded(self, table: Table) -> None:
        assert table.shown == "read deck/a/ko.name"
        table.sitting.read()
        assert table.shown == "ask deck/a/ko.name"
        table.sitting.reveal()
        assert table.shown == "answer deck/a/ko.name"
        table.sitting.grade(Grade(4))
        assert table.shown == "read deck/b/ko.name"

    def test_a_due_card_is_asked_at_once(self, reviewing: Table) -> None:
        assert reviewing.shown.startswith("ask ")

    def test_the_question_is_that_of_the_lane(self, table: Table) -> None:
        table.sitting.read()
        step = table.sitting.step
        assert isinstance(step, Asking)
        assert (step.question.prompt, step.question.answer) == ("a의 뜻", "a 용어")
        assert step.note == NOTES[0]

    def test_the_answer_shows_what_each_grade_will_give(self, table: Table) -> None:
        table.sitting.read()
        table.sitting.reveal()
        step = table.sitting.step
        assert isinstance(step, Answer)
        for each in Grade:
            table.sitting.grade(each)
            found = table.desk.journal.card(card("a"))
            assert found is not None
            assert found.state.memory == step.futures[each]
            table.sitting.undo()

    def test_a_grade_is_written_down_with_all_that_is_known_of_it(self, table: Table) -> None:
        table.sitting.read()
        table.clock.tick(7_500)
        table.sitting.reveal()
        table.clock.tick(1_500)
        table.sitting.grade(Grade(3))
        written = table.last
        assert isinstance(written, Review)
        assert replace(written, stamp=table.ledger.log[0].stamp) == Review(
            table.ledger.log[0].stamp, card("a"), Grade(3), DAY, Kind.REVIEW, Asked.FLIP, 9_000,
            Reply(7_500),
        )  # fmt: skip
        assert written.stamp.instant == table.clock.now()
        assert table.sitting.reviews == (written,)

    def test_reading_takes_no_time_of_answering(self, table: Table) -> None:
        table.clock.tick(60_000)
        table.answer(4)
        assert isinstance(table.last, Review)
        assert table.last.taken == 10_000

    def test_a_clock_that_was_set_back_makes_no_time_negative(self, table: Table) -> None:
        table.sitting.read()
        table.sitting.reveal()
        table.clock.tick(-60_000)
        table.sitting.grade(Grade(4))
        assert isinstance(table.last, Review)
        assert table.last.taken == 0

    def test_every_grade_is_in_the_journal_before_the_next_card_appears(self) -> None:
        table = Table()
        table.sit()
        for n in range(1, 4):
            table.answer(5)
            assert sum(isinstance(event, Review) for event in table.ledger.log) == n

    def test_hints_come_one_by_one_until_there_are_no_more(self, table: Table) -> None:
        table.sitting.read()
        shown = []
        while table.sitting.hint():
            step = table.sitting.step
            assert isinstance(step, Asking)
            shown.append(step.hints)
        assert [len(hints) for hints in shown] == list(range(1, len(shown) + 1))
        assert shown[-1] == ("_ 〇〇", "a ㅇㅇ", "a 용ㅇ")
        assert not table.sitting.hint()
        assert table.shown == "ask deck/a/ko.name"

    def test_a_meaning_is_hinted_at_by_its_first_words(self) -> None:
        table = Table()
        meaning = Bilingual(ko="하나 둘 셋 넷 다섯 여섯")
        bring(table.desk, deck("deck", note("a", meaning=meaning)))
        for text in ("deck/a/ko.name",):
            tell(table.desk, Suspended, card(text))
        table.sit()
        table.sitting.read()
        assert table.shown == "ask deck/a/ko.meaning"
        while table.sitting.hint():
            pass
        step = table.sitting.step
        assert isinstance(step, Asking)
        assert step.hints == ("하나 둘 …", "하나 둘 셋 넷 …")


class TestNotNow:
    @pytest.mark.parametrize(
        ("at", "deeds"),
        [
            ("reading", ["reveal", "grade", "hint", "enough"]),
            ("asking", ["read", "grade", "enough"]),
            ("answer", ["read", "reveal", "hint", "enough"]),
            ("drill", ["read", "grade"]),
            ("end", ["read", "reveal", "grade", "hint", "enough", "suspend", "known"]),
        ],
    )
    def test_what_a_step_does_not_allow_leaves_all_as_it_is(
        self, table: Table, at: str, deeds: list[str]
    ) -> None:
        steps: dict[str, Callable[[], object]] = {
            "reading": lambda: None,
            "asking": table.sitting.read,
            "answer": lambda: [step() for step in (table.sitting.read, table.sitting.reveal)],
            "drill": lambda: table.answer(5, 5, 3),
            "end": lambda: table.answer(5, 5, 5),
        }
        steps[at]()
        log, looks = list(table.ledger.log), table.looks()
        for deed in deeds:
            with pytest.raises(NotNow):
                getattr(table.sitting, deed)(*([Grade(4)] if deed == "grade" else []))
            assert (table.ledger.log, table.looks()) == (log, looks)

    def test_before_anything_was_done_there_is_nothing_to_undo(self, table: Table) -> None:
        log, looks = list(table.ledger.log), table.looks()
        assert not table.sitting.can_undo
        assert not table.sitting.undo()
        assert (table.ledger.log, table.looks()) == (log, looks)


class TestUndo:
    @pytest.fixture(params=["review", "drill", "suspend", "known", "last", "last drill"])
    def done(self, request: pytest.FixtureRequest, table: Table) -> tuple[object, Table]:
        """A table after some deed, and how it looked at the answer before it."""
        deeds: dict[str, tuple[tuple[int, ...], Callable[[], None]]] = {
            "review": ((2,), lambda: table.sitting.grade(Grade(1))),
            "drill": ((3, 4, 3), lambda: table.sitting.grade(Grade(3))),
            "suspend": ((3,), table.sitting.suspend),
            "known": ((3,), table.sitting.known),
            "last": ((5, 5), lambda: table.sitting.grade(Grade(5))),
            "last drill": ((5, 5, 3), lambda: table.sitting.grade(Grade(5))),
        }
        before, deed = deeds[request.param]
        table.answer(*before)
        if isinstance(table.sitting.step, Reading):
            table.sitting.read()
        table.sitting.reveal()
        looks = table.looks()
        table.clock.tick()
        deed()
        return looks, table

    def test_the_answer_is_shown_again_as_if_nothing_had_been(
        self, done: tuple[object, Table]
    ) -> None:
        looks, table = done
        assert table.looks() != looks
        assert table.sitting.undo()
        assert table.looks() == looks

    def test_what_is_graded_anew_counts(self, done: tuple[object, Table]) -> None:
        _, table = done
        table.sitting.undo()
        progress = table.sitting.progress
        table.clock.tick()
        table.sitting.grade(Grade(5))
        assert isinstance(table.last, Review)
        assert table.last.grade is Grade.PERFECT
        assert table.sitting.progress != progress

    def test_one_can_go_back_to_the_very_beginning(self, table: Table) -> None:
        table.answer(2, 3, 4, 3, 5)
        table.sitting.suspend()
        while table.sitting.undo():
            table.clock.tick()
        assert table.shown == "answer deck/a/ko.name"
        assert table.sitting.reviews == ()
        assert not table.sitting.can_undo
        states = [c.state for n in NOTES for c in table.desk.journal.cards(key(n.id))]
        assert set(states) == {FRESH}
        assert (table.sitting.progress.done, table.sitting.progress.ahead) == (0, 3)

    def test_the_card_that_was_on_the_screen_comes_again(self, table: Table) -> None:
        table.answer(5)
        table.sitting.read()
        table.sitting.undo()
        assert table.asked(4, 4, 4) == [
            "answer deck/a/ko.name", "ask deck/b/ko.name", "ask deck/c/ko.name", "end",
        ]  # fmt: skip

    def test_a_note_once_read_need_not_be_read_again(self, table: Table) -> None:
        table.answer(5)
        table.sitting.read()
        table.sitting.undo()
        table.answer(4)
        assert table.shown == "ask deck/b/ko.name"

    def test_an_undone_suspension_is_none(self, table: Table) -> None:
        table.sitting.suspend()
        assert table.shown == "read deck/b/ko.name"
        table.answer(5)
        table.sitting.undo()
        table.sitting.undo()
        assert table.shown == "answer deck/a/ko.name"
        found = table.desk.journal.card(card("a"))
        assert found is not None
        assert not found.state.is_suspended

    def test_enough_is_taken_back_before_what_was_done_before_it(self, table: Table) -> None:
        table.answer(3, 2, 5)
        table.sitting.reveal()
        looks = table.looks()
        table.sitting.enough()
        assert table.shown == "end"
        table.clock.tick()
        assert table.sitting.can_undo
        assert table.sitting.undo()
        assert table.shown == "drill deck/a/ko.name"
        assert table.looks() != looks  # the question, not the answer: nothing was graded
        assert table.asked(4, 4) == ["drill deck/a/ko.name", "drill deck/b/ko.name", "end"]

    def test_an_undone_card_that_is_gone_meanwhile_is_passed_over(self, table: Table) -> None:
        table.answer(5)
        bring(list_desk(table.clock, table.ledger), deck("deck", *NOTES[1:]))
        assert table.sitting.undo()
        assert table.shown == "read deck/b/ko.name"

    def test_an_undo_that_cannot_be_written_down_can_be_tried_again(
        self, table: Table, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        table.answer(5)
        looks = table.looks()

        def full(*_: object) -> None:
            raise OSError

        with monkeypatch.context() as broken:
            broken.setattr(table.desk.journal, "append", full)
            with pytest.raises(OSError, match=r"^"):
                table.sitting.undo()
        assert table.looks() == looks
        assert table.sitting.undo()
        assert table.shown == "answer deck/a/ko.name"


class TestDrills:
    def test_what_got_less_than_four_is_asked_at_the_end_until_it_gets_four(
        self, table: Table
    ) -> None:
        assert table.asked(3, 0, 4, 2, 4, 3, 5) == [
            "ask deck/a/ko.name", "ask deck/b/ko.name", "ask deck/c/ko.name",
            "drill deck/a/ko.name", "drill deck/b/ko.name",
            "drill deck/a/ko.name", "drill deck/a/ko.name", "end",
        ]  # fmt: skip

    def test_a_drill_shows_no_futures_and_moves_no_schedule(self, table: Table) -> None:
        table.answer(3, 5, 5)
        before = table.desk.journal.card(card("a"))
        table.sitting.reveal()
        step = table.sitting.step
        assert isinstance(step, Answer)
        assert step.futures == ()
        table.sitting.grade(Grade(0))
        after = table.desk.journal.card(card("a"))
        assert before is not None
        assert after is not None
        assert after.state.memory == before.state.memory
        assert isinstance(table.last, Review)
        assert table.last.kind is Kind.DRILL

    def test_progress_tells_turns_and_drills_apart(self, table: Table) -> None:
        def progress() -> tuple[int, int, int]:
            at = table.sitting.progress
            return at.done, at.ahead, at.drills

        seen = [progress()]
        for each in (3, 5, 2, 4, 3, 4):
            table.answer(each)
            seen.append(progress())
        assert seen == [
            (0, 3, 0), (1, 2, 1), (2, 1, 1), (3, 0, 2), (3, 0, 1), (3, 0, 1), (3, 0, 0),
        ]  # fmt: skip

    def test_a_sitting_that_was_cut_off_goes_on_with_its_drills(self, table: Table) -> None:
        table.answer(3, 2, 5, 3)
        table.sit()
        assert table.asked(4, 4) == ["drill deck/b/ko.name", "drill deck/a/ko.name", "end"]

    def test_what_is_new_and_due_goes_before_an_earlier_sittings_drills(self) -> None:
        table = Table()
        table.sit(limits=Limits(new=1))
        table.answer(3)
        table.sit(limits=Limits(new=2))
        assert table.asked(5, 4) == ["ask deck/b/ko.name", "drill deck/a/ko.name", "end"]

    def test_enough_ends_the_days_drills_for_every_sitting(self, table: Table) -> None:
        table.answer(3, 2, 5)
        assert table.shown == "drill deck/a/ko.name"
        table.sitting.enough()
        assert table.shown == "end"
        assert table.sitting.progress.drills == 0
        table.sit()
        assert table.shown == "end"

    def test_what_was_failed_comes_again_the_next_day(self, table: Table) -> None:
        table.answer(5, 2, 5)
        table.sitting.enough()
        table.clock.set_day(later(DAY, 1))
        table.sit()
        assert table.sitting.progress.ahead == 3

    def test_a_drill_may_be_suspended_or_known(self, table: Table) -> None:
        table.answer(3, 2, 5)
        table.sitting.suspend()
        assert table.shown == "drill deck/b/ko.name"
        table.sitting.known()
        assert table.shown == "end"
        assert table.sitting.progress.done == 3


class TestSuspendAndKnown:
    def test_a_suspended_card_is_asked_no_more(self, table: Table) -> None:
        table.sitting.suspend()
        assert isinstance(table.last, Suspended)
        assert table.shown == "read deck/b/ko.name"
        assert table.sitting.reviews == ()
        table.sit()
        assert table.shown == "read deck/a/ko.meaning"  # its other lanes are as new as before

    def test_a_known_card_goes_far_ahead(self, table: Table) -> None:
        table.sitting.read()
        table.sitting.known()
        assert isinstance(table.last, Known)
        assert table.last.day == DAY
        found = table.desk.journal.card(card("a"))
        assert found is not None
        assert found.queue_day == later(DAY, 365)
        assert table.shown == "read deck/b/ko.name"


class TestMeanwhile:
    """Other terminals and machines may be at work on the same store."""

    @pytest.fixture
    def elsewhere(self, table: Table) -> Desk:
        """Another terminal on the same store."""
        return list_desk(table.clock, table.ledger)

    def test_what_another_terminal_graded_is_skipped(self, table: Table, elsewhere: Desk) -> None:
        grade(elsewhere, "b", 5)
        table.answer(5)
        assert table.shown == "read deck/c/ko.name"

    def test_what_another_terminal_failed_is_drilled_here(
        self, table: Table, elsewhere: Desk
    ) -> None:
        grade(elsewhere, "b", 1)
        assert table.asked(5, 5) == [
            "ask deck/a/ko.name", "ask deck/c/ko.name", "drill deck/b/ko.name",
        ]  # fmt: skip

    @pytest.mark.parametrize("kind", [Suspended, Reset])
    def test_a_due_card_that_is_due_no_more_is_skipped(
        self, reviewing: Table, kind: Callable[..., Event]
    ) -> None:
        turns = queue(reviewing.desk.agenda, KO, reviewing.clock.today(), Limits())
        first, second, third = (str(turn.card) for turn in turns)
        tell(reviewing.desk, kind, card(second))
        assert reviewing.asked(5) == [f"ask {first}", f"ask {third}"]

    def test_a_due_card_that_was_declared_known_is_skipped(self, reviewing: Table) -> None:
        turns = queue(reviewing.desk.agenda, KO, reviewing.clock.today(), Limits())
        first, second, third = (str(turn.card) for turn in turns)
        tell(reviewing.desk, Known, card(second), reviewing.clock.today())
        assert reviewing.asked(5) == [f"ask {first}", f"ask {third}"]

    def test_a_note_that_left_its_deck_is_skipped(self, table: Table, elsewhere: Desk) -> None:
        bring(elsewhere, deck("deck", NOTES[0], NOTES[2]))
        table.answer(5)
        assert table.shown == "read deck/c/ko.name"

    def test_a_lane_that_lost_its_parts_is_skipped(self, table: Table, elsewhere: Desk) -> None:
        changed = note("b", meaning=Bilingual(en="in English only"))
        bring(elsewhere, deck("deck", NOTES[0], changed, NOTES[2]))
        table.answer(5)
        assert table.shown == "read deck/c/ko.name"

    def test_a_text_that_changed_is_asked_as_it_is_now(self, table: Table, elsewhere: Desk) -> None:
        changed = note("b", meaning=Bilingual(ko="새 뜻"))
        bring(elsewhere, deck("deck", NOTES[0], changed, NOTES[2]))
        table.answer(5)
        table.sitting.read()
        step = table.sitting.step
        assert isinstance(step, Asking)
        assert step.question.prompt == "새 뜻"


class TestRescope:
    def turns(self, table: Table, scope: Scope) -> None:
        """Go on in another scope, as a screen does."""
        turns = queue(table.desk.agenda, scope, table.clock.today(), Limits())
        table.sitting.rescope(scope, turns)

    def test_what_is_on_the_screen_stays_and_the_rest_is_in_the_other_language(
        self, table: Table
    ) -> None:
        table.sitting.read()
        self.turns(table, EN)
        assert table.asked(5, 5, 5, 5) == [
            "ask deck/a/ko.name",
            "ask deck/a/en.name", "ask deck/b/en.name", "ask deck/c/en.name", "end",
        ]  # fmt: skip

    def test_the_card_on_the_screen_does_not_come_twice(self, table: Table) -> None:
        table.sitting.read()
        self.turns(table, BOTH)
        assert table.sitting.progress.ahead == 6
        assert [table.asked(5)[0] for _ in range(6)].count("ask deck/a/ko.name") == 1
        assert table.shown == "end"

    def test_a_note_that_was_read_is_not_read_again_in_the_other_language(
        self, table: Table
    ) -> None:
        table.sitting.read()
        self.turns(table, EN)
        table.answer(5)
        assert table.shown == "ask deck/a/en.name"

    def test_at_the_end_it_goes_on(self, table: Table) -> None:
        table.answer(5, 5, 5)
        assert table.shown == "end"
        self.turns(table, EN)
        assert table.shown == "ask deck/a/en.name"

    def test_drills_are_those_of_the_new_language(self, table: Table) -> None:
        table.answer(2, 5, 5)
        assert table.shown == "drill deck/a/ko.name"
        self.turns(table, EN)
        table.answer(3)
        assert table.asked(5, 2, 5) == [
            "ask deck/a/en.name", "ask deck/b/en.name", "ask deck/c/en.name",
            "drill deck/b/en.name",
        ]  # fmt: skip

    def test_enough_ends_drills_and_not_what_the_other_language_still_asks(
        self, table: Table
    ) -> None:
        table.answer(2, 5, 5)
        self.turns(table, EN)
        table.sitting.enough()
        assert table.shown == "ask deck/a/en.name"

    def test_one_can_undo_across_the_switch(self, table: Table) -> None:
        table.answer(5)
        self.turns(table, EN)
        table.answer(5)
        table.sitting.undo()
        assert table.shown == "answer deck/b/ko.name"
        table.sitting.undo()
        assert table.shown == "answer deck/a/ko.name"


class TestTheDayTurns:
    def test_each_answer_takes_the_day_of_its_own_moment(self, table: Table) -> None:
        turn = table.clock.start(later(DAY, 1))
        table.clock.tick(turn - table.clock.now() - 15_000)
        table.answer(5, 5, 5)
        assert [review.day - DAY for review in table.sitting.reviews] == [0, 1, 1]

    def test_what_was_asked_yesterday_in_this_very_sitting_is_not_asked_again(
        self, table: Table
    ) -> None:
        table.answer(5)
        table.clock.set_day(later(DAY, 1))
        assert table.asked(5, 5) == ["ask deck/b/ko.name", "ask deck/c/ko.name", "end"]

    def test_yesterdays_drills_are_over(self, table: Table) -> None:
        table.answer(2, 5)
        table.clock.set_day(later(DAY, 1))
        table.answer(2)
        assert table.shown == "drill deck/c/ko.name"

    def test_the_futures_are_those_of_the_new_day(self, table: Table) -> None:
        table.sitting.read()
        table.clock.set_day(later(DAY, 1))
        table.sitting.reveal()
        step = table.sitting.step
        assert isinstance(step, Answer)
        assert {state.moved for state in step.futures} == {later(DAY, 1)}


def test_nothing_to_ask_is_the_end() -> None:
    table = Table()
    table.sit(limits=Limits(new=0))
    assert table.shown == "end"
    assert table.sitting.progress.ahead == 0


def test_what_is_asked_in_both_languages_is_read_once() -> None:
    table = Table()
    table.sit(BOTH, Limits(new=1))
    assert table.shown == "read deck/a/ko.name"
    assert table.asked(5, 5) == ["ask deck/a/ko.name", "ask deck/a/en.name", "end"]


@dataclass
class Stumbling:
    """A shelf that fails when it is told to, as a store on a sick disk does."""

    shelf: Shelf
    is_failing: bool = False

    def note(self, key: NoteKey) -> ShelvedNote | None:
        if self.is_failing:
            raise StoreTrouble("busy", path="somewhere")
        return self.shelf.note(key)


def test_a_grade_whose_next_card_could_not_be_read_is_written_once() -> None:
    """The learner presses the digit again, and only then sees the next card."""
    table = Table()
    shelf = Stumbling(table.desk.shelf)
    table.desk = replace(table.desk, shelf=shelf)
    table.sit()
    table.answer(4)
    table.sitting.read()
    table.sitting.reveal()
    shelf.is_failing = True
    with pytest.raises(StoreTrouble):
        table.sitting.grade(Grade.PERFECT)
    assert table.shown == "answer deck/b/ko.name"
    assert len(table.sitting.reviews) == 2
    shelf.is_failing = False
    table.sitting.grade(Grade.PERFECT)
    assert table.shown == "read deck/c/ko.name"
    assert len(table.sitting.reviews) == 2
    assert table.sitting.progress.done == 2


def test_it_can_be_undone_instead() -> None:
    table = Table()
    shelf = Stumbling(table.desk.shelf)
    table.desk = replace(table.desk, shelf=shelf)
    table.sit()
    table.sitting.read()
    table.sitting.reveal()
    shelf.is_failing = True
    with pytest.raises(StoreTrouble):
        table.sitting.grade(Grade.PERFECT)
    shelf.is_failing = False
    table.sitting.undo()
    assert table.shown == "answer deck/a/ko.name"
    assert table.sitting.reviews == ()
    table.sitting.grade(Grade.HESITANT)
    assert table.shown == "read deck/b/ko.name"
    assert table.sitting.progress.done == 1
