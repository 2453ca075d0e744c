"""What every implementation of studying's ports keeps: over lists, over SQL in memory, in a file.

Subclass `DeskContract` under a name that pytest collects and override the fixture `desk`. Each
test is one promise; the last ones live a random life beside the lists, which fold everything
anew at every question, and compare all answers after every deed.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from msgspec.structs import replace

from dlcards.core.day import Instant, later
from dlcards.core.events import (
    Accepted,
    Asked,
    CardEvent,
    Enough,
    Event,
    Kind,
    Known,
    Mnemonic,
    Moved,
    Reply,
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
from dlcards.core.lane import Lane, Way
from dlcards.core.language import Bilingual, BilingualList, Language, Quiz
from dlcards.core.luck import salt
from dlcards.core.memory import FRESH, Scheduled
from dlcards.core.note import Deck, Note
from dlcards.core.queue import NewNote, Turn, due_turns
from dlcards.study.desk import Desk
from dlcards.study.library import Plan, plan
from dlcards.study.ports import Card, DeckCounts, Pace, Scope
from dlcards.study.search import parse
from dlcards.study.today import Limits, outlook, queue
from tests.fakes import list_desk
from tests.support import DAY, FixedClock, deck, incoming, note, was

KO, EN, BOTH = Scope(Quiz.KO), Scope(Quiz.EN), Scope(Quiz.BOTH)
REPLIES = (
    None,
    Reply(),
    Reply(4_200, 2, "셀프 “어텐션”\\", NoteKey("deck", "b"), Grade.NEARLY),
    Reply(said="", suggested=Grade.BLACKOUT),
)
EVERY_WAY = Way.NAME | Way.MEANING | Way.TERM | Way.CLOZE


def bring(desk: Desk, *decks: Deck, is_replacing: bool = False) -> Plan:
    """Import decks as their files would be; nothing happens where the plan has problems."""
    planned = plan([incoming(one) for one in decks], desk.shelf, replace=is_replacing)
    if not planned.problems:
        desk.shelf.deliver(planned.deliveries, desk.clock.now())
    return planned


def card(text: str) -> CardKey:
    """A card by its written key; `a` alone is the lane ko.name of the note deck/a."""
    return CardKey.parse(text if "/" in text else f"deck/{text}/ko.name")


def key(text: str) -> NoteKey:
    """A note by its written key; `a` alone is deck/a."""
    return NoteKey.parse(text if "/" in text else f"deck/{text}")


def grade(
    desk: Desk, text: str, grade: int, kind: Kind = Kind.REVIEW, taken: int = 3_000
) -> Review:
    """Grade a card on the day of the desk's clock."""
    return desk.journal.append(
        lambda stamp: Review(
            stamp, card(text), Grade(grade), desk.clock.today(), kind, Asked.FLIP, taken
        ),
        desk.clock.now(),
    )


def replied(
    desk: Desk,
    text: str,
    reply: Reply | None,
    asked: Asked = Asked.TYPE,
    kind: Kind = Kind.REVIEW,
    grade: int = 4,
) -> Review:
    """Grade a card after this reply."""
    today = desk.clock.today()
    return desk.journal.append(
        lambda stamp: Review(stamp, card(text), Grade(grade), today, kind, asked, 9_000, reply),
        desk.clock.now(),
    )


def tell(desk: Desk, kind: Callable[..., Event], *args: object) -> Event:
    """Any other event, at the moment of the desk's clock."""
    make: Callable[[Stamp], Event] = lambda stamp: kind(stamp, *args)  # noqa: E731
    return desk.journal.append(make, desk.clock.now())


def asked(desk: Desk, scope: Scope, limits: Limits | None = None) -> list[str]:
    """What a sitting that starts now would ask, new notes marked with `+`."""
    turns = queue(desk.agenda, scope, desk.clock.today(), limits or Limits())
    return [("+" if turn.is_new else "") + str(turn.card) for turn in turns]


