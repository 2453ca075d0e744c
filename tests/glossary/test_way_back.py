"""The way back: what a page of ours shows is what building from it gives."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dlcards.core.language import Bilingual, BilingualList, Language
from dlcards.core.note import Deck, Figure, Note
from dlcards.glossary.draft import Shown
from dlcards.glossary.drafting.drafts import drafted
from dlcards.glossary.drafting.known import Known
from dlcards.glossary.markdown import escaped, unescaped
from dlcards.glossary.page import page
from dlcards.glossary.reading.page import read

TEXT = st.text(
    st.sampled_from("abcXYZ가나다라 ,.()[]*_`#<>|~$\\-+=1:/!&'\""), min_size=1, max_size=30
).filter(lambda text: text.strip() == text and "  " not in text)
KOREAN = TEXT.map(lambda text: f"가{text}나")
ENGLISH = TEXT.filter(lambda t: not any("가" <= c <= "힣" for c in t)).map(lambda t: f"a{t}b")


@st.composite
def decks(draw: st.DrawFn) -> Deck:
    count = draw(st.integers(1, 5))
    return Deck("d", Bilingual(ko="덱"), tuple(draw(notes(f"n{n}")) for n in range(count)))


@st.composite
def notes(draw: st.DrawFn, id_: str) -> Note:
    return Note(
        id_,
        Bilingual(ko=draw(KOREAN), en=draw(st.none() | ENGLISH)),
        Bilingual(ko=draw(KOREAN)),
        aliases=BilingualList(ko=tuple(draw(st.lists(KOREAN, max_size=3, unique=True)))),
        example=Bilingual(ko=draw(st.none() | KOREAN)),
        formula=draw(st.sampled_from([None, r"y = w \cdot x", r"\{a\}_b"])),
        beware=Bilingual(ko=draw(st.none() | KOREAN)),
        figure=draw(st.sampled_from([None, Figure("figures/a-b.svg")])),
    )


@given(decks())
def test_a_page_gives_back_what_it_shows(deck: Deck) -> None:
    text = page("용어", [deck], Language.KO, lambda _, figure: figure.file)
    found = drafted(
        [("page.md", read(text))],
        Known(),
        lambda _page, picture: Shown(Figure(picture.target), is_here=True),
    )
    back = {draft.note.id: draft.note for draft in found.drafts}
    assert not found.stubs
    assert set(back) == {note.id for note in deck.notes}
    for note in deck.notes:
        other = back[note.id]
        assert (other.term, other.meaning) == (note.term, note.meaning)
        assert (other.example, other.formula) == (note.example, note.formula)
        assert (other.beware, other.figure) == (note.beware, note.figure)
        given = [alias for alias in note.aliases.ko if alias != note.term.ko]
        assert list(other.aliases.ko) == given


@given(TEXT)
def test_escapes_are_undone(text: str) -> None:
    assert unescaped(escaped(text)) == text
