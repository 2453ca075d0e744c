"""Laws: what is written is read as the same; whatever is read, nothing is raised."""

import unicodedata
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from dlcards.core.keys import NoteKey
from dlcards.core.lane import Way
from dlcards.core.language import Bilingual, BilingualList
from dlcards.core.note import Also, Built, Deck, Figure, Note, Remembered, Source
from dlcards.core.problem import Problem
from dlcards.decks.scalar import WIDTH, scalar_lines, width
from dlcards.decks.syntax import FORBIDDEN
from dlcards.decks.verbatim import reads_as
from dlcards.decks.writing import plain_deck, written
from dlcards.study.incoming import Incoming

Read = Callable[[str | bytes], tuple[Incoming | None, list[Problem]]]

HOSTILE = [
    ": ", "#", " #", "- ", "? ", "'", '"', "\\", "\n", "\n\n", "\t", "\r", " ", "  ", "no", "12:30",
    "~", "2017", "0o7", "|", ">", "{", "}", "[", "]", ",", "&a", "*a", "!a", "%", "@", "`", "---",
    "...", "<<", ":", "a:", "=", "-", "\\n", "{{1:x}}", "é", "😀", "가나다", "한 시퀀스의 원소들이",
    "\u00a0", "\u200b", "\u3000", "long words follow one another here",
]  # fmt: skip

names = st.from_regex(r"[a-z가-나0-9]{1,4}(-[a-z0-9]{1,3})?", fullmatch=True)
texts = (
    (st.lists(st.sampled_from(HOSTILE) | st.text(max_size=5), min_size=1, max_size=30).map("".join))
    .map(lambda text: unicodedata.normalize("NFC", FORBIDDEN.sub("", text)))
    .filter(lambda text: text.strip() != "" and text.encode(errors="ignore").decode() == text)
)
languages = st.builds(Bilingual, st.none() | texts, st.none() | texts)
some_language = languages.filter(bool)
lists = st.builds(
    BilingualList, st.lists(texts, max_size=3).map(tuple), st.lists(texts, max_size=3).map(tuple)
)
tuples = st.lists(texts, max_size=3).map(tuple)
gaps = st.sampled_from(["{{1:a}} b", "a: {{가}} # c", "'{{2:\\frac{a}{b}}}' {{1: x }}"])
notes = st.builds(
    Note,
    id=names,
    term=some_language,
    meaning=some_language,
    aliases=lists,
    cloze=st.builds(Bilingual, st.none() | gaps, st.none() | gaps),
    example=languages,
    formula=st.none() | st.sampled_from([r"\frac{a}{b}", r"\{x: y", "a # b", r"\$", "{a: b}"]),
    figure=st.none() | st.builds(Figure, st.just("figures/attention.svg"), languages),
    beware=languages,
    tags=tuples,
    see=st.lists(st.builds("other/{}".format, names), max_size=3).map(tuple),
    also=st.lists(st.builds(Also, languages, texts), max_size=2).map(tuple),
    built=st.none() | st.builds(Built, texts, st.integers(0, 10**6), texts),
    source=st.none()
    | st.builds(Source, texts, st.none() | st.integers(0, 2100), st.none() | texts),
)


def with_formers(found: list[Note]) -> tuple[Note, ...]:
    """The notes, every second of them with former keys that are no other's."""
    return tuple(
        replace(n, was=(NoteKey("old", f"{i}-a"), NoteKey("older", f"{i}"))) if i % 2 else n
        for i, n in enumerate(found)
    )


decks = st.builds(
    Deck,
    id=names,
    title=some_language,
    notes=st.lists(notes, max_size=4, unique_by=lambda note: note.id).map(with_formers),
    license=st.none() | texts,
    ways=st.none() | st.integers(1, 15).map(Way),
    built=st.builds(Remembered, st.lists(names, max_size=60).map(tuple), tuples),
)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(deck=decks)
def test_what_is_written_is_read_as_the_same_deck(read: Read, deck: Deck) -> None:
    text = written(deck)
    incoming, problems = read(text)
    assert incoming is not None, (problems, text)
    assert incoming.deck == deck
    assert written(incoming.deck) == text
    assert reads_as(text, plain_deck(deck))


@settings(max_examples=200, deadline=None, derandomize=True)
@given(
    data=st.binary(max_size=200) | st.text(max_size=200).map(lambda t: t.encode(errors="ignore"))
)
def test_nothing_is_raised_for_any_bytes(read: Read, data: bytes) -> None:
    incoming, problems = read(data)
    assert incoming is None
    assert problems


@settings(max_examples=500, deadline=None, derandomize=True)
@given(data=st.data())
def test_nothing_is_raised_for_a_damaged_deck(good: str, read: Read, data: st.DataObject) -> None:
    text = good
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 20)))
        text = text[:start] + data.draw(st.sampled_from([*HOSTILE, "", "\0", "\x85"])) + text[end:]
    incoming, problems = read(text)
    assert (incoming is None) == any(not problem.is_advice for problem in problems)
    lines = text.splitlines()
    for problem in problems:
        assert 0 <= problem.place.line <= len(lines) + 1


@settings(max_examples=500, deadline=None, derandomize=True)
@given(data=st.data())
def test_what_reads_as_a_deck_is_that_deck(good: str, read: Read, data: st.DataObject) -> None:
    deck, text = known(read(good)), good
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 5)))
    signs = [*HOSTILE, "", "\0", "\x85", "\u2028", "# a\n", "\n%A\n"]
    put = data.draw(st.sampled_from(signs))
    text = text[:start] + put + text[end:]
    if reads_as(text, plain_deck(deck)):
        assert known(read(text)) == deck


def known(found: tuple[Incoming | None, list[Problem]]) -> Deck:
    incoming, problems = found
    assert incoming is not None, problems
    return incoming.deck


@settings(max_examples=300, deadline=None, derandomize=True)
@given(
    words=st.lists(
        st.sampled_from(
            ["가", "어텐션을", "loss", "a-very-long-word" * 7, "é", "…", "$x$", "漢字"]
        ),
        min_size=1,
        max_size=60,
    ),
    column=st.integers(0, 120),
    indent=st.integers(0, 12),
)
def test_lines_are_as_full_as_they_can_be(words: list[str], column: int, indent: int) -> None:
    text = " ".join(words)
    lines = scalar_lines(text, column, indent)
    assert " ".join(line.strip() for line in lines) == text
    for number, (line, after) in enumerate(zip(lines, [*lines[1:], None], strict=True)):
        columns = width(line) + (0 if number else column)
        assert columns <= WIDTH or " " not in line.strip()
        if after is not None:
            assert columns + 1 + width(after.split()[0]) > WIDTH


@given(text=st.text() | st.text(alphabet="aé가힣ㄱ漢…😀 ", max_size=20))
def test_the_width_is_that_of_each_character(text: str) -> None:
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    assert width(text) == len(text) + wide


def test_long_texts_are_wrapped_and_short_pairs_stand_in_one_line() -> None:
    meaning = "한 시퀀스의 각 원소가 같은 시퀀스의 다른 원소들을 " * 9 + "본다"
    deck = Deck(
        "d", Bilingual("덱", "Deck"), (Note("n", Bilingual("가", "a"), Bilingual(meaning)),)
    )
    text = written(deck)
    assert "    term: {ko: 가, en: a}\n" in text
    assert all(width(line) <= WIDTH for line in text.splitlines())
    assert len(text.splitlines()) > 10
