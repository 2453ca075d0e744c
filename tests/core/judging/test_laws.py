"""Laws: what does not count never counts, marks spell both texts, distances are distances."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from dlcards.core.jamo import in_hangul, in_latin
from dlcards.core.judging.alignment import aligned, distance
from dlcards.core.judging.forms import tidied
from dlcards.core.judging.judge import judge
from dlcards.core.judging.units import least, units
from dlcards.core.judging.verdict import Like, Nearly, Pardon, Right, Verdict, Wrong
from dlcards.core.judging.wanted import Wanted
from dlcards.core.language import Language
from dlcards.core.note import Note

from .examiner import bundled

SYLLABLES = st.characters(min_codepoint=ord("가"), max_codepoint=ord("힣"))
korean = st.text(SYLLABLES, min_size=1, max_size=5)
english = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), min_size=1, max_size=9)
cased = st.text(st.sampled_from("abcxyzABCXYZ"), min_size=1, max_size=9)
numbers = st.text(st.sampled_from("0123456789"), min_size=1, max_size=3)
made_up = st.lists(korean | english | cased | numbers, min_size=1, max_size=4).map(" ".join)


def _names(note: Note) -> list[str]:
    return [name for language in Language for name in note.names(language)]


names = made_up | st.sampled_from([name for note in bundled().values() for name in _names(note)])
anything = st.text(max_size=15) | st.text(
    st.sampled_from("가각ㄱㅏnN 1-.,()é×Ｓ\u200b"), max_size=9
)


def judged(typed: str, *asked: str) -> Verdict:
    """Judge with an empty shelf."""
    return judge(typed, Wanted(asked, Language.KO), lambda _: None)


def overlooked(typed: str, name: str) -> set[Pardon]:
    """What was pardoned, given that the answer is right."""
    found = judged(typed, name)
    assert isinstance(found, Right), found
    assert found.name == tidied(name)
    return set(found.pardons)


@given(names)
def test_a_name_equals_itself(name: str) -> None:
    assert overlooked(name, name) == set()


@given(names)
def test_however_it_is_composed(name: str) -> None:
    assert overlooked(unicodedata.normalize("NFD", name), name) == set()
    assert overlooked(name, unicodedata.normalize("NFD", name)) == set()


@given(names)
def test_in_capitals_or_without(name: str) -> None:
    assert overlooked(name.upper(), name) <= {Pardon.CASE}
    assert overlooked(name.lower(), name) <= {Pardon.CASE}


@given(names, st.data())
def test_with_spaces_or_hyphens_anywhere_or_nowhere(name: str, data: st.DataObject) -> None:
    between = data.draw(st.sampled_from(["", " ", "-", " - ", "\u00a0"]))
    assert overlooked("".join(name.split()), name) <= {Pardon.SPACING}
    assert overlooked(between.join(name), name) <= {Pardon.SPACING}


@given(names)
def test_in_full_width(name: str) -> None:
    wide = "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in name)
    assert overlooked(wide.replace(" ", "\u3000"), name) <= {Pardon.WIDTH, Pardon.SPACING}


@given(st.lists(korean | numbers, min_size=1, max_size=4).map(" ".join))
def test_korean_with_the_latin_keyboard(name: str) -> None:
    assert overlooked(in_latin(name), name) <= {Pardon.KEYBOARD}


@given(st.lists(english | numbers, min_size=1, max_size=4).map(" ".join))
def test_english_with_the_hangul_keyboard(name: str) -> None:
    assert overlooked(in_hangul(name), name) <= {Pardon.KEYBOARD}


def test_every_bundled_name_with_the_other_keyboard() -> None:
    for note in bundled().values():
        for name in _names(note):
            switched = [
                in_hangul(word) if word.isascii() else in_latin(word) for word in name.split()
            ]
            if not any(map(is_mixed, name.split())):
                assert isinstance(judged(" ".join(switched), name), Right), name


def is_mixed(word: str) -> bool:
    """Whether both scripts are in one word, which no one switch of the keyboard types."""
    return not word.isascii() and any(c.isascii() and c.isalpha() for c in word)


@given(anything, st.lists(anything.filter(str.strip), min_size=1, max_size=3))
def test_whatever_is_typed_is_judged(typed: str, asked: list[str]) -> None:
    found = judged(typed, *asked)
    if isinstance(found, Right | Nearly | Wrong):
        assert found.name in map(tidied, asked) or found.name == asked[0]


@given(anything, anything)
def test_marks_spell_the_right_name_and_what_was_typed(name: str, typed: str) -> None:
    name, typed = tidied(name), tidied(typed)
    found = aligned(name, typed)
    assert found is not None
    assert "".join(mark.right for mark in found.marks) == name
    assert "".join(mark.typed for mark in found.marks) == typed
    assert all(mark.like is Like.SAME for mark in found.marks) == (found.distance == 0)


@given(names, st.data())
def test_a_slip_is_shown_in_what_was_read(name: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(name)))
    typed = name[:place] + data.draw(SYLLABLES | st.sampled_from("abc")) + name[place + 1 :]
    match judged(typed, name):
        case Nearly(name=hit, marks=marks) | Wrong(name=hit, marks=marks) if marks:
            assert "".join(mark.right for mark in marks) == hit == tidied(name)
            assert any(mark.like is not Like.SAME for mark in marks)


@given(anything, anything)
def test_a_distance_is_the_same_both_ways(one: str, other: str) -> None:
    one, other = tidied(one), tidied(other)
    assert distance(one, other) == distance(other, one)
    assert distance(one, one) == 0
    assert distance(one, other) >= least(units(one), units(other)) >= 0


@given(names, st.data(), st.integers(0, 40))
def test_a_limit_hides_what_is_farther_and_changes_nothing_else(
    name: str, data: st.DataObject, most: int
) -> None:
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(name))] * 2)))
    other = tidied(name[:start] + data.draw(st.text(SYLLABLES, max_size=2)) + name[end:])
    name = tidied(name)
    found = aligned(name, other, most)
    if found is None:
        assert distance(name, other) > most
    else:
        assert found.distance == distance(name, other) <= most


@given(made_up, made_up)
def test_only_what_is_the_same_is_no_distance_apart(one: str, other: str) -> None:
    bare = [text.replace(" ", "").casefold() for text in (one, other)]
    assert (distance(one, other) == 0) == (bare[0] == bare[1])