class DeskContract:
    """The promises; the subclass overrides `desk`."""

    @pytest.fixture
    def clock(self) -> FixedClock:
        """The desk's clock."""
        return FixedClock()

    @pytest.fixture
    def desk(self, clock: FixedClock) -> Desk:
        """An empty desk with this clock."""
        raise NotImplementedError(clock)

    # The journal

    def test_a_new_card_is_fresh_and_its_luck_is_that_of_its_key(self, desk: Desk) -> None:
        bring(desk, deck("deck", note("a")))
        found = desk.journal.card(card("a"))
        assert found is not None
        assert found.state == FRESH
        assert found.luck == salt("deck/a/ko.name")
        assert found.queue_day is None
        assert found.is_present

    def test_what_is_not_on_the_shelf_has_no_card(self, desk: Desk) -> None:
        bring(desk, deck("deck", note("a", term=Bilingual(ko="에이"))))
        assert desk.journal.card(card("b")) is None
        assert desk.journal.card(card("deck/a/ko-en")) is None
        assert desk.journal.cards(key("b")) == () or desk.journal.cards(key("b")) == []

    def test_a_notes_cards_come_in_the_order_of_its_lanes(self, desk: Desk) -> None:
        one = note("a", cloze=Bilingual(en="{{1:x}} and {{2:y}}"))
        bring(desk, deck("deck", one))
        lanes = [each.key.lane for each in desk.journal.cards(key("a"))]
        assert lanes == list(one.lanes())

    def test_stamps_are_this_devices_and_count_on(self, desk: Desk, clock: FixedClock) -> None:
        bring(desk, deck("deck", note("a")))
        first = grade(desk, "a", 4)
        clock.tick()
        second = tell(desk, Suspended, card("a"))
        assert first.stamp.instant + 1_000 == second.stamp.instant == clock.now()
        assert first.stamp.device == second.stamp.device
        assert first.stamp.sequence < second.stamp.sequence

    def test_a_review_schedules_its_card_alone(self, desk: Desk) -> None:
        bring(desk, deck("deck", note("a")))
        grade(desk, "a", 5)
        found = desk.journal.card(card("a"))
        assert found is not None
        assert found.state.memory == Scheduled(1, 260, 1, later(DAY, 1), DAY, 1, 0)
        assert (found.state.begun, found.state.asked, found.state.grade) == (DAY, DAY, Grade(5))
        assert found.queue_day == later(DAY, 1)
        other = desk.journal.card(card("deck/a/en.name"))
        assert other is not None
        assert (other.state, other.queue_day) == (FRESH, None)

    def test_the_other_lanes_of_a_begun_language_follow_the_next_day(self, desk: Desk) -> None:
        bring(desk, deck("deck", note("a")))
        grade(desk, "a", 5)
        sibling = desk.journal.card(card("deck/a/ko.meaning"))
        assert sibling is not None
        assert (sibling.state, sibling.queue_day) == (FRESH, later(DAY, 1))

    @pytest.mark.parametrize(
        "deed",
        [
            lambda desk: grade(desk, "a", 2),
            lambda desk: tell(desk, Known, card("a"), desk.clock.today()),
            lambda desk: tell(desk, Suspended, card("a")),
            lambda desk: tell(desk, Reset, card("a")),
            lambda desk: tell(desk, Enough, desk.clock.today()),
        ],
        ids=["review", "known", "suspended", "reset", "enough"],
    )
    def test_what_is_undone_has_never_been(
        self, desk: Desk, clock: FixedClock, deed: Callable[[Desk], Event]
    ) -> None:
        bring(desk, deck("deck", note("a")))
        grade(desk, "a", 3)
        clock.tick()
        before = (desk.journal.cards(key("a")), asked(desk, BOTH), desk.journal.to_drill(KO, DAY))
        fact = deed(desk)
        clock.tick()
        tell(desk, Retracted, fact.stamp)
        after = (desk.journal.cards(key("a")), asked(desk, BOTH), desk.journal.to_drill(KO, DAY))
        assert after == before
        assert fact not in desk.journal.history(key("a"))

    def test_the_last_deed_is_the_latest_that_stands(self, desk: Desk, clock: FixedClock) -> None:
        bring(desk, deck("deck", note("a")))
        assert list(desk.journal.deeds(1)) == []
        first = grade(desk, "a", 3)
        clock.tick()
        second = tell(desk, Enough, DAY)
        assert list(desk.journal.deeds(1)) == [second]
        clock.tick()
        tell(desk, Retracted, second.stamp)
        assert list(desk.journal.deeds(1)) == [first]
        clock.tick()
        tell(desk, Retracted, first.stamp)
        assert list(desk.journal.deeds(1)) == []

    def test_drills_come_in_the_order_in_which_they_were_asked(
        self, desk: Desk, clock: FixedClock
    ) -> None:
        bring(desk, deck("deck", note("a"), note("b"), note("c")))
        for text in ("b", "a", "c"):
            grade(desk, text, 3)
            clock.tick()
        assert desk.journal.to_drill(KO, DAY) == [card("b"), card("a"), card("c")]
        grade(desk, "b", 3, Kind.DRILL)
        clock.tick()
        grade(desk, "a", 4, Kind.DRILL)
        assert desk.journal.to_drill(KO, DAY) == [card("c"), card("b")]

    def test_drills_are_of_their_day_and_scope_and_of_cards_that_may_be_asked(
        self, desk: Desk
    ) -> None:
        bring(desk, deck("deck", note("a"), note("b"), note("c")), deck("other", note("a")))
        for text in ("a", "b", "c", "other/a/ko.name", "deck/a/en.name"):
            grade(desk, text, 1)
        tell(desk, Suspended, card("b"))
        bring(desk, deck("deck", note("a")))  # c is retired
        assert desk.journal.to_drill(KO, DAY) == [card("a"), card("other/a/ko.name")]
        assert desk.journal.to_drill(Scope(Quiz.EN, ("deck",)), DAY) == [card("deck/a/en.name")]
        assert list(desk.journal.to_drill(KO, later(DAY, 1))) == []
        assert list(desk.journal.to_drill(Scope(Quiz.KO, (), Way.MEANING), DAY)) == []

    def test_enough_ends_the_days_drills_until_something_fails_again(
        self, desk: Desk, clock: FixedClock
    ) -> None:
        bring(desk, deck("deck", note("a"), note("b")))
        grade(desk, "a", 1)
        clock.tick()
        tell(desk, Enough, DAY)
        assert list(desk.journal.to_drill(KO, DAY)) == []
        clock.tick()
        grade(desk, "b", 1)
        assert desk.journal.to_drill(KO, DAY) == [card("b")]

    def test_a_notes_history_is_told_oldest_first_under_all_its_keys(
        self, desk: Desk, clock: FixedClock
    ) -> None:
        bring(desk, deck("deck", note("a"), note("x")))
        first = grade(desk, "a", 3)
        grade(desk, "x", 3)
        clock.tick()
        bring(desk, deck("deck", note("b", was=was("deck/a"))))
        second = grade(desk, "b", 4)
        told = [e for e in desk.journal.history(key("b")) if isinstance(e, CardEvent)]
        assert told == [first, second]
        assert list(desk.journal.history(key("nowhere"))) == []

    def test_the_pace_is_the_median_of_what_answers_took(self, desk: Desk) -> None:
        bring(desk, deck("deck", note("a"), note("b"), note("c")))
        assert desk.journal.pace() == Pace()
        for text, taken in (("a", 4_000), ("b", 30_000), ("c", 6_000)):
            grade(desk, text, 4, taken=taken)
        assert desk.journal.pace() == Pace(6_000)

    def test_a_reply_is_kept_as_it_was_given(self, desk: Desk) -> None:
        bring(desk, deck("deck", note("a"), note("b")))
        for reply in REPLIES:
            fact = replied(desk, "a", reply)
            assert desk.journal.history(key("a"))[-1] == fact
            assert fact.reply == reply

    def test_what_is_usual_is_the_median_of_what_was_asked_alike(self, desk: Desk) -> None:
        bring(desk, deck("deck", note("a")))
        for after in (9_000, 1_000, 3_000, 2_000):
            replied(desk, "a", Reply(after), Asked.TYPE)
            replied(desk, "deck/a/ko.meaning", Reply(after), Asked.FLIP)
        grade(desk, "a", 4)
        assert desk.journal.usual() == {}  # too few yet
        replied(desk, "a", Reply(8_000), Asked.TYPE)
        replied(desk, "deck/a/en.meaning", Reply(1_500), Asked.FLIP)
        replied(desk, "a", Reply(7_000), Asked.TYPE, Kind.DRILL)  # a drill is no measure
        assert desk.journal.usual() == {
            (Way.NAME, Asked.TYPE): 3_000, (Way.MEANING, Asked.FLIP): 2_000,
        }  # fmt: skip

    def test_mistakes_are_the_reviews_that_stand_and_name_another_note(
        self, desk: Desk, clock: FixedClock
    ) -> None:
        bring(desk, deck("deck", note("a"), note("b"), note("c")))
        told = 'quoted "mistaken": as if'
        first = replied(desk, "b", Reply(said="a", mistaken=key("a")))
        for reply in (None, Reply(), Reply(said=told)):
            clock.tick()
            replied(desk, "a", reply)
        clock.tick()
        second = replied(desk, "a", Reply(mistaken=key("c")), Asked.CHOICE, Kind.PRACTICE)
        clock.tick()
        undone = replied(desk, "a", Reply(mistaken=key("b")))
        clock.tick()
        tell(desk, Retracted, undone.stamp)
        assert list(desk.journal.mistakes()) == [first, second]

    def test_practice_leaves_every_state_as_it_is(self, desk: Desk, clock: FixedClock) -> None:
        bring(desk, deck("deck", note("a"), note("b")))
        grade(desk, "a", 3)
        clock.tick()
        before = [desk.journal.cards(key(text)) for text in "ab"]
        for text in "ab":
            fact = replied(desk, text, Reply(100), Asked.CHOICE, Kind.PRACTICE, 0)
            assert desk.journal.history(key(text))[-1] == fact
        assert [desk.journal.cards(key(text)) for text in "ab"] == before
        assert desk.journal.to_drill(KO, DAY) == [card("a")]

    def test_another_schedulers_settings_fold_the_whole_log_anew(
        self, desk: Desk, clock: FixedClock
    ) -> None:
        bring(desk, deck("deck", note("a")))
        for _ in range(3):
            grade(desk, "a", 5)
            clock.set_day(later(clock.today(), 10))
        before = desk.journal.card(card("a"))
        change = tell(desk, SchedulerChanged, "sm2", {"cap": 9})
        capped = desk.journal.card(card("a"))
        assert before is not None
        assert capped is not None
        assert (interval(before), interval(capped)) == (16, 9)
        clock.tick()
        tell(desk, Retracted, change.stamp)
        assert desk.journal.card(card("a")) == before

    # The shelf

    def test_a_deck_stands_on_the_shelf_as_it_was_delivered(self, desk: Desk) -> None:
        given = deck("deck", note("b"), note("a"), license="CC0", ways=Way.NAME | Way.CLOZE)
        bring(desk, given, deck("other", note("c")))
        first, second = desk.shelf.decks()
        assert (first.id, first.title, first.license, first.ways) == (
            "deck", given.title, "CC0", Way.NAME | Way.CLOZE,
        )  # fmt: skip
        assert (first.origin, first.notes, second.id) == ("/deck.yaml", 2, "other")
        assert second.ways is None
        assert [one.note for one in desk.shelf.notes("deck")] == list(given.notes)

    def test_importing_again_gives_order_and_content_as_the_file_has_them_now(
        self, desk: Desk, clock: FixedClock
    ) -> None:
        bring(desk, deck("deck", note("a"), note("b")))
        clock.tick(5_000)
        changed = note("a", beware=Bilingual(ko="조심"))
        bring(desk, deck("deck", note("c"), note("b"), changed))
        assert [one.note for one in desk.shelf.notes("deck")] == [note("c"), note("b"), changed]
        times = {str(one.key.note): one.changed for one in desk.shelf.notes("deck")}
        assert times["a"] == times["c"] == clock.now()
        assert times["b"] == clock.now() - 5_000

    def test_a_note_that_left_is_retired_and_one_that_is_back_has_its_history(
        self, desk: Desk, clock: FixedClock
    ) -> None:
        bring(desk, deck("deck", note("a"), note("b")))
        grade(desk, "a", 5)
        before = desk.journal.cards(key("a"))
        clock.tick()
        bring(desk, deck("deck", note("b")))
        shelved = desk.shelf.note(key("a"))
        assert shelved is not None
        assert shelved.is_retired
        assert [str(one.key) for one in desk.shelf.notes("deck")] == ["deck/b"]
        assert all(each.queue_day is None for each in desk.journal.cards(key("a")))
        assert [each.state for each in desk.journal.cards(key("a"))] == [c.state for c in before]
        clock.tick()
        bring(desk, deck("deck", note("a"), note("b")))
        assert desk.journal.cards(key("a")) == before
        told = [type(e) for e in desk.journal.history(key("a"))]
        assert told == [Review, Retired, Returned]

    def test_a_note_that_moves_takes_its_history_and_its_luck_along(
        self, desk: Desk, clock: FixedClock
    ) -> None:
        bring(desk, deck("deck", note("a"), note("b")), deck("other", note("c")))
        grade(desk, "a", 5)
        before = desk.journal.card(card("a"))
        clock.tick()
        bring(desk, deck("deck", note("b")), deck("other", note("d", was=was("deck/a")), note("c")))
        clock.tick()
        bring(desk, deck("deck", note("b"), note("e", was=was("deck/a", "other/d"))),
              deck("other", note("c")))  # fmt: skip
        after = desk.journal.card(card("e"))
        assert before is not None
        assert after is not None
        assert (after.state, after.luck) == (before.state, before.luck)
        assert desk.shelf.former(key("a")) == desk.shelf.former(key("other/d")) == key("e")
        shelved = desk.shelf.note(key("a"))
        assert shelved is not None
        assert (shelved.key, shelved.oldest, shelved.is_retired) == (key("e"), key("a"), False)
        assert desk.journal.card(card("a")) is None
        moves = [e for e in desk.journal.history(key("e")) if isinstance(e, Moved)]
        assert [(str(m.source), str(m.target)) for m in moves] == [
            ("deck/a", "other/d"), ("other/d", "deck/e"),
        ]  # fmt: skip

    def test_a_lane_that_lost_its_parts_waits_for_them_with_its_history(self, desk: Desk) -> None:
        bring(desk, deck("deck", note("a")))
        grade(desk, "a", 5)
        before = desk.journal.card(card("a"))
        bring(desk, deck("deck", note("a", meaning=Bilingual(en="in English only"))))
        without = desk.journal.card(card("a"))
        assert before is not None
        assert without == replace(before, queue_day=None, is_present=False)
        bring(desk, deck("deck", note("a")))
        assert desk.journal.card(card("a")) == before

    def test_marks_tell_what_an_import_compares(self, desk: Desk) -> None:
        bring(desk, deck("deck", note("a"), note("b")))
        bring(desk, deck("deck", note("a")))
        marks = desk.shelf.marks("deck")
        assert {str(k): m.is_retired for k, m in marks.items()} == {"deck/a": False, "deck/b": True}
        assert marks[key("a")] == desk.shelf.mark(key("a"))
        assert desk.shelf.mark(key("nowhere")) is None
        assert desk.shelf.former(key("a")) is None
        assert desk.shelf.note(key("nowhere")) is None

    def test_notes_are_found_by_any_of_their_names(self, desk: Desk) -> None:
        aliases = BilingualList(ko=("자기 주의",), en=("intra-attention",))
        terms = Bilingual("셀프 어텐션", "Self-Attention")
        bring(desk, deck("deck", note("self-att", term=terms, aliases=aliases), note("b")))
        for text in ("셀프어텐션", "self attention", "SELFATTENTION", "자기-주의", "self-att"):
            assert desk.shelf.named(text) == [key("self-att")]
        assert list(desk.shelf.named("self")) == []
        assert set(desk.shelf.names()) >= {("자기 주의", key("self-att")), ("b", key("b"))}

    def test_names_follow_the_text_and_retired_notes_come_last(self, desk: Desk) -> None:
        old, new = Bilingual("하나", "one"), Bilingual("둘", "two")
        bring(desk, deck("deck", note("a", term=old), note("b", term=new)))
        bring(desk, deck("deck", note("b", term=new), note("c", term=old)))
        assert desk.shelf.named("one") == [key("c"), key("a")]
        assert ("one", key("a")) not in desk.shelf.names()
        bring(desk, deck("deck", note("b", term=old), note("c", term=new)))
        assert desk.shelf.named("two") == [key("c")]

    def test_lanes_exported_grow_and_say_when(self, desk: Desk, clock: FixedClock) -> None:
        bring(desk, deck("deck", note("a")))
        assert desk.shelf.widen("deck", ["ko.name"], clock.now()) == 0
        assert desk.shelf.widen("deck", ["ko.name"], clock.now()) == 0
        clock.tick(60_000)
        assert desk.shelf.widen("deck", ["ko.name", "en.name"], clock.now()) == clock.now()
        then = clock.now()
        clock.tick(60_000)
        assert desk.shelf.widen("deck", ["en.name"], clock.now()) == then
        assert desk.shelf.widen("deck", ["ko-en"], Instant(0)) > then

    def test_near_a_note_are_its_neighbours_and_some_that_luck_picks(self, desk: Desk) -> None:
        bring(desk, deck("deck", *(note(f"n{n}") for n in range(100))))
        bring(desk, deck("other", note("x"), note("y")))
        for own in ("n0", "n50", "n99"):
            for luck in (0, 1, 77, 2**32 - 1):
                found = [one.key for one in desk.shelf.near(key(own), luck, 30)]
                assert len(found) == len(set(found)) <= 30
                at = int(own[1:])
                beside = {n for n in (at - 10, at - 1, at + 1, at + 10) if 0 <= n < 100}
                assert {key(f"n{n}") for n in beside} <= set(found)
                assert key(own) not in found
                again = [one.key for one in desk.shelf.near(key(own), luck, 30)]
                assert again == found
        picked = [{one.key for one in desk.shelf.near(key("n50"), luck, 30)} for luck in range(90)]
        assert len(set.union(*picked)) > 80

    def test_near_a_note_are_none_that_are_retired_and_none_near_nobody(self, desk: Desk) -> None:
        bring(desk, deck("deck", note("a"), note("b"), note("c")))
        bring(desk, deck("deck", note("a"), note("c")))
        assert [one.note for one in desk.shelf.near(key("a"), 5, 9)] == [note("c")]
        assert list(desk.shelf.near(key("nobody"), 5, 9)) == []

    def test_tags_are_those_of_notes_that_are_there(self, desk: Desk) -> None:
        one, two = note("a", tags=("vision", "한글")), note("b", tags=("gone", "vision"))
        bring(desk, deck("deck", one, two))
        bring(desk, deck("deck", one))
        assert list(desk.shelf.tags()) == ["vision", "한글"]

    # The agenda

    def test_a_scope_may_be_of_tags(self, desk: Desk, clock: FixedClock) -> None:
        tagged = [
            note("a", tags=("x", "y")),
            note("b", tags=("y",)),
            note("c"),
            note("d", see=("x",)),
        ]
        bring(desk, deck("deck", *tagged))
        assert asked(desk, Scope(Quiz.KO, tags=("y",))) == ["+deck/a/ko.name", "+deck/b/ko.name"]
        assert asked(desk, Scope(Quiz.KO, tags=("x", "z"))) == ["+deck/a/ko.name"]
        assert asked(desk, Scope(Quiz.KO, tags=("z",))) == []
        for text in "abc":
            grade(desk, text, 2)
        only = Scope(Quiz.KO, ("deck",), tags=("x",))
        assert desk.journal.to_drill(only, DAY) == [card("a")]
        clock.set_day(later(DAY, 1))
        assert asked(desk, only) == ["deck/a/ko.name"]
        assert desk.agenda.counts(only, clock.today()) == {"deck": DeckCounts(1, 0, 1, 1)}

    def test_a_deck_that_takes_no_part(self, desk: Desk, clock: FixedClock) -> None:
        bring(desk, deck("deck", note("a")), deck("other", note("b")))
        rest = Scope(Quiz.KO, skipped=("deck", "unknown"))
        assert asked(desk, rest) == ["+other/b/ko.name"]
        named = Scope(Quiz.KO, ("deck",), skipped=("deck",))
        assert asked(desk, named) == ["+deck/a/ko.name"]
        grade(desk, "a", 2)
        assert list(desk.journal.to_drill(rest, DAY)) == []
        assert desk.journal.to_drill(named, DAY) == [card("a")]
        clock.set_day(later(DAY, 1))
        assert asked(desk, rest) == ["+other/b/ko.name"]
        assert asked(desk, named) == ["deck/a/ko.name"]
        assert set(desk.agenda.counts(rest, clock.today())) == {"other"}

    def test_counts_look_ahead(self, desk: Desk, clock: FixedClock) -> None:
        bring(desk, deck("deck", note("a"), note("b")))
        grade(desk, "a", 4)
        clock.set_day(later(DAY, 1))
        for text in ("a", "deck/b/en.name"):
            grade(desk, text, 4)
        day = later(DAY, 2)
        assert desk.agenda.counts(KO, day)["deck"].due == 1  # ko.meaning of a
        tell(desk, Suspended, card("deck/a/ko.meaning"))
        due = [desk.agenda.counts(KO, day, ahead)["deck"].due for ahead in (0, 4, 5, 99)]
        assert due == [0, 0, 1, 1]

    def test_new_notes_come_in_deck_order(self, desk: Desk) -> None:
        bring(desk, deck("deck", note("b"), note("a")), deck("another", note("c")))
        lanes = (Lane(Way.NAME, Language.KO), Lane(Way.MEANING, Language.KO))
        fresh = desk.agenda.fresh(KO, DAY, 2)
        assert list(fresh) == [NewNote(key("b"), lanes), NewNote(key("a"), lanes)]
        assert asked(desk, KO) == ["+deck/b/ko.name", "+deck/a/ko.name", "+another/c/ko.name"]

    def test_a_note_begun_in_one_language_is_still_new_in_the_other(
        self, desk: Desk, clock: FixedClock
    ) -> None:
        bring(desk, deck("deck", note("a")))
        grade(desk, "a", 4)
        assert list(desk.agenda.fresh(KO, DAY, 9)) == []
        english = (Lane(Way.NAME, Language.EN), Lane(Way.MEANING, Language.EN))
        assert list(desk.agenda.fresh(BOTH, DAY, 9)) == [NewNote(key("a"), english, True)]
        clock.set_day(later(DAY, 1))
        assert list(desk.agenda.fresh(EN, later(DAY, 1), 9)) == [NewNote(key("a"), english, False)]

    def test_begun_and_asked_are_counted_by_note(self, desk: Desk) -> None:
        bring(desk, deck("deck", note("a"), note("b"), note("c")))
        grade(desk, "a", 4)
        grade(desk, "deck/a/en.name", 4)
        tell(desk, Known, card("b"), DAY)
        assert desk.agenda.begun(DAY) == 2
        assert desk.agenda.begun(later(DAY, 1)) == 0
        assert desk.agenda.asked(DAY) == {(key("a"), Language.KO), (key("a"), Language.EN)}

    def test_of_a_note_that_card_is_due_which_the_queue_asks(
        self, desk: Desk, clock: FixedClock
    ) -> None:
        bring(desk, deck("deck", note("a"), note("b")))
        grade(desk, "a", 5)
        grade(desk, "b", 5)
        tomorrow = later(DAY, 1)
        clock.set_day(tomorrow)
        every = desk.agenda.due(KO, tomorrow, tomorrow, 99)
        assert [str(item.card.lane) for item in every] == ["ko.name", "ko.name"]
        assert all(item.salt == salt(str(item.card)) for item in every)
        assert [Turn(item.card) for item in every] == due_turns(every, (), tomorrow)
        assert desk.agenda.due(KO, tomorrow, tomorrow, 1) == every[:1]
        meaning = Scope(Quiz.KO, ways=Way.MEANING)
        assert {str(d.card.lane) for d in desk.agenda.due(meaning, tomorrow, tomorrow, 99)} == {
            "ko.meaning"
        }
        assert list(desk.agenda.due(KO, DAY, DAY, 99)) == []

    def test_suspended_cards_are_never_asked(self, desk: Desk, clock: FixedClock) -> None:
        bring(desk, deck("deck", note("a"), note("b")))
        for text in ("a", "deck/a/ko.meaning", "deck/b/ko.meaning"):
            tell(desk, Suspended, card(text))
        grade(desk, "b", 4)
        clock.set_day(later(DAY, 1))
        assert asked(desk, KO) == ["deck/b/ko.name"]
        tell(desk, Resumed, card("deck/a/ko.meaning"))
        assert asked(desk, KO) == ["deck/b/ko.name", "+deck/a/ko.meaning"]

    def test_a_decks_own_ways_go_before_the_scopes(self, desk: Desk) -> None:
        bring(desk, deck("deck", note("a"), ways=Way.TERM), deck("other", note("a")))
        assert asked(desk, EN) == ["+deck/a/ko-en", "+other/a/en.name"]
        assert asked(desk, Scope(Quiz.EN, ("other",), Way.MEANING)) == ["+other/a/en.meaning"]

    def test_counts_tell_due_new_and_learned_notes(self, desk: Desk, clock: FixedClock) -> None:
        bring(desk, deck("deck", note("a"), note("b"), note("c")), deck("other", note("d")))
        grade(desk, "a", 4)
        tomorrow = later(DAY, 1)
        assert desk.agenda.counts(KO, DAY) == {
            "deck": DeckCounts(0, 2, 1, 3), "other": DeckCounts(0, 1, 0, 1),
        }  # fmt: skip
        clock.set_day(tomorrow)
        assert desk.agenda.counts(KO, tomorrow)["deck"] == DeckCounts(1, 2, 1, 3)
        assert desk.agenda.counts(BOTH, tomorrow)["deck"] == DeckCounts(1, 3, 0, 3)
        grade(desk, "deck/a/ko.meaning", 4)
        assert desk.agenda.counts(KO, tomorrow)["deck"].due == 0
        assert set(desk.agenda.counts(Scope(Quiz.KO, ("other",)), tomorrow)) == {"other"}

    # A life beside the lists

    @pytest.mark.parametrize("seed", range(6))
    def test_a_random_life_looks_the_same_from_the_lists(
        self, desk: Desk, clock: FixedClock, seed: int
    ) -> None:
        Life(random.Random(seed), clock, desk, list_desk(clock)).live(25)


