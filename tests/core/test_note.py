"""A note has the lanes that its parts allow, in the order in which they are asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from dlcards.core.keys import NoteKey
from dlcards.core.lane import Way
from dlcards.core.language import Bilingual, BilingualList, Language
from dlcards.core.note import Deck, Note
from dlcards.core.question import question

BOTH, KO, EN = Bilingual("가", "a"), Bilingual(ko="가"), Bilingual(en="a")
NONE = Bilingual()
GAPS_KO, GAPS_EN = Bilingual(ko="{{2:나}}와 {{1:가}}"), Bilingual(en="{{a}} gap")


def written(note: Note) -> list[str]:
    """A note's lanes as they are written."""
    return [str(lane) for lane in note.lanes()]


@pytest.mark.parametrize(
    ("term", "meaning", "cloze", "lanes"),
    [
        (BOTH, BOTH, NONE, "ko.name ko.meaning en.name en.meaning ko-en en-ko"),
        (BOTH, KO, NONE, "ko.name ko.meaning ko-en en-ko"),
        (BOTH, EN, NONE, "en.name en.meaning ko-en en-ko"),
        (KO, KO, NONE, "ko.name ko.meaning"),
        (EN, KO, NONE, "ko.name ko.meaning"),  # an English term with a meaning in Korean
        (KO, EN, NONE, "en.name en.meaning"),
        (EN, BOTH, NONE, "ko.name ko.meaning en.name en.meaning"),
        (KO, KO, GAPS_KO, "ko.name ko.meaning ko.cloze.1 ko.cloze.2"),
        (KO, KO, GAPS_EN, "ko.name ko.meaning en.cloze.1"),
        (BOTH, BOTH, GAPS_EN, "ko.name ko.meaning en.name en.meaning ko-en en-ko en.cloze.1"),
        (NONE, BOTH, NONE, ""),
        (BOTH, NONE, NONE, "ko-en en-ko"),
    ],
)
def test_a_lane_is_there_where_its_parts_are(
    term: Bilingual, meaning: Bilingual, cloze: Bilingual, lanes: str
) -> None:
    assert written(Note("n", term, meaning, cloze=cloze)) == lanes.split()


texts = st.builds(Bilingual, st.none() | st.just("가"), st.none() | st.just("a"))
clozes = st.sampled_from([NONE, GAPS_KO, GAPS_EN, Bilingual("{{3:다}}", "{{1:a}} {{3:b}}")])
notes = st.builds(Note, st.just("n"), texts.filter(bool), texts.filter(bool), cloze=clozes)


@given(notes)
def test_every_lane_can_be_asked_and_no_other(note: Note) -> None:
    for lane in note.lanes():
        asked = question(note, lane)
        assert asked.prompt
        assert asked.answer
    absent = {*Note("n", BOTH, BOTH).lanes()} - {*note.lanes()}
    for lane in absent:
        with pytest.raises(ValueError, match="n has no"):
            question(note, lane)


@given(notes, texts)
def test_a_lane_keeps_its_key_when_more_is_written(note: Note, more: Bilingual) -> None:
    term = Bilingual(note.term.ko or more.ko, note.term.en or more.en)
    meaning = Bilingual(note.meaning.ko or more.ko, note.meaning.en or more.en)
    richer = replace(note, term=term, meaning=meaning)
    assert set(written(note)) <= set(written(richer))


@given(notes)
def test_the_lanes_of_each_language_come_in_their_own_order(note: Note) -> None:
    for language in Language:
        own = [lane for lane in note.lanes() if lane.language is language]
        assert own == sorted(own)
        assert len(own) == len(set(own))


def test_a_notes_names_are_its_term_and_aliases() -> None:
    aliases = BilingualList(ko=("나", "다"), en=("b",))
    note = Note("n", Bilingual(ko="가"), BOTH, aliases=aliases)
    assert note.names(Language.KO) == ("가", "나", "다")
    assert note.names(Language.EN) == ("b",)


def test_a_deck_names_its_notes() -> None:
    note = Note("n", BOTH, BOTH)
    deck = Deck("d", BOTH, (note,))
    assert deck.key(note) == NoteKey("d", "n")
    assert deck.ways is None
    assert Way.CLOZE not in Way.NAME | Way.MEANING
