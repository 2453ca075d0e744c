"""A note's fields: their number never depends on what is written in them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dlcards.core.keys import NoteKey
from dlcards.core.language import Bilingual, BilingualList
from dlcards.core.note import Also, Note, Source
from dlcards.exchange.anki.fields import NAMES, ON, fields
from dlcards.exchange.anki.html import SEPARATOR
from dlcards.exchange.anki.lanes import LANES, chosen

ANY = st.one_of(st.text(), st.text("a\x1f$<&\n\\\\{}[]:1"))
BILINGUAL = st.builds(Bilingual, st.none() | ANY, st.none() | ANY)
LISTS = st.builds(BilingualList, st.tuples(ANY), st.tuples(ANY))
SOURCE = st.builds(Source, ANY, st.none() | st.integers(), st.none() | ANY.map("https://".__add__))
NOTE = st.builds(
    Note,
    st.just("note"),
    BILINGUAL,
    BILINGUAL,
    aliases=LISTS,
    cloze=st.builds(
        Bilingual, ANY.filter(lambda text: "{{" not in text).map("{{{{1:a}}}}{}".format)
    ),
    example=BILINGUAL,
    formula=st.none() | ANY,
    beware=BILINGUAL,
    also=st.tuples(st.builds(Also, BILINGUAL, ANY)),
    source=st.none() | SOURCE,
)
KEY = NoteKey("deck", "note")


@given(NOTE)
def test_every_field_keeps_its_place(note: Note) -> None:
    values = fields(note, KEY, chosen(LANES), Bilingual()).split(SEPARATOR)
    named = dict(zip(NAMES, values, strict=True))
    assert named["key"] == "deck/note"
    assert named["ko.name"] == named["en-ko"] == ON
    assert named["ko.cloze.1"].startswith("____")
    assert named["ko.cloze.1.answer"] == "a"


def test_a_link_is_made_of_web_addresses_alone() -> None:
    note = Note("note", Bilingual("a"), Bilingual("b"), source=Source("t", url="javascript:x()"))
    values = fields(note, KEY, chosen(()), Bilingual()).split(SEPARATOR)
    assert values[NAMES.index("source")] == "t"