def interval(of: Card) -> int | None:
    """Days from a card's last move to its next, if it has a place in the calendar."""
    return of.state.memory.interval if isinstance(of.state.memory, Scheduled) else None


class Life:
    """The same random deeds on two desks, which must look the same after each of them."""

    def __init__(self, dice: random.Random, clock: FixedClock, one: Desk, other: Desk) -> None:
        self.dice, self.clock, self.desks = dice, clock, (one, other)
        self.decks: dict[str, list[Note]] = {"deck": [], "other": []}
        self.vanished: list[tuple[str, Note]] = []
        self.sought: list[str] = []
        self.forgotten: dict[tuple[str, str], tuple[NoteKey, ...]] = {}  # what a file should tell
        self.serial = 0

    def live(self, deeds: int) -> None:
        """Do and compare so many times."""
        self.edit_decks()
        for _ in range(deeds):
            self.clock.tick(self.dice.randrange(1_000, 90_000))
            deeds_by_weight = [self.review] * 6 + [self.edit_decks, self.small_deed, self.undo] * 2
            deed = self.dice.choice([*deeds_by_weight, self.turn_page, self.turn_page])
            deed()
            self.sought = self.dice.sample(SEARCHES, 3)
            one, other = (self.view(desk) for desk in self.desks)
            assert one == other, f"after {deed.__name__}"

    def review(self) -> None:
        """Answer the first card that is asked, or drill, or script any other."""
        scope = self.dice.choice([KO, EN, BOTH])
        turns = asked(self.desks[0], scope)
        drills = self.desks[0].journal.to_drill(scope, self.clock.today())
        chosen, kind = self.any_card(), self.dice.choice(list(Kind))
        if turns and self.dice.random() < 0.7:
            chosen, kind = turns[0].lstrip("+"), Kind.REVIEW
        elif drills:
            chosen, kind = str(drills[0]), Kind.DRILL
        given = self.dice.randrange(6)
        for desk in self.desks:
            grade(desk, chosen, given, kind)

    def small_deed(self) -> None:
        """Suspend, resume, reset, know, end the drills, or change the scheduler's settings."""
        kind = self.dice.choice(
            [Suspended, Suspended, Resumed, Reset, Known, Enough, Mnemonic, Accepted, None]
        )
        chosen, today = card(self.any_card()), self.clock.today()
        name, is_accepted = self.dice.choice(["Own 1", "own-2"]), self.dice.random() < 0.7
        cap, is_fuzzy = self.dice.choice([7, 36_500]), self.dice.random() < 0.5
        for desk in self.desks:
            match kind:
                case None:
                    tell(desk, SchedulerChanged, "sm2", {"cap": cap, "fuzz": is_fuzzy})
                case _ if kind is Known:
                    tell(desk, Known, chosen, today)
                case _ if kind is Mnemonic:
                    tell(desk, Mnemonic, chosen.note, name if is_accepted else "")
                case _ if kind is Accepted:
                    tell(desk, Accepted, chosen.note, Language.KO, name, is_accepted)
                case _ if kind is Enough:
                    tell(desk, Enough, today)
                case _:
                    tell(desk, kind, chosen)

    def undo(self) -> None:
        """Take back the last deed."""
        for desk in self.desks:
            for deed in desk.journal.deeds(1):
                tell(desk, Retracted, deed.stamp)

    def turn_page(self) -> None:
        """Some days later."""
        self.clock.set_day(later(self.clock.today(), self.dice.choice([1, 1, 2, 7])))

    def edit_decks(self) -> None:
        """New versions of both decks: notes come, change, move, leave and return."""
        for _ in range(self.dice.randrange(1, 4)):
            self.edit()
        decks = [deck(name, *notes) for name, notes in self.decks.items()]
        plans = [bring(desk, *decks) for desk in self.desks]
        assert [one.problems for one in plans] == [(), ()]
        assert plans[0].deliveries == plans[1].deliveries

    def edit(self) -> None:
        """One change to one of the decks; what a file forgets to tell, it may tell later."""
        name = self.dice.choice(list(self.decks))
        notes = self.decks[name]
        deeds = ["add", "add", "change", "rename", "move", "remove", "return", "forget", "mend"]
        what = self.dice.choice(deeds)
        if what == "return" and self.vanished:
            home, old = self.vanished.pop(self.dice.randrange(len(self.vanished)))
            self.decks[home].append(old)
            return
        if what == "add" or not notes:
            self.serial += 1
            notes.insert(self.dice.randrange(len(notes) + 1), note(f"n{self.serial}"))
            return
        old = notes.pop(self.dice.randrange(len(notes)))
        if what == "remove":
            self.vanished.append((name, old))
            return
        if what == "change":
            notes.append(replace(old, **self.dice.choice(PARTS)))
            return
        if what == "mend":
            notes.append(replace(old, was=(*self.forgotten.pop((name, old.id), ()), *old.was)))
            return
        self.serial += 1
        target = {"deck": "other", "other": "deck"}[name] if what == "move" else name
        formers = (*old.was, NoteKey(name, old.id))
        untold = self.forgotten.pop((name, old.id), ())
        if what == "forget":
            untold, formers = (*untold, *formers), ()
        if untold:
            self.forgotten[target, f"n{self.serial}"] = untold
        self.decks[target].append(replace(old, id=f"n{self.serial}", was=formers))

    def any_card(self) -> str:
        """Any card of any note, wherever it stands."""
        every = [(name, one) for name, notes in self.decks.items() for one in notes]
        name, one = self.dice.choice(every or [("deck", note("nobody"))])
        return f"{name}/{one.id}/{self.dice.choice(one.lanes())}"

    def view(self, desk: Desk) -> dict[str, object]:
        """Everything that a learner could see, stamps aside."""
        today = self.clock.today()
        shelf, agenda, journal = desk.shelf, desk.agenda, desk.journal
        notes = [one for each in shelf.decks() for one in shelf.notes(each.id)]
        keys = [*(one.key for one in notes), *(NoteKey(d, n.id) for d, n in self.vanished)]
        scopes = [KO, EN, BOTH, Scope(Quiz.BOTH, ("other",), EVERY_WAY)]
        return {
            "decks": [(each.id, each.notes, each.title) for each in shelf.decks()],
            "notes": [(n.key, n.oldest, n.note, n.changed, n.is_retired) for n in notes],
            "marks": [dict(shelf.marks(name)) for name in self.decks],
            "cards": {c.key: c for k in keys for c in journal.cards(k)},
            "history": [_told(journal.history(k)) for k in keys],
            "queues": [queue(agenda, scope, today, Limits(new=3)) for scope in scopes],
            "outlooks": [  # an answer that was undone may or may not count for the pace
                replace(outlook(agenda, journal, scope, today, Limits()), seconds=0)
                for scope in scopes
            ],
            "fresh": [list(agenda.fresh(scope, today, 4)) for scope in scopes],
            "counts": [dict(agenda.counts(scope, today)) for scope in scopes],
            "drills": [list(journal.to_drill(scope, today)) for scope in scopes],
            "begun": agenda.begun(today),
            "asked": agenda.asked(today),
            "searches": [
                agenda.search(parse(text), scope, today, 5)
                for scope in scopes[-2:]
                for text in self.sought
            ],
            "words": [journal.words(k) for k in keys],
            "names": set(shelf.names()),
            "deeds": [_untold(deed) for deed in journal.deeds(3)],
            "scheduler": journal.scheduler,
        }


SEARCHES = (
    "", "n1", "n 용", "ㅇㅇ", "own", "is:new", "is:due", "is:scheduled", "is:suspended",
    "is:retired", "-is:due,new", "deck:oth", "tag:odd", "-tag:odd term",
)  # fmt: skip
PARTS: Sequence[dict[str, Any]] = [
    {"beware": Bilingual(ko="조심")},
    {"term": Bilingual(en="only")},
    {"term": Bilingual("둘", "both")},
    {"tags": ("Odd one", "홀")},
    {"meaning": Bilingual(en="only in English")},
    {"meaning": Bilingual("두 말로", "in both")},
    {"cloze": Bilingual(ko="{{1:하나}}와 {{2:둘}}")},
    {"cloze": Bilingual(ko="{{2:둘}}", en="{{1:one}}")},
]


def _told(events: Sequence[Event]) -> list[object]:
    """A card's events, their stamps reduced to the instant: devices differ."""
    return [_untold(event) for event in events if isinstance(event, CardEvent)]


def _untold(event: Event) -> Event:
    return replace(event, stamp=Stamp(event.stamp.instant, "", 0))
