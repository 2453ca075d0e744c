"""Laws of building again, over decks, pages and hands out of thin air."""

from __future__ import annotations

from itertools import takewhile

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from dlcards.core.language import Bilingual
from dlcards.core.note import Deck, Note
from dlcards.decks.writing import written
from dlcards.glossary.draft import Draft
from dlcards.glossary.merging.facets import Facet, Facets, facets_of, with_facets
from tests.glossary.drafts import PAGE, again, deck, new

NAMES = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta"]
WORDS = [
    "가중치를 더한 값", "a: b", "c # d", "'e'", '"f"', "g\nh", "[i, j]", "{k}", "- l", "12", "no",
    "한 시퀀스의 원소들이 서로를 살펴보고 그만큼 섞는 연산 " * 3 + "이다", "m\n\n  n\n", "…",
]  # fmt: skip

words = st.sampled_from(WORDS)
items = st.lists(st.sampled_from(WORDS), unique=True, max_size=3).map(tuple)
halves = st.builds(Bilingual, st.none() | words, st.none() | words)


@st.composite
def notes(draw: st.DrawFn, name: str) -> Note:
    """A note of this name which says anything."""
    halves_of_it = st.none() | words.map(f"{name} {{}}".format)  # or it were another, renamed
    meaning = draw(st.builds(Bilingual, halves_of_it, halves_of_it).filter(bool))
    plain = Note(name, Bilingual(en=name), meaning, example=draw(halves))
    aliases = replace(plain.aliases, ko=draw(items), en=())
    formula = draw(st.none() | st.sampled_from(["x", "y^2", "a # b"]))
    return replace(plain, aliases=aliases, formula=formula, tags=draw(items))


@st.composite
def changed(draw: st.DrawFn, note: Note) -> Note | None:
    """The note as it was, with any of its facets said anew, or none."""
    kind = draw(st.sampled_from(["same", "same", "anew", "anew", "gone"]))
    if kind == "gone":
        return None
    other = draw(notes(note.id))
    facets = {
        name: facet
        for name, facet in {**facets_of(note), **facets_of(other)}.items()
        if kind == "anew" and draw(st.booleans())
    }
    kept = {n: f for n, f in facets_of(note).items() if n not in facets or draw(st.booleans())}
    found = with_facets(note, {**kept, **facets})
    return found if found.meaning and found.term else note


Page = list[Note]


@st.composite
def lives(draw: st.DrawFn) -> tuple[Page, Page, dict[str, Note | None], list[int]]:
    """A page, what became of it, what a person made of its notes, and new lines for entries."""
    first = [draw(notes(name)) for name in draw(st.lists(st.sampled_from(NAMES), unique=True))]
    second = [after for note in first if (after := draw(changed(note)))]
    others = [name for name in NAMES if name not in {note.id for note in first}]
    for name in draw(st.lists(st.sampled_from(others), unique=True)) if others else []:
        second.insert(draw(st.integers(0, len(second))), draw(notes(name)))
    hand = {note.id: draw(changed(note)) for note in first}
    return first, second, hand, sorted(draw(st.sets(st.integers(1, 99), min_size=12, max_size=12)))


def drafts(page: Page, lines: list[int]) -> list[Draft]:
    return [Draft(note, PAGE, line) for note, line in zip(page, lines, strict=False)]


def by_hand(text: str, hand: dict[str, Note | None]) -> str:
    """The deck with a person's changes, and remarks between and within the notes."""
    old = deck(text)
    pairs = [(note, hand[note.id]) for note in old.notes]
    mine = tuple(replace(own, built=note.built) for note, own in pairs if own is not None)
    return remarked(replace(old, notes=mine))


def remarked(given: Deck) -> str:
    lines = []
    for line in written(given).split("\n"):
        if line.startswith("  - id: "):
            lines += ["", f"  # on {line[8:]}", f"{line}   # {line[8:]}", "    # mine"]
        else:
            lines.append(line)
    return "\n".join(lines)


def expected(ours: Note, base: Note, page: Note) -> Facets:
    """The merge as a textbook has it, with all three texts at hand."""
    sides = [facets_of(ours), facets_of(base), facets_of(page)]
    found = {}
    for name in {*sides[0], *sides[1], *sides[2]}:
        facet = one_of(*(side.get(name) for side in sides))
        if facet:
            found[name] = facet
    if not any(name.startswith("meaning.") for name in found):  # a note keeps its last meaning
        found |= {name: facet for name, facet in sides[0].items() if name.startswith("meaning.")}
    return found


def one_of(ours: Facet | None, base: Facet | None, page: Facet | None) -> Facet | None:
    if isinstance(ours, tuple) or isinstance(page, tuple) or isinstance(base, tuple):
        mine, old, now = (tuple(side or ()) for side in (ours, base, page))
        stay = [item for item in mine if item in now or item not in old]
        return (*stay, *(item for item in now if item not in old and item not in mine))
    return page if ours == base else ours


@settings(max_examples=150, deadline=None, derandomize=True)
@given(life=lives())
def test_a_merged_deck_says_what_three_sides_come_to(
    life: tuple[Page, Page, dict[str, Note | None], list[int]],
) -> None:
    first, second, hand, lines = life
    text = by_hand(new(*drafts(first, lines)), hand)
    result = again(text, *drafts(second, lines))
    before = {note.id: note for note in first}
    now = {note.id: note for note in second}
    found = {note.id: note for note in deck(result.text).notes}
    mine = {name for name, note in hand.items() if note is not None}
    assert set(found) == mine | (now.keys() - before.keys())
    for name, note in found.items():
        if name not in before:
            assert facets_of(note) == facets_of(now[name])
        elif name not in now:
            assert facets_of(note) == facets_of(hand[name] or note)
        else:
            ours = hand[name]
            assert ours is not None
            assert facets_of(note) == expected(ours, before[name], now[name])
    assert {spot.id for spot in result.gone} == mine - now.keys()
    assert {spot.id for spot in result.removed_by_hand} == (before.keys() - mine) & now.keys()


@settings(max_examples=100, deadline=None, derandomize=True)
@given(life=lives())
def test_what_nothing_changes_stays_byte_for_byte(
    life: tuple[Page, Page, dict[str, Note | None], list[int]],
) -> None:
    """The lines of notes whose entries say the same in the same place, and all that is between."""
    first, second, hand, lines = life
    text = by_hand(new(*drafts(first, lines)), hand)
    at = dict(zip((note.id for note in first), lines, strict=False))
    same = {note.id: note for note in first}
    page = [
        Draft(note, PAGE, at[note.id]) if note == same.get(note.id) else Draft(note, PAGE, 100 + n)
        for n, note in enumerate(second)
    ]
    result = again(text, *page)
    untouched = {one.note.id for one in page if one.line < 100}
    old, kept_lines = blocks(text), blocks(result.text)
    for name in untouched & old.keys():
        assert kept_lines[name] == old[name]
    for line in text.split("\n"):
        if line.lstrip().startswith("# "):
            assert result.text.count(line) >= 1


def blocks(text: str) -> dict[str, str]:
    """The lines of each note, from its dash to the end of its own."""
    found = {}
    for block in text.split("\n  - id: ")[1:]:
        first, *others = block.split("\n")
        own = takewhile(lambda line: not line or line.startswith("    "), others)
        found[first.split()[0]] = "\n".join(own).rstrip()
    return found
