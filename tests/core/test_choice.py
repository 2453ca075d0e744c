"""Options: one right, the others near and certainly wrong, and not the same every time."""

from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace

from dlcards.core.choice import LEAST, Keyed, Option, options
from dlcards.core.keys import NoteKey
from dlcards.core.lane import Lane, Way
from dlcards.core.language import Bilingual, BilingualList, Language
from dlcards.core.names import folded
from dlcards.core.note import Note
from dlcards.core.question import question
from tests.core.generated import keys, notes
from tests.support import note

KO_NAME, KO_MEANING = Lane.parse("ko.name"), Lane.parse("ko.meaning")
TERMS = "배치 정규화,층 정규화,드롭아웃,가중치 감쇠,모멘텀,학습률,에포크,합성곱,풀링,패딩,보폭,커널"


def keyed(text: str, one: Note) -> Keyed:
    return Keyed(NoteKey.parse(text), one)


def named(ko: str, en: str | None = None, **parts: Any) -> Note:
    """A note with these terms, and a meaning that no other has."""
    return replace(
        note("x"), term=Bilingual(ko, en), meaning=Bilingual(f"{ko}의 뜻", f"{ko} means"), **parts
    )


def drawn(own: Note, *others: Note, lane: Lane = KO_NAME, luck: str = "") -> list[str]:
    """The texts of the options for `own`."""
    near = [keyed(f"deck/n{n}", one) for n, one in enumerate(others)]
    one = keyed("deck/own", own)
    return [option.text for option in options(question(own, lane), one, near, (), luck)]


SHELF = [named(term) for term in TERMS.split(",")]


class TestLaws:
    @given(notes, st.lists(st.tuples(keys, notes), max_size=8), st.data())
    def test_there_is_one_right_answer(
        self, own: Note, others: list[tuple[NoteKey, Note]], data: st.DataObject
    ) -> None:
        assume(own.lanes())
        lane = data.draw(st.sampled_from(own.lanes()))
        asked, key = question(own, lane), NoteKey("own", own.id)
        found = options(asked, Keyed(key, own), [Keyed(*other) for other in others])
        if not found:
            return
        texts = [folded(option.text) for option in found]
        assert LEAST <= len(found) <= 5
        assert [o for o in found if o.note == key] == [Option(asked.answer, key)]
        assert len(set(texts)) == len(texts)
        assert len({option.note for option in found}) == len(found)
        names = {folded(name) for each in Language for name in own.names(each)}
        shelf = dict(others)
        for option, text in zip(found, texts, strict=True):
            if option.note != key:
                theirs = [one for k, one in others if k == option.note]
                assert (
                    all(
                        names.isdisjoint(folded(n) for each in Language for n in one.names(each))
                        for one in theirs[:1]
                    )
                    or len(theirs) > 1
                )
                assert option.note in shelf
                assert len(folded(asked.answer)) < 2 or folded(asked.answer) not in text

    @given(st.text(max_size=5), st.permutations(range(len(SHELF))))
    def test_the_same_luck_gives_the_same_options_in_whatever_order_notes_come(
        self, luck: str, order: list[int]
    ) -> None:
        near = [keyed(f"deck/n{n}", one) for n, one in enumerate(SHELF[1:])]
        own = keyed("deck/own", SHELF[0])
        asked = question(SHELF[0], KO_NAME)
        shuffled = [near[n] for n in order if n < len(near)]
        assert options(asked, own, near, (), luck) == options(asked, own, shuffled, (), luck)

    @given(st.integers(0, 10_000))
    def test_over_repetitions_the_options_and_their_order_vary(self, start: int) -> None:
        rounds = [drawn(*SHELF, luck=f"card {n}") for n in range(start, start + 8)]
        assert len({frozenset(texts) for texts in rounds}) > 1
        assert len({texts.index(TERMS.split(",", maxsplit=1)[0]) for texts in rounds}) > 1


