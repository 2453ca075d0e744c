"""What holds of every page, however its parts are thrown together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dlcards.glossary.reading.page import read
from tests.glossary.reading.test_forms import FORMS, NOISE

PARTS = st.sampled_from([*(page for _, page, _ in FORMS), *NOISE])
LETTERS = st.text("ab가나 :=-*#>|.\n※()[]<>$`1", max_size=200)


@given(st.lists(PARTS | LETTERS, max_size=6).map("\n\n".join))
def test_no_line_is_both_used_and_left(page: str) -> None:
    reading = read(page)
    used = {number for entry in reading.entries for number in entry.told.used}
    opened = [*(e.line for e in reading.entries), *(u.line for u in reading.unwritten)]
    left = [one.line for one in reading.left]
    assert not used & set(left)
    assert not set(opened) & set(left)
    assert len(left) == len(set(left))
    assert all(1 <= number <= page.count("\n") + 1 for number in (*used, *opened, *left))


@given(st.lists(PARTS | LETTERS, max_size=4).map("\n\n".join))
def test_every_entry_says_something(page: str) -> None:
    for entry in read(page).entries:
        assert entry.head.strip()
        assert all(text.strip() for text in entry.told.meaning.values())
        assert entry.told.meaning


@given(st.lists(PARTS, min_size=1, max_size=4).map("\n\n".join))
def test_line_ends_and_a_last_line_do_not_matter(page: str) -> None:
    assert read(page) == read(page + "\n")
