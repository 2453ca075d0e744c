"""A sitting in each way of asking: what it waits for, what it makes of a reply, what it writes."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from dlcards.core.ask import Ask
from dlcards.core.day import later
from dlcards.core.events import Asked, Kind, Reply, Review
from dlcards.core.grade import Grade
from dlcards.core.judging.verdict import Blank, Other, Right, Wrong
from dlcards.core.lane import Way
from dlcards.core.language import Bilingual, Quiz
from dlcards.core.note import Note
from dlcards.study.manner import Aim, Manner
from dlcards.study.ports import Scope
from dlcards.study.steps import Answer, Asking, Finished, NotNow, Reading
from dlcards.study.today import Limits
from tests.contract import KO, bring, card, grade, key, replied
from tests.study.table import Table
from tests.support import DAY, deck, note

TERMS = ("정밀도", "재현율", "정확도", "손실", "학습률", "모멘텀", "드롭아웃", "에포크")
NOTES = tuple(
    note(f"n{n}", term=Bilingual(term, f"term {n}"), meaning=Bilingual(f"{term} 뜻", f"means {n}"))
    for n, term in enumerate(TERMS)
)
CHOICE, TYPE, MIX = Manner(Ask.CHOICE), Manner(Ask.TYPE), Manner(Ask.MIX)
MEANINGS = Scope(Quiz.KO, ways=Way.MEANING)


def at_question(manner: Manner, scope: Scope = KO, notes: tuple[Note, ...] = NOTES) -> Table:
    """A table at the first question of a sitting in this manner."""
    table = Table(notes=notes)
    table.sit(scope, manner=manner)
    table.sitting.read()
    return table


def asking(table: Table) -> Asking:
    """The question on the table."""
    assert isinstance(table.sitting.step, Asking)
    return table.sitting.step


def answer(table: Table) -> Answer:
    """The answer on the table."""
    assert isinstance(table.sitting.step, Answer)
    return table.sitting.step


def pick(table: Table, *, right: bool = True) -> None:
    """Pick the right option, or the first wrong one."""
    found = asking(table)
    own = found.turn.card.note
    table.sitting.choose(next(n for n, o in enumerate(found.options) if (o.note == own) is right))


def written(table: Table) -> Review:
    """The review that was written last."""
    assert isinstance(table.last, Review)
    return table.last


class TestChoice:
    def test_it_offers_options_of_which_one_is_right(self) -> None:
        found = asking(at_question(CHOICE))
        assert found.asked is Asked.CHOICE
        assert len(found.options) == 5
        assert [o.text for o in found.options if o.note == key("n0")] == ["정밀도"]
        assert {o.text for o in found.options} < set(TERMS)

    def test_meanings_for_a_meaning(self) -> None:
        found = asking(at_question(CHOICE, MEANINGS))
        assert len(found.options) == 4
        assert all(option.text.endswith(" 뜻") for option in found.options)

    def test_the_right_pick_suggests_four_at_most_and_enter_gives_it(self) -> None:
        table = at_question(CHOICE)
        table.clock.tick(4_000)
        pick(table)
        found = answer(table)
        assert found.verdict == Right("정밀도")
        assert found.reply == Reply(4_000, 0, "정밀도", None, Grade.HESITANT)
        assert len(found.futures) == len(Grade)
        table.clock.tick(2_000)
        table.sitting.accept()
        review = written(table)
        assert (review.grade, review.asked, review.taken) == (Grade.HESITANT, Asked.CHOICE, 6_000)
        assert review.reply == found.reply

    def test_a_wrong_pick_names_what_was_taken_for_it(self) -> None:
        table = at_question(CHOICE)
        pick(table, right=False)
        found = answer(table)
        assert isinstance(found.verdict, Other)
        assert found.reply.mistaken == found.verdict.note != key("n0")
        assert found.reply.suggested == Grade.RECOGNISED
        table.sitting.accept()
        assert list(table.desk.journal.mistakes()) == [written(table)]

    def test_another_grade_than_the_suggested_one_is_logged_beside_it(self) -> None:
        table = at_question(CHOICE)
        pick(table)
        table.sitting.grade(Grade.PERFECT)
        review = written(table)
        assert review.reply is not None
        assert (review.grade, review.reply.suggested) == (Grade.PERFECT, Grade.HESITANT)

    def test_not_to_know_is_to_reveal(self) -> None:
        table = at_question(CHOICE)
        table.sitting.reveal()
        found = answer(table)
        assert (found.verdict, found.reply.said) == (Blank(), None)
        assert found.reply.suggested == Grade.BLACKOUT

    def test_the_options_are_others_the_next_time(self) -> None:
        table, seen = Table(notes=NOTES), set()
        for _ in range(6):
            table.sit(manner=CHOICE)
            table.sitting.read()
            seen.add(tuple(option.text for option in asking(table).options))
            replied(table.desk, "n0", Reply(), kind=Kind.PRACTICE)
        assert len(seen) > 3

    def test_the_same_card_at_the_same_time_has_the_same_options(self) -> None:
        one, other = (asking(at_question(CHOICE)).options for _ in range(2))
        assert one == other

    def test_without_others_to_choose_from_it_is_a_flip(self) -> None:
        found = asking(at_question(CHOICE, notes=NOTES[:1]))
        assert (found.asked, found.options) == (Asked.FLIP, ())

    def test_fewer_notes_give_fewer_options(self) -> None:
        assert len(asking(at_question(CHOICE, notes=NOTES[:3])).options) == 3

    def test_what_was_confused_before_is_offered_again(self) -> None:
        far = [note(f"f{n}", term=Bilingual(f"far {n}"), tags=("x",)) for n in range(3)]
        table = Table(notes=(*NOTES, *far))
        for _ in range(3):
            replied(table.desk, "n0", Reply(mistaken=key("f1")), grade=5)
        table.clock.set_day(later(DAY, 1))
        offered = []
        for _ in range(8):
            table.sit(Scope(Quiz.KO, ways=Way.NAME), Limits(new=0), CHOICE)
            offered += [option.note for option in asking(table).options]
            replied(table.desk, "n0", Reply(), kind=Kind.PRACTICE)
        assert key("f1") in offered
        assert key("f2") not in offered


class TestType:
    @pytest.mark.parametrize(
        ("typed", "verdict", "said", "mistaken"),
        [
            ("정밀도", Right("정밀도"), "정밀도", None),
            ("재현율", Other(key("n1"), "재현율"), "재현율", "n1"),
            ("감자튀김", Wrong("정밀도"), "감자튀김", None),
            ("  ", Blank(), "", None),
        ],
    )
    def test_what_is_typed_is_judged_and_kept(
        self, typed: str, verdict: object, said: str, mistaken: str | None
    ) -> None:
        table = at_question(TYPE)
        assert asking(table).asked is Asked.TYPE
        table.clock.tick(3_000)
        table.sitting.hear(typed)
        found = answer(table)
        assert found.verdict == verdict
        assert found.reply.said == said
        assert found.reply.mistaken == (mistaken and key(mistaken))
        table.sitting.accept()
        review = written(table)
        assert (review.asked, review.reply) == (Asked.TYPE, found.reply)
        assert review.grade == found.reply.suggested

    def test_hints_are_counted_and_lower_the_suggestion(self) -> None:
        suggested = []
        for hints in range(3):
            table = at_question(TYPE)
            for _ in range(hints):
                table.sitting.hint()
            table.sitting.hear("정밀도")
            assert answer(table).reply.hints == hints
            suggested.append(answer(table).reply.suggested)
        assert suggested == [Grade.HESITANT, Grade.HARD, Grade.NEARLY]

    def test_a_meaning_is_asked_as_flip(self) -> None:
        table = at_question(TYPE, MEANINGS)
        assert asking(table).asked is Asked.FLIP
        with pytest.raises(NotNow):
            table.sitting.hear("정밀도")

    def test_what_was_typed_is_kept_as_one_harmless_line(self) -> None:
        table = at_question(TYPE)
        table.sitting.hear("a\x1b[31m\nb" + "\udcff" + "x" * 1_000)
        said = answer(table).reply.said
        assert said is not None
        assert said.startswith("a\ufffd[31m b\ufffdxxx")
        assert len(said) == 200

    def test_a_reply_is_measured_by_the_learners_own_usual_time(self) -> None:
        """Right at the usual pace, right after a long time."""
        suggested = []
        for after in (1_000, 5_000, 60_000):
            table = Table(notes=NOTES)
            for _ in range(5):
                replied(table.desk, "n7", Reply(5_000), Asked.TYPE)
            table.sit(manner=TYPE)
            table.sitting.read()
            table.clock.tick(after)
            table.sitting.hear("정밀도")
            suggested.append(answer(table).reply.suggested)
        assert suggested == [Grade.PERFECT, Grade.HESITANT, Grade.HARD]


class TestFlip:
    def test_nothing_is_said_and_nothing_suggested(self) -> None:
        table = at_question(Manner(Ask.FLIP))
        table.sitting.hint()
        table.clock.tick(2_000)
        table.sitting.reveal()
        assert answer(table).verdict is None
        assert answer(table).reply == Reply(2_000, 1)
        with pytest.raises(NotNow):
            table.sitting.accept()
        table.sitting.grade(Grade.HARD)
        assert written(table).reply == Reply(2_000, 1)


class TestMix:
    def test_new_is_chosen_young_is_flipped_mature_is_typed(self) -> None:
        table = Table(notes=NOTES)
        for _ in range(4):  # 1, 6, 16, 45 days
            grade(table.desk, "n1", 5)
            table.clock.set_day(later(table.clock.today(), 50))
        grade(table.desk, "n2", 5)
        table.clock.set_day(later(table.clock.today(), 100))
        table.sit(Scope(Quiz.KO, ways=Way.NAME), Limits(new=1), MIX)
        ways = {}
        while not isinstance(table.sitting.step, Finished):
            if isinstance(table.sitting.step, Reading):
                table.sitting.read()
            ways[asking(table).turn.card.note.note] = asking(table).asked
            table.answer(5)
        assert ways == {"n1": Asked.TYPE, "n2": Asked.FLIP, "n0": Asked.CHOICE}


class TestOneSchedule:
    @pytest.mark.parametrize("given", Grade)
    def test_however_it_was_asked_the_grade_alone_moves_the_card(self, given: Grade) -> None:
        def after(manner: Manner, reply: Callable[[Table], None]) -> object:
            table = at_question(manner)
            reply(table)
            table.sitting.grade(given)
            found = table.desk.journal.card(card("deck/n0/ko.name"))
            assert found is not None
            return found.state

        states = [
            after(Manner(), lambda table: table.sitting.reveal()),
            after(CHOICE, lambda table: pick(table, right=False)),
            after(TYPE, lambda table: table.sitting.hear("정밀도")),
        ]
        assert states[0] == states[1] == states[2]


class TestNotNow:
    @pytest.mark.parametrize("manner", [Manner(), CHOICE, TYPE])
    def test_a_reply_of_another_way_changes_nothing(self, manner: Manner) -> None:
        table = at_question(manner)
        before, log = table.sitting.step, list(table.ledger.log)
        deeds: list[Callable[[], None]] = [
            table.sitting.accept,
            lambda: table.sitting.choose(-1),
            lambda: table.sitting.choose(5),
        ]
        if manner is not CHOICE:
            deeds.append(lambda: table.sitting.choose(0))
        if manner is not TYPE:
            deeds.append(lambda: table.sitting.hear("정밀도"))
        for deed in deeds:
            with pytest.raises(NotNow):
                deed()
            assert (table.sitting.step, table.ledger.log) == (before, log)


class TestUndo:
    @pytest.mark.parametrize(
        ("manner", "reply"),
        [
            (CHOICE, lambda table: pick(table, right=False)),
            (TYPE, lambda table: table.sitting.hear("재현율")),
            (TYPE, lambda table: table.sitting.reveal()),
        ],
    )
    def test_the_answer_comes_back_with_what_was_said(
        self, manner: Manner, reply: Callable[[Table], None]
    ) -> None:
        table = at_question(manner)
        reply(table)
        before = answer(table)
        for deed in (table.sitting.accept, table.sitting.suspend, table.sitting.known):
            deed()
            assert table.sitting.step != before
            assert table.sitting.undo()
            assert answer(table) == before
        assert list(table.desk.journal.mistakes()) == []

    @pytest.mark.parametrize("manner", [CHOICE, TYPE])
    def test_where_nothing_was_said_the_question_comes_back(self, manner: Manner) -> None:
        table = at_question(manner)
        before = asking(table)
        table.sitting.suspend()
        table.sitting.undo()
        assert asking(table) == before


class TestPractice:
    def test_it_asks_what_was_begun_due_or_not_and_moves_nothing(self) -> None:
        table = Table(notes=NOTES)
        for text in ("n0", "n1", "n2"):
            grade(table.desk, text, 2 if text == "n1" else 5)
        states = [table.desk.journal.cards(key(one.id)) for one in NOTES]
        table.sit(manner=Manner(Ask.FLIP, Aim.PRACTICE))
        seen = []
        while not isinstance(table.sitting.step, Finished):
            seen.append(asking(table).turn.card)
            table.sitting.reveal()
            assert answer(table).futures == ()
            table.sitting.grade(Grade.BLACKOUT)
            assert written(table).kind is Kind.PRACTICE
        assert sorted(str(one) for one in seen) == [
            "deck/n0/ko.name", "deck/n1/ko.name", "deck/n2/ko.name",
        ]  # fmt: skip
        assert [table.desk.journal.cards(key(one.id)) for one in NOTES] == states
        assert table.sitting.progress.drills == 0  # those of the day wait for a review

    def test_it_is_another_order_each_time_and_as_long_as_wanted(self) -> None:
        table = Table(notes=NOTES)
        for one in NOTES:
            grade(table.desk, one.id, 5)
        orders = set()
        for _ in range(5):
            table.clock.tick(60_000)
            table.sit(limits=Limits(cards=3), manner=Manner(Ask.FLIP, Aim.PRACTICE))
            assert table.sitting.progress.ahead == 3
            orders.add(str(asking(table).turn.card))
        assert len(orders) > 1

    def test_suspended_cards_stay_out_of_it(self) -> None:
        table = Table(notes=NOTES)
        grade(table.desk, "n0", 5)
        table.sit(manner=Manner(aim=Aim.PRACTICE))
        table.sitting.suspend()
        table.sit(Scope(Quiz.KO, ways=Way.NAME), manner=Manner(aim=Aim.PRACTICE))
        assert isinstance(table.sitting.step, Finished)

    def test_nothing_is_sent_ahead_from_it(self) -> None:
        table = Table(notes=NOTES)
        grade(table.desk, "n0", 5)
        before = table.desk.journal.history(key("n0"))
        table.sit(manner=Manner(aim=Aim.PRACTICE))
        with pytest.raises(NotNow):
            table.sitting.known()
        assert table.desk.journal.history(key("n0")) == before

    def test_practice_can_be_undone(self) -> None:
        table = Table(notes=NOTES)
        grade(table.desk, "n0", 5)
        table.sit(manner=Manner(aim=Aim.PRACTICE))
        table.answer(0)
        assert table.shown == "end"
        assert table.sitting.undo()
        assert table.shown == "answer deck/n0/ko.name"


class TestMinutes:
    def test_no_card_is_begun_after_the_time_and_one_begun_is_finished(self) -> None:
        table = Table(notes=NOTES)
        table.sit(manner=Manner(minutes=1))
        table.answer(2)
        table.clock.tick(49_000)  # 59 seconds
        assert isinstance(table.sitting.step, Reading)
        table.answer(5)  # to 69 seconds
        assert table.shown == "end"  # and no drill either
        assert table.sitting.progress.ahead == 6

    def test_a_note_that_is_shown_to_read_is_begun(self) -> None:
        table = Table(notes=NOTES)
        table.sit(manner=Manner(minutes=1))
        table.clock.tick(120_000)
        table.sitting.read()
        assert table.shown == "ask deck/n0/ko.name"

    def test_the_last_answer_can_be_undone_after_the_time(self) -> None:
        table = Table(notes=NOTES)
        table.sit(manner=Manner(minutes=1))
        table.clock.tick(60_000)
        table.answer(5)
        assert table.sitting.undo()
        assert table.shown == "answer deck/n0/ko.name"
        table.answer(4)
        assert table.shown == "end"

    def test_what_was_left_comes_in_the_next_sitting(self) -> None:
        table = Table(notes=NOTES)
        table.sit(manner=Manner(minutes=1))
        table.clock.tick(60_000)
        table.answer(5)
        table.sit(manner=Manner(minutes=1))
        assert table.shown == "read deck/n1/ko.name"


class TestNamesakes:
    def test_a_term_of_two_notes_is_asked_with_what_tells_them_apart(self) -> None:
        one = note("a", term=Bilingual("정규화", "normalization"))
        other = note("b", term=Bilingual("정규화", "regularization"))
        found = asking(at_question(Manner(), MEANINGS, (one, other)))
        assert (found.question.prompt, found.apart) == ("정규화", "normalization")
        assert asking(at_question(Manner(), MEANINGS, (one, *NOTES))).apart is None
        assert asking(at_question(Manner(), KO, (one, other))).apart is None  # it shows a meaning

    def test_a_note_that_is_gone_is_no_namesake(self) -> None:
        one = note("a", term=Bilingual("정규화", "normalization"))
        other = note("b", term=Bilingual("정규화", "regularization"))
        table = Table(notes=(one, other))
        bring(table.desk, deck("deck", one))
        table.sit(MEANINGS)
        table.sitting.read()
        assert asking(table).apart is None

    def test_names_that_differ_by_case_alone_are_not_taken_for_each_other(self) -> None:
        count = note("a", term=Bilingual(en="FLOPs"), meaning=Bilingual(en="how many"))
        speed = note("b", term=Bilingual(en="FLOPS"), meaning=Bilingual(en="how fast"))
        table = at_question(TYPE, Scope(Quiz.EN), (count, speed))
        table.sitting.hear("FLOPs")
        assert isinstance(answer(table).verdict, Right)
        table = at_question(TYPE, Scope(Quiz.EN), (count, speed))
        table.sitting.hear("FLOPS")
        assert not isinstance(answer(table).verdict, Right)


def test_every_way_writes_what_can_be_read_again() -> None:
    """Every reply of a long sitting stands in the history as it was given."""
    table = Table(notes=NOTES)
    table.sit(Scope(Quiz.BOTH), manner=MIX)
    while not isinstance(table.sitting.step, Finished):
        match table.sitting.step:
            case Reading():
                table.sitting.read()
            case Asking(options=options) if options:
                table.sitting.choose(len(table.ledger.log) % len(options))
            case Asking():
                table.sitting.reveal()
            case Answer() as step:
                table.sitting.grade(Grade.PERFECT)
                assert written(table).reply == step.reply
    histories = [e for one in NOTES for e in table.desk.journal.history(key(one.id))]
    assert sorted(e.stamp for e in histories) == [r.stamp for r in table.sitting.reviews]
    assert len(histories) == 2 * len(NOTES)
    assert replace(table.sitting.reviews[0], grade=Grade(0)).reply == table.sitting.reviews[0].reply
