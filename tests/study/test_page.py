"""A note laid out: which parts come, in which order, and what is kept from the terminal."""

from __future__ import annotations

import pytest

from dlcards.core.lane import Lane
from dlcards.core.language import Bilingual, BilingualList, Language
from dlcards.core.note import Also, Figure, Note, Source
from dlcards.i18n import details
from dlcards.study.page import Part, heading, other_half, parts, parts_after

FULL = Note(
    "full",
    Bilingual("용어", "term"),
    Bilingual("뜻이다. $x_i$", "A meaning. $x_i$"),
    aliases=BilingualList(("이름", "별명"), ("name",)),
    example=Bilingual("예이다.", "An example."),
    formula=r"\sqrt{d_k}",
    figure=Figure("f.svg", Bilingual("그림이다.")),
    beware=Bilingual("헷갈린다.", "Confusing."),
    also=(Also(Bilingual("다르게."), "page.md:3"),),
    see=("near", "far/away"),
    source=Source("A Paper", 2031, "https://example.org"),
)
ONE_HALF = Note("half", Bilingual(en="only"), Bilingual(en="Only English."))


def _texts(found: list[Part]) -> dict[str, str]:
    return {part.label.en: part.text for part in found}


def test_all_parts_in_order() -> None:
    assert [part.label for part in parts(FULL, Language.KO)] == [
        details.ALIASES, details.MEANING, details.EXAMPLE, details.FORMULA, details.FIGURE,
        details.BEWARE, details.ALSO, details.SEE, details.SOURCE,
    ]  # fmt: skip


def test_formulas_are_readable_and_notes_to_see_are_named() -> None:
    found = _texts(parts(FULL, Language.EN, {"near": "a near note"}))
    assert found["Meaning"] == "A meaning. xᵢ"
    assert found["Formula"] == "√dₖ"
    assert found["See also"] == "a near note; far/away"
    assert found["Source"] == "A Paper (2031)\nhttps://example.org"


@pytest.mark.parametrize(
    ("lane", "first", "has_meaning"),
    [
        ("ko.name", "English", False),
        ("ko.meaning", "English", False),
        ("ko-en", "Also called", True),
        ("en.cloze.1", "Korean", True),
    ],
)
def test_what_was_asked_is_not_told_twice(lane: str, first: str, *, has_meaning: bool) -> None:
    found = parts_after(FULL, Lane.parse(lane))
    assert found[0].label.en == first
    assert (details.MEANING in [part.label for part in found]) is has_meaning


def test_the_other_half_has_what_is_written_twice() -> None:
    assert list(_texts(other_half(FULL, Language.KO))) == [
        "Also called", "Meaning", "Example", "Beware",
    ]  # fmt: skip
    assert other_half(ONE_HALF, Language.EN) == []


def test_a_note_of_one_language_is_laid_out_in_the_other_too() -> None:
    assert heading(ONE_HALF, Language.KO) == "only"
    assert _texts(parts(ONE_HALF, Language.KO)) == {"Meaning": "Only English."}


def test_nothing_steers_the_terminal() -> None:
    evil = "\x1b[2J\u202e"
    note = Note(
        "evil",
        Bilingual(evil, evil),
        Bilingual(evil, evil),
        aliases=BilingualList((evil,)),
        formula=evil,
        see=("x",),
        source=Source(evil, url=evil),
    )
    found = parts_after(note, Lane.parse("ko-en"), {"x": evil}) + parts(note, Language.KO)
    shown = heading(note, Language.KO) + "".join(part.text for part in found)
    assert not {"\x1b", "\u202e"} & set(shown)