class TestNearness:
    def test_what_was_confused_before_comes_into_the_nearest(self) -> None:
        many = [keyed(f"deck/n{n}", named(f"낱말 {n}")) for n in range(40)]
        far = keyed("other/far", named("zzzz"))
        own = keyed("deck/own", named("말씀"))
        asked = question(own.note, KO_NAME)
        rounds = [options(asked, own, [*many, far], [far.key], str(n)) for n in range(20)]
        assert any(far.key in {o.note for o in found} for found in rounds)
        rounds = [options(asked, own, [*many, far], [], str(n)) for n in range(20)]
        assert not any(far.key in {o.note for o in found} for found in rounds)

    @pytest.mark.parametrize(
        "near",
        [
            {"tags": ("norm", "layers")},  # shared tags
            {"see": ("own",)},  # a link, from either side
        ],
    )
    def test_notes_of_the_theme_go_before_others(self, near: dict[str, Any]) -> None:
        own = named("갑을", tags=("norm", "layers"))
        kin = [named(f"병정{n}", **near) for n in "가나다라마바사아"]
        strangers = [named(f"무기{n}") for n in "가나다라마바사아"]
        for luck in "abcdef":
            texts = drawn(own, *strangers, *kin, luck=luck)
            assert all(text.startswith(("갑", "병")) for text in texts)

    def test_what_looks_alike_goes_before_what_does_not(self) -> None:
        own = named("배치 정규화")
        alike = [
            named(f"{n} 정규화")
            for n in ("층", "그룹", "가중치", "조건", "공간", "열", "인스", "전")
        ]
        others = [
            named(text) for text in ("가", "VGG", "a long English name", "나다라마바사아자차카")
        ]
        for luck in "abcdef":
            assert all(text.endswith("정규화") for text in drawn(own, *others, *alike, luck=luck))


class TestNeverRight:
    @pytest.mark.parametrize(
        "other",
        [
            named("배치 정규화"),  # the same term
            named("배치정규화"),  # spaced otherwise
            named("다른", aliases=BilingualList(ko=("배치 정규화",))),  # an alias is the answer
            named("다른", aliases=BilingualList(ko=("BN",))),  # an alias in common
            named("다른", en="Batch-Norm"),  # a name in the other language in common
            named("조건부 배치 정규화"),  # contains the answer
            replace(named("다른"), meaning=Bilingual(ko="배치 정규화의 뜻")),  # says the same
        ],
        ids=lambda other: f"{other.term.ko}",
    )
    def test_a_note_that_would_be_right_too_is_no_option(self, other: Note) -> None:
        aliases = BilingualList(ko=("BN",), en=("batch norm",))
        own = named("배치 정규화", "batch normalization", aliases=aliases)
        assert drawn(own, other) == []
        assert len(drawn(own, other, named("드롭아웃"), named("풀링"))) == 3

    def test_two_notes_with_one_name_give_one_option(self) -> None:
        assert len(drawn(named("가나"), named("다라"), named("다 라"))) == 2

    def test_a_part_of_the_answer_may_be_an_option(self) -> None:
        assert sorted(drawn(named("배치 정규화"), named("정규화"))) == ["배치 정규화", "정규화"]

    @pytest.mark.parametrize(
        ("lane", "own", "other"),
        [
            ("en.name", named("x", "channel"), named("y", "Channels")),  # its plural
            ("en.name", named("x", "query, key, value"), named("y", "key, query, value")),  # order
            ("en.name", named("x", "à trous"), named("y", "a trous")),  # an accent
        ],
    )
    def test_what_would_be_judged_right_if_typed_is_no_option(
        self, lane: str, own: Note, other: Note
    ) -> None:
        assert drawn(own, other, lane=Lane.parse(lane)) == []
        assert len(drawn(own, other, named("z", "stride"), lane=Lane.parse(lane))) == 2


class TestLanes:
    def test_meanings_are_four_and_in_the_lanes_language(self) -> None:
        texts = drawn(*SHELF, lane=KO_MEANING)
        assert len(texts) == 4
        assert all(text.endswith("의 뜻") for text in texts)
        assert "배치 정규화의 뜻" in texts

    def test_a_translation_is_among_terms_of_its_language(self) -> None:
        shelf = [named(f"용어 {n}", f"term {n}") for n in range(9)]
        texts = drawn(*shelf, lane=Lane.parse("ko-en"))
        assert len(texts) == 5
        assert all(text.startswith("term") for text in texts)

    def test_a_borrowed_term_is_among_terms_of_its_own_language(self) -> None:
        own = replace(note("x"), term=Bilingual(en="stride"), meaning=Bilingual(ko="칸 수"))
        texts = drawn(own, named("패딩", "padding"), named("풀링"), lane=KO_NAME)
        assert sorted(texts) == ["padding", "stride"]

    def test_a_gap_is_filled_with_what_fills_other_gaps(self) -> None:
        own = named("갑", cloze=Bilingual(ko="합은 {{1:0}}이다"))
        other = named("을", cloze=Bilingual(ko="몫은 {{1:1}}이고 나머지는 {{2:2}}이다"))
        texts = drawn(own, other, lane=Lane(Way.CLOZE, Language.KO, 1))
        assert "0" in texts
        assert len(texts) == 2
        assert set(texts) < {"0", "1", "2", "을"}

    def test_alone_there_is_no_choice(self) -> None:
        assert drawn(named("갑")) == []
        assert drawn(named("갑"), replace(note("x"), term=Bilingual(en="only English"))) == []
