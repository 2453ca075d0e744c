"""Confusions: what the learner's own replies took for something else."""

from dlcards.core.day import later
from dlcards.core.events import Asked, Kind, Reply, Retracted, Review
from dlcards.core.language import Bilingual, Quiz
from dlcards.core.note import Note
from dlcards.study.confusions import confusions
from dlcards.study.manner import Aim, Manner
from dlcards.study.ports import Scope
from dlcards.study.steps import Answer, Asking, Finished
from dlcards.study.today import Limits
from tests.contract import BOTH, KO, bring, key, replied, tell
from tests.fakes import list_desk
from tests.study.table import Table
from tests.support import DAY, deck, note, was

A, B, C = note("a"), note("b"), note("c", tags=("x",))
TELL_APART = Manner(aim=Aim.CONFUSIONS)


def confuse(table: Table, own: str, other: str, kind: Kind = Kind.REVIEW) -> Review:
    """Take one note for another, a second after the last time."""
    table.clock.tick()
    return replied(table.desk, own, Reply(said=other, mistaken=key(other)), Asked.TYPE, kind, 1)


def told(table: Table, *decks: str) -> list[tuple[str, str, int, int]]:
    """The pairs: both notes, how often, and how many days after the first day."""
    return [
        (str(one.notes[0].key), str(one.notes[1].key), one.times, one.latest - DAY)
        for one in confusions(table.desk.journal, table.desk.shelf, decks)
    ]


def at_table(*notes: Note) -> Table:
    return Table(notes=notes or (A, B, C))


class TestPairs:
    def test_a_pair_has_no_direction_and_counts_what_was_practised_too(self) -> None:
        table = at_table()
        confuse(table, "b", "a")
        table.clock.set_day(later(DAY, 3))
        confuse(table, "a", "b", Kind.PRACTICE)
        confuse(table, "deck/a/en.name", "b", Kind.DRILL)
        assert told(table) == [("deck/a", "deck/b", 3, 3)]

    def test_the_most_frequent_come_first_then_the_latest(self) -> None:
        table = at_table()
        confuse(table, "a", "b")
        table.clock.set_day(later(DAY, 1))
        confuse(table, "c", "b")
        assert [one[:2] for one in told(table)] == [("deck/b", "deck/c"), ("deck/a", "deck/b")]
        confuse(table, "b", "a")
        confuse(table, "a", "c")
        assert [one[:3] for one in told(table)] == [
            ("deck/a", "deck/b", 2), ("deck/a", "deck/c", 1), ("deck/b", "deck/c", 1),
        ]  # fmt: skip

    def test_what_was_undone_never_was(self) -> None:
        table = at_table()
        fact = confuse(table, "a", "b")
        confuse(table, "a", "b")
        tell(table.desk, Retracted, fact.stamp)
        assert told(table) == [("deck/a", "deck/b", 1, 0)]

    def test_a_note_that_moved_is_the_same_one_and_one_that_left_is_none(self) -> None:
        table = at_table()
        confuse(table, "a", "b")
        confuse(table, "a", "c")
        desk = list_desk(table.clock, table.ledger)
        bring(desk, deck("deck", A, note("z", was=was("deck/b"))))
        confuse(table, "z", "a")
        assert told(table) == [("deck/a", "deck/z", 2, 0)]

    def test_a_note_that_became_the_other_is_no_pair(self) -> None:
        table = at_table()
        confuse(table, "a", "b")
        bring(table.desk, deck("deck", note("b", was=was("deck/a")), C))
        assert told(table) == []

    def test_decks_narrow_them_down(self) -> None:
        table = at_table()
        bring(table.desk, deck("other", note("x"), note("y")))
        confuse(table, "a", "other/x")
        confuse(table, "other/y/ko.name", "other/x")
        confuse(table, "a", "b")
        assert len(told(table)) == 3
        assert told(table, "deck") == [("deck/a", "deck/b", 1, 0), ("deck/a", "other/x", 1, 0)]


class TestContrasts:
    def questions(self, table: Table, scope: Scope = KO, limits: Limits | None = None) -> list[str]:
        """Go through a drill of contrasts with right picks; give the cards in order."""
        table.sit(scope, limits, TELL_APART)
        seen = []
        while not isinstance(table.sitting.step, Finished):
            step = table.sitting.step
            assert isinstance(step, Asking)
            assert step.asked is Asked.CHOICE
            assert len(step.options) == 2
            seen.append(str(step.turn.card))
            own = step.turn.card.note
            table.sitting.choose(next(n for n, o in enumerate(step.options) if o.note == own))
            table.sitting.accept()
        return seen

    def test_each_pair_is_asked_both_ways_round(self) -> None:
        table = at_table()
        confuse(table, "a", "b")
        confuse(table, "c", "a")
        seen = self.questions(table)
        assert sorted(seen) == [
            "deck/a/ko.name", "deck/a/ko.name", "deck/b/ko.name", "deck/c/ko.name",
        ]  # fmt: skip

    def test_which_of_the_two_comes_first_is_luck(self) -> None:
        table, first = at_table(), set()
        confuse(table, "a", "b")
        for _ in range(12):
            table.clock.tick(60_000)
            first.add(self.questions(table)[0])
        assert first == {"deck/a/ko.name", "deck/b/ko.name"}

    def test_it_is_practice_and_a_wrong_pick_is_one_more_confusion(self) -> None:
        table = at_table()
        confuse(table, "a", "b")
        states = [table.desk.journal.cards(key(one.id)) for one in (A, B, C)]
        table.sit(KO, None, TELL_APART)
        step = table.sitting.step
        assert isinstance(step, Asking)
        own = step.turn.card.note
        table.sitting.choose(next(n for n, o in enumerate(step.options) if o.note != own))
        found = table.sitting.step
        assert isinstance(found, Answer)
        assert found.futures == ()
        table.sitting.accept()
        assert [table.desk.journal.cards(key(one.id)) for one in (A, B, C)] == states
        assert told(table) == [("deck/a", "deck/b", 2, 0)]

    def test_in_both_languages_where_there_are_both(self) -> None:
        korean = note("a", meaning=Bilingual(ko="한국어로만"))
        table = at_table(korean, B)
        confuse(table, "a", "b")
        assert sorted(self.questions(table, BOTH)) == [
            "deck/a/ko.name", "deck/b/en.name", "deck/b/ko.name",
        ]  # fmt: skip

    def test_notes_of_one_name_are_no_fair_question(self) -> None:
        table = at_table(A, note("b", term=A.term))
        confuse(table, "a", "b")
        assert self.questions(table) == []

    def test_limit_and_tags_narrow_it_down(self) -> None:
        table = at_table()
        confuse(table, "a", "b")
        confuse(table, "c", "a")
        assert len(self.questions(table, limits=Limits(cards=3))) == 3
        tagged = self.questions(table, Scope(Quiz.KO, tags=("x",)))
        assert sorted(tagged) == ["deck/a/ko.name", "deck/c/ko.name"]

    def test_without_confusions_there_is_nothing_to_tell_apart(self) -> None:
        assert self.questions(at_table()) == []
